import type { Status, When } from "@counterclaim/claims";
import type { DateSigns } from "./date-signs.js";
import type { Sort } from "./sorts.js";

/** One mark of a timeline: what happened (`event`), or what was said about it (`statement`). */
export interface Moment {
  readonly clock: "event" | "statement";
  /** Id of the record that is opened: the incident, or the first attribution or toll of the statement. */
  readonly claim: string;
  /** Every record it stands for, `claim` first. */
  readonly claims: readonly string[];
  /** The figure as written where it stands for one toll alone; else null. */
  readonly value: string | null;
  readonly when: When | null;
  /** The days that `when` can mean; null where it has no bound at all: it then stands in the tray of its clock. */
  readonly reach: Reach | null;
  /** What the mark of `when` must show beside its place. */
  readonly signs: DateSigns;
  /** Time of day with its zone as the data gives it; null where it gives none. Never moves the day. */
  readonly time: string | null;
  /** What is printed after the date: an incident's title, or who speaks. */
  readonly head: string;
  /** What a statement says, point by point; empty for an event. */
  readonly points: readonly Point[];
  /** How well it is established; null for a statement without a figure: that it was made is all that is known. */
  readonly status: Status | null;
  readonly place: string | null;
  /** Its sort, where events are told apart by one; null for a statement, and where the data gives none. */
  readonly sort: Sort | null;
  /** What its lane and its sort say of it, in words: "Shelling". Empty where they say nothing that is not said anyway. */
  readonly facts: readonly string[];
  /** Sources and how many of them do not repeat another one. */
  readonly sources: readonly string[];
  readonly origins: number;
  /** How many sources speak of an event, how many records a statement has: who is labelled first among those of one editor's weight. */
  readonly weight: number;
  /** The editor's weight from 0 to 100, of a statement that of its event: who is labelled first where not all can be. */
  readonly editorWeight: number;
  /** Claim of the event shown that a statement is about; null for none, and for an event. */
  readonly about: string | null;
  /** Key of its lane. */
  readonly lane: string;
  /** Whether a statement is dated wholly before the event that it is about; "perhaps" where a date is not exact. Null for an event. */
  readonly early: "certain" | "perhaps" | null;
}

/** One thing said in a statement, in words that stand alone. */
export interface Point {
  readonly text: string;
  /** True where a label must not end with it: the next point is the weapon or the perpetrator that belongs to it, with its own hedge. */
  readonly withNext: boolean;
}

/** What is said in one run: "Amnesty International: found cluster munitions (weapon); found ...". */
export function saidText(head: string, points: readonly Point[]): string {
  return points.length ? `${head}: ${points.map(({ text }) => text).join("; ")}` : head;
}

/** The days a date can mean, as day numbers; null for an open end, never for both. */
export interface Reach {
  readonly from: number | null;
  readonly to: number | null;
}
