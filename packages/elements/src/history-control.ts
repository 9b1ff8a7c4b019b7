import type { Day } from "@counterclaim/claims";
import { FRAME_CATALOGS, formatDay, h, say, type Locale, type Tree } from "@counterclaim/charts";
import { ELEMENT_CATALOGS } from "./element-catalogs.js";

/** The days of a slider, earliest first, and which one is shown; null stands after them all for everything known. */
export interface Steps {
  readonly days: readonly Day[];
  /** The last day on or before the day shown; `days.length` for everything known; -1 before the first. */
  readonly at: number;
}

/** Where a day stands among the days on which something was said. */
export function stepsOf(days: readonly Day[], asOf: Day | null): Steps {
  return { days, at: asOf === null ? days.length : days.filter((day) => day <= asOf).length - 1 };
}

/** The day of a step; null for the last one, which shows everything known. */
export function dayAt({ days }: Steps, at: number): Day | null {
  return days[Math.max(0, at)] ?? null;
}

/**
 * Slider, buttons and a list of dates that step through the days on which something was said.
 * `said` is what changed since the step before; it stays printed beside the slider.
 */
export function historyControl(steps: Steps, shown: Day | null, said: string, uid: string, locale: Locale): Tree {
  const { days, at } = steps;
  const words = (day: Day | null): string =>
    day === null ? say(locale, FRAME_CATALOGS, "allKnown") : formatDay(locale, day);
  const step = (to: number, key: "earlier" | "later", name: "stepEarlier" | "stepLater"): Tree =>
    h(
      "button",
      {
        type: "button",
        "data-do": "step",
        value: to,
        "aria-label": say(locale, ELEMENT_CATALOGS, name),
        // It stays where the focus is, also where it leads no further.
        "aria-disabled": to < 0 || to > days.length ? "true" : null,
      },
      say(locale, FRAME_CATALOGS, key),
    );
  return h(
    "div",
    { class: "as-of", role: "group", "aria-label": say(locale, FRAME_CATALOGS, "asOfLabel") },
    h(
      "div",
      { class: "controls-row" },
      step(at - 1, "earlier", "stepEarlier"),
      h("input", {
        type: "range",
        id: `${uid}-as-of`,
        "data-do": "slide",
        min: 0,
        max: days.length,
        value: Math.max(0, at),
        "aria-label": say(locale, FRAME_CATALOGS, "asOfLabel"),
        "aria-valuetext": words(shown),
      }),
      step(at + 1, "later", "stepLater"),
      h(
        "label",
        null,
        say(locale, FRAME_CATALOGS, "asOfLabel"),
        " ",
        h(
          "select",
          { "data-do": "day" },
          shown !== null && !days.includes(shown) ? h("option", { value: shown, selected: true }, words(shown)) : null,
          [...days, null].map((day) => h("option", { value: day ?? "", selected: day === shown }, words(day))),
        ),
      ),
    ),
    h("p", { class: "step-said" }, said),
  );
}
