import type { Basis, Dataset, Measure, Toll } from "@counterclaim/claims";
import { MEASURES } from "@counterclaim/claims";
import { countDay } from "./latest.js";
import type { Settings } from "./settings.js";

/** The rows that the filters leave, in file order. A filter that is empty lets everything through. */
export function chosenTolls(dataset: Dataset, settings: Settings): Toll[] {
  const lets = <Key>(list: readonly Key[]): ((key: Key | null) => boolean) => {
    const wanted = new Set<Key | null>(list);
    return (key) => wanted.size === 0 || wanted.has(key);
  };
  const measure = lets<Measure>(settings.measures);
  const population = lets(settings.populations);
  const claimant = lets(settings.claimants);
  const source = lets(settings.sources);
  const incident = lets(settings.incidents);
  const basis = lets<Basis>(settings.basis);
  return dataset.tolls.filter(
    (toll) =>
      measure(toll.measure) &&
      population(toll.population) &&
      claimant(toll.claimant) &&
      source(toll.source) &&
      incident(toll.incident) &&
      basis(toll.basis) &&
      (!settings.since || countDay(toll) >= settings.since) &&
      (!settings.until || (toll.asOf.earliest ?? countDay(toll)) <= settings.until),
  );
}

/** The measures that are shown: the editor's, or all that the rows have, in the order of the vocabulary. */
export function shownMeasures(tolls: readonly Toll[], settings: Settings): readonly Measure[] {
  if (settings.measures.length) return settings.measures;
  const found = new Set(tolls.map((toll) => toll.measure));
  return MEASURES.filter((measure) => found.has(measure));
}
