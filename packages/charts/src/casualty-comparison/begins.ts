import type { Toll } from "@counterclaim/claims";
import { say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { grouped } from "./grouped.js";

/** Rows of which a later one may follow an earlier one. */
export interface Course {
  readonly tolls: readonly Toll[];
  /** There are other rows about the same, by the same claimant, that count from another day: words must tell them apart. */
  readonly several: boolean;
}

/**
 * Parts rows by the day from which they count where one claimant has running totals from several: these count different
 * things, and the later one follows no earlier one. A row that does not say since when belongs to the others where they agree.
 */
export function byBegin(tolls: readonly Toll[]): Course[] {
  const claimants = [...grouped(tolls, ({ claimant }) => claimant).values()];
  const several = claimants.some((mine) => new Set(mine.flatMap((toll) => beginOf(toll) ?? [])).size > 1);
  if (!several) return [{ tolls, several }];
  return [...grouped(tolls, beginOf).values()].map((mine) => ({ tolls: mine, several }));
}

function beginOf({ basis, since }: Toll): string | null {
  return basis === "cumulative" ? (since?.text ?? null) : null;
}

/** Words with the day from which some rows count; as they are where none is said. */
export function sinceWords(words: string, { tolls: [first], several }: Course, locale: Locale): string {
  if (!several || !first?.since) return words;
  return say(locale, COMPARISON_CATALOGS, "sayingSince", { says: words, since: whenWords(locale, first.since) });
}
