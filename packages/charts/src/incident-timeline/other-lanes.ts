import { say, type Locale } from "../locale/locale.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import type { Lane } from "./lanes.js";

/** A lane of which nothing is labelled, and how many moments stand in it. */
export interface Unlabelled {
  readonly title: Lane["title"];
  readonly n: number;
}

const NAMED = 12;

/** "9 more in the list: Mines (4), Fires (5)": twelve lanes by name, the fullest where there are more, the rest as "others". */
export function otherLanesWords(locale: Locale, lanes: readonly Unlabelled[]): string {
  const fullest = lanes.length <= NAMED + 1 ? lanes : [...lanes].sort((a, b) => b.n - a.n).slice(0, NAMED);
  const sum = (some: readonly Unlabelled[]): number => some.reduce((total, { n }) => total + n, 0);
  const left = sum(lanes) - sum(fullest);
  const named = left ? [...fullest, { title: say(locale, TIMELINE_CATALOGS, "otherLanes"), n: left }] : fullest;
  const words = named.map(({ title, n }) => say(locale, TIMELINE_CATALOGS, "laneCount", { title, n }));
  return say(locale, TIMELINE_CATALOGS, "moreInLanes", { n: sum(lanes), lanes: words.join(locale.language.comma) });
}
