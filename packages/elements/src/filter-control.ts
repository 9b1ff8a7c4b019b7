import { h, readList, say, type Locale, type Options, type Tree } from "@counterclaim/charts";
import { ELEMENT_CATALOGS } from "./element-catalogs.js";
import type { FilterField } from "./filter-fields.js";
import { inViewWords, type InView } from "./in-view.js";

/**
 * Groups of check boxes behind one line that always says how much is in view of what the graphic is about; the rest is said
 * inside, so that the line stays one at 320 px. Nothing checked in a group is everything.
 * `span` is the control of the span of time; null for none.
 */
export function filterControl(
  fields: readonly FilterField[],
  choices: Options,
  inView: readonly [InView, ...InView[]],
  span: Tree | null,
  locale: Locale,
): Tree {
  const chosen = Object.keys(choices).some((name) => name !== "as-of");
  return h(
    "details",
    { class: "choose" },
    h("summary", null, `${say(locale, ELEMENT_CATALOGS, "filters")}: ${inViewWords(inView.slice(0, 1), locale)}`),
    inView.length > 1 ? h("p", { class: "step-said" }, inViewWords(inView, locale)) : null,
    span,
    fields.map((field) => fieldTree(field, chosenOf(field, choices))),
    h(
      "button",
      // It stays where the focus is, also where it has nothing to bring back.
      { type: "button", "data-do": "everything", "aria-disabled": chosen ? null : "true" },
      say(locale, ELEMENT_CATALOGS, "everything"),
    ),
  );
}

function chosenOf({ name, values }: FilterField, choices: Options): ReadonlySet<string> {
  return new Set(readList(choices, name, (key) => values.some(([value]) => value === key)));
}

function fieldTree({ name, title, values }: FilterField, checked: ReadonlySet<string>): Tree {
  return h(
    "fieldset",
    null,
    h("legend", null, title),
    h(
      "div",
      { class: "controls-row" },
      values.map(([value, words]) =>
        h(
          "label",
          null,
          h("input", { type: "checkbox", "data-do": "filter", name, value, checked: checked.has(value) }),
          h("span", null, words),
        ),
      ),
    ),
  );
}
