/** What makes the panel of a record: a chunk of its own, fetched when a reader comes near to opening one. */
export type RecordPart = typeof import("./record-panel.js");

/** Fetches it. */
export function loadRecord(): Promise<RecordPart> {
  return import("./record-panel.js");
}
