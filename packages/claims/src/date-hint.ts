import { daysInMonth } from "./day.js";
import { tidy, westernDigits } from "./digits.js";
import { quoteCell } from "./escape.js";
import { readLooseDate } from "./loose-date.js";
import { monthOfWord } from "./month-name.js";

interface Explanation {
  readonly message: string;
  readonly hint: string;
}

/** Whether a text is a date that the reader takes. */
type IsDate = (text: string) => boolean;

const EXAMPLE = "write a date such as 2020-10-05, 2020-10 or ../2020-10-06";
const ONE_SPAN = "write one span such as 2020-10-03/2020-10-04";

function write(...dates: readonly string[]): string {
  return `write ${dates.join(" or ")}`;
}

type Form = readonly [pattern: RegExp, kind: string, hint: (match: readonly string[]) => string | null];

/** Dates in our own grammar but for a fault. A hint of null passes to the next. */
const FAULTS: readonly Form[] = [
  [/^#/, "spreadsheet error instead of a date", () => "mend the cell in the spreadsheet and export it as text"],
  [/^[=@]/, "formula instead of a date", () => "write the date itself"],
  [/^$/, "date of invisible characters", () => "delete the cell's content, or write a date such as 2020-10-05"],
  [/^y-?\d|^-\d{4}/i, "year outside 0000 to 9999", () => "write a year of four digits, such as 2020"],
  [/[[\]{}]/, "set of dates (EDTF level 2)", () => ONE_SPAN],
  [/T24/, "hour 24", () => "write the day and hour meant, or the day alone"],
  [
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)? ?(Z|[+-]\d\d(?::?\d\d)?)?$/,
    "invalid time of day",
    ([, day = "", clock, seconds = ":00", zone = ""]) =>
      write(`${day}T${clock}${seconds}${zone.replace(/^(.\d\d)(\d\d)$/, "$1:$2")}`),
  ],
  [/^(\d{4}-\d\d-\d\d)(?:[T ]\d.*|[T ]|Z| UTC|[+-]\d\d:\d\d)$/, "invalid time of day", ([, day = ""]) => write(day)],
  [
    /^(\d{4})-(\d\d)-(\d\d)$/,
    "no such day",
    ([, y, m, d]) => {
      const length = daysInMonth(Number(y), Number(m));
      return length > 0 && Number(d) > length ? `month ${m} of ${y} has ${length} days: check the source` : EXAMPLE;
    },
  ],
  [
    /^(\d\d)(\d\d)-(\d\d)$/,
    "no such month",
    ([, century, year = "", next = ""]) =>
      `write ${century}${year}-01 to ${century}${year}-12${next > year ? `, or ${century}${year}/${century}${next} for a span of years` : ""}`,
  ],
  [/^(\d{3})\ds$/, "decade in words", ([, decade]) => write(`${decade}X`)],
  [/^\d{1,3}$/, "incomplete year", () => "write a year of four digits, such as 2020"],
  [
    /^(?:\.\.|)\/(?:\.\.|)$|^\.\.$/,
    "span open at both ends",
    () => "write the end that is known, or leave the cell empty",
  ],
  [
    /^([^/]*\d[^/]*)\/([^/]*\d[^/]*)$/,
    "unspecified digit in a span",
    ([, a = "", b = ""]) =>
      /X/.test(a + b) ? write(`${a.replace(/(?:-XX)+$/, "")}/${b.replace(/(?:-XX)+$/, "")}`) : null,
  ],
  [
    /^(\d{4}-2[1-4])\/(\d{4}-2[1-4])$/,
    "span of seasons",
    () => "write the first and last month, such as 2020-03/2020-08",
  ],
  [/^(\.\.|[^/]*\d[^/]*)\/(\.\.|[^/]*\d[^/]*)$/, "span that ends before it begins", ([, a, b]) => write(`${b}/${a}`)],
  [/^[^/]+(?:\/[^/]+){2,}$/, "span of more than two dates", () => ONE_SPAN],
  [
    /^(.*\d)[xX~?%*]*[X]+[~?%]+$/,
    "qualifier beside an unspecified digit",
    ([text = ""]) => write(text.replace(/[~?%]+$/, "")),
  ],
  [/^(.*)[~?%]{2}$/, "two qualifiers", ([, date]) => write(`${date}%`)],
  [/^(\d{4}-(?:\d\d-)?)(?:xx|uu|\?\?|\*\*|__)$/i, "invalid unspecified digit", ([, date]) => write(`${date}XX`)],
  [
    /^(\d{3})[xu?*]$|^(\d\d)(?:xx|uu|\?\?)$/,
    "invalid unspecified digit",
    ([, d, c]) => write(d === undefined ? `${c}XX` : `${d}X`),
  ],
  [
    /^[\dX-]*X[\dX-]*[~?%]?$/,
    "unspecified digit not allowed here",
    () => "write 202X, 20XX, 2020-XX, 2020-10-XX or 2020-XX-XX",
  ],
  [
    /^[\d-]*[~?%][\d-]*$|^(\d{4}-2[1-4])[~?%]$/,
    "qualifier not allowed here",
    ([text = ""]) => write(`${text.replace(/[~?%]/g, "")}${/[~?%]/.exec(text)?.[0] ?? ""}`),
  ],
  [/^(?=.*[~?%])[\d~?%-]+$/, "qualifier not allowed here", () => "write ~, ? or % once, at the end of a date"],
];

