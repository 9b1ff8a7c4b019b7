import { dayFrom, daysInMonth } from "./day.js";
import { explainDate } from "./date-hint.js";
import type { Day, When } from "./when.js";

/** A date that could be read, or why not and how to write it. `warning` is set where it may mean something else. */
export type WhenReading =
  | { readonly ok: true; readonly when: When; readonly warning?: { readonly message: string; readonly hint: string } }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** Longest date that is looked at, in characters. */
export const MAX_DATE_LENGTH = 64;

interface Span {
  readonly earliest: Day;
  readonly latest: Day;
}

const YEAR_MONTH_DAY = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const TIMED =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(Z|[+-](?:0\d|1[0-3])(?::[0-5]\d)?|[+-]14(?::00)?)?$/;
const SEASON = /^(\d{4})-2([1-4])$/;
const UNSPECIFIED = /^(?:\d{3}X|\d\dXX|\d{4}-XX|\d{4}-\d\d-XX|\d{4}-XX-XX)$/;

/** A level 0 date: year, month or day. Null where it is none or no such day exists. */
function readDate(text: string): Span | null {
  const match = YEAR_MONTH_DAY.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { earliest: dayFrom(year, 1, 1), latest: dayFrom(year, 12, 31) };
  const month = Number(match[2]);
  const length = daysInMonth(year, month);
  if (length === 0) return null;
  if (match[3] === undefined) return { earliest: dayFrom(year, month, 1), latest: dayFrom(year, month, length) };
  const day = Number(match[3]);
  if (day < 1 || day > length) return null;
  return { earliest: dayFrom(year, month, day), latest: dayFrom(year, month, day) };
}

/** A level 1 date whose last digits are unspecified. */
function readUnspecified(text: string): Span | null {
  if (!UNSPECIFIED.test(text)) return null;
  if (text.endsWith("-XX")) return readDate(text.replace(/(?:-XX)+$/, ""));
  return {
    earliest: `${text.replaceAll("X", "0")}-01-01`,
    latest: `${text.replaceAll("X", "9")}-12-31`,
  };
}

/** A level 1 date with an optional qualifier of the whole. */
function readQualified(text: string): Span | null {
  return readDate(/[~?%]$/.test(text) ? text.slice(0, -1) : text);
}

/** The begin or end of an interval: null is open or not known, undefined is no date. */
function readEnd(text: string): Span | null | undefined {
  if (text === "" || text === "..") return null;
  return readQualified(text) ?? undefined;
}

function readInterval(text: string): When | null {
  const ends = text.split("/");
  if (ends.length !== 2) return null;
  const begin = readEnd(ends[0] ?? "");
  const end = readEnd(ends[1] ?? "");
  if (begin === undefined || end === undefined || (begin === null && end === null)) return null;
  if (begin !== null && end !== null && end.latest < begin.earliest) return null;
  return { text, earliest: begin?.earliest ?? null, latest: end?.latest ?? null };
}

/**
 * Reads EDTF level 0 or 1 (ISO 8601-2:2019; loc.gov/standards/datetime) as text, at most 64 characters, the years
 * 0000 to 9999. Days are never made through a `Date`: `2019-02-29` is refused and no zone moves a day.
 * A date with a time means its day as written. A season spans its whole year, winter also the next year's first
 * quarter, since hemispheres differ. Space of ASCII around the date is dropped. An empty text is refused.
 */
export function parseWhen(text: string): WhenReading {
  if (text.length > MAX_DATE_LENGTH) {
    return {
      ok: false,
      message: `date longer than ${MAX_DATE_LENGTH} characters`,
      hint: "write a date such as 2020-10-05",
    };
  }
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  return read(trimmed) ?? { ok: false, ...explainDate(trimmed, (date) => read(date) !== null) };
}

/** What a text without space around it means; null where it is no date. */
function read(trimmed: string): WhenReading | null {
  const single = readQualified(trimmed) ?? readUnspecified(trimmed);
  if (single !== null) return { ok: true, when: { text: trimmed, ...single } };
  const timed = TIMED.exec(trimmed);
  const day = timed === null ? null : readDate(timed[1] ?? "");
  if (day !== null && !/-00(?::00)?$/.test(trimmed.slice(19))) return { ok: true, when: { text: trimmed, ...day } };
  const season = SEASON.exec(trimmed);
  if (season !== null) return readSeason(trimmed, season[1] ?? "", season[2] ?? "");
  const interval = trimmed.includes("/") ? readInterval(trimmed) : null;
  if (interval !== null) return { ok: true, when: interval };
  return null;
}

function readSeason(text: string, year: string, season: string): WhenReading {
  const next = String(Number(year) + 1).padStart(4, "0");
  const winter = season === "4" && year !== "9999";
  return {
    ok: true,
    when: { text, earliest: `${year}-01-01`, latest: winter ? `${next}-03-31` : `${year}-12-31` },
    warning: {
      message: `read as a season of the year ${year}: "${text}"`,
      hint: `if a span of years is meant, write ${year}/${year.slice(0, 2)}2${season}`,
    },
  };
}
