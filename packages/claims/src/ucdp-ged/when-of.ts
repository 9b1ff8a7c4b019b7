import type { GedRow } from "./columns.js";

const DAY = /^(\d{4}-\d\d-\d\d)(?:[ T]00:00(?::00(?:\.0+)?)?)?$/;

/** The day of a date as UCDP GED writes it, `2020-10-04 00:00:00.000` or `2020-10-04`; null for any other text. */
export function dayOfGed(text: string): string | null {
  return DAY.exec(text)?.[1] ?? null;
}

/**
 * When an event happened, as EDTF, never narrower than its file has it: the span of `date_start` and `date_end`. A month
 * (`date_prec` 4) inside one month is that whole month; one day that is not known to the day is about that day.
 */
export function whenOfGed({ date_prec, date_start, date_end }: GedRow): string {
  const first = dayOfGed(date_start) ?? "";
  const last = dayOfGed(date_end) ?? "";
  const month = first.slice(0, 7);
  if (date_prec === "4" && month === last.slice(0, 7)) return month;
  if (first !== last) return `${first}/${last}`;
  return date_prec === "1" ? first : `${first}~`;
}
