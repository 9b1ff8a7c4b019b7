import type { Catalogs } from "./message.js";

type Key =
  | "undated"
  | "approximate"
  | "uncertain"
  | "by"
  | "from"
  | "at"
  | "between"
  | "month"
  | "year"
  | "decade"
  | "century"
  | "spring"
  | "summer"
  | "autumn"
  | "winter";

/** The words around a date that is not one plain day. */
export const WHEN_CATALOGS: Catalogs<Key> = {
  en: {
    undated: "date not stated",
    approximate: "about {date}",
    uncertain: "{date} (uncertain)",
    by: "on or before {date}",
    from: "on or after {date}",
    at: "{date}, {time}",
    between: "between {from} and {to}",
    month: "some time in {month}",
    year: "some time in {year}",
    decade: "some time in the {year}s",
    century: "some time between {from} and {to}",
    spring: "spring {year}",
    summer: "summer {year}",
    autumn: "autumn {year}",
    winter: "winter {year}",
  },
};
