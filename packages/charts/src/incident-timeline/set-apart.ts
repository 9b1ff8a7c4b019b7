import type { Moment } from "./moment.js";
import { UNBOUNDED, lengthOf, type Extent } from "./reach.js";

/** What is set apart from an axis, and the days that it spans without that. */
export interface Apart<M> {
  /** In the order given. */
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
 * so that a statement some months after a week of war stays on the axis. A date that can mean days of the axis that is left is
 * not far from it: it stays, and makes the axis no longer, so that a year-only date among those of a week is a bar that is cut
 * at both ends. Of dates that reach beyond `bounds`, the days that are looked at, only what lies between counts.
 */
export function setApart<M extends Pick<Moment, "reach">>(moments: readonly M[], bounds: Extent = UNBOUNDED): Apart<M> {
  const some = countDated(moments, MOST / SHARE);
  if (some === 0) return { far: [], extent: null };
  const allowed = some < 3 ? 0 : Math.min(MOST, Math.max(1, Math.floor(some * SHARE)));
  const all = peeled(moments, bounds, allowed);
  if (mayBeWide(moments, all.extent, bounds, allowed)) {
    const dated = moments.filter(({ reach }) => reach !== null);
    const wide = dated.filter((each) => isWide(each, bounds));
    if (wide.length > 0 && wide.length < dated.length) {
      const wides = new Set(wide);
      const narrow = peeled(
        dated.filter((each) => !wides.has(each)),
        bounds,
        allowed,
      );
      if (squashes(all.extent, narrow.extent)) {
        const far = [...narrow.gone, ...wide].filter((each) => !overlaps(each, narrow.extent));
        if (far.length <= allowed) return apart(moments, far, narrow.extent);
      }
    }
  }
  return apart(
    moments,
    all.gone.filter((each) => !overlaps(each, all.extent)),
    all.extent,
  );
}

function apart<M>(moments: readonly M[], far: readonly M[], extent: Extent): Apart<M> {
  const out = new Set(far);
  return { far: out.size ? moments.filter((each) => out.has(each)) : [], extent };
}

// Counts no further than to `most`: more of them allow no more to leave.
function countDated(moments: readonly Pick<Moment, "reach">[], most: number): number {
  let count = 0;
  for (const { reach } of moments) if (reach !== null && (count += 1) >= most) break;
  return count;
}

// False where the axis is as good as long without the wide dates, told by the first few others from each end, of which one more
// than may leave stay; and where it is short: no date alone is then so wide that it could squash the others.
function mayBeWide(moments: readonly Pick<Moment, "reach">[], whole: Extent, bounds: Extent, allowed: number): boolean {
  if (lengthOf(whole) <= FACTOR * LEAST_DAYS) return false;
  const edge = (from: "first" | "last"): number | null => {
    let left = allowed + 1;
    let edge = from === "first" ? whole.first : whole.last;
    const count = moments.length;
    for (let step = 0; step < count; step += 1) {
      const moment = moments[from === "first" ? step : count - 1 - step];
      if (!moment?.reach || isWide(moment, bounds)) continue;
      const { reach } = moment;
      edge =
        from === "first" ? Math.max(edge, reach.from ?? reach.to ?? 0) : Math.min(edge, reach.to ?? reach.from ?? 0);
      if ((left -= 1) === 0) return edge;
    }
    return null;
  };
  const [first, last] = [edge("first"), edge("last")];
  return first === null || last === null || squashes(whole, { first, last });
}

function squashes(whole: Extent, rest: Extent): boolean {
  return lengthOf(whole) > FACTOR * Math.max(LEAST_DAYS, lengthOf(rest));
}

function isWide({ reach }: Pick<Moment, "reach">, { first, last }: Extent): boolean {
  if (!reach || reach.from === null || reach.to === null) return false;
  return Math.min(last, reach.to) - Math.max(first, reach.from) + 1 > FACTOR * LEAST_DAYS;
}

function overlaps({ reach }: Pick<Moment, "reach">, { first, last }: Extent): boolean {
  return reach !== null && (reach.from ?? first) <= last && (reach.to ?? last) >= first;
}

// Takes away what makes the axis long, one end at a time with all that share its day: always the one whose leaving shortens
// the axis more.
function peeled<M extends Pick<Moment, "reach">>(
  moments: readonly M[],
  bounds: Extent,
  allowed: number,
): { readonly gone: readonly M[]; readonly extent: Extent } {
  const within = (day: number): number => Math.min(bounds.last, Math.max(bounds.first, day));
  const byFirst = leastOf(moments, ({ reach }) => within(reach?.from ?? reach?.to ?? 0), "first", bounds.first);
  const byLast = leastOf(moments, ({ reach }) => -within(reach?.to ?? reach?.from ?? 0), "last", -bounds.last);
  const gone = new Set<M>();
  let best = 0;
  let kept = extentOf(byFirst, byLast, gone);
  while (gone.size < allowed) {
    const head = leading(byFirst, gone);
    const tail = leading(byLast, gone);
    const withoutHead = extentOf(byFirst, byLast, new Set([...gone, ...head]));
    const withoutTail = extentOf(byFirst, byLast, new Set([...gone, ...tail]));
    const fromHead = lengthOf(withoutHead) < lengthOf(withoutTail);
    for (const each of fromHead ? head : tail) gone.add(each);
    const extent = fromHead ? withoutHead : withoutTail;
    if (gone.size <= allowed && squashes(kept, extent)) {
      best = gone.size;
      kept = extent;
    }
  }
  return { gone: [...gone].slice(0, best), extent: kept };
}

/** A moment at one end of the axis; `at` is its day there, negative at the last end. */
interface AtEnd<M> {
  readonly moment: M;
  readonly at: number;
}

// As many as can leave at both ends, a group too large to leave, and the one that then stands at the end.
const LOOKED_AT = 4 * (MOST + 1);

// Walked from the end where the wanted ones are likely to stand, so that few have to make room for a later one.
// Nothing stands before `floor`: once so many stand there no other one is looked at.
function leastOf<M extends Pick<Moment, "reach">>(
  moments: readonly M[],
  atOf: (moment: M) => number,
  from: "first" | "last",
  floor: number,
): AtEnd<M>[] {
  const least: AtEnd<M>[] = [];
  let most = 0;
  const count = moments.length;
  for (let step = 0; step < count; step += 1) {
    const moment = moments[from === "first" ? step : count - 1 - step];
    if (!moment?.reach) continue;
    const at = atOf(moment);
    if (least.length === LOOKED_AT && at >= most) continue;
    let place = least.length;
    while (place > 0 && (least[place - 1]?.at ?? 0) > at) place -= 1;
    least.splice(place, 0, { moment, at });
    if (least.length > LOOKED_AT) least.pop();
    most = least.at(-1)?.at ?? 0;
    if (least.length === LOOKED_AT && most <= floor) break;
  }
  return least;
}

function extentOf<M>(byFirst: readonly AtEnd<M>[], byLast: readonly AtEnd<M>[], without: ReadonlySet<M>): Extent {
  const first = byFirst.find(({ moment }) => !without.has(moment))?.at ?? 0;
  const last = byLast.find(({ moment }) => !without.has(moment));
  return { first, last: last ? -last.at : first };
}

// Those left at an end that share its day; at most one more than may leave: a group too large to leave is not walked through.
function leading<M>(sorted: readonly AtEnd<M>[], gone: ReadonlySet<M>): M[] {
  const group: M[] = [];
  let day: number | null = null;
  for (const { moment, at } of sorted) {
    if (gone.has(moment)) continue;
    day ??= at;
    if (at !== day || group.length > MOST) break;
    group.push(moment);
  }
  return group;
}
