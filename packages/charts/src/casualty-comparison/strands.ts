import type { Measure, Toll } from "@counterclaim/claims";
import type { Locale } from "../locale/locale.js";
import { byBegin, sinceWords } from "./begins.js";
import { boundsOf } from "./bounds.js";
import { grouped } from "./grouped.js";
import { currentFigures } from "./latest.js";
import type { People } from "./people.js";
import type { ShownFigure } from "./view.js";

/** What one claimant says of one population, measure by measure: the line of bars that a picture draws. */
export interface Strand {
  /** Key of those counted. */
  readonly people: string;
  readonly population: string;
  readonly claimant: string | null;
  readonly name: string;
  /** Who says it and, where one claimant has totals from several days on, since when: they are no succession. */
  readonly says: string;
  /** One place for each measure; null where this claimant has no row. */
  readonly figures: readonly (ShownFigure | null)[];
}

/**
 * Sorts rows into strands, in the order in which they first appear. Never two populations, claimants or measures in one
 * figure. Where no claimant is named, one line cannot hold what differs on one day: there are then several.
 */
export function strandsOf(
  tolls: readonly Toll[],
  measures: readonly Measure[],
  people: People,
  locale: Locale,
): Strand[] {
  const parts = grouped(tolls, (toll) =>
    toll.claimant === null ? people.key(toll) : `${people.key(toll)}\u0000${toll.claimant}`,
  );
  return [...parts.values()].flatMap(byBegin).flatMap((course) => {
    const part = course.tolls;
    const [first] = part;
    if (!first) return [];
    const name = people.name(first);
    const says = sinceWords(people.says(first), course, locale);
    const byMeasure = grouped(part, (toll) => toll.measure);
    const columns = measures.map((measure) => currentFigures(byMeasure.get(measure) ?? []));
    const count = Math.max(0, ...columns.map((column) => column.length));
    return Array.from({ length: count }, (_, index): Strand => {
      const figures = columns.map((column): ShownFigure | null => {
        const figure = column[index];
        if (!figure) return null;
        const { toll, reports, older, later } = figure;
        // Field by field: a spread costs hundreds of figures as much as all else here.
        const shown: ShownFigure = {
          kind: "figure",
          toll,
          reports,
          older,
          bounds: boundsOf(toll),
          population: name,
          says,
        };
        return later ? { ...shown, later } : shown;
      });
      return { people: people.key(first), population: first.population, claimant: first.claimant, name, says, figures };
    });
  });
}
