import { formatNumber, say, type Locale } from "../locale/locale.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import type { Moment } from "./moment.js";

type Dated = Pick<Moment, "reach">;

/** How many days after an event a statement was made: the fewest and the most that the two dates allow. */
export interface Lag {
  readonly least: number;
  readonly most: number;
}

/** The lag of a statement; null where a date is missing or open, or where the statement may come before the event. */
export function lagOf({ reach: happened }: Dated, { reach: said }: Dated): Lag | null {
  if (!happened || !said) return null;
  if (happened.from === null || happened.to === null || said.from === null || said.to === null) return null;
  const least = said.from - happened.to;
  return least < 0 ? null : { least, most: said.to - happened.from };
}

/** "Said on the same day", "Said 2 days later", "Said 1 to 2 days later"; empty where the dates do not tell. */
export function lagWords(locale: Locale, event: Dated, statement: Dated): string {
  const lag = lagOf(event, statement);
  if (!lag) return "";
  const { least, most } = lag;
  if (most === 0) return say(locale, TIMELINE_CATALOGS, "lagNone");
  if (least === most) return say(locale, TIMELINE_CATALOGS, "lag", { n: most });
  if (least === 0) return say(locale, TIMELINE_CATALOGS, "lagUpTo", { n: most });
  return say(locale, TIMELINE_CATALOGS, "lagBetween", { from: formatNumber(locale, least), n: most });
}
