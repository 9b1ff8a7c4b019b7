import { timeOf } from "@counterclaim/claims";
import { say, type Locale } from "../locale/locale.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import type { Moment } from "./moment.js";

/**
 * What stands after the words of a date to tell the time of day: ", about 01:00 (+04:00)"; after a date that has its own
 * time, a local time that differs from it: ", local time 01:00 (+04:00)". Empty where the words of the date say all.
 */
export function timeOfDay(locale: Locale, { when, time }: Pick<Moment, "when" | "time">): string {
  if (time === null || time === "") return "";
  const own = when ? timeOf(when) : null;
  if (own === time) return "";
  const said = own === null ? time : say(locale, TIMELINE_CATALOGS, "localTime", { time });
  return locale.language.comma + said;
}
