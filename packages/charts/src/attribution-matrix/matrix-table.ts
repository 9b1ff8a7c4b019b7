import type { Drawing } from "../graphic.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { h, later, type Child, type Tree } from "../tree.js";
import { agreementWords } from "./agreement-words.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import { groupTrees } from "./group-trees.js";
import type { MatrixColumn, MatrixGroup, MatrixRow, MatrixView } from "./matrix.js";
import { saidTree } from "./said-tree.js";
import { agreementSwatch } from "./swatches.js";

// From this many columns on a cell is too narrow for a symbol beside its words; from this many on a sheet of paper is too
// narrow for the table, and the list is printed; from this many rows on the head sticks.
const NARROW_FROM = 5;
const CROWD_FROM = 8;
const TALL_FROM = 14;
// From this many cells on a browser would take too long to weigh all words against each other: columns share the room
// alike, each row is laid out by itself, and what is out of sight is passed over. What the style takes from the table's
// display is said by roles.
const VAST_FROM = 400;

/**
 * The matrix as a real table inside a region that scrolls by itself: heads of columns say who judges and what they are
 * in the conflict, groups are row groups with their own head, rows have theirs, and a line across says how far the
 * assessors agree.
 */
export function matrixTable(view: MatrixView, locale: Locale, drawing: Drawing): Tree {
  const { columns, groups } = view;
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const vast = isVast(view);
  const size = [
    columns.length >= NARROW_FROM ? "many" : "few",
    columns.length >= CROWD_FROM ? "crowd" : null,
    rows >= TALL_FROM ? "tall" : null,
    vast ? "vast" : null,
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
      vast ? { class: powersOf(columns.length), role: "table" } : null,
      h("caption", { class: "heard" }, say(locale, MATRIX_CATALOGS, "caption")),
      h(
        "thead",
        role(vast, "rowgroup"),
        h(
          "tr",
          role(vast, "row"),
          h(
            "th",
            { scope: "col", ...role(vast, "columnheader") },
            h(
              "span",
              { class: "muted" },
              say(locale, MATRIX_CATALOGS, view.groupBy === "incident" ? "finding" : "incident"),
            ),
          ),
          columns.map((column) => columnHead(view, column, locale, vast)),
        ),
      ),
      groupTrees(
        view,
        locale,
        drawing,
        (group) => groupTree(view, group, locale, drawing),
        "table",
        vast,
        groups.length > 1,
      ),
    ),
  );
}

/** Whether a matrix has so many cells that its rows are laid out one by one. */
function isVast({ columns, groups }: MatrixView): boolean {
  return columns.length * groups.reduce((sum, { rows }) => sum + Math.max(1, rows.length), 0) >= VAST_FROM;
}

function role(vast: boolean, name: string): { role?: string } {
  return vast ? { role: name } : {};
}

// The style knows the number of columns as a sum of powers of two: "n1 n4" is five.
function powersOf(count: number): string {
  return [1, 2, 4, 8, 16, 32, 64, 128]
    .filter((power) => count & power)
    .map((power) => `n${String(power)}`)
    .join(" ");
}

// A column in which at least half of the rows hold a statement gets the room for its words.
function isFull({ groups }: MatrixView, { key }: MatrixColumn): boolean {
  const rows = groups.flatMap((group) => group.rows);
  return rows.filter(({ cells }) => cells.get(key)?.said.length).length * 2 >= rows.length;
}

function columnHead(view: MatrixView, column: MatrixColumn, locale: Locale, vast: boolean): Tree {
  const { key, title, kind } = column;
  const words = kind === null ? "" : say(locale, MATRIX_CATALOGS, `kind-${kind}`);
  return h(
    "th",
    {
      class: !vast && isFull(view, column) ? "full" : null,
      scope: "col",
      ...role(vast, "columnheader"),
      "data-column": key,
    },
    h("bdi", null, capitalise(locale, title)),
    words ? h("span", { class: "kind" }, " ", words) : null,
  );
}

function groupTree(view: MatrixView, group: MatrixGroup, locale: Locale, drawing: Drawing): Tree {
  const span = String(view.columns.length + 1);
  const vast = isVast(view);
  return later(
    "tbody",
    { class: vast && group.rows.length > 2 ? "deep" : null, ...role(vast, "rowgroup"), "data-group": group.key },
    () => [
      h(
        "tr",
        { class: "group", ...role(vast, "row") },
        h(
          "th",
          { scope: "rowgroup", ...role(vast, "rowheader"), colspan: span },
          h(
            "span",
            { class: "pinned" },
            foldTree(
              [
                h("bdi", { class: "bold" }, capitalise(locale, group.title)),
                group.when === null ? null : [", ", h("span", { class: "when" }, group.when)],
              ],
              view.groups.length > 1 && group.rows.length > 0,
              drawing,
            ),
          ),
        ),
      ),
      group.rows.length
        ? group.rows.map((row) => rowTrees(view, row, locale, drawing, vast))
        : silentGroup(locale, span, vast),
    ],
  );
}

// The head of a group folds its rows where scripts run; printed, it is the room of the button that does.
function foldTree(title: Child, foldable: boolean, { interactive }: Drawing): Child {
  if (!foldable) return title;
  if (!interactive) return h("span", { class: "fold" }, title);
  const stop = { class: "fold", type: "button", tabindex: "-1", "data-stop": true };
  return h("button", { ...stop, "data-do": "fold", "aria-expanded": "true" }, title);
}

function silentGroup(locale: Locale, colspan: string, vast: boolean): Tree {
  return h(
    "tr",
    role(vast, "row"),
    h(
      "td",
      { class: "silent", ...role(vast, "cell"), colspan },
      h("span", { class: "pinned" }, say(locale, MATRIX_CATALOGS, "noStatementAtAll")),
    ),
  );
}

function rowTrees(view: MatrixView, row: MatrixRow, locale: Locale, drawing: Drawing, vast: boolean): Tree[] {
  const words = agreementWords(view, row, locale);
  const cells = h(
    "tr",
    { class: words.length ? "joined" : null, ...role(vast, "row"), "data-row": row.key },
    h("th", { scope: "row", ...role(vast, "rowheader") }, h("bdi", null, row.title)),
    view.columns.map((column) => cellTree(view, row, column, locale, drawing, vast)),
  );
  if (words.length === 0) return [cells];
  const differ = row.agreement.standing === "differ";
  const [first, ...rest] = words;
  return [
    cells,
    h(
      "tr",
      { class: "agreement", ...role(vast, "row") },
      h(
        "td",
        { ...role(vast, "cell"), colspan: String(view.columns.length + 1) },
        h(
          "span",
          { class: "pinned" },
          agreementSwatch(differ, locale.direction),
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

function cellTree(
  view: MatrixView,
  row: MatrixRow,
  column: MatrixColumn,
  locale: Locale,
  drawing: Drawing,
  vast: boolean,
): Tree {
  const cell = row.cells.get(column.key);
  if (!cell) return h("td", { class: "silent", ...role(vast, "cell") }, say(locale, MATRIX_CATALOGS, "noStatement"));
  const { interactive, chosen } = drawing;
  return h(
    "td",
    { class: "spoken", ...role(vast, "cell") },
    cell.said.map((said) => saidTree(view, said, locale, { interactive, chosen })),
    cell.hidden ? h("span", { class: "left-out" }, say(locale, MATRIX_CATALOGS, "hidden", { n: cell.hidden })) : null,
  );
}
