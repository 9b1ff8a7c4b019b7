import type { Toll } from "./claim.js";

/** Why two tolls must not be added. */
export interface Clash {
  /** Ids of the rows that clash; the first is the one that the other is measured by. */
  readonly ids: readonly string[];
  /** In words: "different claimants: …". */
  readonly message: string;
}

/** A sum that may be made, or why not. Bounds are null where a member has no such bound. */
export type SumReading =
  | {
      readonly ok: true;
      readonly low: number | null;
      /** Null where a member has no best figure. */
      readonly value: number | null;
      readonly high: number | null;
      readonly members: readonly Toll[];
    }
  | { readonly ok: false; readonly message: string; readonly clashes: readonly Clash[] };

const SAME: readonly (readonly [words: string, of: (toll: Toll) => string | null])[] = [
  ["claimants", (toll) => toll.claimant],
  ["measures", (toll) => toll.measure],
  ["bases", (toll) => toll.basis],
  ["civilian statuses", (toll) => toll.civilianStatus],
  ["sum groups", (toll) => toll.sumGroup],
];

function where(toll: Toll): string {
  return `${toll.id} (${toll.file}:${toll.line})`;
}

function clashesWithFirst(first: Toll, toll: Toll): Clash[] {
  return SAME.flatMap(([words, of]) => {
    if (of(first) === of(toll)) return [];
    const message = `different ${words}: ${of(first) ?? "none"} in ${where(first)}, ${of(toll) ?? "none"} in ${where(toll)}`;
    return [{ ids: [first.id, toll.id], message }];
  });
}

/** Rows that are no member of any sum, whatever they stand beside. */
function clashesAlone(toll: Toll): Clash[] {
  const reasons = [
    ...(toll.sumGroup === null ? ["no declared sum group"] : []),
    ...(toll.claimant === null ? ["claimant not stated"] : []),
    ...(toll.status === "retracted" ? ["retracted"] : []),
    ...(toll.value === null && toll.low === null && toll.high === null ? ["no number"] : []),
  ];
  return reasons.map((reason) => ({ ids: [toll.id], message: `${reason}: ${where(toll)}` }));
}

/** Rows that count the same people twice: one population twice, one row twice, or a row and the one it replaces. */
function clashesByOverlap(tolls: readonly Toll[]): Clash[] {
  const clashes: Clash[] = [];
  const populations = new Map<string, Toll>();
  const ids = new Map<string, Toll>();
  for (const toll of tolls) {
    const same = populations.get(toll.population);
    if (same !== undefined) {
      clashes.push({ ids: [same.id, toll.id], message: `same population: ${where(same)}, ${where(toll)}` });
    } else populations.set(toll.population, toll);
    ids.set(toll.id, toll);
  }
  for (const toll of tolls) {
    const older = toll.replaces === null ? undefined : ids.get(toll.replaces);
    if (older !== undefined)
      clashes.push({ ids: [older.id, toll.id], message: `${where(toll)} replaces ${where(older)}` });
  }
  return clashes;
}

/** Lower bound of one figure: nobody knows less than "at most" says. */
function lowOf({ low, value, qualifier }: Toll): number | null {
  return low ?? (qualifier === "at-most" ? null : value);
}

function highOf({ high, value, qualifier }: Toll): number | null {
  return high ?? (qualifier === "at-least" ? null : value);
}

function add(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce<number | null>((sum, number) => (sum === null || number === null ? null : sum + number), 0);
}

/**
 * The only way to add tolls. It refuses, naming the rows, unless all share claimant, measure, basis and civilian
 * status and one declared `sum_group`, each counts another population, none is retracted, without a number, without a
 * claimant, or replaced by another of them. No tolls make no sum. "About" stays about: the caller says so in words.
 */
export function sumTolls(tolls: readonly Toll[]): SumReading {
  const [first, ...rest] = tolls;
  if (first === undefined) return { ok: false, message: "cannot add: no rows", clashes: [] };
  const clashes = [
    ...tolls.flatMap(clashesAlone),
    ...rest.flatMap((toll) => clashesWithFirst(first, toll)),
    ...clashesByOverlap(tolls),
  ];
  if (clashes.length > 0) return { ok: false, message: `cannot add: ${clashes[0]?.message ?? ""}`, clashes };
  return {
    ok: true,
    low: add(tolls.map(lowOf)),
    value: add(tolls.map((toll) => toll.value)),
    high: add(tolls.map(highOf)),
    members: tolls,
  };
}
