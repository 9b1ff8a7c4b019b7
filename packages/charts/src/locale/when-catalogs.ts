import type { Catalogs } from "./message.js";

type Key =
  | "undated"
  | "approximate"
  | "uncertain"
  | "byDay"
  | "byMonth"
  | "byBrief"
  | "fromDay"
  | "fromMonth"
  | "at"
  | "between"
  | "betweenBrief"
  | "month"
  | "monthBrief"
  | "dayUnknown"
  | "monthUnknown"
  | "monthAndDayUnknown"
  | "decade"
  | "century"
  | "spring"
  | "summer"
  | "autumn"
  | "winter";

/** The words around a date that is not one plain day; keys in `…Brief` are for pictures, where the mark shows the rest. */
export const WHEN_CATALOGS: Catalogs<Key> = {
  en: {
    undated: "date not stated",
    approximate: "about {date}",
    uncertain: "{date} (uncertain)",
    byDay: "on or before {date}",
    byMonth: "in or before {date}",
    byBrief: "by {date}",
    fromDay: "on or after {date}",
    fromMonth: "in or after {date}",
    at: "{date}, {time}",
    between: "between {from} and {to}",
    betweenBrief: "{from} – {to}",
    month: "some time in {month}",
    monthBrief: "in {month}",
    dayUnknown: "{month}, day not known",
    monthUnknown: "{year}, month not known",
    monthAndDayUnknown: "{year}, month and day not known",
    decade: "the {year}s",
    century: "{from}–{to}",
    spring: "spring {year}",
    summer: "summer {year}",
    autumn: "autumn {year}",
    winter: "winter {year}",
  },
};
