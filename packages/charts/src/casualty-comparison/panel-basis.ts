import { isPlainDay, type Basis, type Dataset, type Toll } from "@counterclaim/claims";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { grouped } from "./grouped.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";

/** Rows that may stand beside each other: one basis and, for an incident or a period, the same one. */
export interface Comparable {
  readonly basis: Basis;
  /** What the rows count, for a heading over their panel. */
  readonly heading: string;
  /** The same within a sentence: "from 1 March 2024 to 31 March 2024", "on 1 March 2024". */
  readonly words: string;
  readonly tolls: readonly Toll[];
}

/**
 * Parts rows by what span they cover. Two bases never meet in a panel, nor do two incidents or two periods:
 * what differs between them is no disagreement.
 */
export function comparables(
  dataset: Dataset,
  tolls: readonly Toll[],
  incidents: readonly string[],
  locale: Locale,
): Comparable[] {
  const parts = grouped(tolls, keyOf);
  const listed = incidents.length ? incidents : dataset.incidents.map(({ id }) => id);
  const rank = (toll: Toll | undefined): number => {
    if (!toll || toll.basis === "cumulative") return -1;
    const place = listed.indexOf(toll.incident ?? "");
    return toll.basis === "period" ? listed.length + 1 : place < 0 ? listed.length : place;
  };
  return [...parts.values()]
    .sort((a, b) => rank(a[0]) - rank(b[0]))
    .flatMap((part) => {
      const [first] = part;
      if (!first) return [];
      const { basis } = first;
      const words = wordsFor(dataset, first, locale);
      return [{ basis, heading: basis === "period" ? capitalise(locale, words) : words, words, tolls: part }];
    });
}

/** What a row counts, within a sentence: "Running totals", the title of an incident, "from 1 March 2024 to 31 March 2024". */
export function wordsFor(dataset: Dataset, toll: Toll, locale: Locale): string {
  return toll.basis === "period" ? periodWords(toll, locale) : spanWords(dataset, toll, locale);
}

/** Whether a row covers the span that some comparable rows cover. */
export function countsSame(toll: Toll, [first]: readonly Toll[]): boolean {
  return first !== undefined && keyOf(first) === keyOf(toll);
}

function keyOf({ basis, incident, since, asOf }: Toll): string {
  if (basis === "incident") return `incident ${incident ?? ""}`;
  return basis === "period" ? `period ${since ? once(since.text) : ""} ${once(asOf.text)}` : basis;
}

// A span from a day to the same day is that day.
function once(text: string): string {
  const [from, to] = text.split("/");
  return from === to && from ? from : text;
}

function spanWords(dataset: Dataset, { basis, incident }: Toll, locale: Locale): string {
  if (basis === "incident")
    return (
      dataset.incidents.find(({ id }) => id === incident)?.title ??
      incident ??
      say(locale, COMPARISON_CATALOGS, "incidentUnknown")
    );
  return say(locale, COMPARISON_CATALOGS, "cumulative");
}

/** The period that a row counts, within a sentence: "from 1 March 2024 to 31 March 2024", "on 1 March 2024". */
export function periodWords({ since, asOf }: Toll, locale: Locale): string {
  const to = whenWords(locale, asOf);
  if (!since) return say(locale, COMPARISON_CATALOGS, "periodTo", { to });
  return isPlainDay(since) && isPlainDay(asOf) && since.earliest === asOf.earliest
    ? say(locale, COMPARISON_CATALOGS, "periodDay", { day: to })
    : say(locale, COMPARISON_CATALOGS, "period", { from: whenWords(locale, since), to });
}
