import { dayFrom, dayOf, daysInMonth } from "./day.js";
import { monthOfWord } from "./month-name.js";

/** A loosely written date: what kind of writing it is, and the days that it can mean as EDTF. */
export interface LooseDate {
  readonly kind: string;
  readonly readings: readonly string[];
}

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|-?(?:го|е))?`;
const MONTH = String.raw`(\p{L}{3,})\.?`;
const YEAR = String.raw`(\d{4}|\d\d)`;
/** Weekday, article or words before a date that say nothing about it. */
const BEFORE =
  /^(?:(?:the|on|as of|as at|dated|date:?) )*(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:the )?/i;
/** A clock or the word for year after a date. */
const AFTER = /(?:,? г(?:ода|\.)?|թ\.?| year|,? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?|\*+)$/iu;

function day(year: string | undefined, month: number | null, date: string | undefined): string[] {
  const full = year?.length === 2 ? `20${year}` : (year ?? "");
  if (month === null || full.length !== 4) return [];
  const number = Number(date);
  return number < 1 || number > daysInMonth(Number(full), month) ? [] : [dayFrom(Number(full), month, number)];
}

function month(year: string | undefined, value: number | null): string[] {
  return value === null || value < 1 || value > 12 ? [] : [`${year}-${String(value).padStart(2, "0")}`];
}

function span(begin: readonly string[], end: readonly string[]): string[] {
  return begin.flatMap((first, index) => (end[index] === undefined ? [] : [`${first}/${end[index]}`]));
}

type Form = readonly [pattern: RegExp, kind: string, read: (parts: readonly string[]) => readonly string[]];

const WORD = "date with the month as a word";

const FORMS: readonly Form[] = [
  [
    /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d\d)$/,
    "ambiguous date",
    ([text = "", a, b, y]) => [
      ...day(y, Number(b), a),
      ...day(y, Number(a), b),
      ...(y?.length === 2 && a?.length === 2 && Number(a) > 12 && text.includes("-") ? day(a, Number(b), y) : []),
    ],
  ],
  [
    /^(\d{4})[./ -](\d{1,2})[./ -](\d{1,2})$/,
    "date that is not written as 2020-10-05",
    ([, y, m, d]) => day(y, Number(m), d),
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, "date without hyphens", ([, y, m, d]) => day(y, Number(m), d)],
  [/^(\d{4})[./ ](\d{1,2})$/, "invalid month", ([, y, m]) => month(y, Number(m))],
  [/^(\d{1,2})[./ -](\d{4})$/, "invalid month", ([, m, y]) => month(y, Number(m))],
  [/^(\d{4})-(\d)$/, "invalid month", ([, y, m]) => month(y, Number(m))],
  [
    new RegExp(`^${DAY}[ .-]*(?:of )?${MONTH},?[ -]*${YEAR}$`, "iu"),
    WORD,
    ([, d, m, y]) => day(y, monthOfWord(m ?? ""), d),
  ],
  [new RegExp(`^${MONTH}[ -]*${DAY},? ?[ -]?(\\d{4})$`, "iu"), WORD, ([, m, d, y]) => day(y, monthOfWord(m ?? ""), d)],
  [new RegExp(`^(\\d{4}) ${MONTH} ${DAY}$`, "iu"), WORD, ([, y, m, d]) => day(y, monthOfWord(m ?? ""), d)],
  [new RegExp(`^${MONTH}[ ,-]*(\\d{4})$`, "iu"), WORD, ([, m, y]) => month(y, monthOfWord(m ?? ""))],
  [
    new RegExp(`^${DAY} ?[-/] ?${DAY} ${MONTH},? ${YEAR}$`, "iu"),
    "span with the month as a word",
    ([, a, b, m, y]) => span(day(y, monthOfWord(m ?? ""), a), day(y, monthOfWord(m ?? ""), b)),
  ],
  [
    new RegExp(`^${MONTH} ${DAY} ?[-/] ?${DAY},? (\\d{4})$`, "iu"),
    "span with the month as a word",
    ([, m, a, b, y]) => span(day(y, monthOfWord(m ?? ""), a), day(y, monthOfWord(m ?? ""), b)),
  ],
  [
    new RegExp(`^${MONTH} ?[-/] ?${MONTH} (\\d{4})$`, "iu"),
    "span with the month as a word",
    ([, a, b, y]) => span(month(y, monthOfWord(a ?? "")), month(y, monthOfWord(b ?? ""))),
  ],
  [
    /^(\d{4})-(\d\d)-(\d{1,2}) ?[/-] ?(\d{1,2})$/,
    "span with a shortened end",
    ([, y, m, a, b]) => span(day(y, Number(m), a), day(y, Number(m), b)),
  ],
  [
    /^(\d\d),?(\d{3})(?:[.,]\d{1,})?$/,
    "spreadsheet serial instead of a date",
    ([, a, b]) => [dayOf(Number(`${a}${b}`) - 25_569)],
  ],
  [/^\d{10}$/, "clock count instead of a date", ([text]) => [dayOf(Math.floor(Number(text) / 86_400))]],
  [/^\d{13}$/, "clock count instead of a date", ([text]) => [dayOf(Math.floor(Number(text) / 86_400_000))]],
];

/** A date that is written in a common way but not in ours; null where it is none. For suggestions only. */
export function readLooseDate(text: string): LooseDate | null {
  const bare = text.replace(BEFORE, "").replace(AFTER, "").replace(AFTER, "");
  for (const [pattern, kind, read] of FORMS) {
    const match = pattern.exec(bare);
    const readings = match === null ? [] : [...new Set(read(match))];
    if (readings.length > 0) return { kind, readings };
  }
  return null;
}
