import type { Toll } from "@counterclaim/claims";
import { byIdOf } from "./by-id.js";

/** Rows parted by whether a row that is shown with them takes their place. */
export interface Standing {
  /** Those that nothing shown replaces, in their order. */
  readonly tolls: readonly Toll[];
  /** Of these the ones that a row replaces which is not shown: they stand, and a note says so. */
  readonly past: readonly Toll[];
}

/**
 * What of some rows of a story stands. A row leaves for the one that replaces it only where that one, or one that replaces it
 * in turn, is among them: a filter that leaves a correction out must not turn a figure that was given into none.
 */
export function standingTolls(all: readonly Toll[], chosen: readonly Toll[]): Standing {
  const anywhere = replacedIds(all);
  if (anywhere.size === 0) return { tolls: chosen, past: [] };
  const replaced = replacedAmong(all, chosen);
  const tolls = chosen.filter(({ id }) => !replaced.has(id));
  return { tolls, past: tolls.filter(({ id }) => anywhere.has(id)) };
}

/** Ids of rows that one of some rows replaces. */
export function replacedIds(tolls: readonly Toll[]): ReadonlySet<string> {
  const replaced = new Set<string>();
  for (const { replaces } of tolls) if (replaces !== null) replaced.add(replaces);
  return replaced;
}

/** Ids of the rows of a story that some of its rows replace, or replace in turn. */
export function replacedAmong(all: readonly Toll[], chosen: readonly Toll[]): ReadonlySet<string> {
  const replaced = new Set<string>();
  const later = chosen.filter(({ replaces }) => replaces !== null);
  if (later.length === 0) return replaced;
  const byId = byIdOf(all);
  for (const toll of later)
    for (let id = toll.replaces; id !== null && !replaced.has(id); id = byId.get(id)?.replaces ?? null)
      replaced.add(id);
  return replaced;
}

/** Ids of the rows of some panels that replace another row, and of those that these replace. */
export function linkedIds(panels: readonly { readonly tolls: readonly Toll[] }[]): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const { tolls } of panels)
    for (const { id, replaces } of tolls) if (replaces !== null) linked.add(id).add(replaces);
  return linked;
}
