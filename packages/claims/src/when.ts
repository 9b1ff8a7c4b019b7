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
