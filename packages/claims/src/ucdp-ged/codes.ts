import type { LocationPrecision } from "../vocabulary.js";

/** `type_of_violence` of UCDP GED in its own terms (codebook, version 24.1). */
export const VIOLENCE: Readonly<Record<string, string>> = {
  1: "State-based violence",
  2: "Non-state violence",
  3: "One-sided violence",
};

/** `where_prec`: how exactly the place is known. */
export const WHERE_PRECISION: Readonly<Record<string, LocationPrecision>> = {
  1: "exact",
  2: "near",
  3: "district",
  4: "province",
  5: "linear",
  6: "country",
  7: "international",
};

/** `date_prec`: how exactly the date is known, in words for readers. */
export const DATE_PRECISION: Readonly<Record<string, string>> = {
  1: "the day is known",
  2: "known to two to six days",
  3: "known to the week",
  4: "known to the month",
  5: "known to more than a month, at most a year",
};

/** `event_clarity`: whether sources tell of the event by itself, in words for readers. */
export const CLARITY: Readonly<Record<string, string>> = {
  1: "told of as an event of its own",
  2: "told of only within a longer span or a summary of several events",
};

/** A column that holds one of a few codes. */
export type CodedColumn = "type_of_violence" | "where_prec" | "date_prec" | "event_clarity";

/** The codes that each coded column may hold. */
export const CODES: Readonly<Record<CodedColumn, Readonly<Record<string, string>>>> = {
  type_of_violence: VIOLENCE,
  where_prec: WHERE_PRECISION,
  date_prec: DATE_PRECISION,
  event_clarity: CLARITY,
};
