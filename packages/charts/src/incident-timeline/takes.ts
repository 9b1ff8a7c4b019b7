import { STATUSES } from "@counterclaim/claims";
import {
  CATEGORIES,
  DAY,
  INCIDENTS,
  PARTIES,
  PLACES,
  SOURCES,
  WEAPONS,
  wordOf,
  wordsOf,
  type TakesByOption,
} from "../takes.js";
import { LANES, ORDERS } from "./lanes.js";
import { CLOCKS } from "./said.js";
import { COLOURS } from "./sorts.js";

/** What each option of an incident timeline takes. */
export const TAKES: TakesByOption = {
  sources: SOURCES,
  incidents: INCIDENTS,
  places: PLACES,
  parties: PARTIES,
  weapons: WEAPONS,
  categories: CATEGORIES,
  statuses: wordsOf(STATUSES),
  lanes: wordOf(LANES),
  order: wordOf(ORDERS),
  colours: wordOf(COLOURS),
  clocks: wordOf(CLOCKS),
  since: DAY,
  until: DAY,
};
