import type { NameKind } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import type { Locale } from "../locale/locale.js";
import { boundsOf, topOf } from "./bounds.js";
import { compareText, type Figure } from "./latest.js";
import type { Settings } from "./settings.js";

/** Something that can be put in order: a population or a claimant with its figures. */
export interface Sortable {
  /** Its key in names.csv or its label; null for a claimant that no source names. */
  readonly id: string | null;
  readonly name: string;
  /** In the order of the columns. */
  readonly figures: readonly Figure[];
}

/** Puts things in the order of a neutral rule, which a note names. What the rule does not decide stays as listed. */
export function inOrder<Thing extends Sortable>(
  things: readonly Thing[],
  kind: NameKind,
  sort: Settings["sort"],
  listed: readonly string[],
  labels: Labels,
  locale: Locale,
): Thing[] {
  if (things.length < 2) return [...things];
  // The editor's own filter list is an order; then names.csv; who is not named comes last.
  const ids = [
    ...listed,
    ...labels.inOrder(
      kind,
      things.flatMap(({ id }) => id ?? []),
    ),
  ];
  const rank = new Map([...new Set(ids)].map((id, index) => [id, index]));
  const place = (thing: Thing): number => (thing.id === null ? ids.length : (rank.get(thing.id) ?? ids.length));
  const asListed = [...things].sort((a, b) => place(a) - place(b));
  if (sort === "name")
    return asListed.sort(
      (a, b) => Number(a.id === null) - Number(b.id === null) || a.name.localeCompare(b.name, locale.tag),
    );
  if (sort === "value") return asListed.sort((a, b) => firstValue(b) - firstValue(a));
  if (sort === "reported") return asListed.sort((a, b) => compareText(lastReport(b), lastReport(a)));
  return asListed;
}

/** The number that decides the order by value: the highest that is stated in the first column that has one; −1 for none. */
function firstValue({ figures }: Sortable): number {
  const first = figures.find(({ toll }) => boundsOf(toll));
  if (!first) return -1;
  return Math.max(
    ...figures.filter(({ toll }) => toll.measure === first.toll.measure).map(({ toll }) => numberOf(toll)),
  );
}

function numberOf(toll: Figure["toll"]): number {
  const bounds = boundsOf(toll);
  return bounds ? topOf(bounds) : -1;
}

function lastReport({ figures }: Sortable): string {
  return figures.reduce((last, { toll }) => {
    const day = toll.reportedOn?.latest ?? "";
    return day > last ? day : last;
  }, "");
}
