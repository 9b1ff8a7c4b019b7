const DAY = 86_400_000;

/**
 * A day number as Plot's `utc` scales take it: milliseconds since 1970 at midnight UTC.
 * The plot's scale must be `utc`, or a reader's time zone would move the day.
 */
export function dayTime(day: number): number {
  return day * DAY;
}
