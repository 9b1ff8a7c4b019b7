import type { Catalogs } from "../locale/message.js";

type Key =
  | "caption"
  | "captionTime"
  | "population"
  | "about"
  | "measure"
  | "wording"
  | "countedSince"
  | "figure"
  | "claimant"
  | "asOf"
  | "reportedOn"
  | "status"
  | "change"
  | "source"
  | "gap"
  | "gapChosen";

/** Heads of the table. */
export const TABLE_CATALOGS: Catalogs<Key> = {
  en: {
    caption: "The figures of the picture, one row for each. Figures of different rows are not to be added.",
    captionTime: "The reports of the picture, one row for each, by the day the count refers to.",
    population: "Who is counted",
    about: "What it counts",
    measure: "Measure",
    countedSince: "{date}, since {since}",
    wording: "In the words of the source",
    figure: "Figure (people)",
    claimant: "Who says it",
    asOf: "Count refers to",
    reportedOn: "Made public",
    status: "Status",
    change: "Change",
    source: "Source",
    gap: "no figure found",
    gapChosen: "no figure among those chosen",
  },
};
