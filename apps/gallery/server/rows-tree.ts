import { h, type Tree } from "@counterclaim/charts";
import type { BuiltGraphic } from "./story-state.js";

/** The records of data.csv behind a graphic, cell by cell as text. Columns that are empty throughout are left out and named. */
export function rowsTree({ id, title, rows: [header = [], ...records] }: BuiltGraphic): Tree {
  const filled = header.map((_, column) => records.some((record) => (record[column] ?? "") !== ""));
  const empty = header.filter((_, column) => !filled[column]);
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, column) => filled[column]);
  const count = records.length === 1 ? "The one row behind it" : `The ${String(records.length)} rows behind it`;
  return h(
    "details",
    { class: "rows" },
    h("summary", null, count),
    h(
      "div",
      { class: "scroll", role: "region", tabindex: "0", "aria-label": `Rows behind ${title}` },
      h(
        "table",
        null,
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            kept(header).map((name) => h("th", { scope: "col" }, name)),
          ),
        ),
        h(
          "tbody",
          null,
          records.map((record) =>
            h(
              "tr",
              null,
              kept(record).map((cell) => h("td", null, cell)),
            ),
          ),
        ),
      ),
    ),
    h(
      "p",
      { class: "aside" },
      h("a", { href: `story/${id}/data.csv`, download: true }, "Download data.csv"),
      empty.length ? `. Columns without any entry here: ${empty.join(", ")}.` : null,
    ),
  );
}
