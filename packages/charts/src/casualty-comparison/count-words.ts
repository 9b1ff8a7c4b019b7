import { isPlainDay, type Toll } from "@counterclaim/claims";
import { say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";

/** The day that a figure counts, in the words of its date: "count of 4 October 2020", "count dated about 2021". */
export function countWords({ asOf }: Toll, locale: Locale): string {
  return say(locale, COMPARISON_CATALOGS, isPlainDay(asOf) ? "countOf" : "countDated", {
    date: whenWords(locale, asOf),
  });
}
