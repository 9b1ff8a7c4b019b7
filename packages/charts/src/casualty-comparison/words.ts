import { MEASURES } from "@counterclaim/claims";
import type { Words } from "../graphic.js";
import { formatList, say, type Locale } from "../locale/locale.js";
import { measureWord } from "../toll-words.js";
import { drawsUnits, figuresOf, spanNotes } from "./notes.js";
import { namesOf } from "./sentence.js";
import { WORDS_CATALOGS } from "./words-catalogs.js";
import type { ComparisonView, Counted } from "./view.js";

// Each picture of a view takes its description from them.
const said = new WeakMap<ComparisonView, Words>();

/** What the comparison says: its sentence, how the picture is made, and the notes under it. */
export function wordsOf(view: ComparisonView, locale: Locale): Words {
  let words = said.get(view);
  if (!words) said.set(view, (words = sayWords(view, locale)));
  return words;
}

function sayWords(view: ComparisonView, locale: Locale): Words {
  const shown =
    view.kind === "now" ? figuresOf(view.panels).map(({ toll }) => toll) : view.counted.flatMap(({ tolls }) => tolls);
  const found = new Set(shown.map(({ measure }) => measure));
  const inOrder = view.settings.measures.length ? view.settings.measures : MEASURES;
  const measures = formatList(
    locale,
    inOrder.filter((measure) => found.has(measure)).map((measure) => measureWord(locale, measure)),
  );
  const populations = namesOf(
    whatOf(view).map(({ population }) => population),
    locale,
  );
  const kind = view.kind === "time" ? "time" : drawsUnits(view.settings, view.panels) ? "units" : "bars";
  const how = shown.length ? say(locale, WORDS_CATALOGS, kind, { measures, populations }) : "";
  const spans = view.kind === "now" ? spanNotes(view.panels, locale) : [];
  return {
    sentence: view.sentence || say(locale, WORDS_CATALOGS, "empty"),
    description: [how, view.sentence || say(locale, WORDS_CATALOGS, "empty"), ...spans].filter(Boolean).join(" "),
    notes: view.notes,
  };
}

/** The short accessible name of the picture. */
export function titleOf(view: ComparisonView, locale: Locale): string {
  const measures = formatList(locale, [...new Set(whatOf(view).map(({ measure }) => measure))]);
  return measures
    ? say(locale, WORDS_CATALOGS, view.kind === "time" ? "titleTime" : "title", { measures })
    : say(locale, WORDS_CATALOGS, "empty");
}

// Over time the rows themselves need not be made for it.
function whatOf(view: ComparisonView): readonly Pick<Counted, "population" | "measure">[] {
  return view.kind === "now" ? view.rows : view.counted;
}
