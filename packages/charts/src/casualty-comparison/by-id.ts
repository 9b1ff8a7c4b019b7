import type { Toll } from "@counterclaim/claims";

// What stands, what was taken back and what moved all follow the ids of the same rows.
const known = new WeakMap<readonly Toll[], ReadonlyMap<string, Toll>>();

/** The rows of a story by their ids. */
export function byIdOf(tolls: readonly Toll[]): ReadonlyMap<string, Toll> {
  let byId = known.get(tolls);
  if (!byId) known.set(tolls, (byId = new Map(tolls.map((toll) => [toll.id, toll]))));
  return byId;
}
