/** A calendar day as text, `YYYY-MM-DD`, proleptic Gregorian. Never a `Date`: a day has no zone and no clock. */
export type Day = string;

/**
 * A date as its source gives it: EDTF level 0 or 1 (ISO 8601-2:2019), kept as text, with the days it can mean.
 * A date that is empty in the CSV is `null`, never a `When`.
 */
export interface When {
  /** The cell as written, trimmed of ASCII space. */
  readonly text: string;
  /** First day it can mean; null where it is open or not known at that end (`../2020-10-06`). */
  readonly earliest: Day | null;
  /** Last day it can mean; null where it is open or not known at that end (`2020-10-06/..`). */
  readonly latest: Day | null;
}

/** How a date is written; decides its mark and its words. */
export type Precision =
  /** One day. */
  | "day"
  /** Two dates with a stroke, both known: `2020-10-03/2020-10-04`. */
  | "span"
  /** `2020-10`. */
  | "month"
  /** `2020`. */
  | "year"
  /** `2020-21` to `2020-24`. */
  | "season"
  /** `../2020-10-06` or `/2020-10-06`: at the latest on that day. */
  | "before"
  /** `2020-10-06/..` or `2020-10-06/`: at the earliest on that day. */
  | "after"
  /** Unspecified digits: `2020-10-XX`, `202X`. */
  | "digits";

const UNQUALIFIED = /[~?%]/g;

/** How a date is written. A date with a time is a day; qualifiers do not count. */
export function precisionOf(when: When): Precision {
  const text = when.text.replace(UNQUALIFIED, "");
  const [begin, end] = text.split("/");
  if (end !== undefined) {
    if (begin === "" || begin === "..") return "before";
    return end === "" || end === ".." ? "after" : "span";
  }
  if (text.includes("X")) return "digits";
  if (text.length === 4) return "year";
  if (text.length === 7) return text.charAt(5) === "2" ? "season" : "month";
  return "day";
}

/** Whether it is one day and no more: no time, no qualifier, nothing open. */
export function isPlainDay({ text }: When): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** Whether any part is marked approximate: `~`, or `%`, which is both. */
export function isApproximate(when: When): boolean {
  return /[~%]/.test(when.text);
}

/** Whether any part is marked uncertain: `?`, or `%`, which is both. */
export function isUncertain(when: When): boolean {
  return /[?%]/.test(when.text);
}

/**
 * Order of two dates: by first day, then by last day, then as written; negative where `a` comes first.
 * A date open at its begin stands at its last day, one open at its end after the others of its first day.
 */
export function compareWhen(a: When, b: When): number {
  return (
    compareText(a.earliest ?? a.latest ?? "", b.earliest ?? b.latest ?? "") ||
    compareText(a.latest ?? "9999-12-31", b.latest ?? "9999-12-31") ||
    compareText(a.text, b.text)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The time of day as written with its own zone, `16:17 (+04:00)`, `16:17 (UTC)` or `16:17`; seconds where they are
 * not zero. Null where the date has no time. It never moves the day.
 */
export function timeOf(when: When): string | null {
  const match = /T(\d\d:\d\d)(:\d\d)(.*)$/.exec(when.text);
  if (match === null) return null;
  const [, minutes = "", seconds = "", zone = ""] = match;
  const offset = zone === "Z" ? "UTC" : zone.length === 3 ? `${zone}:00` : zone;
  return `${minutes}${seconds === ":00" ? "" : seconds}${offset === "" ? "" : ` (${offset})`}`;
}
