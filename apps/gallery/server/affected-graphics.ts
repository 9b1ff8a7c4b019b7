import type { Dataset, StoryRecord } from "@counterclaim/claims";
import type { BuiltGraphic } from "./story-state.js";

/**
 * Ids of the graphics that show a record which was changed, fewest records first: they are built first. A guess at what an
 * editor looks at, not at what has to be built: everything is, after that.
 */
export function affectedGraphics(graphics: readonly BuiltGraphic[], before: Dataset, after: Dataset): string[] {
  const old = texts(before);
  const changed = new Set([...texts(after)].filter(([key, text]) => old.get(key) !== text).map(([key]) => key));
  return graphics
    .filter(({ rows }) => rows.some(([id = ""]) => changed.has(id)))
    .sort((a, b) => a.rows.length - b.rows.length)
    .map(({ id }) => id);
}

function texts({ tolls, incidents, attributions }: Dataset): Map<string, string> {
  const records: readonly StoryRecord[] = [...tolls, ...incidents, ...attributions];
  return new Map(records.map((record) => [record.id, JSON.stringify({ ...record, line: 0 })]));
}
