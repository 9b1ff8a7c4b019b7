import { isolate } from "../isolate.js";
import { say, type Locale } from "../locale/locale.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import type { Line } from "./view.js";

/** What stands over a bar that stands alone: the claimant and, where a group's figures refer to different days, its own day. */
export function whoAt({ label, dates }: Line, index: number, locale: Locale): string {
  return whoOf({ label, date: dates[index] ?? "" }, locale);
}

/** What stands under a name: the claimant and, where a group's figures refer to different days, the day. */
export function whoOf({ label, date }: Pick<Line, "label" | "date">, locale: Locale): string {
  return date ? say(locale, COMPARISON_CATALOGS, "dated", { label: isolate(label), date }) : label;
}
