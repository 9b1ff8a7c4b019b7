import type { When } from "@counterclaim/claims";
import { capitalise, type Locale } from "../locale/locale.js";
import { whenPieces } from "../locale/when-words.js";
import { h, type Child } from "../tree.js";

/**
 * The words of a date, each date in them a `<time>` with what a machine can read of it, the words of its precision around it:
 * "Between <time>3</time> and <time>4 October 2020</time>", "About <time>24 October 2020</time>".
 */
export function timeTrees(locale: Locale, when: When | null): Child[] {
  return whenPieces(locale, when).map(({ text, date }, index) => {
    const words = index ? text : capitalise(locale, text);
    const machine = date === null ? null : datetime(date);
    return machine === null ? words : h("time", { datetime: machine }, words);
  });
}

/**
 * What the attribute `datetime` can hold of one date as written, without qualifiers: a day, month or year, a day with its
 * time; of missing digits what is known; of a season its year, but for a winter, which reaches into the next one. Null for
 * that, and for decades and centuries.
 */
export function datetime(date: string): string | null {
  const known = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?(?=$|-XX|-2[1-3]$)/.exec(date)?.[0];
  if (known !== undefined) return known;
  const timed = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d(?::\d\d)?)?$/.exec(date);
  if (!timed) return null;
  const [, time = "", zone = ""] = timed;
  return time + (/^[+-]\d\d$/.test(zone) ? `${zone}:00` : zone);
}
