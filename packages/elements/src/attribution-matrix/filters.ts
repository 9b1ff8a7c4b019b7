import { findingOf, stanceKey, stanceWord } from "@counterclaim/charts";
import type { FilterBy } from "../filter-fields.js";

/** What readers can choose by in an attribution matrix. */
export const FILTERS: readonly FilterBy[] = [
  {
    name: "incidents",
    title: "byIncident",
    value: (record) => (record.kind === "attribution" ? record.incident : null),
    words: (value, _, { dataset }) => dataset.incidents.find(({ id }) => id === value)?.title ?? value,
  },
  {
    name: "findings",
    title: "byFinding",
    value: (record) => (record.kind === "attribution" ? record.finding : null),
    words: (value, _, { dataset, locale }) => findingOf(dataset.meta, value, locale).title,
  },
  {
    name: "assessors",
    title: "byAssessor",
    value: (record) => (record.kind === "attribution" ? record.assessor : null),
    words: (value, _, { labels }) => labels.of("actor", value),
  },
  {
    name: "stances",
    title: "byStance",
    value: (record) => (record.kind === "attribution" ? stanceKey(record) : null),
    words: (value, record, { locale }) =>
      record.kind === "attribution" ? stanceWord(locale, stanceKey(record)) : value,
  },
];
