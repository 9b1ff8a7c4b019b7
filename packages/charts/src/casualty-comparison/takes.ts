import { BASES, MEASURES } from "@counterclaim/claims";
import {
  CLAIMANTS,
  DAY,
  FLAG,
  INCIDENTS,
  POPULATIONS,
  SOURCES,
  wordOf,
  wordsOf,
  type TakesByOption,
} from "../takes.js";
import { GROUPINGS, MARKS, OVER, readMarker, SCALES, SORTS } from "./settings.js";

/** What each option of a casualty comparison takes. */
export const TAKES: TakesByOption = {
  measures: wordsOf(MEASURES),
  populations: POPULATIONS,
  claimants: CLAIMANTS,
  sources: SOURCES,
  incidents: INCIDENTS,
  basis: wordsOf(BASES),
  since: DAY,
  until: DAY,
  "group-by": wordOf(GROUPINGS),
  sort: wordOf(SORTS),
  marks: wordOf(MARKS),
  scale: wordOf(SCALES),
  total: FLAG,
  over: wordOf(OVER),
  lines: CLAIMANTS,
  markers: { kind: "markers", reads: (part) => readMarker(part) !== null },
};
