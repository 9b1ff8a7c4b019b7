import { groupFacts } from "./group-facts.js";
import type { MatrixView } from "./matrix.js";

/** Ids of all statements in the view, each once: those that stand, each followed by its history. */
export function standingClaims(view: MatrixView): string[] {
  const ids = new Set<string>();
  for (const group of view.groups) for (const id of groupFacts(group).claims) ids.add(id);
  return [...ids];
}
