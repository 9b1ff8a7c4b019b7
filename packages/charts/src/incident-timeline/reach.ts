import { dayNumber, type Day, type When } from "@counterclaim/claims";
import type { Reach } from "./moment.js";

/** The days a date can mean, as day numbers; null where it has neither a first nor a last one. */
export function reachOf(when: When | null): Reach | null {
  const from = when === null || when.earliest === null ? null : dayNumber(when.earliest);
  const to =
    when === null || when.latest === null ? null : when.latest === when.earliest ? from : dayNumber(when.latest);
  return from === null && to === null ? null : { from, to };
}

/** First and last day of an axis, as day numbers. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** No bound at either end. */
export const UNBOUNDED: Extent = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** The days that are looked at, both counted, as day numbers; null is no bound. */
export function boundsOf(since: Day | null, until: Day | null): Extent {
  return {
    first: since === null ? UNBOUNDED.first : dayNumber(since),
    last: until === null ? UNBOUNDED.last : dayNumber(until),
  };
}

/** Days from first to last, both counted. */
export function lengthOf({ first, last }: Extent): number {
  return last - first + 1;
}
