import type { Moment } from "./moment.js";
import type { TimelineView } from "./view.js";

/** A row of the timeline's list: a moment, and under an event what was said about it. */
export interface ListRow {
  readonly moment: Moment;
  readonly statements: readonly Moment[];
}

/** The rows of a list in order: dated ones by date, then those without a date. */
export interface ListRows {
  readonly dated: readonly ListRow[];
  readonly undated: readonly ListRow[];
}

const made = new WeakMap<TimelineView, ListRows>();

/** The rows of a view: every moment once, a statement under the event that it is about where that is shown, else in a row of its own. */
export function rowsOf(view: TimelineView): ListRows {
  let rows = made.get(view);
  if (!rows) made.set(view, (rows = makeRows(view)));
  return rows;
}

function makeRows({ moments, nearOf }: TimelineView): ListRows {
  const under = new Map<string, Moment[]>();
  if (nearOf.statement.length || moments.some(({ clock }) => clock === "statement"))
    for (const { clock, claim } of moments) if (clock === "event") under.set(claim, []);
  const dated: ListRow[] = [];
  const undated: ListRow[] = [];
  for (const moment of moments) {
    const event = moment.about === null ? undefined : under.get(moment.about);
    if (event) {
      event.push(moment);
      continue;
    }
    // Filled while later moments are walked through.
    const statements = moment.clock === "event" ? (under.get(moment.claim) ?? NOTHING) : NOTHING;
    (moment.when ? dated : undated).push({ moment, statements });
  }
  return { dated, undated };
}

const NOTHING: readonly Moment[] = [];

/** How many rows from the begin hold at most so many moments: at least one where there is any. */
export function rowsWithin(rows: readonly ListRow[], most: number): number {
  let moments = 0;
  for (const [index, { statements }] of rows.entries()) {
    moments += 1 + statements.length;
    if (moments > most) return Math.max(1, index);
  }
  return rows.length;
}
