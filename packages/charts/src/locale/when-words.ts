import type { Day, When } from "@counterclaim/claims";
import type { Locale } from "./locale.js";
import { say } from "./locale.js";
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
  const { language } = locale;
  const names = style.month === "short" ? language.shortMonths : language.months;
  const pattern = style.year === false ? language.dayMonth : language.dayMonthYear;
  return fill(pattern, { d: String(date), m: names[month - 1] ?? "", y: String(year) });
}

/** A month alone: "October 2020". */
export function formatMonth(locale: Locale, year: number, month: number, style: DayStyle = {}): string {
  const names = style.month === "short" ? locale.language.shortMonths : locale.language.aloneMonths;
  const name = names[month - 1] ?? "";
  return style.year === false ? name : fill(locale.language.monthYear, { m: name, y: String(year) });
}

/** Two days as one span: "3–4 October 2020", "30 September – 2 October 2020". */
export function formatSpan(locale: Locale, from: Day, to: Day, style: DayStyle = {}): string {
  if (from === to) return formatDay(locale, from, style);
  const a = parts(from);
  const b = parts(to);
  if (a.year === b.year && a.month === b.month) {
    const names = style.month === "short" ? locale.language.shortMonths : locale.language.months;
    const days = fill(locale.language.daysMonth, {
      a: String(a.date),
      b: String(b.date),
      m: names[b.month - 1] ?? "",
    });
    return style.year === false
      ? days
      : fill(locale.language.dayMonthYear, { d: "", m: days, y: String(b.year) }).trim();
  }
  const first = formatDay(locale, from, a.year === b.year ? { ...style, year: false } : style);
  return `${first} – ${formatDay(locale, to, style)}`;
}

/**
 * A date in words, with its precision said: "between 3 and 4 October 2020", "by 6 October 2020", "some time in October 2020",
 * "about 24 October 2020", "24 October 2020 (uncertain)". Null says that no date is given.
 * `as` is "count" for what a figure refers to, "event" for what happened.
 */
export function whenWords(locale: Locale, when: When | null, style: DayStyle = {}): string {
  if (!when) return say(locale, WHEN_CATALOGS, "undated");
  const bare = when.text.replace(/[~?%]/g, "");
  let words = coreWords(locale, when, bare, style);
  if (/[~%]/.test(when.text)) words = say(locale, WHEN_CATALOGS, "approximate", { date: words });
  if (/[?%]/.test(when.text)) words = say(locale, WHEN_CATALOGS, "uncertain", { date: words });
  return words;
}

function coreWords(locale: Locale, when: When, bare: string, style: DayStyle): string {
  const { earliest, latest } = when;
  if (earliest === null && latest === null) return say(locale, WHEN_CATALOGS, "undated");
  if (earliest === null)
    return say(locale, WHEN_CATALOGS, "by", { date: endWords(locale, bare.split("/")[1] ?? "", latest ?? "", style) });
  if (latest === null)
    return say(locale, WHEN_CATALOGS, "from", { date: endWords(locale, bare.split("/")[0] ?? "", earliest, style) });
  const time = /T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}(?::?\d{2})?)?$/.exec(bare);
  if (time) return say(locale, WHEN_CATALOGS, "at", { date: formatDay(locale, earliest, style), time: clock(time) });
  if (bare.includes("/")) return betweenWords(locale, bare, earliest, latest, style);
  if (earliest === latest) return formatDay(locale, earliest, style);
  return vague(locale, bare, earliest, style);
}

function clock([, hours, zone]: RegExpExecArray): string {
  if (!zone) return hours ?? "";
  return `${hours ?? ""} (${zone === "Z" ? "UTC" : zone})`;
}

function endWords(locale: Locale, bare: string, day: Day, style: DayStyle): string {
  return /^\d{4}-\d{2}-\d{2}/.test(bare) ? formatDay(locale, day, style) : vague(locale, bare, day, style);
}

function betweenWords(locale: Locale, bare: string, earliest: Day, latest: Day, style: DayStyle): string {
  const [from = "", to = ""] = bare.split("/");
  const a = parts(earliest);
  const b = parts(latest);
  const same = a.year === b.year;
  const oneMonth = same && a.month === b.month && /^\d{4}-\d{2}-\d{2}$/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(to);
  return say(locale, WHEN_CATALOGS, "between", {
    from: oneMonth ? String(a.date) : endWords(locale, from, earliest, same ? { ...style, year: false } : style),
    to: endWords(locale, to, latest, style),
  });
}

function vague(locale: Locale, bare: string, day: Day, style: DayStyle): string {
  const { year, month } = parts(day);
  const code = /^\d{4}-(\d{2})$/.exec(bare)?.[1];
  if (code && Number(code) > 12) {
    const season = (["spring", "summer", "autumn", "winter"] as const)[Number(code) - 21];
    return say(locale, WHEN_CATALOGS, season ?? "year", { year: String(year) });
  }
  if (/^\d{4}-\d{2}(?:-XX)?$/.test(bare))
    return say(locale, WHEN_CATALOGS, "month", { month: formatMonth(locale, year, month, style) });
  if (/^\d{4}-XX-XX$|^\d{4}-XX$|^\d{4}$/.test(bare)) return say(locale, WHEN_CATALOGS, "year", { year: String(year) });
  if (/^\d{3}X$/.test(bare)) return say(locale, WHEN_CATALOGS, "decade", { year: String(year) });
  if (/^\d{2}XX$/.test(bare))
    return say(locale, WHEN_CATALOGS, "century", { from: String(year), to: String(year + 99) });
  return formatDay(locale, day, style);
}

/**
 * A date as it is printed on a picture, short: "3–4 Oct", "by 6 Oct", "Oct 2020", "about 24 Oct".
 * `year` false leaves the year out where the axis shows it.
 */
export function whenLabel(locale: Locale, when: When | null, year = false): string {
  const style: DayStyle = { month: "short", year };
  if (
    when?.earliest &&
    when.latest &&
    when.earliest !== when.latest &&
    /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(when.text)
  )
    return formatSpan(locale, when.earliest, when.latest, style);
  return whenWords(locale, when, style);
}

function parts(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

function fill(pattern: string, slots: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? "");
}
