import { compareWhen, type Incident } from "@counterclaim/claims";
import { keep, sameItems } from "./keep.js";
import { compareNames } from "./name-order.js";
import type { MatrixGroup, MatrixRow, Sort } from "./matrix.js";

/**
 * Groups, or with findings as groups their rows, in the order asked for. Incidents go by date (undated last), by name,
 * as the editor lists them (then as the file does), or by how much is said differently; equal ones by date, then as in
 * the file.
 */
export function orderGroups(
  groups: readonly MatrixGroup[],
  sort: Sort,
  groupBy: "incident" | "finding",
  incidents: ReadonlyMap<string, Incident>,
  listed: readonly string[],
): MatrixGroup[] {
  const places = new Map([...new Set([...listed, ...incidents.keys()])].map((id, index) => [id, index]));
  const place = (id: string): number => places.get(id) ?? places.size;
  const byDate = (a: string, b: string): number => {
    const [one, two] = [incidents.get(a)?.when ?? null, incidents.get(b)?.when ?? null];
    if (one === null || two === null) return (one === null ? 1 : 0) - (two === null ? 1 : 0);
    return compareWhen(one, two);
  };
  const byIncident = (a: string, b: string): number => {
    if (sort === "listed") return place(a) - place(b);
    const title = (id: string): string => incidents.get(id)?.title ?? id;
    return (sort === "name" ? compareNames(title(a), title(b)) : 0) || byDate(a, b) || place(a) - place(b);
  };
  const disagreement = sort === "disagreement";
  const rows = (its: readonly MatrixRow[]): MatrixRow[] =>
    [...its].sort(
      (a, b) =>
        (disagreement ? moreDifferent(a, b) : 0) || (groupBy === "finding" ? byIncident(a.incident, b.incident) : 0),
    );
  const ordered = groups.map((group) => inOrder(group, rows(group.rows)));
  if (!disagreement && groupBy === "finding") return ordered;
  return ordered.sort((a, b) => {
    const [first, second] = [a.rows[0], b.rows[0]];
    if (disagreement && (!first || !second)) return (first ? 0 : 1) - (second ? 0 : 1);
    return (
      (disagreement && first && second ? moreDifferent(first, second) : 0) ||
      (groupBy === "incident" ? byIncident(a.key, b.key) : 0)
    );
  });
}

const keepOrdered = keep<MatrixGroup>();

function inOrder(group: MatrixGroup, rows: readonly MatrixRow[]): MatrixGroup {
  return sameItems(group.rows, rows) ? group : keepOrdered(group, rows, () => ({ ...group, rows }));
}

/** Rows on which assessors differ come first; among them more different values, then more that are denied. */
function moreDifferent(a: MatrixRow, b: MatrixRow): number {
  const rank = ({ agreement }: MatrixRow): number => (agreement.standing === "differ" ? 1 : 0);
  return rank(b) - rank(a) || b.agreement.count - a.agreement.count || b.agreement.contested - a.agreement.contested;
}
