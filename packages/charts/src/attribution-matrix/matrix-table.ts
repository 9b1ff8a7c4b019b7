import { drawSwatch } from "../draw-picture.js";
import type { Drawing } from "../graphic.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { h, type Tree } from "../tree.js";
import { agreementWords } from "./agreement-words.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import type { MatrixColumn, MatrixGroup, MatrixRow, MatrixView } from "./matrix.js";
import { saidTree } from "./said-tree.js";
import { agreementSymbol } from "./symbols.js";

// From this many columns on a cell is too narrow for a symbol beside its words; from this many on a sheet of paper is too
// narrow for the table, and the list is printed; from this many rows on the head sticks.
const NARROW_FROM = 5;
const CROWD_FROM = 8;
const TALL_FROM = 14;

/**
 * The matrix as a real table inside a region that scrolls by itself: heads of columns say who judges and what they are
 * in the conflict, groups are row groups with their own head, rows have theirs, and a line across says how far the
 * assessors agree.
 */
export function matrixTable(view: MatrixView, locale: Locale, drawing: Drawing): Tree {
  const { columns, groups } = view;
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const size = [
    columns.length >= NARROW_FROM ? "many" : "few",
    columns.length >= CROWD_FROM ? "crowd" : null,
    rows >= TALL_FROM ? "tall" : null,
  ];
  return h(
    "div",
    {
      class: ["matrix", ...size].filter(Boolean).join(" "),
      role: "region",
      tabindex: "0",
      "aria-label": say(locale, MATRIX_CATALOGS, groups.length > 1 ? "region" : "regionOne", {
        n: groups.length - 1,
        first: groups[0]?.title ?? "",
      }),
    },
    columns.length < NARROW_FROM
      ? null
      : h("p", { class: "scrolls" }, say(locale, MATRIX_CATALOGS, "scrolls", { n: columns.length })),
    h(
      "table",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          h(
            "th",
            { scope: "col" },
            h(
              "span",
              { class: "muted" },
              say(locale, MATRIX_CATALOGS, view.groupBy === "incident" ? "finding" : "incident"),
            ),
          ),
          columns.map((column) => columnHead(column, locale)),
        ),
      ),
      groups.map((group) => groupTree(view, group, locale, drawing)),
    ),
  );
}

function columnHead({ key, title, kind }: MatrixColumn, locale: Locale): Tree {
  const words = kind === null ? "" : say(locale, MATRIX_CATALOGS, `kind-${kind}`);
  return h(
    "th",
    { scope: "col", "data-column": key },
    h("bdi", null, capitalise(locale, title)),
    words ? h("span", { class: "kind" }, " ", words) : null,
  );
}

function groupTree(view: MatrixView, group: MatrixGroup, locale: Locale, drawing: Drawing): Tree {
  const span = String(view.columns.length + 1);
  return h(
    "tbody",
    { "data-group": group.key },
    h(
      "tr",
      { class: "group" },
      h(
        "th",
        { scope: "rowgroup", colspan: span },
        h(
          "span",
          { class: "pinned" },
          h("bdi", { class: "bold" }, capitalise(locale, group.title)),
          group.when === null ? null : [", ", h("span", { class: "when" }, group.when)],
        ),
      ),
    ),
    group.rows.length ? group.rows.map((row) => rowTrees(view, row, locale, drawing, span)) : silentGroup(locale, span),
  );
}

function silentGroup(locale: Locale, colspan: string): Tree {
  return h(
    "tr",
    null,
    h(
      "td",
      { class: "silent", colspan },
      h("span", { class: "pinned" }, say(locale, MATRIX_CATALOGS, "noStatementAtAll")),
    ),
  );
}

function rowTrees(view: MatrixView, row: MatrixRow, locale: Locale, drawing: Drawing, colspan: string): Tree[] {
  const words = agreementWords(view, row, locale);
  const cells = h(
    "tr",
    { class: words.length ? "joined" : null, "data-row": row.key },
    h("th", { scope: "row" }, h("bdi", null, row.title)),
    view.columns.map((column) => cellTree(view, row, column, locale, drawing)),
  );
  if (words.length === 0) return [cells];
  const differ = row.agreement.standing === "differ";
  const [first, ...rest] = words;
  return [
    cells,
    h(
      "tr",
      { class: "agreement" },
      h(
        "td",
        { colspan },
        h(
          "span",
          { class: "pinned" },
          drawSwatch(agreementSymbol(differ), locale.direction),
          h(
            "span",
            null,
            h("span", { class: differ ? "count" : null }, first ?? ""),
            rest.length ? h("span", { class: "muted" }, `: ${rest.join("; ")}`) : null,
          ),
        ),
      ),
    ),
  ];
}

function cellTree(view: MatrixView, row: MatrixRow, column: MatrixColumn, locale: Locale, drawing: Drawing): Tree {
  const cell = row.cells.get(column.key);
  if (!cell) return h("td", { class: "silent" }, say(locale, MATRIX_CATALOGS, "noStatement"));
  const { interactive, chosen } = drawing;
  return h(
    "td",
    { class: "spoken" },
    cell.said.map((said) => saidTree(view, said, locale, { interactive, chosen })),
    cell.hidden ? h("span", { class: "left-out" }, say(locale, MATRIX_CATALOGS, "hidden", { n: cell.hidden })) : null,
  );
}
