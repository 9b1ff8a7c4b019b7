import type { Toll } from "@counterclaim/claims";

/** Rows with those that a later row takes back as retracted: drawn and told so, whatever their own row says. */
export function takenBack(tolls: readonly Toll[]): readonly Toll[] {
  const ids = new Set(tolls.flatMap(({ change, replaces }) => (change === "retraction" && replaces ? [replaces] : [])));
  return ids.size ? tolls.map((toll) => (ids.has(toll.id) ? { ...toll, status: "retracted" } : toll)) : tolls;
}
