import { dayOf, type When } from "@counterclaim/claims";
import type { Words } from "../graphic.js";
import { say, type Locale } from "../locale/locale.js";
import { formatDay, formatSpan, whenWords } from "../locale/when-words.js";
import { axisDays, cutOf } from "./axis-days.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { ALL_UP_TO, isWeighted } from "./labelled.js";
import type { Moment } from "./moment.js";
import type { Dates, EndSigns } from "./tally.js";
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
  if (view.moments.length === 0) return say(locale, TIMELINE_CATALOGS, "sentenceNothing");
  const { event, statement } = view.tally.dates;
  const said: string[] = [];
  if (event.n) {
    const when = spanWords(event, locale);
    said.push(when ? t("sentence", { n: event.n, when }) : t("sentenceNoDate", { n: event.n }));
    if (when && event.undated) said.push(t("sentenceUndated", { n: event.undated }));
  }
  if (statement.n) {
    const when = spanWords(statement, locale);
    const by = view.speakers ? t("by", { n: view.speakers }) : "";
    said.push(t("sentenceStatements", { n: statement.n, by, when: when ? ` ${when}` : "" }));
    if (when && statement.undated) said.push(t("sentenceUnsaid", { n: statement.undated }));
  }
  return said.join(" ");
}

/** "between 27 September and 6 October 2020", "on 5 October 2020" or the one date's own words; empty where none is dated. */
function spanWords(dates: Dates, locale: Locale): string {
  const { first, last, firstSigns, lastSigns, earlier, later, only, one } = dates;
  if (only === null || first > last) return "";
  if (one) return onWords(only, locale);
  const [begin, end] = [dayOf(first), dayOf(last)];
  // An end that no exact date reaches is no more exact than those that do.
  const [from, to] = [begin + signOf(firstSigns), end + signOf(lastSigns)];
  const span: When = { text: first === last ? from : `${from}/${to}`, earliest: begin, latest: end };
  const parts = [onWords(span, locale)];
  if (earlier) parts.push(say(locale, TIMELINE_CATALOGS, "orBefore"));
  if (later) parts.push(say(locale, TIMELINE_CATALOGS, "orAfter"));
  return parts.join(" ");
}

function signOf({ about, uncertain }: EndSigns): string {
  return about ? (uncertain ? "%" : "~") : uncertain ? "?" : "";
}

// About a date, between two, before one and some time in a month say by themselves how they stand in a sentence.
function onWords(when: When, locale: Locale): string {
  const date = whenWords(locale, when);
  const [begin = "", end = begin] = when.text.split("/");
  if (begin !== end || /[~%]/.test(begin)) return date;
  if (/^\d{4}-\d\d-\d\d/.test(begin)) return say(locale, TIMELINE_CATALOGS, "on", { date });
  // A season, what is uncertain, and what is known but for its month or its day.
  return /-2\d$|[?]$|-XX$/.test(begin) ? say(locale, TIMELINE_CATALOGS, "inDate", { date }) : date;
}

function notesOf(view: TimelineView, locale: Locale): string[] {
  const notes: string[] = [];
  const { since, until } = view;
  if (since && until)
    notes.push(
      since === until
        ? say(locale, TIMELINE_CATALOGS, "noteOnDay", { day: formatDay(locale, since) })
        : say(locale, TIMELINE_CATALOGS, "noteWithin", { span: formatSpan(locale, since, until) }),
    );
  else if (since) notes.push(say(locale, TIMELINE_CATALOGS, "noteSince", { since: formatDay(locale, since) }));
  else if (until) notes.push(say(locale, TIMELINE_CATALOGS, "noteUntil", { until: formatDay(locale, until) }));
  const cut = cutAtEnds(view);
  if (cut) notes.push(say(locale, TIMELINE_CATALOGS, "noteCut", { n: cut }));
  if (view.moments.length === 0) return [...notes, say(locale, TIMELINE_CATALOGS, "sentenceNothing")];
  notes.push(say(locale, TIMELINE_CATALOGS, "noteOrder"));
  if (view.tally.span) notes.push(say(locale, TIMELINE_CATALOGS, "noteLength"));
  if (view.lanes.length > 1 && view.laneKind !== "kind")
    notes.push(say(locale, TIMELINE_CATALOGS, view.order === "name" ? "noteOrderName" : "noteOrderListed"));
  for (const clock of ["event", "statement"] as const) {
    const moments = view.nearOf[clock];
    if (moments.length <= ALL_UP_TO) continue;
    const many = clock === "event" ? "noteManyEvents" : "noteManyStatements";
    const key = isWeighted(moments) ? (`${many}ByWeight` as const) : many;
    notes.push(say(locale, TIMELINE_CATALOGS, key, { n: moments.length }));
  }
  if (view.nearOf.statement.some(({ about }) => about !== null))
    notes.push(say(locale, TIMELINE_CATALOGS, view.events < 2 ? "noteJoinsOne" : "noteJoins"));
  if (view.far.length)
    notes.push(say(locale, TIMELINE_CATALOGS, "noteApart", { n: view.far.length, what: named(view.far, locale) }));
  // Only statements are early.
  if (view.tally.dates.statement.n === 0) return notes;
  for (const how of ["certain", "perhaps"] as const) {
    const early = view.moments.filter((moment) => moment.early === how);
    const key = how === "certain" ? "noteEarly" : "noteEarlyPerhaps";
    if (early.length) notes.push(say(locale, TIMELINE_CATALOGS, key, { n: early.length, what: named(early, locale) }));
  }
  return notes;
}

// An open end is drawn as one: a bar is cut only where its date goes on beyond the axis.
function cutAtEnds({ near, extent }: TimelineView): number {
  if (!extent) return 0;
  const axis = axisDays(extent);
  let count = 0;
  for (const { reach } of near) {
    if (!reach) continue;
    const { before, after } = cutOf(reach, axis);
    if (before || after) count += 1;
  }
  return count;
}

const NAMED = 5;

function named(moments: readonly Moment[], locale: Locale): string {
  const names = moments
    .slice(0, NAMED)
    .map(({ when, head }) => say(locale, TIMELINE_CATALOGS, "named", { date: whenWords(locale, when), what: head }));
  if (moments.length > NAMED) names.push(say(locale, TIMELINE_CATALOGS, "more", { n: moments.length - NAMED }));
  return names.join("; ");
}
