import type { Moment } from "./moment.js";
import { reachOf } from "./reach.js";

/** Days from the first day of one moment to the first day of the next; an open begin counts as its end. */
export function daysBetween(a: Pick<Moment, "when">, b: Pick<Moment, "when">): number {
  return Math.max(0, firstDay(b) - firstDay(a));
}

function firstDay({ when }: Pick<Moment, "when">): number {
  const { from, to } = when ? reachOf(when) : { from: null, to: null };
  return from ?? to ?? 0;
}
