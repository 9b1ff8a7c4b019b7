import type { Basis, Dataset, Toll } from "@counterclaim/claims";
import { say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { grouped } from "./grouped.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";

/** Rows that may stand beside each other: one basis and, for an incident or a period, the same one. */
export interface Comparable {
  readonly basis: Basis;
  /** What the rows count, for a heading over their panel. */
  readonly heading: string;
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
      return first ? [{ basis: first.basis, heading: headingOf(dataset, first, locale), tolls: part }] : [];
    });
}

function keyOf({ basis, incident, since, asOf }: Toll): string {
  if (basis === "incident") return `incident ${incident ?? ""}`;
  return basis === "period" ? `period ${since?.text ?? ""} ${asOf.text}` : basis;
}

function headingOf(dataset: Dataset, { basis, incident, since, asOf }: Toll, locale: Locale): string {
  if (basis === "incident")
    return (
      dataset.incidents.find(({ id }) => id === incident)?.title ??
      incident ??
      say(locale, COMPARISON_CATALOGS, "incidentUnknown")
    );
  if (basis === "cumulative") return say(locale, COMPARISON_CATALOGS, "cumulative");
  return since
    ? say(locale, COMPARISON_CATALOGS, "period", { from: whenWords(locale, since), to: whenWords(locale, asOf) })
    : say(locale, COMPARISON_CATALOGS, "periodTo", { to: whenWords(locale, asOf) });
}
