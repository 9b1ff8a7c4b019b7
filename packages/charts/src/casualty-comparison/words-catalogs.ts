import type { Catalogs } from "../locale/message.js";

type Key = "bars" | "units" | "time" | "empty" | "title" | "titleTime";

/** Names and descriptions of the picture. */
export const WORDS_CATALOGS: Catalogs<Key> = {
  en: {
    bars: "Bars from zero, one for each figure and claimant. Measured: {measures}. Counted: {populations}.",
    units:
      "One square for each person, one row of squares for each figure and claimant. Measured: {measures}. Counted: {populations}.",
    time: "Lines that hold from one report to the next, by the day each count refers to. Measured: {measures}. Counted: {populations}.",
    empty: "No figure fits what is asked for. That is not zero: no row was found.",
    title: "Figures by claimant: {measures}",
    titleTime: "Figures by claimant over time: {measures}",
  },
};
