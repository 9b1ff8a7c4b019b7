import type { Moment } from "./moment.js";
import { UNBOUNDED, type Extent } from "./reach.js";

/**
 * Days from the first day of one moment to the first day of the next, both taken onto the days of the axis; an open begin counts
 * as its end.
 */
export function daysBetween(
  a: Pick<Moment, "reach">,
  b: Pick<Moment, "reach">,
  { first, last }: Extent = UNBOUNDED,
): number {
  const onAxis = (day: number): number => Math.min(last, Math.max(first, day));
  return Math.max(0, onAxis(firstDay(b)) - onAxis(firstDay(a)));
}

function firstDay({ reach }: Pick<Moment, "reach">): number {
  return reach?.from ?? reach?.to ?? 0;
}
