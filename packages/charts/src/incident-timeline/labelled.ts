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
  const { event, statement } = view.nearOf;
  const all = { event: event.length, statement: statement.length };
  const kept = { event: weightiest(event, most), statement: weightiest(statement, most) };
  const hidden = { event: all.event - kept.event.length, statement: all.statement - kept.statement.length };
  if (hidden.event + hidden.statement === 0) return { shown: view.near, hidden, all };
  const shown = new Set([...kept.event, ...kept.statement]);
  return { shown: view.near.filter((moment) => shown.has(moment)), hidden, all };
}

// The few that are kept stand sorted, each new one before those of less weight: no need to sort thousands.
function weightiest(moments: readonly Moment[], most: number): readonly Moment[] {
  if (moments.length <= ALL_UP_TO) return moments;
  const kept: Moment[] = [];
  for (const moment of moments) {
    if (kept.length === most && moment.weight <= (kept.at(-1)?.weight ?? 0)) continue;
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.weight ?? 0) < moment.weight) place -= 1;
    kept.splice(place, 0, moment);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

/** The first so many of a tray, and how many are left. */
export function trayOf(
  moments: readonly Moment[],
  most: number,
): { readonly shown: readonly Moment[]; readonly left: number } {
  const shown = moments.length <= most + 1 ? moments : moments.slice(0, most);
  return { shown, left: moments.length - shown.length };
}
