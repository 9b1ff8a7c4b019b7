import type { Toll } from "@counterclaim/claims";

/** The numbers of one figure, ready to be drawn: all whole numbers of people. */
export interface Bounds {
  /** The claimant's best figure; null where only bounds are given: then nothing marks one. Low and high are it for a plain number. */
  readonly best: number | null;
  /** The least it can be; null where it is open below ("at most 40"). */
  readonly low: number | null;
  /** The most it can be; null where it is open above ("at least 37"). */
  readonly high: number | null;
  /** The claimant says "about". */
  readonly about: boolean;
}

/** The bounds of a figure; null where it has no number, which is never zero. */
export function boundsOf(toll: Toll): Bounds | null {
  const { value, qualifier } = toll;
  if (toll.figure !== null || (value === null && toll.low === null && toll.high === null)) return null;
  const about = qualifier === "about";
  if (value === null) return { best: toll.low === toll.high ? toll.low : null, low: toll.low, high: toll.high, about };
  // "At least 37" says more than a low of 30 beside it.
  if (qualifier === "at-least") return { best: null, low: value, high: toll.high, about };
  if (qualifier === "at-most") return { best: null, low: toll.low, high: value, about };
  // One bound alone says nothing of the other side: that stays open.
  if (toll.low === null && toll.high === null) return { best: value, low: value, high: value, about };
  return { best: value, low: toll.low, high: toll.high, about };
}

/** The highest number that is stated: where the mark ends. */
export function topOf({ best, low, high }: Bounds): number {
  return Math.max(best ?? 0, low ?? 0, high ?? 0);
}

/** The lowest number that is stated. */
export function bottomOf({ best, low, high }: Bounds): number {
  return low ?? best ?? high ?? 0;
}

/** Where a line over time passes: the best figure or, for "at least", the number that is said. Null for a mere range. */
export function levelOf({ best, low, high }: Bounds): number | null {
  if (best !== null) return best;
  if (low !== null && high !== null) return null;
  return low ?? high;
}
