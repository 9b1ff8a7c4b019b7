import { measureWord } from "@counterclaim/charts";
import type { FilterBy } from "../filter-fields.js";

/** What readers can choose by in a casualty comparison. */
export const FILTERS: readonly FilterBy[] = [
  {
    name: "measures",
    title: "byMeasure",
    value: (record) => (record.kind === "toll" ? record.measure : null),
    words: (value, record, { locale }) => (record.kind === "toll" ? measureWord(locale, record.measure) : value),
  },
  {
    name: "populations",
    title: "byPopulation",
    value: (record) => (record.kind === "toll" ? record.population : null),
    words: (value, _, { labels }) => labels.of("population", value),
  },
  {
    name: "claimants",
    title: "byClaimant",
    value: (record) => (record.kind === "toll" ? record.claimant : null),
    words: (value, _, { labels }) => labels.of("actor", value),
  },
];
