import { westernDigits } from "./digits.js";
import { quoteCell } from "./escape.js";

type Form = readonly [pattern: RegExp, kind: string, hint: (match: RegExpExecArray) => string];

const SPACES = "[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]";

function digitsOf(text: string | undefined): string {
  return (text ?? "").replace(/\D/g, "");
}

/** Refused ways of writing a count, the first that matches explains it. */
const FORMS: readonly Form[] = [
  [/^#/, "spreadsheet error instead of a count", () => "mend the cell in the spreadsheet"],
  [/^=/, "formula instead of a count", () => "write the number itself"],
  [/^\d{10,}$/, "count of more than nine digits", () => "check the number; a toll has nine digits at most"],
  [/^(\d{1,3})([.,]\d{3})+$/, "count with a thousands mark", ([text]) => `write ${digitsOf(text)}`],
  [/^\d{1,3}(['’٬]\d{3})+$/, "count with a thousands mark", ([text]) => `write ${digitsOf(text)}`],
  [new RegExp(`^\\d{1,3}(?:${SPACES}\\d{3})+$`), "count with a space in it", ([text]) => `write ${digitsOf(text)}`],
  [
    /^(\d{1,9}) ?(?:-|–|—|‒|\/|\.\.+|…|to|or) ?(\d{1,9})$/,
    "two counts in one cell",
    ([, low, high]) => `write low ${low}, high ${high} and leave value empty`,
  ],
  [
    /^(?:>=|≥|at least|min\.?|no fewer than|не менее) ?(\d{1,9})$/i,
    "count with a lower limit",
    ([, low]) => `write low ${low} and leave value and high empty`,
  ],
  [/^(\d{1,9}) ?\+$/, "count with a lower limit", ([, low]) => `write low ${low}, leave high empty`],
  [
    /^(?:>|more than|over|above|более) ?(\d{1,9})$/i,
    "count with a lower limit",
    ([text, low]) => `write low ${low}, leave high empty, and put ${quoteCell(text)} into wording`,
  ],
  [
    /^(?:<=?|≤|up to|at most|max\.?|fewer than|less than|under) ?(\d{1,9})$/i,
    "count with an upper limit",
    ([text, high]) => `write high ${high}, leave low empty, and put ${quoteCell(text)} into wording`,
  ],
  [
    /^(?:about|around|circa|approx\.?|approximately|some|nearly|almost|c\.?a?\.?|~|≈|около) ?(\d{1,9})$/i,
    "count with a qualifier",
    ([text, value]) => `write ${value}, qualifier about, and put ${quoteCell(text)} into wording`,
  ],
  [/^(\d{1,9}) ?[~≈?]$/, "count with a qualifier", ([, value]) => `write ${value} and qualifier about`],
  [
    /^\d+(?:[.,]\d+)?[eE][+-]?\d+$/,
    "count in spreadsheet notation",
    () => "format the column as a number without decimals and write all digits",
  ],
  [/^(\d{1,9})[.,]0+$/, "count with decimals", ([, value]) => `write ${value}`],
  [/^\d*[.,]\d+$/, "count with decimals", () => "write a whole number of people"],
  [/^-\d+$/, "negative count", () => "write a whole number of people, or a row with change correction"],
  [/^\+(\d{1,9})$/, "count with a sign", ([, value]) => `write ${value}, if it is not an addition to an older figure`],
  [/^\(?(\d{1,9})\)$/, "count in parentheses", ([, value]) => `write ${value}`],
  [/^0[xob][\da-f]+$/i, "count in computer notation", () => "write a whole number in digits"],
  [/^[$€£₽]|[$€£₽%]$/, "count with a unit", () => "write the number of people alone"],
  [
    /^(?:n\/?a|none|no data|not reported|not available|null|nil|nan|-+|–|—|\.+|\?+|x)$/i,
    "word instead of a count",
    () => "leave the cell empty and write not-reported in figure",
  ],
  [
    /^(?:unknown|unclear|tbc|tbd)$/i,
    "word instead of a count",
    () => "leave the cell empty and write unknown in figure",
  ],
  [
    /^(?:dozens|scores|hundreds|thousands|several|many|few|a few|tens)\b/i,
    "word instead of a count",
    ([text]) => `leave the cell empty, write non-numeric in figure and put ${quoteCell(text)} into wording`,
  ],
  [/^(?:true|false|yes|no)$/i, "word instead of a count", () => "write a whole number of people"],
  [
    /^(\d{1,9})(?: ?[*†‡]+| ?\[\w+\]| ?\(\w+\))$/,
    "count with a footnote",
    ([, value]) => `write ${value} and put the footnote into note`,
  ],
  [
    /^(?:\d{1,2}[-./ ]?\p{L}{3,4}\.?|\p{L}{3}[-./ ]\d{1,4})$/u,
    "date instead of a count",
    () => "a spreadsheet may have changed a range such as 3-5: write low 3, high 5",
  ],
  [
    /^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/,
    "date instead of a count",
    () => "check the columns of this row",
  ],
  [
    /^(\d{1,9}) ?(?:\p{L}[\p{L} ]*)$/u,
    "count with words",
    ([text, value]) => `write ${value}, and put ${quoteCell(text)} into wording`,
  ],
];

/** Why a text is not a count, with what it probably meant. */
export function explainCount(text: string): { readonly message: string; readonly hint: string } {
  const western = westernDigits(text);
  if (western !== text) {
    return {
      message: `count in other than western digits: ${quoteCell(text)}`,
      hint: /^\d{1,9}$/.test(western) ? `write ${western}` : "write a whole number in the digits 0 to 9",
    };
  }
  for (const [pattern, kind, hint] of FORMS) {
    const match = pattern.exec(text);
    if (match !== null) return { message: `${kind}: ${quoteCell(text)}`, hint: hint(match) };
  }
  return { message: `invalid count: ${quoteCell(text)}`, hint: "write a whole number in the digits 0 to 9" };
}
