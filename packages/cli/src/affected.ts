import type { Dataset, StoryRecord } from "@counterclaim/claims";
import type { GraphicPlan } from "./graphic-plan.js";

/**
 * The graphics that show a record which was added, changed or taken away between two readings of a story, fewest records
 * first: they are built before the others. A guess at what an editor looks at, not at what has to be built: all is, after it.
 */
export function affected(
  before: readonly GraphicPlan[],
  plans: readonly GraphicPlan[],
  old: Dataset,
  now: Dataset,
): GraphicPlan[] {
  const was = texts(old);
  const is = texts(now);
  const changed = new Set([...was.keys(), ...is.keys()].filter((id) => was.get(id) !== is.get(id)));
  const shown = (plan: GraphicPlan | undefined): boolean => plan?.seen.claims.some((id) => changed.has(id)) === true;
  return plans
    .filter((plan) => shown(plan) || shown(before.find(({ spec }) => spec.id === plan.spec.id)))
    .sort((a, b) => a.seen.claims.length - b.seen.claims.length);
}

// Without its line: a row that was put in above changes nothing that is shown.
function texts({ tolls, incidents, attributions }: Dataset): Map<string, string> {
  const records: readonly StoryRecord[] = [...tolls, ...incidents, ...attributions];
  return new Map(records.map((record) => [record.id, JSON.stringify({ ...record, line: 0 })]));
}
