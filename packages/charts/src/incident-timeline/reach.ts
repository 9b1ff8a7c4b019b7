import { dayNumber, type When } from "@counterclaim/claims";
import type { Moment, Reach } from "./moment.js";

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

/** Dated moments, divided into those the axis spans and those set apart from it. */
export interface Apart<M> {
  readonly near: readonly M[];
  readonly far: readonly M[];
  /** Null where no moment is dated. */
  readonly extent: Extent | null;
}

const LEAST_DAYS = 60;
const FACTOR = 4;
const SHARE = 0.2;
// Each is named beside the axis, so they must be few.
const MOST = 12;

/**
 * Sets apart what would squash the rest: at most a fifth of the moments (one of three or more, never over twelve) may leave, as
 * long as the axis is without them less than a quarter as long. A span of less than two months counts as two months,
 * so that a statement some months after a week of war stays on the axis.
 */
export function setApart<M extends Pick<Moment, "reach">>(moments: readonly M[]): Apart<M> {
  const dated = moments.flatMap((moment) => {
    if (!moment.reach) return [];
    const { from, to } = moment.reach;
    const first = from ?? to;
    const last = to ?? from;
    return first === null || last === null ? [] : [{ moment, first, last }];
  });
  if (dated.length === 0) return { near: [], far: [], extent: null };
  const byFirst = [...dated].sort((a, b) => a.first - b.first);
  const byLast = [...dated].sort((a, b) => b.last - a.last);
  const allowed = dated.length < 3 ? 0 : Math.min(MOST, Math.max(1, Math.floor(dated.length * SHARE)));
  const gone = new Set<(typeof dated)[number]>();
  let best = 0;
  let kept = extentOf(byFirst, byLast, gone);
  // One end is peeled at a time, with all that share its day: always the one whose leaving shortens the axis more.
  while (gone.size < allowed) {
    const { first, last } = extentOf(byFirst, byLast, gone);
    const head = leading(byFirst, gone, (each) => each.first === first);
    const tail = leading(byLast, gone, (each) => each.last === last);
    const withoutHead = extentOf(byFirst, byLast, new Set([...gone, ...head]));
    const withoutTail = extentOf(byFirst, byLast, new Set([...gone, ...tail]));
    const fromHead = lengthOf(withoutHead) < lengthOf(withoutTail);
    for (const each of fromHead ? head : tail) gone.add(each);
    const extent = fromHead ? withoutHead : withoutTail;
    if (gone.size <= allowed && lengthOf(kept) > FACTOR * Math.max(LEAST_DAYS, lengthOf(extent))) {
      best = gone.size;
      kept = extent;
    }
  }
  const far = new Set([...gone].slice(0, best));
  return {
    near: dated.filter((each) => !far.has(each)).map(({ moment }) => moment),
    far: dated.filter((each) => far.has(each)).map(({ moment }) => moment),
    extent: kept,
  };
}

interface Dated {
  readonly first: number;
  readonly last: number;
}

function extentOf<D extends Dated>(byFirst: readonly D[], byLast: readonly D[], without: ReadonlySet<D>): Extent {
  const first = byFirst.find((each) => !without.has(each))?.first ?? 0;
  return { first, last: byLast.find((each) => !without.has(each))?.last ?? first };
}

// At most one more than may leave: a group too large to leave is not walked through.
function leading<D>(sorted: readonly D[], gone: ReadonlySet<D>, same: (each: D) => boolean): D[] {
  const group: D[] = [];
  for (const each of sorted) {
    if (gone.has(each)) continue;
    if (!same(each) || group.length > MOST) break;
    group.push(each);
  }
  return group;
}

/** Days from first to last, both counted. */
export function lengthOf({ first, last }: Extent): number {
  return last - first + 1;
}
