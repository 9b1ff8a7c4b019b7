import type { Attribution, When } from "@counterclaim/claims";
import { compareWhen } from "@counterclaim/claims";
import { stanceKey, type StanceKey } from "../stance-words.js";
import { valueKey } from "./name-order.js";

/** A statement that stands, with what the same assessor said before it about the same thing. */
export interface Said {
  readonly attribution: Attribution;
  readonly stance: StanceKey;
  /** True where the assessor takes the statement back (`change` is `retraction`): it gives no value any more. */
  readonly retracted: boolean;
  /** Earlier statements of the same value and those that it replaces, latest first. */
  readonly earlier: readonly Attribution[];
}

/**
 * Statements that stand, each with those that it replaces. A replaced row is never dropped: it is history of the row
 * that replaces it, wherever that stands. Rows that replace each other in a ring all stand.
 */
export function standing(attributions: readonly Attribution[]): Said[] {
  const byId = new Map(attributions.map((each) => [each.id, each]));
  const replaced = new Set<string>();
  for (const { id, replaces } of attributions) if (replaces !== null && replaces !== id) replaced.add(replaces);
  const taken = new Set<string>();
  const follow = (head: Attribution): Said => {
    const earlier: Attribution[] = [];
    taken.add(head.id);
    for (let id = head.replaces; id !== null && !taken.has(id);) {
      const older = byId.get(id);
      if (!older) break;
      taken.add(id);
      earlier.push(older);
      id = older.replaces;
    }
    return { attribution: head, stance: stanceKey(head), retracted: head.change === "retraction", earlier };
  };
  const heads = attributions.filter(({ id }) => !replaced.has(id)).map(follow);
  for (const each of attributions) if (!taken.has(each.id)) heads.push(follow(each));
  return heads;
}

/**
 * The statements of one assessor on one finding, latest first, undated last. One that was made for certain before
 * another of the same value becomes its history; different values all stand: none is picked.
 */
export function latestFirst(said: readonly Said[]): Said[] {
  const order = said.map((each, index) => ({ each, index }));
  order.sort((a, b) => newer(a.each.attribution.statedOn, b.each.attribution.statedOn) || a.index - b.index);
  const tops: { said: Said; earlier: Attribution[] }[] = [];
  const byValue = new Map<string, (typeof tops)[number]>();
  for (const { each } of order) {
    const key = lineKey(each);
    const top = byValue.get(key);
    if (top && certainlyBefore(each.attribution.statedOn, top.said.attribution.statedOn)) {
      top.earlier.push(each.attribution, ...each.earlier);
      continue;
    }
    const entry = { said: each, earlier: [...each.earlier] };
    tops.push(entry);
    if (!top) byValue.set(key, entry);
  }
  return tops.map(({ said: each, earlier }) => ({ ...each, earlier }));
}

function lineKey({ attribution, stance }: Said): string {
  return attribution.value === null ? ` ${stance}` : valueKey(attribution.value);
}

function newer(a: When | null, b: When | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return compareWhen(b, a);
}

function certainlyBefore(a: When | null, b: When | null): boolean {
  const last = a?.latest ?? null;
  const first = b?.earliest ?? null;
  return last !== null && first !== null && last < first;
}
