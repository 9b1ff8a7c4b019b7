import { h, say, type ListPart, type Locale, type SeenGraphic, type Tree } from "@counterclaim/charts";
import { LIST_CATALOGS } from "./list-catalogs.js";

/** A part of a long list, with buttons that lead to the rows before and after it. Null where the list is short. */
export function listPartTree(seen: SeenGraphic, part: ListPart, locale: Locale): Tree | null {
  const { rows } = seen;
  const list = rows ? seen.listPart(part) : null;
  if (!list) return null;
  const { from, count } = part;
  const button = (key: "earlierRows" | "laterRows", to: number | null): Tree =>
    h(
      "button",
      // A button that a reader has just pressed stays where the focus is, also where it leads no further.
      { type: "button", "data-do": "rows", value: to ?? from, "aria-disabled": to === null ? "true" : null },
      say(locale, LIST_CATALOGS, key),
    );
  return h(
    "div",
    { class: "list-part" },
    h(
      "p",
      { class: "list-nav" },
      button("earlierRows", from > 0 ? Math.max(0, from - count) : null),
      button("laterRows", from + count < rows ? from + count : null),
      h("span", null, rowsWords(rows, part, locale)),
    ),
    list,
  );
}

/** "Rows 101 to 200 of 5,000". */
export function rowsWords(rows: number, { from, count }: ListPart, locale: Locale): string {
  return say(locale, LIST_CATALOGS, "rowsShown", { n: rows, from: from + 1, to: Math.min(rows, from + count) });
}
