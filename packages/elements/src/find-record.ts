import type { Dataset, StoryRecord } from "@counterclaim/claims";

/** The toll, incident or statement of that id; undefined where there is none, or no data yet. */
export function findRecord(dataset: Dataset | null, id: string): StoryRecord | undefined {
  const records: readonly StoryRecord[] = dataset
    ? [...dataset.tolls, ...dataset.incidents, ...dataset.attributions]
    : [];
  return records.find((record) => record.id === id);
}
