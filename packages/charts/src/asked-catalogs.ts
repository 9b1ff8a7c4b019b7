import type { Catalogs } from "./locale/message.js";

type Key = "noDayKnown" | "noDayBound" | "word" | "words" | "all" | "unknown" | "turned" | "flag" | "marker";

/** Words for what is wrong with what a graphic was asked for. `{option}` and `{value}` stand in quotation marks. */
export const ASKED_CATALOGS: Catalogs<Key> = {
  en: {
    noDayKnown: "{option} is no day: {value}. Everything known is shown.",
    noDayBound: "{option} is no day: {value}. Nothing is left out by it.",
    word: "{option} knows no {value}: its default is used.",
    words: "{option} knows no {value}: it is passed over.",
    all: "{option} knows no {value}: all are shown.",
    unknown: "Asked for, but not in the data: {names}.",
    turned: "No span of days is chosen: the first, {since}, is after the last, {until}.",
    flag: "{option} is asked for by standing there, whatever it holds: {value}.",
    marker: "Not marked, since it does not begin with a day: {value}.",
  },
};
