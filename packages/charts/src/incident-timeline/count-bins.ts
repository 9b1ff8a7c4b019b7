import type { Reach } from "./moment.js";
import type { Extent } from "./reach.js";
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

/** Counts the reaches of moments by a step: only what falls into one stretch for sure; the rest is counted apart, never guessed. */
export function countBy(reaches: readonly Reach[], extent: Extent, step: TimeStep): Counted {
  const lead = step.unit === "year" ? 366 * step.count : step.unit === "month" ? 31 * step.count : step.count;
  const starts = stepDays(step, extent.first - lead, extent.last + lead + 1);
  const counts = starts.map(() => 0);
  let unbinned = 0;
  for (const { from, to } of reaches) {
    const index = from === null ? -1 : binOf(starts, from);
    if (from === null || to === null || index !== binOf(starts, to)) unbinned += 1;
    else counts[index] = (counts[index] ?? 0) + 1;
  }
  const bins = starts.flatMap((from, index) => {
    const to = starts[index + 1];
    return to === undefined || to <= extent.first || from > extent.last
      ? []
      : [{ from, to, count: counts[index] ?? 0 }];
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
