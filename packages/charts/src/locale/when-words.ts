import type { Day, When } from "@counterclaim/claims";
import type { Locale } from "./locale.js";
import { say } from "./locale.js";
import { dateFormsOf } from "./date-forms.js";
import { WHEN_CATALOGS } from "./when-catalogs.js";

/** How a date is printed: with the year or, where it is clear, without; months in full or cut. */
export interface DayStyle {
  /** Default "long": "27 September"; "short": "27 Sep". */
  readonly month?: "long" | "short";
  /** Default true. */
  readonly year?: boolean;
}

/** A day as text: "27 September 2020". Never through `Date`: the day printed is the day written. */
export function formatDay(locale: Locale, day: Day, style: DayStyle = {}): string {
  const { year, month, date } = parts(day);
  const forms = dateFormsOf(locale);
  const names = style.month === "short" ? forms.shortMonths : forms.months;
  const pattern = style.year === false ? forms.dayMonth : forms.dayMonthYear;
  return fill(pattern, { d: String(date), m: names[month - 1] ?? "", y: String(year) });
}

/** A month alone: "October 2020". */
export function formatMonth(locale: Locale, year: number, month: number, style: DayStyle = {}): string {
  const forms = dateFormsOf(locale);
  const names = style.month === "short" ? forms.shortMonths : forms.aloneMonths;
  const name = names[month - 1] ?? "";
  return style.year === false ? name : fill(forms.monthYear, { m: name, y: String(year) });
}

/** Two days as one span: "3–4 October 2020", "30 September – 2 October 2020". */
export function formatSpan(locale: Locale, from: Day, to: Day, style: DayStyle = {}): string {
  if (from === to) return formatDay(locale, from, style);
  const a = parts(from);
  const b = parts(to);
  if (a.year === b.year && a.month === b.month) {
    const forms = dateFormsOf(locale);
    const names = style.month === "short" ? forms.shortMonths : forms.months;
    const days = fill(forms.daysMonth, {
      a: String(a.date),
      b: String(b.date),
      m: names[b.month - 1] ?? "",
    });
    return style.year === false ? days : fill(forms.dayMonthYear, { d: "", m: days, y: String(b.year) }).trim();
  }
  const first = formatDay(locale, from, a.year === b.year ? { ...style, year: false } : { ...style, year: true });
  return say(locale, WHEN_CATALOGS, "betweenBrief", {
    from: first,
    to: formatDay(locale, to, a.year === b.year ? style : { ...style, year: true }),
  });
}

/**
 * A date in words, with its precision said: "between 3 and 4 October 2020", "on or before 6 October 2020",
 * "some time in October 2020", "October 2020, day not known", "about 24 October 2020", "24 October 2020 (uncertain)".
 * Null says that no date is given. Qualifiers and missing digits are always heard.
 */
export function whenWords(locale: Locale, when: When | null, style: DayStyle = {}): string {
  return words(locale, when, style, false);
}

/**
 * A date as it is printed on a picture, short: "3–4 Oct", "by 6 Oct", "in or before Oct",
 * "on or after 6 Oct", "in Oct", "about 24 Oct".
 * `year` true adds the year; it is left out where the axis shows it. Years are kept where two differ.
 */
export function whenLabel(locale: Locale, when: When | null, year = false): string {
  return words(locale, when, { month: "short", year }, true);
}

/** A run of the words of a date; `date` is the part of the date as written, without qualifiers, that it stands for. */
export interface WhenPiece {
  readonly text: string;
  /** Null for the words around: "between", "about", "on or before". */
  readonly date: string | null;
}

/** The words of a date as `whenWords` gives them, with those that stand for a date of their own apart: two for a span. */
export function whenPieces(locale: Locale, when: When | null): WhenPiece[] {
  if (!when) return [{ text: words(locale, when, {}, false), date: null }];
  const dates: string[] = [];
  const mark = (text: string, date: string): string => `${EDGE}${String(dates.push(date) - 1)}${EDGE}${text}${EDGE}`;
  // Around each date: what stands before it, which one it is, its words.
  const runs = makeWords(locale, when, { mark }, false).split(EDGE);
  return runs.flatMap((text, index) =>
    index % 3 === 1 || text === ""
      ? []
      : [{ text, date: index % 3 === 2 ? (dates[Number(runs[index - 1])] ?? null) : null }],
  );
}

// No cell of a date holds it.
const EDGE = "\u0000";

/** Marks the words of one date of a `When`: a span has two. */
type Marking = DayStyle & { readonly mark?: (text: string, date: string) => string };

// A story has few dates and prints them often. Emptied when it has grown: a page may live for days.
const said = new Map<string, string>();
const MOST_SAID = 5000;

function words(locale: Locale, when: When | null, style: DayStyle, brief: boolean): string {
  if (!when) return say(locale, WHEN_CATALOGS, "undated");
  const key = `${locale.tag} ${brief ? "brief" : ""} ${style.month ?? ""} ${String(style.year)} ${when.text}`;
  let text = said.get(key);
  if (text === undefined) {
    if (said.size >= MOST_SAID) said.clear();
    said.set(key, (text = makeWords(locale, when, style, brief)));
  }
  return text;
}

