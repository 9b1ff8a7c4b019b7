import type { Day, When } from "@counterclaim/claims";
import type { Words } from "../graphic.js";
import { say, type Locale } from "../locale/locale.js";
import { formatDay, formatSpan, whenWords } from "../locale/when-words.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import type { Moment } from "./moment.js";
import type { TimelineView } from "./view.js";

// A picture's description needs the words too: they are made once a view, not once a width.
const made = new WeakMap<TimelineView, { readonly locale: Locale; readonly words: Words }>();

/** Sentence, description and notes. Counts of events and statements are counts of rows; no figure is added to another. */
export function timelineWords(view: TimelineView, locale: Locale): Words {
  const known = made.get(view);
  if (known?.locale === locale) return known.words;
  const sentence = sentenceOf(view, locale);
  const how = say(locale, TIMELINE_CATALOGS, "description");
  const words = { sentence, description: `${how} ${sentence}`, notes: notesOf(view, locale) };
  made.set(view, { locale, words });
  return words;
}

function sentenceOf(view: TimelineView, locale: Locale): string {
  const t = (
    key: Parameters<typeof say<keyof (typeof TIMELINE_CATALOGS)["en"]>>[2],
    slots: Record<string, string | number>,
  ): string => say(locale, TIMELINE_CATALOGS, key, slots);
  const events = view.moments.filter(({ clock }) => clock === "event");
  const statements = view.moments.filter(({ clock }) => clock === "statement");
  if (view.moments.length === 0) return say(locale, TIMELINE_CATALOGS, "sentenceNothing");
  const said: string[] = [];
  if (events.length) {
    const when = spanWords(events, locale);
    said.push(when ? t("sentence", { n: events.length, when }) : t("sentenceNoDate", { n: events.length }));
    const undated = events.filter((event) => !event.when).length;
    if (when && undated) said.push(t("sentenceUndated", { n: undated }));
  }
  if (statements.length) {
    const when = spanWords(statements, locale);
    const by = view.speakers ? t("by", { n: view.speakers }) : "";
    said.push(t("sentenceStatements", { n: statements.length, by, when: when ? ` ${when}` : "" }));
    const undated = statements.filter((statement) => !statement.when).length;
    if (when && undated) said.push(t("sentenceUnsaid", { n: undated }));
  }
  return said.join(" ");
}

/** "between 27 September and 6 October 2020", "on 5 October 2020" or the one date's own words; empty where none is dated. */
function spanWords(moments: readonly Moment[], locale: Locale): string {
  let first: Day | null = null;
  let last: Day | null = null;
  let earlier = false;
  let later = false;
  let only: When | null = null;
  let one = true;
  for (const { when } of moments) {
    if (!when) continue;
    one &&= only === null || only.text === when.text;
    only ??= when;
    earlier ||= when.earliest === null;
    later ||= when.latest === null;
    for (const day of [when.earliest ?? when.latest, when.latest ?? when.earliest]) {
      if (day === null) continue;
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    }
  }
  if (only === null || first === null || last === null) return "";
  if (one) return onWords(only, locale);
  const span: When = { text: first === last ? first : `${first}/${last}`, earliest: first, latest: last };
  const parts = [onWords(span, locale)];
  if (earlier) parts.push(say(locale, TIMELINE_CATALOGS, "orBefore"));
  if (later) parts.push(say(locale, TIMELINE_CATALOGS, "orAfter"));
  return parts.join(" ");
}

function onWords(when: When, locale: Locale): string {
  const words = whenWords(locale, when);
  return /^\d{4}-\d\d-\d\d$/.test(when.text) ? say(locale, TIMELINE_CATALOGS, "on", { date: words }) : words;
}

function notesOf(view: TimelineView, locale: Locale): string[] {
  const notes: string[] = [];
  const { since, until } = view;
  if (since && until)
    notes.push(say(locale, TIMELINE_CATALOGS, "noteWithin", { span: formatSpan(locale, since, until) }));
  else if (since) notes.push(say(locale, TIMELINE_CATALOGS, "noteSince", { since: formatDay(locale, since) }));
  else if (until) notes.push(say(locale, TIMELINE_CATALOGS, "noteUntil", { until: formatDay(locale, until) }));
  if (view.moments.length === 0) return [...notes, say(locale, TIMELINE_CATALOGS, "sentenceNothing")];
  notes.push(say(locale, TIMELINE_CATALOGS, "noteOrder"));
  if (view.lanes.length > 1 && view.laneKind !== "kind")
    notes.push(say(locale, TIMELINE_CATALOGS, view.order === "name" ? "noteOrderName" : "noteOrderListed"));
  for (const clock of ["event", "statement"] as const) {
    const all = view.near.filter((moment) => moment.clock === clock).length;
    if (all > 40)
      notes.push(
        say(locale, TIMELINE_CATALOGS, clock === "event" ? "noteManyEvents" : "noteManyStatements", { n: all }),
      );
  }
  if (view.near.some(({ about }) => about.length > 0)) notes.push(say(locale, TIMELINE_CATALOGS, "noteJoins"));
  if (view.far.length)
    notes.push(say(locale, TIMELINE_CATALOGS, "noteApart", { n: view.far.length, what: named(view.far, locale) }));
  const early = view.moments.filter((moment) => moment.early);
  if (early.length)
    notes.push(say(locale, TIMELINE_CATALOGS, "noteEarly", { n: early.length, what: named(early, locale) }));
  return notes;
}

const NAMED = 5;

function named(moments: readonly Moment[], locale: Locale): string {
  const names = moments
    .slice(0, NAMED)
    .map(({ when, head }) => say(locale, TIMELINE_CATALOGS, "named", { date: whenWords(locale, when), what: head }));
  if (moments.length > NAMED) names.push(say(locale, TIMELINE_CATALOGS, "more", { n: moments.length - NAMED }));
  return names.join("; ");
}
