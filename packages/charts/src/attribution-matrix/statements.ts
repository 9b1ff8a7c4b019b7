import type { Attribution, When } from "@counterclaim/claims";
import { compareWhen } from "@counterclaim/claims";
import { stanceKey, type StanceKey } from "../stance-words.js";
import { keep } from "./keep.js";
import { valueKey } from "./name-order.js";
import type { ValueKeys } from "./value-keys.js";

/** A statement that stands, with what the same assessor said before it about the same thing. */
export interface Said {
  readonly attribution: Attribution;
  /** Key of incident and finding together. */
  readonly row: string;
  readonly stance: StanceKey;
  /** True where the assessor takes the statement back (`change` is `retraction`): it gives no value any more. */
  readonly retracted: boolean;
  /** Earlier statements of the same value and those that it replaces, latest first. */
  readonly earlier: readonly Attribution[];
}

const keepSaid = keep<Said>();

/**
 * Statements that stand, each with those that it replaces. A replaced row is never dropped: it is history of the row
 * that replaces it, wherever that stands. Rows that replace each other in a ring all stand.
 */
export function standing(attributions: readonly Attribution[]): Said[] {
  const replaced = new Set<string>();
  for (const { id, replaces } of attributions) if (replaces !== null && replaces !== id) replaced.add(replaces);
  const older = new Map(attributions.filter(({ id }) => replaced.has(id)).map((each) => [each.id, each]));
  const taken = new Set<string>();
  const follow = (head: Attribution): Said => {
    if (head.replaces === null) return saidOf(head, NONE);
    const earlier: Attribution[] = [];
    taken.add(head.id);
    for (let id: string | null = head.replaces; id !== null && !taken.has(id);) {
      const next = older.get(id);
      if (!next) break;
      taken.add(id);
      earlier.push(next);
      id = next.replaces;
    }
    return saidOf(head, earlier);
  };
  const heads = attributions.filter(({ id }) => !replaced.has(id)).map(follow);
  for (const each of older.values()) if (!taken.has(each.id)) heads.push(follow(each));
  return heads;
}

const NONE: readonly Attribution[] = [];

function saidOf(head: Attribution, earlier: readonly Attribution[]): Said {
  return keepSaid(head, earlier, () => ({
    attribution: head,
    // A space cannot stand in a key, so no two pairs are one.
    row: `${head.incident} ${head.finding}`,
    stance: stanceKey(head),
    retracted: head.change === "retraction",
    earlier,
  }));
}

/**
 * The statements of one assessor on one finding, latest first, undated last. One that was made for certain before
 * another of the same value becomes its history; different values all stand: none is picked.
 */
export function latestFirst(said: readonly Said[], keyOf: ValueKeys = valueKey): Said[] {
  const order = said.map((each, index) => ({ each, index }));
  order.sort((a, b) => newer(a.each.attribution.statedOn, b.each.attribution.statedOn) || a.index - b.index);
  const tops: { said: Said; earlier: Attribution[] }[] = [];
  const byValue = new Map<string, (typeof tops)[number]>();
  for (const { each } of order) {
    const key = lineKey(each, keyOf);
    const top = byValue.get(key);
    if (top && certainlyBefore(each.attribution.statedOn, top.said.attribution.statedOn)) {
      top.earlier.push(each.attribution, ...each.earlier);
      continue;
    }
    const entry = { said: each, earlier: [...each.earlier] };
    tops.push(entry);
    if (!top) byValue.set(key, entry);
  }
  return tops.map(({ said: each, earlier }) => (earlier.length === each.earlier.length ? each : { ...each, earlier }));
}

function lineKey({ attribution, stance }: Said, keyOf: ValueKeys): string {
  return attribution.value === null ? ` ${stance}` : keyOf(attribution.value);
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
