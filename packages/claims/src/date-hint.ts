import { dayFrom, dayOf, daysInMonth } from "./day.js";
import { westernDigits } from "./digits.js";
import { quoteCell } from "./escape.js";
import { monthOfWord } from "./month-name.js";

interface Explanation {
  readonly message: string;
  readonly hint: string;
}

/** A day if the parts make one, for a suggestion. */
function suggest(year: string, month: number, day: number): string | null {
  if (year.length !== 4 || day < 1 || day > daysInMonth(Number(year), month)) return null;
  return dayFrom(Number(year), month, day);
}

function write(...readings: readonly (string | null)[]): string {
  const distinct = [...new Set(readings.filter((reading) => reading !== null))];
  return distinct.length === 0 ? "write a date such as 2020-10-05" : `write ${distinct.join(" or ")}`;
}

function fullYear(text: string): string {
  return text.length === 2 ? `20${text}` : text;
}

type Form = readonly [pattern: RegExp, kind: string, hint: (match: RegExpExecArray) => string];

/** Refused ways of writing a date, the first that matches explains it. */
const FORMS: readonly Form[] = [
  [/^$/, "empty date", () => "leave the cell empty or write a date such as 2020-10-05"],
  [/^#/, "spreadsheet error instead of a date", () => "mend the cell in the spreadsheet and export it as text"],
  [
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d\d)(?:\D.*)?$/,
    "ambiguous date",
    ([, a, b, y]) => {
      const year = fullYear(y ?? "");
      return write(suggest(year, Number(b), Number(a)), suggest(year, Number(a), Number(b)));
    },
  ],
  [
    /^(\d{4})[./](\d{1,2})[./](\d{1,2})(?:\D.*)?$/,
    "invalid date",
    ([, y, m, d]) => write(suggest(y ?? "", Number(m), Number(d))),
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, "date without hyphens", ([, y, m, d]) => write(suggest(y ?? "", Number(m), Number(d)))],
  [
    /^\d{5}(?:[.,]\d+)?$/,
    "spreadsheet serial instead of a date",
    ([text]) => `${write(dayOf(Math.trunc(Number(text.slice(0, 5))) - 25_569))} if that is the day meant`,
  ],
  [/^\d{10}$/, "clock count instead of a date", ([text]) => write(dayOf(Math.floor(Number(text) / 86_400)))],
  [/^\d{13}$/, "clock count instead of a date", ([text]) => write(dayOf(Math.floor(Number(text) / 86_400_000)))],
  [/^[Yy]-?\d/, "year outside 0000 to 9999", () => "write a year of four digits, such as 2020"],
  [/^-\d/, "year outside 0000 to 9999", () => "write a year of four digits, such as 2020"],
  [/[[\]{}]/, "set of dates (EDTF level 2)", () => "write one span such as 2020-10-03/2020-10-04"],
  [/T24/, "hour 24", () => "write the day and hour meant, or the day alone"],
  [/^\d{4}-\d\d-\d\d[T ]\d/, "invalid time of day", ([t]) => `${write(t.slice(0, 10))}, or 2020-10-05T16:17:00+04:00`],
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    "no such day",
    ([, y, m, d]) => {
      const length = daysInMonth(Number(y), Number(m));
      if (length > 0 && Number(d) > length) return `month ${m} of ${y} has ${length} days: check the source`;
      return write(suggest(y ?? "", Number(m), Number(d)));
    },
  ],
  [/^(\d{4})-(\d)$/, "invalid month", ([, y, m]) => write(`${y}-0${m}`)],
  [/^(\d{4})\/(\d{1,2})$/, "invalid month", ([, y, m]) => write(`${y}-${(m ?? "").padStart(2, "0")}`)],
  [
    /^(\d{4})-\d\d$/,
    "no such month",
    ([text, y]) => `write ${y}-01 to ${y}-12, or ${y}/${(y ?? "").slice(0, 2)}${text.slice(5)} for a span of years`,
  ],
  [/^(\d{4})s$/, "decade in words", ([, y]) => write(`${(y ?? "").slice(0, 3)}X`)],
  [/^\d{1,3}$/, "incomplete year", () => "write a year of four digits, such as 2020"],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?[ .-]*(?:of )?(\p{L}{3,})\.?,?[ -]*(\d{4}|\d\d)?(?:\P{L}.*)?$/u,
    "date with the month as a word",
    ([, d, m, y]) => {
      const month = monthOfWord(m ?? "");
      if (month === null) return write(null);
      if (y === undefined) return "write the year, month and day as numbers; a spreadsheet may have changed this cell";
      return write(suggest(fullYear(y), month, Number(d)));
    },
  ],
  [
    /^(?:\p{L}{3,}, )?(\p{L}{3,})\.?[ -]*(?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/u,
    "date with the month as a word",
    ([, m, d, y]) => {
      const month = monthOfWord(m ?? "");
      if (month === null) return write(null);
      return write(d === undefined ? `${y}-${String(month).padStart(2, "0")}` : suggest(y ?? "", month, Number(d)));
    },
  ],
  [/^(?:\.\.|)\/(?:\.\.|)$/, "span open at both ends", () => "write the end that is known, or leave the cell empty"],
  [
    /^(\d{4}-\d\d-\d\d) ?(?:-|–|—|\.\.|to|until) ?(\d{4}-\d\d-\d\d)$/,
    "span without a stroke",
    ([, a, b]) => write(`${a}/${b}`),
  ],
  [/^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/, "span that ends before it begins", ([, a, b]) => write(`${b}/${a}`)],
  [/\/.*\//, "span of more than two dates", () => "write one span such as 2020-10-03/2020-10-04"],
  [/^(?:c\.?a?\.?|about|around|circa|~) ?(\d{4}(?:-\d\d){0,2})$/i, "approximate date", ([, d]) => write(`${d}~`)],
  [/^(?:before|until|by|till) (\d{4}(?:-\d\d){0,2})$/i, "open date in words", ([, d]) => write(`../${d}`)],
  [/^(?:after|since|from) (\d{4}(?:-\d\d){0,2})$/i, "open date in words", ([, d]) => write(`${d}/..`)],
  [/[Xx].*[~?%]$|-2[1-4][~?%]$/, "qualifier not allowed here", ([text]) => write(text.slice(0, -1).toUpperCase())],
  [/[~?%]{2}$/, "two qualifiers", ([text]) => write(text.replace(/[~?%]+$/, "%"))],
  [/[~?%]/, "qualifier not allowed here", () => "write ~, ? or % once, at the end of a date"],
  [/[xu*]/, "invalid unspecified digit", ([text]) => write(text.replace(/[xu*]/g, "X"))],
  [/X/, "unspecified digit not allowed here", () => "write 202X, 20XX, 2020-XX, 2020-10-XX or 2020-XX-XX"],
  [
    /^(?:n\/?a|none|unknown|undated|no date|-+|–|—|\?+|tbc|tbd)$/i,
    "word instead of a date",
    () => "leave the cell empty and say why in note",
  ],
];

/** Why a text is not a date of ours, with the rewriting; both readings where day and month could be swapped. */
export function explainDate(text: string): Explanation {
  const western = westernDigits(text);
  if (western !== text) {
    return { message: `date in other than western digits: ${quoteCell(text)}`, hint: write(western) };
  }
  for (const [pattern, kind, hint] of FORMS) {
    const match = pattern.exec(text);
    if (match !== null) return { message: `${kind}: ${quoteCell(text)}`, hint: hint(match) };
  }
  return {
    message: `invalid date: ${quoteCell(text)}`,
    hint: "write a date such as 2020-10-05, 2020-10 or ../2020-10-06",
  };
}
