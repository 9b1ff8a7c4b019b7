import type { Moment } from "./moment.js";

type Ordered = Pick<Moment, "reach">;

/**
 * Dated moments by their first day, then by their last one, an open begin counting as its end and an open end as the end of
 * time; then undated ones. Moments of the same days keep the order in which they are given: events before statements.
 */
export function inOrder<M extends Ordered>(moments: readonly M[]): M[] {
  // Many share a date: the dates are sorted, not the moments.
  const byFirst = new Map<number, Map<number, M[]>>();
  const undated: M[] = [];
  for (const moment of moments) {
    const { reach } = moment;
    if (!reach) {
      undated.push(moment);
      continue;
    }
    const first = reach.from ?? reach.to ?? 0;
    const last = reach.to ?? Number.POSITIVE_INFINITY;
    let byLast = byFirst.get(first);
    if (!byLast) byFirst.set(first, (byLast = new Map<number, M[]>()));
    const same = byLast.get(last);
    if (same) same.push(moment);
    else byLast.set(last, [moment]);
  }
  const sorted: M[] = [];
  for (const [, byLast] of [...byFirst].sort(([a], [b]) => a - b))
    for (const [, same] of [...byLast].sort(([a], [b]) => (a === b ? 0 : a - b)))
      for (const moment of same) sorted.push(moment);
  for (const moment of undated) sorted.push(moment);
  return sorted;
}
