import type { Dataset } from "@counterclaim/claims";
import { FRAME_CATALOGS, h, recordTree, say, type Locale, type Tree } from "@counterclaim/charts";

export { RECORD_STYLE } from "./record-style.js";

/** The record of a mark, opened in the flow of the page, with a button that closes it. Null where no record has the id. */
export function recordPanel(dataset: Dataset, id: string, uid: string, locale: Locale, names: string): Tree | null {
  const record = recordTree(dataset, id, locale, names);
  if (!record) return null;
  const title = `${uid}-record`;
  const [first, ...rest] = record.children;
  const named = typeof first === "object" ? { ...first, attrs: { ...first.attrs, id: title } } : first;
  return h(
    "div",
    { class: "panel", part: "panel", role: "group", tabindex: "-1", "aria-labelledby": title },
    { ...record, children: [...(named ? [named] : []), ...rest] },
    h("button", { type: "button", class: "close", "data-do": "close" }, say(locale, FRAME_CATALOGS, "close")),
  );
}
