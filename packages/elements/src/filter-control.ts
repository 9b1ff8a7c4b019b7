import { h, readList, say, type Locale, type Options, type Tree } from "@counterclaim/charts";
import { ELEMENT_CATALOGS } from "./element-catalogs.js";
import type { FilterField } from "./filter-fields.js";

/** How much is in view: of how many records that the graphic holds. */
export interface InView {
  readonly shown: number;
  readonly all: number;
}

/** "12 of 90 records in view". */
export function inViewWords({ shown, all }: InView, locale: Locale): string {
  return say(locale, ELEMENT_CATALOGS, "inView", { shown, n: all });
}

/**
 * Groups of check boxes behind one line that always says how much is in view. Nothing checked in a group is everything.
 * `span` is the control of the span of time; null for none.
 */
export function filterControl(
  fields: readonly FilterField[],
  choices: Options,
  inView: InView,
  span: Tree | null,
  locale: Locale,
): Tree {
  const chosen = Object.keys(choices).some((name) => name !== "as-of");
  return h(
    "details",
    { class: "choose" },
    h("summary", null, `${say(locale, ELEMENT_CATALOGS, "filters")}: ${inViewWords(inView, locale)}`),
    span,
    fields.map((field) => fieldTree(field, chosenOf(field, choices))),
    h(
      "button",
      { type: "button", "data-do": "everything", disabled: !chosen },
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
