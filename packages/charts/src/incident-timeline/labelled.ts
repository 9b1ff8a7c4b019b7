import type { Moment } from "./moment.js";
import type { TimelineView } from "./view.js";

/** Up to so many moments of a clock are all labelled. */
export const ALL_UP_TO = 40;

/** Which moments of the axis are labelled, and which are only counted. */
export interface Labelled {
  /** In the view's order. */
  readonly shown: readonly Moment[];
  /** How many of each clock are counted and not labelled. */
  readonly hidden: Readonly<Record<Moment["clock"], number>>;
  /** How many there are of each clock on the axis. */
  readonly all: Readonly<Record<Moment["clock"], number>>;
}

/**
 * All moments of a clock up to forty; beyond that the `most` ones that most sources speak of, earlier ones first among
 * equals. What is not labelled is counted.
 */
export function labelledOf(view: TimelineView, most: number): Labelled {
  const shown = new Set<Moment>();
  const all = { event: 0, statement: 0 };
  const hidden = { event: 0, statement: 0 };
  for (const clock of ["event", "statement"] as const) {
    const mine = view.near.filter((moment) => moment.clock === clock);
    const kept = mine.length <= ALL_UP_TO ? mine : byWeight(mine).slice(0, most);
    all[clock] = mine.length;
    hidden[clock] = mine.length - kept.length;
    for (const moment of kept) shown.add(moment);
  }
  return { shown: view.near.filter((moment) => shown.has(moment)), hidden, all };
}

function byWeight(moments: readonly Moment[]): Moment[] {
  return [...moments].sort((a, b) => b.weight - a.weight);
}

/** The first so many of a tray, and how many are left. */
export function trayOf(
  moments: readonly Moment[],
  most: number,
): { readonly shown: readonly Moment[]; readonly left: number } {
  const shown = moments.length <= most + 1 ? moments : moments.slice(0, most);
  return { shown, left: moments.length - shown.length };
}
