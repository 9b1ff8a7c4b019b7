import { propertyOf } from "./schema.js";
import { readEntries, report, type Sheet } from "./sheet.js";
import type { Sheets } from "./sheets.js";
import type { When } from "./when.js";

/** How many years a date may stand from the middle one of a story before it is asked about. */
const FAR = 100;
/** Fewest dates that have a middle one. */
const ENOUGH = 3;

interface Dated {
  readonly entry: Parameters<typeof report>[1];
  readonly field: string;
  readonly when: When;
}

function isWhen(value: unknown): value is When {
  return typeof value === "object" && value !== null && "earliest" in value && "latest" in value && "text" in value;
}

function* datesOf(sheet: Sheet): Generator<Dated> {
  for (const { field } of sheet.header?.columns ?? []) {
    if (field["counterclaim:reader"] !== "when") continue;
    const property = propertyOf(field);
    for (const entry of readEntries(sheet)) {
      const when: unknown = Reflect.get(entry.record, property);
      if (isWhen(when)) yield { entry, field: field.name, when };
    }
  }
}

/** The years of the ends that a date has. */
function yearsOf({ earliest, latest }: When): number[] {
  return [earliest, latest].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
}

/**
 * Warns of a date more than a hundred years from the middle one of all dates of the story: `1020-10-05` and `2202-10-05`
 * are dates, and slips. The clock is not asked, so that a story reads the same on every day.
 */
export function checkYears(sheets: Sheets): void {
  const all = Object.values(sheets) as Sheet[];
  const counts = new Map<number, number>();
  let dates = 0;
  for (const sheet of all) {
    for (const { when } of datesOf(sheet)) {
      dates++;
      for (const year of yearsOf(when)) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const middle = middleOf(counts);
  const isFar = (year: number): boolean => Math.abs(year - middle) > FAR;
  if (dates < ENOUGH || ![...counts.keys()].some(isFar)) return;
  for (const sheet of all) {
    for (const { entry, field, when } of datesOf(sheet)) {
      if (!yearsOf(when).some(isFar)) continue;
      const message = `date far from the others, of which the middle one is of ${middle}: ${when.text}`;
      const hint = "check the year; a year of another calendar is written as the Gregorian date";
      report(sheet, entry, field, { rule: "date-far", message, hint });
    }
  }
}

/** The median of numbers that are counted. */
function middleOf(counts: ReadonlyMap<number, number>): number {
  const sorted = [...counts].toSorted(([a], [b]) => a - b);
  let left = sorted.reduce((sum, [, count]) => sum + count, 0) / 2;
  for (const [number, count] of sorted) if ((left -= count) < 0) return number;
  return sorted.at(-1)?.[0] ?? 0;
}
