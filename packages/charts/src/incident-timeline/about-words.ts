import { say, type Locale } from "../locale/locale.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { lagWords } from "./lag.js";
import type { Moment } from "./moment.js";
import type { TimelineView } from "./view.js";

/**
 * What a statement is about, short, for a label: "about: Strike on Ganja". Empty for an event, for a statement about none, and
 * where there is one event at all.
 */
export function aboutLabel(view: TimelineView, locale: Locale, { about }: Moment): string {
  if (about === null || view.events < 2) return "";
  return say(locale, TIMELINE_CATALOGS, "onEvent", { title: titleOf(view, about) });
}

/**
 * What a statement is about, for those who see no line: the event by its title with how much later it was said, or that
 * the statement is dated before it: "About: Strike on Ganja (said 2 days later)". Empty for an event, and about none.
 */
export function aboutSentence(view: TimelineView, locale: Locale, moment: Moment): string {
  const { about } = moment;
  if (about === null) return "";
  const event = view.eventOf(about);
  const lag = event ? lagWords(locale, event, moment) : "";
  const what = titleOf(view, about);
  return say(locale, TIMELINE_CATALOGS, "aboutEvent", {
    event: lag ? say(locale, TIMELINE_CATALOGS, "named", { what, date: lowered(locale, lag) }) : what,
  });
}

function titleOf(view: TimelineView, claim: string): string {
  return view.titleOf(claim) ?? claim;
}

function lowered(locale: Locale, words: string): string {
  return words.charAt(0).toLocaleLowerCase(locale.tag) + words.slice(1);
}
