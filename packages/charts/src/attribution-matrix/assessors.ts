import type { Labels } from "../labels.js";
import { compareNames } from "./name-order.js";

/** What an assessor is in the conflict, by `side` in names.csv. In the order in which columns stand. */
export const ASSESSOR_KINDS = ["independent", "un", "party", "media", "unknown"] as const;
export type AssessorKind = (typeof ASSESSOR_KINDS)[number];

/** How assessors are ordered: by kind and then name, by name, or as the editor lists them. */
export const ASSESSOR_ORDERS = ["kind", "name", "listed"] as const;
export type AssessorOrder = (typeof ASSESSOR_ORDERS)[number];

/** One who judges. */
export interface Assessor {
  /** Key into names.csv, or the label itself. */
  readonly key: string;
  /** The name as printed. */
  readonly name: string;
  readonly kind: AssessorKind;
  /** True where the name takes a verb in the plural. */
  readonly plural: boolean;
}

/**
 * An assessor by its key. `side` is `independent`, `un` or `media`; any other side is a party's id and makes a party;
 * none, or a plain label without a row in names.csv, is `unknown`.
 */
export function assessorOf(labels: Labels, key: string): Assessor {
  const row = labels.row("actor", key);
  return { key, name: labels.of("actor", key), kind: kindOf(row?.side ?? null), plural: row?.plural ?? false };
}

function kindOf(side: string | null): AssessorKind {
  if (side === null || side === "") return "unknown";
  return side === "independent" || side === "un" || side === "media" ? side : "party";
}

/**
 * Assessors in order, each once. `listed` takes the editor's own list first where one is given, then the order of
 * names.csv; equal names keep the order in which they came.
 */
export function orderAssessors(
  labels: Labels,
  keys: Iterable<string>,
  order: AssessorOrder,
  listed: readonly string[] = [],
): Assessor[] {
  const all = labels.inOrder("actor", keys).map((key) => assessorOf(labels, key));
  if (order === "listed") {
    const places = new Map(listed.map((key, index) => [key, index]));
    const place = (each: Assessor): number => places.get(each.key) ?? listed.length;
    return all.sort((a, b) => place(a) - place(b));
  }
  const rank = (each: Assessor): number => (order === "kind" ? ASSESSOR_KINDS.indexOf(each.kind) : 0);
  return all.sort((a, b) => rank(a) - rank(b) || compareNames(a.name, b.name));
}
