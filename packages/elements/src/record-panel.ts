import type { Dataset, Day } from "@counterclaim/claims";
import { FRAME_CATALOGS, h, readDay, recordTree, say, specOptions, type Locale, type Tree } from "@counterclaim/charts";
import type { Asked } from "./graphic-view.js";

export { RECORD_STYLE } from "./record-style.js";

/**
 * The record of a mark, opened in the flow of the page, with a button that closes it; what was said about an incident as
 * known on `day`, null for all that is known. Null where no record has the id.
 */
export function recordPanel(
  dataset: Dataset,
  id: string,
  uid: string,
  locale: Locale,
  names: string,
  day: Day | null,
): Tree | null {
  const record = recordTree(dataset, id, locale, names, day);
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

/** The panel where nothing but the printed figure stands: of names and a day, those that the page or the data package asks for. */
export function askedPanel(dataset: Dataset, id: string, asked: Asked, locale: Locale): Tree | null {
  const spec = dataset.meta.graphics.find((each) => each.id === asked.graphic);
  const options = { ...(spec && specOptions(spec)), ...asked.attributes, ...asked.choices };
  return recordPanel(dataset, id, asked.uid, locale, options["names"] ?? "", readDay(options, "as-of"));
}
