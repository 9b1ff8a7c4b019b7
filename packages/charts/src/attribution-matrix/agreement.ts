import type { Said } from "./statements.js";
import { valueKey } from "./name-order.js";
import type { ValueKeys } from "./value-keys.js";

/** One value that somebody gives, denies or disputes on a finding. */
export interface ValueSaid {
  /** As it is first written. */
  readonly value: string;
  /** Keys of those who find, allege or admit it. */
  readonly by: readonly string[];
  /** Those of `by` who find it with a hedge and never without. */
  readonly hedgedBy: readonly string[];
  /** Keys of those who deny it. */
  readonly deniedBy: readonly string[];
  /** Keys of those who dispute it. */
  readonly disputedBy: readonly string[];
}

/**
 * How the assessors of a finding stand to each other. Never a score and never a majority.
 * - `same`: at least two made a statement, and all give one and the same value, each that and no other.
 * - `differ`: at least two values are given by different assessors, or one gives a value and another denies or disputes
 *   one. Whether a denial meets the very value that is given is for the reader to judge: both are named.
 * - `alone`: only one assessor makes a statement.
 * - `apart`: several speak, but neither give different values nor all the same one: somebody is inconclusive, or all
 *   deny, or the row is not shown whole.
 */
export type Standing = "same" | "differ" | "alone" | "apart";

/** What a row says about agreement. */
export interface Agreement {
  readonly standing: Standing;
  /** Number of different values given. A denied value that nobody gives does not count. */
  readonly count: number;
  /** Number of values that one denies or disputes where another gives one. */
  readonly contested: number;
  /** Every value given or rejected, in the order in which it is first said. */
  readonly values: readonly ValueSaid[];
  /** Keys of those who made a statement without a value: inconclusive, no comment, withdrawn. */
  readonly open: readonly string[];
}

/**
 * The agreement of all statements on one finding about one incident. `finds`, hedged or not, `alleges` and `admits`
 * give a value; `denies` and `disputes` reject it; `inconclusive` and `no-comment` do neither, nor does a withdrawn
 * statement. Only standing statements count, not their history. `complete` is false where the row has statements that
 * are not given: then nothing is said about everybody, and `same` and `alone` are never concluded. `keyOf` says which values
 * are one and the same; default letter for letter.
 */
export function agreementOf(said: readonly Said[], complete: boolean, keyOf: ValueKeys = valueKey): Agreement {
  const values = new Map<string, Entry>();
  const speakers = new Set<string>();
  const giving = new Set<string>();
  const open = new Set<string>();
  for (const { attribution, stance, retracted } of said) {
    const { assessor, value } = attribution;
    speakers.add(assessor);
    if (value === null || retracted || stance === "inconclusive" || stance === "no-comment") {
      open.add(assessor);
      continue;
    }
    const key = keyOf(value);
    let entry = values.get(key);
    if (!entry) values.set(key, (entry = entryOf(value)));
    if (stance === "denies" || stance === "disputes") {
      addOnce(stance === "denies" ? entry.deniedBy : entry.disputedBy, assessor);
      continue;
    }
    addOnce(entry.by, assessor);
    if (stance !== "hedged") addOnce(entry.plainBy, assessor);
    giving.add(assessor);
  }
  const all = [...values.values()];
  const given = all.filter(({ by }) => by.length > 0);
  const contested = all.filter(({ deniedBy, disputedBy }) =>
    [...deniedBy, ...disputedBy].some((who) => given.some(({ by }) => by.length > 1 || !by.includes(who))),
  );
  const same =
    speakers.size > 1 &&
    open.size === 0 &&
    all.length === 1 &&
    given[0]?.by.length === speakers.size &&
    given[0].deniedBy.length + given[0].disputedBy.length === 0;
  const differ = (given.length > 1 && giving.size > 1) || contested.length > 0;
  return {
    standing: differ ? "differ" : !complete ? "apart" : same ? "same" : speakers.size === 1 ? "alone" : "apart",
    count: given.length,
    contested: contested.length,
    values: all.map(({ value, by, plainBy, deniedBy, disputedBy }) => ({
      value,
      by,
      hedgedBy: by.filter((who) => !plainBy.includes(who)),
      deniedBy,
      disputedBy,
    })),
    open: [...open],
  };
}

// Lists and not sets: a row has a dozen speakers, and a matrix has thousands of entries.
interface Entry {
  readonly value: string;
  readonly by: string[];
  readonly plainBy: string[];
  readonly deniedBy: string[];
  readonly disputedBy: string[];
}

function entryOf(value: string): Entry {
  return { value, by: [], plainBy: [], deniedBy: [], disputedBy: [] };
}

function addOnce(list: string[], who: string): void {
  if (!list.includes(who)) list.push(who);
}
