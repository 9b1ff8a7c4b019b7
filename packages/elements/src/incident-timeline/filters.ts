import { statusWords } from "@counterclaim/charts";
import type { FilterBy } from "../filter-fields.js";

/** What readers can choose by in an incident timeline. Parties are those who speak about its incidents. */
export const FILTERS: readonly FilterBy[] = [
  {
    name: "weapons",
    title: "byWeapon",
    value: (record) => (record.kind === "incident" ? record.weapon : null),
    words: (value, _, { labels }) => labels.of("weapon", value),
  },
  {
    name: "places",
    title: "byPlace",
    value: (record) => (record.kind === "incident" ? record.place : null),
    words: (value, _, { labels }) => labels.of("place", value),
  },
  {
    name: "parties",
    title: "byParty",
    value: (record) =>
      record.kind === "attribution" ? record.assessor : record.kind === "toll" ? record.claimant : null,
    words: (value, _, { labels }) => labels.of("actor", value),
  },
  {
    name: "statuses",
    title: "byStatus",
    value: (record) => (record.kind === "incident" ? record.status : null),
    words: (value, record, { locale }) => (record.kind === "incident" ? statusWords(locale, record.status) : value),
  },
];
