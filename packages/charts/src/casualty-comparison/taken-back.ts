import type { Toll } from "@counterclaim/claims";

/** Rows with those that a later row takes back as retracted: drawn and told so, whatever their own row says. */
export function takenBack(tolls: readonly Toll[]): readonly Toll[] {
  const ids = withdrawnIds(tolls);
  return ids.size ? tolls.map((toll) => (ids.has(toll.id) ? { ...toll, status: "retracted" } : toll)) : tolls;
}

/** Ids of rows that another one takes back; what a withdrawal took back stands again where that withdrawal is itself taken back. */
export function withdrawnIds(tolls: readonly Toll[]): ReadonlySet<string> {
  const withdrawals = tolls.filter(({ change, replaces }) => change === "retraction" && replaces !== null);
  const byReplaced = new Map(withdrawals.map((toll) => [toll.replaces, toll]));
  // Walked and not called: rows of a story with faults may replace each other in a circle.
  const holds = ({ id }: Toll): boolean => {
    const seen = new Set([id]);
    for (let next = byReplaced.get(id); next && !seen.has(next.id); next = byReplaced.get(next.id)) seen.add(next.id);
    return seen.size % 2 === 1;
  };
  return new Set(withdrawals.flatMap((toll) => (toll.replaces !== null && holds(toll) ? [toll.replaces] : [])));
}
