import { dayNumber, isApproximate, isUncertain, precisionOf, type Dataset, type When } from "@counterclaim/claims";

/** Rows of one file, by the day to which they belong. Counts rows, never people. */
export interface DayCounts {
  readonly title: string;
  /** Number of rows by day number, in order of days. */
  readonly days: readonly { readonly day: number; readonly rows: number }[];
  /** Rows whose date is no exact day: a span, a month, about a day, before a day. */
  readonly inexact: number;
  /** Rows without a date. */
  readonly undated: number;
}

/** How many figures were made public, statements made and events dated on each day. */
export function reportsByDay({ tolls, attributions, incidents }: Dataset): readonly DayCounts[] {
  return [
    count(
      "Figures, by the day they were made public",
      tolls.map(({ reportedOn }) => reportedOn),
    ),
    count(
      "Statements, by the day they were made",
      attributions.map(({ statedOn }) => statedOn),
    ),
    count(
      "Events, by the day they are said to have happened",
      incidents.map(({ when }) => when),
    ),
  ];
}

function count(title: string, dates: readonly (When | null)[]): DayCounts {
  const rows = new Map<number, number>();
  let inexact = 0;
  for (const when of dates) {
    if (when === null) continue;
    if (when.earliest === null || precisionOf(when) !== "day" || isApproximate(when) || isUncertain(when)) inexact += 1;
    else rows.set(dayNumber(when.earliest), (rows.get(dayNumber(when.earliest)) ?? 0) + 1);
  }
  return {
    title,
    days: [...rows].sort(([a], [b]) => a - b).map(([day, n]) => ({ day, rows: n })),
    inexact,
    undated: dates.filter((when) => when === null).length,
  };
}
