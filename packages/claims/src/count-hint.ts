import { countOfWord } from "./count-word.js";
import { tidy, westernDigits } from "./digits.js";
import { quoteCell } from "./escape.js";
import { monthOfWord } from "./month-name.js";

/** Why a text is no count: the pattern of its kind, `match` on the tidied text. A hint of null passes it on. */
type Form = readonly [pattern: RegExp, kind: string, hint: (match: readonly string[], text: string) => string | null];

/** A number as people write it, with or without thousands marks. */
const N = String.raw`(\d{1,3}(?:[.,'’٬ ]\d{3})+(?!\d)|\d{1,9}(?!\d))`;
/** Words after a number that add nothing to it: "people", "killed". */
const NOUN = String.raw`(?: ?\p{L}[\p{L}' -]*)?`;

function plain(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, "iu");
}

function digits(number: string | undefined): string {
  return (number ?? "").replace(/\D/g, "");
}

const SPREADSHEET_ERRORS = "mend the cell in the spreadsheet";
const NOT_REPORTED = "leave the cell empty and write not-reported in figure";

const LOWER =
  ">=|≥|at least|min\\.?|minimum|no (?:fewer|less) than|not (?:fewer|less) than|не менее|не меньше|минимум|ən azı|առնվազն|على الأقل";
const LOWER_AFTER =
  "\\+|plus|or more|and more|and counting|at least|minimum|и более|или более|և ավելի|və daha çox|et plus|und mehr";
const ABOVE = "more than|over|above|upwards of|exceeding|более|больше|свыше|ավելի քան|أكثر من";
const UPPER =
  "<=|≤|up to|at most|max\\.?|maximum|no more than|not more than|fewer than|less than|under|below|до|не более|менее|մինչև|أقل من";
const ABOUT =
  "~|≈|about|around|circa|approx\\.?|approximately|roughly|some|nearly|almost|est\\.?|estimated|c\\.?a?\\.?|около|примерно|приблизительно|порядка|մոտ|təxminən|حوالي|نحو";
const ABOUT_AFTER = "~|≈|\\?|\\(?est\\.?\\)?|\\(?estimated\\)?|\\(?approx\\.?\\)?|or so";

function wording(text: string): string {
  return `and put ${quoteCell(text)} into wording`;
}

/** A range that a spreadsheet turned into a date, as the range that it was. */
function dateHint(day: string | undefined, word: string | undefined): string | null {
  const month = monthOfWord(word ?? "");
  if (month === null) return null;
  const [low, high] = [Number(day), month].toSorted((a, b) => a - b);
  return `a spreadsheet may have made a date of a range: if it was ${low}-${high}, write low ${low}, high ${high}`;
}

/** A range; where a stroke or "and" stands between, or the larger first, it may as well be killed and wounded. */
function rangeHint([text = "", first, second]: readonly string[]): string {
  const given = [Number(digits(first)), Number(digits(second))] as const;
  const [low = 0, high = 0] = given.toSorted((a, b) => a - b);
  const range = `write low ${low}, high ${high} and leave value empty`;
  const joined = /\/|\band\b|(?<!\p{L})и(?!\p{L})/iu.test(text) && !/^(?:between|между)/iu.test(text);
  if (!joined && given[0] <= given[1]) return range;
  return `if these are two measures, such as killed and wounded, write a row for each; if it is a range, ${range}`;
}

