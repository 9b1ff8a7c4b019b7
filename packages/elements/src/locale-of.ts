import type { Dataset } from "@counterclaim/claims";
import { localeFor, type Locale } from "@counterclaim/charts";
import { nearestLang } from "./nearest-lang.js";

/** The locale of an element: of the nearest `lang`, else of its data; English where data that nobody checked say neither. */
export function localeOf(host: Element, dataset: Dataset | null): Locale {
  try {
    return localeFor(nearestLang(host) ?? dataset?.meta.language);
  } catch {
    return localeFor("");
  }
}
