import { say, type Locale } from "../locale/locale.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { lagWords } from "./lag.js";
import type { Moment } from "./moment.js";
import type { TimelineView } from "./view.js";

/** So many events a statement names before it counts the others. */
const NAMED = 2;
const MOST_NAMED = 6;

/**
 * What a statement is about, short, for a label: "about: Strike on Ganja", "about: Strike on Ganja; Strike on Barda",
 * "about 3 events". Empty for an event, and where there is one event at all.
 */
export function aboutLabel(view: TimelineView, locale: Locale, { about }: Moment): string {
  if (about.length === 0 || view.events < 2) return "";
  return about.length <= NAMED
    ? say(locale, TIMELINE_CATALOGS, "onEvent", { title: about.map((claim) => titleOf(view, claim)).join("; ") })
    : say(locale, TIMELINE_CATALOGS, "onEvents", { n: about.length });
}

/** As `aboutLabel`, in fewest words where a statement is about several events: "about 2 events". */
export function aboutCount(view: TimelineView, locale: Locale, moment: Moment): string {
  const { about } = moment;
  return about.length < 2
    ? aboutLabel(view, locale, moment)
    : say(locale, TIMELINE_CATALOGS, "onEvents", { n: about.length });
}

/**
 * What a statement is about, for those who see no line: each event by its title with how much later it was said, or that
 * the statement is dated before it: "About: Strike on Ganja (said 2 days later)". Empty for an event.
 */
export function aboutSentence(view: TimelineView, locale: Locale, moment: Moment): string {
  const { about } = moment;
  if (about.length === 0) return "";
  const events = about.slice(0, about.length <= MOST_NAMED + 1 ? about.length : MOST_NAMED).map((claim) => {
    const event = view.eventOf(claim);
    const lag = event ? lagWords(locale, event, moment) : "";
    const what = titleOf(view, claim);
    return lag ? say(locale, TIMELINE_CATALOGS, "named", { what, date: lowered(locale, lag) }) : what;
  });
  const left = about.length - events.length;
  if (left) events.push(say(locale, TIMELINE_CATALOGS, "more", { n: left }));
  return say(locale, TIMELINE_CATALOGS, "aboutEvents", { events: events.join("; ") });
}

function titleOf(view: TimelineView, claim: string): string {
  return view.titleOf(claim) ?? claim;
}

function lowered(locale: Locale, words: string): string {
  return words.charAt(0).toLocaleLowerCase(locale.tag) + words.slice(1);
}
