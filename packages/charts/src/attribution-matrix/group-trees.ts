import type { Drawing } from "../graphic.js";
import type { Locale } from "../locale/locale.js";
import type { Tree } from "../tree.js";
import { keep } from "./keep.js";
import type { MatrixGroup, MatrixView } from "./matrix.js";

const keepTable = keep<Tree>();
const keepList = keep<Tree>();

/**
 * The trees of a matrix' groups. A group of which nothing changed keeps its tree: a page that has it has nothing to do.
 * What `make` reads must be in the parts below.
 */
export function groupTrees(
  view: MatrixView,
  locale: Locale,
  { interactive, chosen, arrangement }: Drawing,
  make: (group: MatrixGroup) => Tree,
  kind: "table" | "list",
  ...more: readonly unknown[]
): Tree[] {
  const { by, groupBy, columns, labels, dataset, groups } = view;
  const heads = JSON.stringify(columns);
  const common = [by, groupBy, heads, labels, dataset.meta, locale.tag, interactive, arrangement.name, ...more];
  const kept = kind === "table" ? keepTable : keepList;
  return groups.map((group) => kept(group, [...common, holds(group, chosen) ? chosen : null], () => make(group)));
}

function holds({ rows }: MatrixGroup, claim: string | null): boolean {
  return (
    claim !== null &&
    rows.some(({ cells }) =>
      [...cells.values()].some(({ said }) =>
        said.some(({ attribution, earlier }) => attribution.id === claim || earlier.some(({ id }) => id === claim)),
      ),
    )
  );
}
