import { sourceLink } from "./link.js";
import { h, type Tree } from "./tree.js";

/** One cell of a table: the words that the reader sees. */
export interface Cell {
  readonly text: string;
  /** Id of the record that it comes from, printed as `data-claim`. */
  readonly claim?: string | null;
  /** The figure as written, printed as `data-value`. */
  readonly value?: string | null;
  /** Language of the text where it is not the table's, BCP 47. */
  readonly lang?: string | null;
  /** Address of a source; the text becomes its link. Passed `safeUrl`. */
  readonly url?: string | null;
}

/** A table as it is read: a caption, column heads, and rows whose first cell is a head. */
export interface Table {
  readonly caption: string;
  /** Heads of the columns, with the unit where there is one: "Killed (people)". */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns (0-based) of figures: set to the end of their cell. */
  readonly figures?: readonly number[];
}

/** A real table: caption, scoped heads on both axes, every row, gaps in words. */
export function tableTree(table: Table): Tree {
  const figures = new Set(table.figures ?? []);
  const align = (index: number): string | null => (figures.has(index) ? "figure" : null);
  return h(
    "table",
    null,
    h("caption", null, table.caption),
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        table.columns.map((text, i) => h("th", { scope: "col", class: align(i) }, text)),
      ),
    ),
    h(
      "tbody",
      null,
      table.rows.map((cells) =>
        h(
          "tr",
          null,
          cells.map((cell, i) => cellTree(cell, i === 0, align(i))),
        ),
      ),
    ),
  );
}

function cellTree(cell: Cell, head: boolean, align: string | null): Tree {
  const inside = cell.url ? sourceLink(cell.url, cell.text) : cell.text;
  return h(
    head ? "th" : "td",
    {
      scope: head ? "row" : null,
      class: align,
      lang: cell.lang,
      "data-claim": cell.claim,
      "data-value": cell.value,
    },
    inside,
  );
}