/** What may stand before or after a date in words, and how it is written. */
const AROUND: readonly (readonly [pattern: RegExp, kind: string, as: (date: string) => string])[] = [
  [
    /^(?:circa|about|around|approximately|approx\.?|c\.?a?\.?|~|около|примерно) ?(.+)$/iu,
    "approximate date",
    (date) => `${date}~`,
  ],
  [/^(.+?) ?\(?(?:approx\.?|approximately|circa|est\.?)\)?$/iu, "approximate date", (date) => `${date}~`],
  [/^(.+?) ?\(?(?:\?|uncertain|unconfirmed|probably)\)?$/iu, "uncertain date", (date) => `${date}?`],
  [/^(?:probably|possibly) (.+)$/iu, "uncertain date", (date) => `${date}?`],
  [/^(?:before|until|by|till|up to|not later than|до|к) ?(.+)$/iu, "open date in words", (date) => `../${date}`],
  [/^(?:after|since|from|with effect from|с|после) (.+)$/iu, "open date in words", (date) => `${date}/..`],
  [/^(.+?) ?(?:to date|to now|to present|onwards?|-)$/iu, "open date in words", (date) => `${date}/..`],
];

const NAMED =
  /^(?:early|mid|late|end of|beginning of|spring|summer|autumn|fall|winter|q[1-4]|весна|лето|осень|зима)\b[- ]?/iu;
const NO_DATE = /^(?:n\/?a|none|null|nan|unknown|undated|no date|n\.?d\.?|-+|\?+|tbc|tbd|неизвестно)$/iu;

/** Years of another calendar, and slips: a hint must not pass them on as if they were the year of the event. */
function farYear(readings: readonly string[]): string {
  const year = readings.map((reading) => reading.slice(0, 4)).find((text) => text < "1900" || text > "2099");
  if (year === undefined) return "";
  return `, if the year is ${year}; a year of another calendar, such as the Persian or the Islamic, is written as the Gregorian date`;
}

function readingsOf(text: string, isDate: IsDate): readonly string[] {
  return isDate(text) && !text.includes("/") ? [text] : (readLooseDate(text)?.readings ?? []);
}

/** Two dates with a word or a line between, each of which can be read. */
function spanOf(text: string, isDate: IsDate): readonly string[] {
  const joints = / ?(?:-|\/|\.\.+| to | until | and | or | по | до ) ?/giu;
  for (const joint of text.matchAll(joints)) {
    const begin = readingsOf(text.slice(0, joint.index).replace(/^(?:from|between|с) /iu, ""), isDate);
    const end = readingsOf(text.slice(joint.index + joint[0].length), isDate);
    const spans = begin.flatMap((first, index) => (end[index] === undefined ? [] : [`${first}/${end[index]}`]));
    const sound = spans.filter(isDate);
    if (sound.length > 0) return sound;
  }
  return [];
}

function inWords(text: string, isDate: IsDate): readonly [kind: string, hint: string] | null {
  const spans = spanOf(text, isDate);
  if (spans.length > 0) return ["span without a stroke", write(...spans)];
  for (const [pattern, kind, as] of AROUND) {
    const readings = readingsOf(pattern.exec(text)?.[1] ?? "", isDate)
      .map(as)
      .filter(isDate);
    if (readings.length > 0) return [kind, write(...readings)];
  }
  if (NAMED.test(text))
    return ["part of a year or month in words", "write its first and last day, such as 2020-10-01/2020-10-10"];
  const month =
    /^(\d{1,2})(?:st|nd|rd|th)?[ ./-]*(\p{L}{3,})\.?$/u.exec(text) ?? /^(\p{L}{3,})\.?[ ./-]*(\d{1,2})$/u.exec(text);
  const number = monthOfWord(month?.slice(1).find((part) => /\p{L}/u.test(part)) ?? "");
  if (number !== null) {
    const hint = `write the year too, such as 2020-${String(number).padStart(2, "0")}; a spreadsheet may have changed this cell`;
    return ["date with the month as a word", hint];
  }
  if (/^\d{1,2}[./-]\d{1,2}$/.test(text)) return ["date without its year", EXAMPLE];
  return NO_DATE.test(text) ? ["word instead of a date", "leave the cell empty and say why in note"] : null;
}

function fault(text: string, isDate: IsDate): readonly [kind: string, hint: string] | null {
  for (const [pattern, kind, hint] of FAULTS) {
    const match = pattern.exec(text);
    const words = match === null ? null : hint(match);
    if (words === null) continue;
    const written = /^write ((?:\d|\.\.|X)[^ ,]*)$/.exec(words)?.[1];
    if (written === undefined || isDate(written)) return [kind, words];
  }
  return null;
}

/** Why a text is not a date of ours, with the rewriting; both readings where day and month could be swapped. */
export function explainDate(text: string, isDate: IsDate): Explanation {
  const seen = tidy(text).replace(/[,;]$/, "");
  const said = (kind: string, hint: string): Explanation => ({ message: `${kind}: ${quoteCell(text)}`, hint });
  if (isDate(seen) && seen !== text) {
    return said(
      westernDigits(text) === text ? "date with characters that are none of it" : "date in other than western digits",
      write(seen),
    );
  }
  const letters = seen.replace(/\d[OoОоlI|]|[OoОоlI|]\d/g, (pair) => pair.replace(/[OoОо]/, "0").replace(/[lI|]/, "1"));
  if (letters !== seen && isDate(letters)) return said("date with a letter for a digit", write(letters));
  const loose = readLooseDate(seen);
  if (loose !== null && loose.readings.every(isDate)) {
    const doubt = loose.kind.startsWith("spreadsheet") ? " if that is the day meant" : "";
    return said(loose.kind, `${write(...loose.readings)}${doubt}${farYear(loose.readings)}`);
  }
  const found = inWords(seen, isDate) ?? fault(seen, isDate);
  return found === null ? said("invalid date", EXAMPLE) : said(...found);
}
