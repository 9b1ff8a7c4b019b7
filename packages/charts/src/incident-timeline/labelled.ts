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
 * All moments of a clock up to forty; beyond that the `most` ones of most editor's weight, then those that most sources speak
 * of, spread over time among equals. What is not labelled is counted.
 */
export function labelledOf(view: TimelineView, most: number): Labelled {
  const { event, statement } = view.nearOf;
  const all = { event: event.length, statement: statement.length };
  const kept = { event: weightiest(event, most), statement: weightiest(statement, most) };
  const hidden = { event: all.event - kept.event.length, statement: all.statement - kept.statement.length };
  if (hidden.event + hidden.statement === 0) return { shown: view.near, hidden, all };
  if (all.statement === 0) return { shown: kept.event, hidden, all };
  return { shown: inOrderOf(view.near, kept.event, kept.statement), hidden, all };
}

// Both are in the order of the whole: it is walked once.
function inOrderOf(whole: readonly Moment[], events: readonly Moment[], statements: readonly Moment[]): Moment[] {
  const shown: Moment[] = [];
  let event = 0;
  let statement = 0;
  for (const moment of whole) {
    if (moment === events[event]) event += 1;
    else if (moment === statements[statement]) statement += 1;
    else continue;
    shown.push(moment);
  }
  return shown;
}

// Those of most weight, in order; where more are of one weight than there is room for, so many of them, spread over the whole.
function weightiest(moments: readonly Moment[], most: number): readonly Moment[] {
  if (moments.length <= ALL_UP_TO) return moments;
  const counts = new Map<number, number>();
  // Counted run by run: neighbours mostly weigh the same.
  let run = 0;
  let same = 0;
  for (const moment of moments) {
    const rank = rankOf(moment);
    if (rank !== run) {
      if (same) counts.set(run, (counts.get(run) ?? 0) + same);
      run = rank;
      same = 0;
    }
    same += 1;
  }
  counts.set(run, (counts.get(run) ?? 0) + same);
  let room = most;
  let least = Number.POSITIVE_INFINITY;
  let tied = 0;
  for (const [rank, count] of [...counts].sort(([a], [b]) => b - a)) {
    least = rank;
    tied = count;
    if (count >= room) break;
    room -= count;
  }
  const kept: Moment[] = [];
  let at = 0;
  let taken = 0;
  for (const moment of moments) {
    const rank = rankOf(moment);
    if (rank > least) kept.push(moment);
    else if (rank === least) {
      if (at === Math.floor(((taken + 0.5) * tied) / room)) {
        kept.push(moment);
        taken += 1;
      }
      at += 1;
    }
  }
  return kept;
}

// No number of sources outweighs the editor: there are never so many.
const SOURCES = 1_000_000;

function rankOf({ editorWeight, weight }: Moment): number {
  return editorWeight * SOURCES + Math.min(weight, SOURCES - 1);
}

/** Whether the editor's weight decides who is labelled first: not where it is the same for all. */
export function isWeighted(moments: readonly Moment[]): boolean {
  return moments.some(({ editorWeight }) => editorWeight !== moments[0]?.editorWeight);
}

/** The first so many of a tray, and how many are left. */
export function trayOf(
  moments: readonly Moment[],
  most: number,
): { readonly shown: readonly Moment[]; readonly left: number } {
  const shown = moments.length <= most + 1 ? moments : moments.slice(0, most);
  return { shown, left: moments.length - shown.length };
}
