import type { Change, Dataset } from "@counterclaim/claims";

/** By a record's id how a later one takes it back. What is only brought up to date is not taken back. */
export type TakenBack = ReadonlyMap<string, Extract<Change, "correction" | "retraction">>;

/** What of a dataset other records of it correct or retract. */
export function takenBackIn({ attributions, tolls }: Pick<Dataset, "attributions" | "tolls">): TakenBack {
  const taken = new Map<string, Extract<Change, "correction" | "retraction">>();
  for (const records of [attributions, tolls])
    for (const { replaces, change } of records)
      if (
        replaces !== null &&
        (change === "correction" || change === "retraction") &&
        taken.get(replaces) !== "retraction"
      )
        taken.set(replaces, change);
  return taken;
}
