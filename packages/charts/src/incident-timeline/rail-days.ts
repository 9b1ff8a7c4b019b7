import type { Moment } from "./moment.js";

/**
 * Days from the first day of one moment to the first day of the next, neither before `begin`, where the axis begins; an open
 * begin counts as its end.
 */
export function daysBetween(a: Pick<Moment, "reach">, b: Pick<Moment, "reach">, begin: number = -Infinity): number {
  return Math.max(0, firstDay(b) - Math.max(begin, firstDay(a)));
}

function firstDay({ reach }: Pick<Moment, "reach">): number {
  return reach?.from ?? reach?.to ?? 0;
}
