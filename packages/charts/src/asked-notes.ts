import { ASKED_CATALOGS } from "./asked-catalogs.js";
import type { AskedFault } from "./asked.js";
import { quote } from "./locale/languages.js";
import { formatList, say, type Locale } from "./locale/locale.js";
import { formatDay } from "./locale/when-words.js";

// What an address holds is printed too: enough to see a slip by, too little for a message of somebody else's.
const MOST_LETTERS = 40;

/** The notes that say what a graphic could not do as it was asked: a wrong figure is never shown without a word. */
export function askedNotes(faults: readonly AskedFault[], locale: Locale): string[] {
  const unknown = [...new Set(faults.filter(({ kind }) => kind === "key").map(({ value }) => shortened(value)))];
  const others = faults.filter(({ kind }) => kind !== "key").map((fault) => noteOf(fault, locale));
  if (unknown.length) others.push(say(locale, ASKED_CATALOGS, "unknown", { names: formatList(locale, unknown) }));
  return others;
}

function noteOf({ option, kind, value, until }: AskedFault, locale: Locale): string {
  const slots = { option: quote(locale.language, option), value: quote(locale.language, shortened(value)) };
  switch (kind) {
    case "day":
      return say(locale, ASKED_CATALOGS, option === "as-of" ? "noDayKnown" : "noDayBound", slots);
    case "turned":
      return say(locale, ASKED_CATALOGS, "turned", {
        since: formatDay(locale, value),
        until: formatDay(locale, until),
      });
    case "key":
      return say(locale, ASKED_CATALOGS, "unknown", { names: shortened(value) });
    default:
      return say(locale, ASKED_CATALOGS, kind, slots);
  }
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join("")}…` : text;
}
