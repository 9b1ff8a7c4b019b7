import { dayNumber, type Day, type Toll } from "@counterclaim/claims";
import { citedBy } from "./choose.js";
import type { Moment } from "./moment.js";
import type { Said } from "./said.js";

/** What is left of what is said where only a span of days is looked at. */
export interface InSpan {
  /** In the order of `said.moments`. */
  readonly moments: readonly Moment[];
  /** How many events, also of a clock that is not shown. */
  readonly events: number;
  /** How many different speakers the statements have, unnamed ones not counted. */
  readonly speakers: number;
}

/**
 * Events that can fall between two days, both counted, and what was said about those where that can fall there too; what has
 * no date can fall on any day. A figure about no single event is there where its source is, as `chooseRecords` says. Null is no bound.
 */
export function lookIn(said: Said, since: Day | null, until: Day | null): InSpan {
  if (since === null && until === null) {
    const speakers = new Set(said.statements.map(({ statement }) => statement.speaker));
    return { moments: said.moments, events: said.events.length, speakers: named(speakers) };
  }
  const canFall = withinDays(since, until);
  // Where all moments are events those that are shown need not be gathered beside them.
  const inside =
    said.statements.length || said.clocks === "said" ? said.events.filter(({ moment }) => canFall(moment)) : null;
  const left = inside && statementsOf(said, inside, canFall);
  const moments: Moment[] = [];
  for (const moment of said.moments) {
    if (moment.clock === "event") {
      if (canFall(moment)) moments.push(moment);
      continue;
    }
    if (left?.moments.has(moment)) moments.push(moment);
  }
  return { moments, events: (inside ?? moments).length, speakers: left ? named(left.speakers) : 0 };
}

/** Tells of dates whether they can mean a day between two, both counted. No date can mean any; null is no bound. */
export function withinDays(since: Day | null, until: Day | null): (dated: Pick<Moment, "reach">) => boolean {
  const from = since === null ? Number.NEGATIVE_INFINITY : dayNumber(since);
  const to = until === null ? Number.POSITIVE_INFINITY : dayNumber(until);
  return ({ reach }) =>
    reach === null || ((reach.to === null || reach.to >= from) && (reach.from === null || reach.from <= to));
}

function statementsOf(
  { statements, chosen }: Said,
  inside: Said["events"],
  canFall: ReturnType<typeof withinDays>,
): { readonly moments: ReadonlySet<Moment>; readonly speakers: ReadonlySet<string | null> } {
  let cited: ReadonlySet<string | null> | null = null;
  const belongs = (toll: Toll): boolean =>
    chosen.belongs(toll, (cited ??= citedBy(inside.map(({ incident }) => incident))));
  const moments = new Set<Moment>();
  const speakers = new Set<string | null>();
  for (const { statement, moment, event, loose } of statements) {
    if (!canFall(moment) || !((event !== null && canFall(event)) || loose.some(belongs))) continue;
    moments.add(moment);
    speakers.add(statement.speaker);
  }
  return { moments, speakers };
}

function named(speakers: ReadonlySet<string | null>): number {
  return speakers.size - (speakers.has(null) ? 1 : 0);
}
