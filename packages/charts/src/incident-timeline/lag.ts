import { dayNumber, isApproximate, isUncertain, type When } from "@counterclaim/claims";
import { formatNumber, say, type Locale } from "../locale/locale.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import type { Moment } from "./moment.js";

type Dated = Pick<Moment, "when" | "reach">;

/** How many days after an event a statement was made: the fewest and the most that the two dates allow. */
export interface Lag {
  readonly least: number;
  /** Null where a date is open: any number of days. */
  readonly most: number | null;
}

/** The lag of a statement; null where a date is missing, where no fewest is known, or where the statement may come before the event. */
export function lagOf({ reach: happened }: Dated, { reach: said }: Dated): Lag | null {
  if (!happened || !said || happened.to === null || said.from === null) return null;
  const least = said.from - happened.to;
  if (least < 0) return null;
  return { least, most: happened.from === null || said.to === null ? null : said.to - happened.from };
}

const MINUTES = 1440;
// Minutes by which a day begins before that of UTC, and ends after it, in the zones where it does most.
const MOST_AHEAD = 14 * 60;
const MOST_BEHIND = 12 * 60;

/**
 * Whether a statement is dated wholly before an event; "perhaps" where one of the dates is approximate or uncertain. Two times of
 * day with their zones decide by themselves: near midnight one moment has two days. Of one such time and a day whose zone nobody
 * gives it is certain only where it is so in every zone.
 */
export function earlyOf(happened: When | null, said: When | null): Moment["early"] {
  const [event, statement] = [minuteOf(happened), minuteOf(said)];
  if (event !== null && statement !== null) return statement < event ? "certain" : null;
  if (!said?.latest || !happened?.earliest || said.latest >= happened.earliest) return null;
  if ([happened, said].some((when) => isApproximate(when) || isUncertain(when))) return "perhaps";
  if (event === null && statement === null) return "certain";
  const begins = event ?? dayNumber(happened.earliest) * MINUTES - MOST_AHEAD;
  const ends = statement ?? (dayNumber(said.latest) + 1) * MINUTES + MOST_BEHIND;
  return ends > begins ? "perhaps" : "certain";
}

/**
 * "Said on the same day", "Said 2 days later", "Said 1 to 2 days later", "Said about 1 day later", "Said 1 day later
 * (uncertain)", "Said 2 days later or more", "Dated before the event": as exact as the two dates are. Empty where they do not
 * tell.
 */
export function lagWords(locale: Locale, event: Dated, statement: Dated): string {
  const early = earlyOf(event.when, statement.when);
  if (early) return earlyWords(locale, early);
  const lag = lagOf(event, statement);
  if (!lag) return "";
  const dates = [event.when, statement.when].filter((when) => when !== null);
  const said = daysWords(locale, lag, dates.some(isApproximate));
  return dates.some(isUncertain) ? say(locale, TIMELINE_CATALOGS, "lagUncertain", { said }) : said;
}

// Minutes since 1970 in UTC, with fractions; null where a date has no time of day or no zone.
function minuteOf(when: When | null): number | null {
  const match = /^(.{10})T(\d\d):(\d\d):(\d\d)(?:Z|([+-])(\d\d):?(\d\d)?)$/.exec(when?.text ?? "");
  if (!match) return null;
  const [, day = "", hours, minutes, seconds, sign = "+", ahead = "0", aheadMinutes = "0"] = match;
  const zone = (sign === "-" ? -1 : 1) * (Number(ahead) * 60 + Number(aheadMinutes));
  return dayNumber(day) * MINUTES + Number(hours) * 60 + Number(minutes) + Number(seconds) / 60 - zone;
}

/** "Dated before the event", or that it perhaps is. */
export function earlyWords(locale: Locale, early: NonNullable<Moment["early"]>): string {
  return say(locale, TIMELINE_CATALOGS, early === "certain" ? "earlyFact" : "earlyPerhaps");
}

function daysWords(locale: Locale, { least, most }: Lag, about: boolean): string {
  if (most === 0) return say(locale, TIMELINE_CATALOGS, about ? "lagNoneAbout" : "lagNone");
  if (most === null) {
    if (least === 0) return say(locale, TIMELINE_CATALOGS, about ? "lagNoneOrMoreAbout" : "lagNoneOrMore");
    return say(locale, TIMELINE_CATALOGS, about ? "lagOrMoreAbout" : "lagOrMore", { n: least });
  }
  if (least === most) return say(locale, TIMELINE_CATALOGS, about ? "lagAbout" : "lag", { n: most });
  if (least === 0) return say(locale, TIMELINE_CATALOGS, about ? "lagUpToAbout" : "lagUpTo", { n: most });
  const from = formatNumber(locale, least);
  return say(locale, TIMELINE_CATALOGS, about ? "lagBetweenAbout" : "lagBetween", { from, n: most });
}
