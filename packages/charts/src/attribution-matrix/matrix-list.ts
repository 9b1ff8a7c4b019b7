import type { Drawing } from "../graphic.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { h, later, type Child, type Tree } from "../tree.js";
import { groupFacts } from "./group-facts.js";
import { groupTrees } from "./group-trees.js";
import { agreementWords } from "./agreement-words.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import type { MatrixColumn, MatrixGroup, MatrixRow, MatrixView } from "./matrix.js";
import { saidTree } from "./said-tree.js";
import { silenceWords } from "./silence.js";
import { agreementSwatch } from "./swatches.js";

// From this many groups on a list is folded: it would be many screens long on a phone.
const FOLDED_FROM = 9;

/** The matrix as a list by incident and finding: the same statements in the same order, and silence in words. */
export function matrixList(view: MatrixView, locale: Locale, drawing: Drawing): Tree {
  return h(
    "ul",
    { class: "statements" },
    groupTrees(view, locale, drawing, (group) => groupItem(view, group, locale, drawing), "list", isFolded(view)),
  );
}

function groupItem(view: MatrixView, group: MatrixGroup, locale: Locale, drawing: Drawing): Tree {
  const title = [
    h("bdi", { class: "bold" }, capitalise(locale, group.title)),
    group.when === null ? null : [", ", h("span", { class: "when" }, group.when)],
  ];
  const rows = h(
    "ul",
    null,
    group.rows.map((row) => rowItem(view, row, locale, drawing)),
  );
  const silent = h("p", { class: "silent" }, say(locale, MATRIX_CATALOGS, "noStatementAtAll"));
  const foldable = isFolded(view) && group.rows.length > 0;
  return later("li", { class: "group", "data-group": group.key }, () =>
    foldable
      ? h("details", null, h("summary", stopOf(drawing), title, " ", insideTree(group, locale)), rows)
      : [h("p", { class: "group-title" }, title), group.rows.length ? rows : silent],
  );
}

/** Whether the groups of a list are folded at first: there are more than an article holds. */
function isFolded({ groups }: MatrixView): boolean {
  return groups.length >= FOLDED_FROM;
}

function stopOf({ interactive }: Drawing): { readonly [name: string]: string | boolean } {
  return { class: "group-title", ...(interactive && { tabindex: "-1", "data-stop": true }) };
}

// What a folded group holds, so that nobody takes it for empty.
function insideTree(group: MatrixGroup, locale: Locale): Tree {
  const { said, differ } = groupFacts(group);
  const statements = say(locale, MATRIX_CATALOGS, "manyStatements", { n: said.length });
  return h(
    "span",
    { class: "inside" },
    differ ? [agreementSwatch(true, locale.direction), " "] : null,
    differ ? say(locale, MATRIX_CATALOGS, "insideDiffer", { n: differ, statements }) : statements,
  );
}

function rowItem(view: MatrixView, row: MatrixRow, locale: Locale, drawing: Drawing): Tree {
  const differ = row.agreement.standing === "differ";
  const [first, ...rest] = agreementWords(view, row, locale);
  return h(
    "li",
    { class: "row", "data-row": row.key },
    h("p", { class: "row-title" }, h("bdi", null, row.title)),
    first === undefined
      ? null
      : h(
          "p",
          { class: "agreement" },
          agreementSwatch(differ, locale.direction),
          h(
            "span",
            null,
            h("span", { class: differ ? "count" : null }, first),
            rest.length ? h("span", { class: "muted" }, `: ${rest.join("; ")}`) : null,
          ),
        ),
    h(
      "ul",
      { class: "cells" },
      view.columns.flatMap((column) => cellItems(view, row, column, locale, drawing)),
    ),
    silenceWords(view, row, locale).map((words) => h("p", { class: "silent" }, words)),
  );
}

function cellItems(view: MatrixView, row: MatrixRow, column: MatrixColumn, locale: Locale, drawing: Drawing): Tree[] {
  const { interactive, chosen } = drawing;
  const words = column.kind === null ? "" : say(locale, MATRIX_CATALOGS, `kind-${column.kind}`);
  const head: Child = [
    h("bdi", null, capitalise(locale, column.title)),
    words ? h("span", { class: "kind" }, ", ", words) : null,
    " ",
  ];
  return (row.cells.get(column.key)?.said ?? []).map((said) =>
    h("li", null, saidTree(view, said, locale, { interactive, chosen, head })),
  );
}
