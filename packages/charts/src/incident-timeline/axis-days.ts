import type { Reach } from "./moment.js";
import { lengthOf, type Extent } from "./reach.js";

/** Where an axis begins and ends, as day numbers with fractions. */
export interface AxisDays {
  readonly begin: number;
  readonly end: number;
}

/**
 * The stretch on which marks of an extent stand: with some air at both ends, and never shorter than five days, so that labels
 * have room. That air is no time that is shown: the axis itself, its ticks and their labels end with the extent.
 */
export function axisDays(extent: Extent): AxisDays {
  const length = lengthOf(extent);
  const air = Math.max(length * 0.045, (5 - length) / 2, 0.4);
  return { begin: extent.first - air, end: extent.last + 1 + air };
}

/** At which ends of an axis a mark is cut. */
export interface Cut {
  readonly before: boolean;
  readonly after: boolean;
}

/** Cut nowhere. */
export const UNCUT: Cut = { before: false, after: false };

/**
 * At which ends a date can mean days beyond the axis, so that its bar is cut there. An open end is drawn as one and cuts nothing,
 * unless its bound lies beyond the axis: the date can then mean every day that is shown, and days beyond both ends.
 */
export function cutOf({ from, to }: Reach, { begin, end }: AxisDays): Cut {
  const startsEarlier = from !== null && from < begin;
  const endsLater = to !== null && to + 1 > end;
  return {
    before: from === null ? endsLater : startsEarlier,
    after: to === null ? startsEarlier : endsLater,
  };
}