function makeWords(locale: Locale, when: When, style: Marking, brief: boolean): string {
  const [begin = "", end] = when.text.split("/");
  if (end === undefined || end === begin) return alone(locale, begin, style, brief) ?? when.text;
  if (isOpen(begin)) return bound(locale, "by", end, style, brief) ?? when.text;
  if (isOpen(end)) return bound(locale, "from", begin, style, brief) ?? when.text;
  return between(locale, begin, end, style, brief) ?? when.text;
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function alone(locale: Locale, text: string, style: Marking, brief: boolean): string | null {
  const core = text.replace(/[~?%]/g, "");
  const plain = coreWords(locale, core, style);
  if (plain === null) return null;
  if (core !== text) return qualified(locale, text, plain);
  if (/^(?:\d{4}-(?:0[1-9]|1[0-2])|\d{4}|\d{3}X|\d\dXX)$/.test(core))
    return say(locale, WHEN_CATALOGS, brief ? "monthBrief" : "month", { month: plain });
  return plain;
}

/** One date without qualifiers; null where it is none that EDTF level 1 knows. */
function coreWords(locale: Locale, core: string, style: Marking): string | null {
  const said = plainWords(locale, core, style);
  return said === null || !style.mark ? said : style.mark(said, core);
}

function plainWords(locale: Locale, core: string, style: DayStyle): string | null {
  const match = /^(\d{2}[\dX]{2})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T(\d\d:\d\d)(:\d\d)?(.*))?$/.exec(core);
  if (!match) return null;
  const [, y = "", m, d, minutes, seconds, zone = ""] = match;
  const year = String(Number(y.replace(/X/g, "0")));
  if (y.endsWith("XX")) return say(locale, WHEN_CATALOGS, "century", { from: year, to: String(Number(year) + 99) });
  if (y.endsWith("X")) return say(locale, WHEN_CATALOGS, "decade", { year });
  if (m === undefined) return year;
  if (m === "XX") return say(locale, WHEN_CATALOGS, d === undefined ? "monthUnknown" : "monthAndDayUnknown", { year });
  const season = (["spring", "summer", "autumn", "winter"] as const)[Number(m) - 21];
  if (season) return say(locale, WHEN_CATALOGS, season, { year });
  const month = formatMonth(locale, Number(year), Number(m), style);
  if (d === undefined) return month;
  if (d === "XX") return say(locale, WHEN_CATALOGS, "dayUnknown", { month });
  const day = formatDay(locale, `${y}-${m}-${d}`, style);
  if (minutes === undefined) return day;
  const time = `${minutes}${seconds && seconds !== ":00" ? seconds : ""}`;
  const offset = zone === "Z" ? "UTC" : /^[+-]\d\d$/.test(zone) ? `${zone}:00` : zone;
  return say(locale, WHEN_CATALOGS, "at", { date: day, time: offset ? `${time} (${offset})` : time });
}

function qualified(locale: Locale, text: string, plain: string): string {
  let said = plain;
  if (/[~%]/.test(text)) said = say(locale, WHEN_CATALOGS, "approximate", { date: said });
  if (/[?%]/.test(text)) said = say(locale, WHEN_CATALOGS, "uncertain", { date: said });
  return said;
}

function bound(locale: Locale, side: "by" | "from", text: string, style: Marking, brief: boolean): string | null {
  const core = text.replace(/[~?%]/g, "");
  const plain = coreWords(locale, core, style);
  if (plain === null) return null;
  const date = qualified(locale, text, plain);
  // "By October" would be read as before October, and "from 6 October" as going on: only a day has a short form, and only before it.
  const key =
    core.length <= 7 ? (`${side}Month` as const) : brief && side === "by" ? "byBrief" : (`${side}Day` as const);
  return say(locale, WHEN_CATALOGS, key, { date });
}

function between(locale: Locale, begin: string, end: string, style: Marking, brief: boolean): string | null {
  const mark = /[~?%]$/.exec(begin)?.[0];
  // What holds for both ends is said once.
  if (mark !== undefined && end.endsWith(mark)) {
    const both = between(locale, begin.slice(0, -1), end.slice(0, -1), style, brief);
    return both === null ? null : qualified(locale, mark, both);
  }
  const a = begin.replace(/[~?%]/g, "");
  const b = end.replace(/[~?%]/g, "");
  const sameYear = a.slice(0, 4) === b.slice(0, 4);
  const plain = a === begin && b === end;
  const oneMonth = plain && a.length === 10 && b.length === 10 && a.slice(0, 7) === b.slice(0, 7);
  if (brief && plain && a.length === 10 && b.length === 10) return formatSpan(locale, a, b, style);
  // A span over two years names both even where the axis shows one: else it could be read backwards.
  const ends = { ...style, year: sameYear ? (style.year ?? true) : true };
  // Beside a year alone the other end has its own: "5 October – 2020" would leave open of which.
  const shortened = sameYear && b.length > 4;
  const day = String(Number(a.slice(8)));
  const first = oneMonth
    ? (style.mark?.(day, a) ?? day)
    : coreWords(locale, a, shortened ? { ...ends, year: false } : sameYear ? { ...ends, year: true } : ends);
  const last = coreWords(locale, b, sameYear && a.length === 4 ? { ...ends, year: true } : ends);
  if (first === null || last === null) return null;
  return say(locale, WHEN_CATALOGS, brief ? "betweenBrief" : "between", {
    from: qualified(locale, begin, first),
    to: qualified(locale, end, last),
  });
}

function parts(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

function fill(pattern: string, slots: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? "");
}
