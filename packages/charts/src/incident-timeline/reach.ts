import { dayNumber, type When } from "@counterclaim/claims";
import type { Moment, Reach } from "./moment.js";

/** The days a date can mean, as day numbers; null for an open end. */
export function reachOf(when: When): Reach {
  return {
    from: when.earliest === null ? null : dayNumber(when.earliest),
    to: when.latest === null ? null : dayNumber(when.latest),
  };
}

/** First and last day of an axis, as day numbers. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** Dated moments, divided into those the axis spans and those set apart from it. */
export interface Apart<M> {
  readonly near: readonly M[];
  readonly far: readonly M[];
  /** Null where no moment is dated. */
  readonly extent: Extent | null;
}

const LEAST_DAYS = 120;
const FACTOR = 10;
const SHARE = 0.2;
// Each is named beside the axis, so they must be few.
const MOST = 12;

/**
 * Sets apart what would squash the rest: at most a fifth of the moments (one of three or more, never over twelve) may leave, as
 * long as the axis is without them less than a tenth as long. A span of less than four months counts as four months,
 * so that nobody's later statement is set apart for coming a year after a week of war.
 */
export function setApart<M extends Pick<Moment, "when">>(moments: readonly M[]): Apart<M> {
  const dated = moments.flatMap((moment) => {
    if (!moment.when) return [];
    const { from, to } = reachOf(moment.when);
    const first = from ?? to;
    const last = to ?? from;
    return first === null || last === null ? [] : [{ moment, first, last }];
  });
  if (dated.length === 0) return { near: [], far: [], extent: null };
  const byFirst = [...dated].sort((a, b) => a.first - b.first);
  const byLast = [...dated].sort((a, b) => b.last - a.last);
  const allowed = dated.length < 3 ? 0 : Math.min(MOST, Math.max(1, Math.floor(dated.length * SHARE)));
  let gone = new Set<(typeof dated)[number]>();
  let best = gone;
  const extentWithout = (without: ReadonlySet<unknown>): Extent => {
    const first = byFirst.find((each) => !without.has(each))?.first ?? 0;
    const last = byLast.find((each) => !without.has(each))?.last ?? first;
    return { first, last };
  };
  let extent = extentWithout(gone);
  let kept = extent;
  // One end is peeled at a time, always the one whose leaving shortens the axis more.
  for (let step = 0; step < allowed; step += 1) {
    const head = byFirst.find((each) => !gone.has(each));
    const tail = byLast.find((each) => !gone.has(each));
    if (!head || !tail) break;
    const withoutHead = extentWithout(new Set([...gone, head]));
    const withoutTail = extentWithout(new Set([...gone, tail]));
    const fromHead = lengthOf(withoutHead) <= lengthOf(withoutTail);
    gone = new Set([...gone, fromHead ? head : tail]);
    extent = fromHead ? withoutHead : withoutTail;
    if (lengthOf(kept) > FACTOR * Math.max(LEAST_DAYS, lengthOf(extent))) {
      best = gone;
      kept = extent;
    }
  }
  return {
    near: dated.filter((each) => !best.has(each)).map(({ moment }) => moment),
    far: dated.filter((each) => best.has(each)).map(({ moment }) => moment),
    extent: kept,
  };
}

/** Days from first to last, both counted. */
export function lengthOf({ first, last }: Extent): number {
  return last - first + 1;
}
