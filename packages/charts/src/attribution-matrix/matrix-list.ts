import type { Drawing } from "../graphic.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { h, later, type Child, type Tree } from "../tree.js";
import { groupTrees } from "./group-trees.js";
import { agreementWords } from "./agreement-words.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import type { MatrixColumn, MatrixGroup, MatrixRow, MatrixView } from "./matrix.js";
import { saidTree } from "./said-tree.js";
import { silenceWords } from "./silence.js";
import { agreementSwatch } from "./swatches.js";

/** The matrix as a list by incident and finding: the same statements in the same order, and silence in words. */
export function matrixList(view: MatrixView, locale: Locale, drawing: Drawing): Tree {
  return h(
    "ul",
    { class: "statements" },
    groupTrees(view, locale, drawing, (group) => groupItem(view, group, locale, drawing), "list"),
  );
}

function groupItem(view: MatrixView, group: MatrixGroup, locale: Locale, drawing: Drawing): Tree {
  return later("li", { class: "group", "data-group": group.key }, () => [
    h(
      "p",
      { class: "group-title" },
      h("bdi", { class: "bold" }, capitalise(locale, group.title)),
      group.when === null ? null : [", ", h("span", { class: "when" }, group.when)],
    ),
    group.rows.length
      ? h(
          "ul",
          null,
          group.rows.map((row) => rowItem(view, row, locale, drawing)),
        )
      : h("p", { class: "silent" }, say(locale, MATRIX_CATALOGS, "noStatementAtAll")),
  ]);
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
