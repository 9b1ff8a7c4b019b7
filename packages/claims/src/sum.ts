import type { Toll } from "./claim.js";
import type { Status } from "./vocabulary.js";

/** Why two tolls must not be added. */
export interface Clash {
  /** Ids of the rows that clash; the first is the one that the other is measured by. */
  readonly ids: readonly string[];
  /** In words: "different claimants: …". */
  readonly message: string;
}

/** A sum that may be made, or why not. Of `low` and `high` one is a number at least. */
export type SumReading =
  | {
      readonly ok: true;
      /** Null where a member is open below, as one of "at most 40" is: that is not zero. */
      readonly low: number | null;
      /** Null where a member has no best figure, or one that is a bound. */
      readonly value: number | null;
      /** Null where a member is open above, as one of "at least 27" is. */
      readonly high: number | null;
      /** `about` where it is said of any member; bounds stand in `low` and `high` and never here. */
      readonly qualifier: "exact" | "about";
      /** The weakest of the members' statuses: a sum is no better established than the least of what is added. */
      readonly status: Status;
      readonly members: readonly Toll[];
    }
  | { readonly ok: false; readonly message: string; readonly clashes: readonly Clash[] };

const SAME: readonly (readonly [words: string, of: (toll: Toll) => string | null])[] = [
  ["claimants", (toll) => toll.claimant],
  ["measures", (toll) => toll.measure],
  ["bases", (toll) => toll.basis],
  ["civilian statuses", (toll) => toll.civilianStatus],
  ["sum groups", (toll) => toll.sumGroup],
  ["begins in since", (toll) => toll.since?.text ?? null],
  ["dates in as_of", (toll) => toll.asOf.text],
  ["incidents", (toll) => toll.incident],
];

/** Statuses from the weakest; retracted figures are never added. */
const WEAKEST_FIRST: readonly Status[] = ["retracted", "disputed", "claimed", "corroborated", "verified"];

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

/** Whether a number stands for itself: nothing says that it is only a bound, or has one. */
function isPoint({ low, high, qualifier }: Toll): boolean {
  return low === null && high === null && qualifier !== "at-least" && qualifier !== "at-most";
}

/** Lower end of one figure. A best figure with a bound on one side only is open on the other. */
function lowOf(toll: Toll): number | null {
  return toll.low ?? (isPoint(toll) || toll.qualifier === "at-least" ? toll.value : null);
}

function highOf(toll: Toll): number | null {
  return toll.high ?? (isPoint(toll) || toll.qualifier === "at-most" ? toll.value : null);
}

/** The best figure; "at least 27" has none. */
function bestOf({ value, qualifier }: Toll): number | null {
  return qualifier === "at-least" || qualifier === "at-most" ? null : value;
}

function add(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce<number | null>((sum, number) => (sum === null || number === null ? null : sum + number), 0);
}

/** Rows of which some are open below and some above: nothing that limits their sum could be said of it. */
function clashesByBounds(tolls: readonly Toll[]): Clash[] {
  const below = tolls.find((toll) => lowOf(toll) === null);
  const above = tolls.find((toll) => highOf(toll) === null);
  if (below === undefined || above === undefined) return [];
  const message = `open at opposite ends: no lower bound in ${where(below)}, no upper bound in ${where(above)}`;
  return [{ ids: [below.id, above.id], message }];
}

/**
 * The only way to add tolls. It refuses, naming the rows, unless all share claimant, measure, basis, civilian status,
 * `since`, `as_of`, incident and one declared `sum_group`, each counts another population, none is retracted, without a
 * number, without a claimant, or replaced by another of them, and not some are open below and some above. A group
 * declares that its populations are disjoint, and nothing about time: figures of two days, or of two begins, cover spans
 * that overlap in part or not at all, so that their sum is of no day; the dates are compared as they are written. No
 * tolls make no sum.
 */
export function sumTolls(tolls: readonly Toll[]): SumReading {
  const [first, ...rest] = tolls;
  if (first === undefined) return { ok: false, message: "cannot add: no rows", clashes: [] };
  const apart = [
    ...tolls.flatMap(clashesAlone),
    ...rest.flatMap((toll) => clashesWithFirst(first, toll)),
    ...clashesByOverlap(tolls),
  ];
  const clashes = apart.length > 0 ? apart : clashesByBounds(tolls);
  if (clashes.length > 0) return { ok: false, message: `cannot add: ${clashes[0]?.message ?? ""}`, clashes };
  return {
    ok: true,
    low: add(tolls.map(lowOf)),
    value: add(tolls.map(bestOf)),
    high: add(tolls.map(highOf)),
    qualifier: tolls.some(({ qualifier }) => qualifier === "about") ? "about" : "exact",
    status: WEAKEST_FIRST.find((status) => tolls.some((toll) => toll.status === status)) ?? first.status,
    members: tolls,
  };
}
