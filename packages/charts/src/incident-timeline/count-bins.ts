import type { Moment } from "./moment.js";
import { UNBOUNDED, type Extent } from "./reach.js";
import { stepDays, type TimeStep } from "./time-axis.js";

/** How many moments fall into one stretch of days, `from` counted, `to` not. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Moments counted by stretches of one step; `unbinned` are those whose date can mean days of several stretches. */
export interface Counted {
  readonly bins: readonly Bin[];
  readonly unbinned: number;
  readonly most: number;
}

/**
 * Counts moments by a step: only what falls into one stretch for sure; the rest is counted apart, never guessed. A stretch ends
 * with `bounds`, the days that are looked at (default: all): beyond them others may fall into it.
 */
export function countBy(
  moments: readonly Pick<Moment, "reach">[],
  extent: Extent,
  step: TimeStep,
  bounds: Extent = UNBOUNDED,
): Counted {
  const lead = step.unit === "year" ? 366 * step.count : step.unit === "month" ? 31 * step.count : step.count;
  const starts = stepDays(step, extent.first - lead, extent.last + lead + 1);
  const counts = starts.map(() => 0);
  let unbinned = 0;
  let index = 0;
  for (const { reach } of moments) {
    if (!reach) continue;
    const { from, to } = reach;
    if (from === null || to === null || from < bounds.first || to > bounds.last) {
      unbinned += 1;
      continue;
    }
    // Moments stand in order of their first day: the next one's stretch is mostly the same or the next.
    const start = starts[index] ?? 0;
    if (from < start || from >= (starts[index + 1] ?? Number.POSITIVE_INFINITY)) index = binOf(starts, from);
    if (index < 0 || to >= (starts[index + 1] ?? Number.POSITIVE_INFINITY)) unbinned += 1;
    else counts[index] = (counts[index] ?? 0) + 1;
    if (index < 0) index = 0;
  }
  const bins = starts.flatMap((from, at) => {
    const to = starts[at + 1];
    if (to === undefined || to <= extent.first || from > extent.last) return [];
    return [{ from: Math.max(from, bounds.first), to: Math.min(to, bounds.last + 1), count: counts[at] ?? 0 }];
  });
  return { bins, unbinned, most: bins.reduce((most, { count }) => Math.max(most, count), 0) };
}

function binOf(starts: readonly number[], day: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
