import type { CivilianStatus, Toll } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import { saysWho } from "../says.js";
import { say, type Locale } from "../locale/locale.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";

/** Names of those who are counted and those who say it, as one view prints them. */
export interface People {
  /** One key for rows that count the same people: population and, where its rows differ in it, civilian status. Never that of another label. */
  readonly key: (toll: Toll) => string;
  /** The name of whom the row counts. */
  name(toll: Toll): string;
  /** "the ombudsman", "claimant not stated": for the head of a column that says whose words these are. */
  claimant(toll: Toll): string;
  /** "says the ombudsman", "claimant not stated". */
  says(toll: Toll): string;
  readonly labels: Labels;
}

/** Names for some rows. Rows of one population that count civilians, combatants or both are kept apart, and say so. */
export function peopleOf(tolls: readonly Toll[], labels: Labels, locale: Locale): People {
  const statuses = new Map<string, Set<CivilianStatus | null>>();
  for (const { population, civilianStatus } of tolls) {
    const found = statuses.get(population);
    if (found) found.add(civilianStatus);
    else statuses.set(population, new Set([civilianStatus]));
  }
  const mixed = (toll: Toll): boolean => (statuses.get(toll.population)?.size ?? 0) > 1;
  const key = (toll: Toll): string =>
    mixed(toll) ? `${toll.population}\u0000${toll.civilianStatus ?? ""}` : toll.population;
  const nameOf = (toll: Toll): string => {
    const name = labels.of("population", toll.population);
    if (!mixed(toll)) return name;
    const status = say(locale, COMPARISON_CATALOGS, `people-${toll.civilianStatus ?? "unsaid"}`);
    return say(locale, COMPARISON_CATALOGS, "nameStatus", { name, status });
  };
  const byClaimant = ({ claimant }: Toll): string | null => claimant;
  return {
    labels,
    key,
    name: once(key, nameOf),
    claimant: once(byClaimant, ({ claimant }) =>
      claimant === null ? saysWho(locale, labels, null) : labels.of("actor", claimant),
    ),
    says: once(byClaimant, ({ claimant }) => saysWho(locale, labels, claimant)),
  };
}

// Asked for each of many rows about few people.
function once(keyOf: (toll: Toll) => string | null, wordsOf: (toll: Toll) => string): (toll: Toll) => string {
  const known = new Map<string | null, string>();
  return (toll) => {
    const key = keyOf(toll);
    const found = known.get(key) ?? wordsOf(toll);
    known.set(key, found);
    return found;
  };
}
