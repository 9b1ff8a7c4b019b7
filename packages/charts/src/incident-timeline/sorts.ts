import type { Incident, NameKind } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import { capitalise, type Locale } from "../locale/locale.js";
import { laneTitle } from "./lanes.js";

/** By what events are told apart by shape and colour. */
export const COLOURS = ["none", "category", "weapon", "place"] as const;
export type Colours = (typeof COLOURS)[number];

/** One sort of event, with a shape and a colour of its own. */
export interface Sort {
  /** Key of the category, weapon or place. */
  readonly key: string;
  readonly title: string;
  /** Number of its shape and colour, from 1 to `SORTS`. */
  readonly at: number;
}

/** More shapes and colours than these nobody tells apart: the rest are drawn plain. */
export const SORTS = 6;

/** The key of an incident's sort; null where the data gives none, or nothing is told apart. */
export function sortKey(colours: Colours, { category, weapon, place }: Incident): string | null {
  return colours === "none" ? null : { category, weapon, place }[colours];
}

/**
 * The most frequent sorts of some incidents, the first among equals first, by key. Colours stand for sorts of events alone:
 * never for who is said to have done it.
 */
export function sortsOf(
  colours: Colours,
  incidents: readonly Incident[],
  labels: Labels,
  locale: Locale,
): ReadonlyMap<string, Sort> {
  const counts = new Map<string, number>();
  if (colours !== "none")
    for (const incident of incidents) {
      const key = sortKey(colours, incident);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const kind: NameKind | null = colours === "weapon" || colours === "place" ? colours : null;
  return new Map(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, SORTS)
      .map(([key], index) => [
        key,
        { key, title: capitalise(locale, laneTitle(kind, key, labels, locale)), at: index + 1 },
      ]),
  );
}