/** Refused ways of writing a count, the first that matches explains it. */
const FORMS: readonly Form[] = [
  [/^#/, "spreadsheet error instead of a count", () => SPREADSHEET_ERRORS],
  [/^[=@]/, "formula instead of a count", () => "write the number itself"],
  [/^$/, "count of invisible characters", () => "delete the cell's content, or write a whole number"],
  [/^\d{10,}$/, "count of more than nine digits", () => "check the number; a toll has nine digits at most"],
  [/^\d{1,9}$/, "count with characters that are no digits", ([number]) => `write ${number}`],
  [
    /^\d+(?:[.,]\d+)?e[+-]?\d+$/i,
    "count in spreadsheet notation",
    () => "format the column as a number without decimals and write all digits",
  ],
  [/^\d{1,3}(?: \d{3})+$/, "count with a space in it", ([number]) => `write ${digits(number)}`],
  [/^\d{1,3}(?:[.,'’٬]\d{3})+$/, "count with a thousands mark", ([number]) => `write ${digits(number)}`],
  [
    plain(`(?:between |from |от |с |между )?${N} ?(?:-|~|/|\\.\\.+|…|to|or|and|до|и|или) ?${N}${NOUN}`),
    "two counts in one cell",
    rangeHint,
  ],
  [
    plain(`(?:${LOWER}) ?${N}${NOUN}`),
    "count with a lower limit",
    ([, low]) => `write low ${digits(low)} and leave value and high empty`,
  ],
  [
    plain(`${N} ?(?:${LOWER_AFTER})${NOUN}`),
    "count with a lower limit",
    ([, low]) => `write low ${digits(low)}, leave high empty`,
  ],
  [
    plain(`> ?${N}${NOUN}`),
    "count with a lower limit",
    ([, below], text) => `write low ${Number(digits(below)) + 1}, leave high empty, ${wording(text)}`,
  ],
  [
    plain(`< ?${N}${NOUN}`),
    "count with an upper limit",
    ([, above], text) =>
      Number(digits(above)) === 0
        ? "write a whole number of people"
        : `write high ${Number(digits(above)) - 1}, leave low empty, ${wording(text)}`,
  ],
  [
    plain(`(?:${ABOVE}) ?${N}${NOUN}`),
    "count with a lower limit",
    ([, low], text) => `write low ${digits(low)}, leave high empty, ${wording(text)}`,
  ],
  [
    plain(`(?:${UPPER}) ?${N}${NOUN}`),
    "count with an upper limit",
    ([, high], text) => `write high ${digits(high)}, leave low empty, ${wording(text)}`,
  ],
  [
    plain(`(?:${ABOUT}) ?${N}${NOUN}`),
    "count with a qualifier",
    ([, value], text) => `write ${digits(value)}, qualifier about, ${wording(text)}`,
  ],
  [
    plain(`${N} ?(?:${ABOUT_AFTER})`),
    "count with a qualifier",
    ([, value]) => `write ${digits(value)} and qualifier about`,
  ],
  [
    plain(`${N} ?(?:k|thousand|thousands|тыс\\.?|тысяч[аи]?|հազար|ألف)`),
    "count in thousands",
    ([, value], text) => `write ${digits(value)}000, qualifier about, ${wording(text)}`,
  ],
  [
    /^\d+[.,]?\d* ?(?:k|m|bn|thousands?|millions?|mln|mio|тыс|тысяч[аи]?|млн|миллион(?:а|ов)?|milyon|միլիոն|مليون)\.?$/iu,
    "count in thousands or millions",
    () => "write all digits of the number",
  ],
  [/^(\d{1,9})[.,]0*$/, "count with decimals", ([, value]) => `write ${value}`],
  [/^\d*[.,]\d+$/, "count with decimals", () => "write a whole number of people"],
  [/^-\d+$/, "negative count", () => "write a whole number of people, or a row with change correction"],
  [/^\+(\d{1,9})$/, "count with a sign", ([, value]) => `write ${value}, if it is not an addition to an older figure`],
  [/^\(?(\d{1,9})\)$/, "count in parentheses", ([, value]) => `write ${value}`],
  [/^0[xob][\da-f]+$/i, "count in computer notation", () => "write a whole number in digits"],
  [/^[$€£₽]|[$€£₽%]$/, "count with a unit", () => "write the number of people alone"],
  [
    /^(?:n\/?a|no data|not reported|not available|not given|not stated|null|nan|-+|\.+|…|\?+|x|нет данных)$/i,
    "word instead of a count",
    () => NOT_REPORTED,
  ],
  [
    /^(?:none|nil|zero|nobody|no ?one|no|нет|никто|heç kim|sıfır|ноль)$/i,
    "word instead of a count",
    () => `write 0 if the claimant says nobody; where the claimant says nothing, ${NOT_REPORTED}`,
  ],
  [
    /^(?:unknown|unclear|not known|tbc|tbd|неизвестно|naməlum|անհայտ|غير معروف)$/i,
    "word instead of a count",
    () => "leave the cell empty and write unknown in figure",
  ],
  [
    /^(?:pending|withheld|not[- ]applicable)$/i,
    "word instead of a count",
    ([word = ""]) => `leave the cell empty and write ${word.toLowerCase().replace(" ", "-")} in figure`,
  ],
  [
    /^(?:at least |more than |about |over )?(?:an? |the )?(?:dozens?|scores?|hundreds?|thousands?|several|many|few|tens|десятки|сотни|несколько|տասնյակ|onlarla|عشرات)\b/iu,
    "word instead of a count",
    (_, text) => `leave the cell empty, write non-numeric in figure ${wording(text)}`,
  ],
  [/^(?:true|false|yes)$/i, "word instead of a count", () => "write a whole number of people"],
  [
    /^(\d{1,9})(?: ?[*†‡]+| ?\[\w+\]| ?\(\w\)|[¹²³⁴-⁹⁰]+)$/,
    "count with a footnote",
    ([, value]) => `write ${value} and put the footnote into note`,
  ],
  [
    /^(\d{1,2})(?:[-./]\p{L}{3,}|[-./ ]*\p{L}{3,4})\.?$/u,
    "date instead of a count",
    ([text = "", day]) => dateHint(day, text.replace(/[^\p{L}]/gu, "")),
  ],
  [/^(\p{L}{3,4})[-./ ](\d{1,4})$/u, "date instead of a count", ([, word, day]) => dateHint(day, word)],
  [
    /^\d{4}-\d\d-\d\d|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/,
    "date instead of a count",
    () => "check the columns of this row",
  ],
  [/^\d{1,2}:\d\d(?::\d\d)?$/, "time of day instead of a count", () => "check the columns of this row"],
  [
    /^[\dOoОоlI|]+$/,
    "count with a letter for a digit",
    ([word = ""]) =>
      /\d/.test(word) ? `write ${word.replace(/[OoОо]/g, "0").replace(/[lI|]/g, "1")}, if the letter is a digit` : null,
  ],
  [
    /^\p{L}[\p{L} -]*$/u,
    "count in words",
    ([word = ""]) => {
      const value = countOfWord(word);
      return value === null ? null : `write ${value}`;
    },
  ],
  [plain(`${N} \\p{L}.*`), "count with words", ([, value], text) => `write ${digits(value)}, ${wording(text)}`],
  [
    plain(`\\p{L}[\\p{L} ]*[: ] ?${N}`),
    "count with words",
    ([, value], text) => `write ${digits(value)}, ${wording(text)}`,
  ],
  [
    plain(`${N}[ ,;]* ?[(,;].*\\p{L}.*`),
    "count with words",
    ([, value], text) => `write ${digits(value)}, ${wording(text)}`,
  ],
];

/** Longest text that is looked at, in characters. */
const LONGEST = 100;

/** Why a text is not a count, with what it probably meant. */
export function explainCount(text: string): { readonly message: string; readonly hint: string } {
  const cell = quoteCell(text);
  if (text.length > LONGEST) {
    return {
      message: `too long for a count: ${cell}`,
      hint: "check the columns of this row; a count has nine digits at most",
    };
  }
  const seen = tidy(text);
  if (westernDigits(text) !== text && /^\d{1,9}$/.test(seen)) {
    return { message: `invalid count in other than western digits: ${cell}`, hint: `write ${seen}` };
  }
  for (const [pattern, kind, hint] of FORMS) {
    const match = pattern.exec(seen);
    const words = match === null ? null : hint(match, text);
    if (words === null) continue;
    return { message: `${kind.startsWith("count") ? "invalid " : ""}${kind}: ${cell}`, hint: words };
  }
  return { message: `invalid count: ${cell}`, hint: "write a whole number in the digits 0 to 9" };
}
