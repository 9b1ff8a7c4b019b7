import type { Toll } from "./claim.js";
import { westernDigits } from "./digits.js";
import { quoteCell } from "./escape.js";
import { monthOfWord } from "./month-name.js";
import { readEntries, report, type Sheet } from "./sheet.js";

/** Words by which the digits beside them are no whole count: "6 or 7 thousand", "2 hundred", "40 per cent". */
const MULTIPLES =
  /%|\d ?k\b|thousand|hundred|million|dozen|per ?cent|тыс|сот|млн|миллион|процент|հազար|հարյուր|միլիոն|min\b|yüz|milyon|faiz|ألف|آلاف|مئة|مائة|مليون/iu;

/** A year, or digits of a number of another kind. */
const NO_COUNT = /^(?:(?:19|20)\d\d|0\d+)$/;

/** A whole number, with thousands marks or without: no time of day, decimal or ordinal, nor part of a word such as "T-72". */
const NUMBER = /(?<![\p{L}\d:/.,-])(\d{1,3}(?:[.,'’٬\u00a0\u202f ]\d{3})+|\d{1,9})(?![\d:/]|[.,]\d|-?\p{L})/giu;

function isDay(text: string, begin: number, end: number): boolean {
  const before = /(\p{L}+)\.? $/u.exec(text.slice(0, begin))?.[1] ?? "";
  const after = /^\.? (\p{L}+)/u.exec(text.slice(end))?.[1] ?? "";
  return monthOfWord(before) !== null || monthOfWord(after) !== null;
}

/** The counts that words hold as digits; none where a word such as "thousand" may change what they come to. */
function countsIn(wording: string): number[] {
  const text = westernDigits(wording)
    .replace(/\d{4}-\d\d(?:-\d\d)?(?!\d)/g, "")
    .replace(/(\d) ?[-–—] ?(?=\d)/g, "$1 to ");
  if (MULTIPLES.test(text)) return [];
  return [...text.matchAll(NUMBER)].flatMap(({ 1: number = "", index }) =>
    NO_COUNT.test(number) || isDay(text, index, index + number.length) ? [] : [Number(number.replace(/\D/g, ""))],
  );
}

/** Whether a count in words is a number of the row: "more than 27" may be low 28 alone, "fewer than 40" high 39. */
function isOf({ low, value, high }: Toll, count: number): boolean {
  if ([low, value, high].includes(count)) return true;
  return value === null && ((high === null && low === count + 1) || (low === null && high === count - 1));
}

/**
 * Warns of a row whose wording holds counts in digits of which none, nor all together, is a number of the row: one of the
 * two is a slip. Years, dates, times of day and words that multiply are no counts here.
 */
export function checkWording(sheet: Sheet<Toll>): void {
  for (const entry of readEntries(sheet)) {
    const toll = entry.record;
    if (toll.wording === null || (toll.value === null && toll.low === null && toll.high === null)) continue;
    const counts = countsIn(toll.wording);
    const sum = counts.reduce((all, count) => all + count, 0);
    if (counts.length === 0 || counts.some((count) => isOf(toll, count)) || isOf(toll, sum)) continue;
    const numbers = [...new Set([toll.low, toll.value, toll.high])].filter((number) => number !== null).join(", ");
    const message = `the wording holds another number than the row: ${quoteCell(toll.wording)} and ${numbers}`;
    const hint = "write into wording what the source says of this figure, or mend the figure";
    report(sheet, entry, "wording", { rule: "wording-number", message, hint });
  }
}
