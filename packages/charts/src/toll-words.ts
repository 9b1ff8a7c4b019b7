import type { Measure, NoFigure, Status, Toll } from "@counterclaim/claims";
import { isolate } from "./isolate.js";
import { formatNumber, say, type Locale } from "./locale/locale.js";
import type { Catalogs } from "./locale/message.js";

type Key =
  | "about"
  | "atLeast"
  | "atMost"
  | "between"
  | "betweenAbout"
  | "best"
  | `no-${NoFigure}`
  | `measure-${Measure}`
  | `status-${Status}`
  | "wordsOnly";

/** The words of one figure. The six reasons for no number are data.md's; each has its own word, none is zero. */
export const TOLL_CATALOGS: Catalogs<Key> = {
  en: {
    about: "about {n}",
    atLeast: "at least {n}",
    atMost: "at most {n}",
    between: "between {low} and {high}",
    betweenAbout: "between about {low} and {high}",
    best: "{value} ({range})",
    wordsOnly: "“{words}”, no number given",
    "no-not-reported": "not reported",
    "no-unknown": "not known, says the claimant",
    "no-withheld": "withheld",
    "no-pending": "count pending",
    "no-not-applicable": "not applicable",
    "no-non-numeric": "no number given",
    "measure-killed": "killed",
    "measure-wounded": "wounded",
    "measure-missing": "missing",
    "measure-captured": "captured",
    "measure-displaced": "displaced",
    "measure-killed-or-wounded": "killed or wounded",
    "measure-released": "released",
    "status-claimed": "claimed, not verified",
    "status-corroborated": "corroborated",
    "status-verified": "independently verified",
    "status-disputed": "disputed",
    "status-retracted": "retracted",
  },
};

/**
 * A figure in words, bounds said and never drawn with a dash: "about 80", "at least 37", "between 20 and 25",
 * "22 (between 20 and 25)", "not reported". Nothing that limits a number is left out.
 */
export function figureWords(locale: Locale, toll: Toll): string {
  const { value, low, high } = toll;
  if (toll.figure === "non-numeric" && toll.wording)
    return say(locale, TOLL_CATALOGS, "wordsOnly", { words: isolate(toll.wording) });
  if (toll.figure) return say(locale, TOLL_CATALOGS, `no-${toll.figure}`);
  const range = rangeWords(locale, low, high);
  if (value === null) {
    if (!range) return say(locale, TOLL_CATALOGS, "no-not-reported");
    if (toll.qualifier !== "about") return range;
    return low !== null && high !== null && low !== high
      ? say(locale, TOLL_CATALOGS, "betweenAbout", { low, high })
      : say(locale, TOLL_CATALOGS, "about", { n: range });
  }
  const key = ({ exact: null, about: "about", "at-least": "atLeast", "at-most": "atMost" } as const)[toll.qualifier];
  const number = key ? say(locale, TOLL_CATALOGS, key, { n: value }) : formatNumber(locale, value);
  const same = (low ?? value) === value && (high ?? value) === value;
  return range && !same ? say(locale, TOLL_CATALOGS, "best", { value: number, range }) : number;
}

function rangeWords(locale: Locale, low: number | null, high: number | null): string {
  if (low !== null && high !== null)
    return low === high ? formatNumber(locale, low) : say(locale, TOLL_CATALOGS, "between", { low, high });
  if (low !== null) return say(locale, TOLL_CATALOGS, "atLeast", { n: low });
  return high === null ? "" : say(locale, TOLL_CATALOGS, "atMost", { n: high });
}

/** The figure as written, for `data-value`: "19", "20-25", "37-" (at least), "-40" (at most), or the reason for no number. */
export function figureAsWritten(toll: Toll): string {
  if (toll.figure) return toll.figure;
  const bounds = toll.low !== null || toll.high !== null ? `${toll.low ?? ""}-${toll.high ?? ""}` : "";
  if (toll.value === null) return bounds;
  return bounds ? `${String(toll.value)} (${bounds})` : String(toll.value);
}

/** The word for a measure, in lower case: "killed". */
export function measureWord(locale: Locale, measure: Measure): string {
  return say(locale, TOLL_CATALOGS, `measure-${measure}`);
}

/** The words for a status: "claimed, not verified". */
export function statusWords(locale: Locale, status: Status): string {
  return say(locale, TOLL_CATALOGS, `status-${status}`);
}
