import type { StoryRecord } from "@counterclaim/claims";

/** A reader opened the record of a mark, a cell or a list item. Fired only on a reader's action; bubbles, composed. */
export class ClaimSelectEvent extends Event {
  /** Id of the record: that of its CSV row or, where another table has it too, `toll 1` or `attribution 1`. */
  readonly claim: string;
  /** The record itself. */
  readonly record: StoryRecord;
  /** Id of the incident that the record is, is about or counts; null for none. Other graphics of the story mark it. */
  readonly incident: string | null;
  /** Address of the data, so that graphics of another story do not answer; null for data that came without one. */
  readonly story: string | null;

  constructor(record: StoryRecord, story: string | null = null) {
    super("claim-select", { bubbles: true, composed: true });
    this.claim = record.id;
    this.record = record;
    this.incident =
      record.kind === "incident" ? record.id : "incident" in record && record.incident ? record.incident : null;
    this.story = story;
  }
}

/** A reader closed a record or chose which records are in view. Fired only on a reader's action; bubbles, composed. */
export class ViewChangeEvent extends Event {
  constructor() {
    super("view-change", { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "claim-select": ClaimSelectEvent;
    "view-change": ViewChangeEvent;
  }
}
