import { FINDINGS } from "@counterclaim/claims";
import { STANCE_KEYS } from "../stance-words.js";
import { ASSESSORS, INCIDENTS, keysOf, SOURCES, wordOf, wordsOf, type TakesByOption } from "../takes.js";
import { ASSESSOR_ORDERS } from "./assessors.js";
import { COLUMNS_BY, GROUPINGS, LAYOUTS, SORTS } from "./matrix.js";

/** What each option of an attribution matrix takes. */
export const TAKES: TakesByOption = {
  sources: SOURCES,
  incidents: INCIDENTS,
  // The common findings may be asked for before anybody speaks of them.
  findings: keysOf(({ meta, attributions }) => [
    ...FINDINGS,
    ...meta.findings.map(({ name }) => name),
    ...attributions.map(({ finding }) => finding),
  ]),
  assessors: ASSESSORS,
  stances: wordsOf(STANCE_KEYS),
  by: wordOf(COLUMNS_BY),
  sort: wordOf(SORTS),
  "group-by": wordOf(GROUPINGS),
  view: wordOf(LAYOUTS),
  "assessors-order": wordOf(ASSESSOR_ORDERS),
};
