import { say, type Locale } from "../locale/locale.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import type { Line } from "./view.js";

/** What stands under a name: the claimant and, where a group's figures refer to different days, the day. */
export function whoOf({ label, date }: Line, locale: Locale): string {
  return date ? say(locale, COMPARISON_CATALOGS, "dated", { label, date }) : label;
}
