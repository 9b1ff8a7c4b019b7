import type { Moment } from "./moment.js";
import { UNBOUNDED, type Extent } from "./reach.js";

/**
 * Days from the last day of one moment to the first day of the next; from its first day where the next one can fall on a day of
 * the first. All are taken onto the days of the axis; an open end counts as the other one.
 */
export function daysBetween(
  a: Pick<Moment, "reach">,
  b: Pick<Moment, "reach">,
  { first, last }: Extent = UNBOUNDED,
): number {
  const onAxis = (day: number): number => Math.min(last, Math.max(first, day));
  const firstDay = ({ reach }: Pick<Moment, "reach">): number => onAxis(reach?.from ?? reach?.to ?? 0);
  const begin = firstDay(b);
  const end = onAxis(a.reach?.to ?? a.reach?.from ?? 0);
  return Math.max(0, begin - (end < begin ? end : firstDay(a)));
}
