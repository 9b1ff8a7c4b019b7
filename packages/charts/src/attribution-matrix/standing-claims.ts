import type { MatrixView } from "./matrix.js";

/** Ids of all statements in the view, each once: those that stand, each followed by its history. */
export function standingClaims(view: MatrixView): string[] {
  const ids = new Set<string>();
  for (const { rows } of view.groups)
    for (const { cells } of rows)
      for (const { said } of cells.values())
        for (const { attribution, earlier } of said) {
          ids.add(attribution.id);
          for (const { id } of earlier) ids.add(id);
        }
  return [...ids];
}
