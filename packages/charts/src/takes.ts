import type { Dataset } from "@counterclaim/claims";

/** What an option takes: all that can be wrong with its value follows from it. */
export type Takes =
  | { readonly kind: "day" }
  /** One word; the first is the default. */
  | { readonly kind: "word"; readonly words: readonly string[] }
  /** A list of words of a fixed vocabulary. */
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** A list of keys or labels that stand in the data. */
  | { readonly kind: "keys"; readonly keys: (dataset: Dataset) => Iterable<string | null> }
  /** One name of a list in the data package; empty is none. */
  | { readonly kind: "name"; readonly names: (dataset: Dataset) => readonly string[] }
  /** Present or not. */
  | { readonly kind: "flag" }
  /** Days with labels, parted by semicolons; `reads` tells whether a part is one. */
  | { readonly kind: "markers"; readonly reads: (part: string) => boolean };

/** What each option of a graphic takes, by its name, in the order in which they are documented. */
export type TakesByOption = Readonly<Record<string, Takes>>;

/** A day. */
export const DAY: Takes = { kind: "day" };

/** What is asked for by standing there. */
export const FLAG: Takes = { kind: "flag" };

/** One of these words; the first is the default. */
export function wordOf(words: readonly string[]): Takes {
  return { kind: "word", words };
}

/** A list of these words. */
export function wordsOf(words: readonly string[]): Takes {
  return { kind: "words", words };
}

/** A list of keys or labels that stand in the data. Keys of records that are shown under no day asked for are among them. */
export function keysOf(keys: (dataset: Dataset) => Iterable<string | null>): Takes {
  return { kind: "keys", keys };
}

const idsOf = ({ names }: Dataset, kind: string): string[] =>
  names.filter(({ nameKind }) => nameKind === kind).map(({ id }) => id);

/** Ids of sources.csv, and those that a record cites. */
export const SOURCES: Takes = keysOf((data) => [
  ...data.sources.map(({ id }) => id),
  ...[...data.tolls, ...data.incidents, ...data.attributions].map(({ source }) => source),
]);

/** Ids of incidents.csv, and those that a record is about. */
export const INCIDENTS: Takes = keysOf((data) => [
  ...data.incidents.map(({ id }) => id),
  ...[...data.tolls, ...data.attributions].map(({ incident }) => incident),
]);

/** Those counted: by names.csv, and as rows write them. */
export const POPULATIONS: Takes = keysOf((data) => [
  ...idsOf(data, "population"),
  ...data.tolls.map(({ population }) => population),
]);

/** Those who give figures. */
export const CLAIMANTS: Takes = keysOf((data) => [
  ...idsOf(data, "actor"),
  ...data.tolls.map(({ claimant }) => claimant),
]);

/** Those who judge. */
export const ASSESSORS: Takes = keysOf((data) => [
  ...idsOf(data, "actor"),
  ...data.attributions.map(({ assessor }) => assessor),
]);

/** Those who speak, and their sides. */
export const PARTIES: Takes = keysOf((data) => [
  ...data.names.map(({ side }) => side),
  ...idsOf(data, "actor"),
  ...data.tolls.map(({ claimant }) => claimant),
  ...data.attributions.map(({ assessor }) => assessor),
]);

/** Places of incidents. */
export const PLACES: Takes = keysOf((data) => [...idsOf(data, "place"), ...data.incidents.map(({ place }) => place)]);

/** Weapons of incidents. */
export const WEAPONS: Takes = keysOf((data) => [
  ...idsOf(data, "weapon"),
  ...data.incidents.map(({ weapon }) => weapon),
]);

/** Categories of incidents. */
export const CATEGORIES: Takes = keysOf((data) => data.incidents.map(({ category }) => category));

/** What every graphic takes. */
export const COMMON_TAKES: TakesByOption = {
  "as-of": DAY,
  names: { kind: "name", names: ({ meta }) => meta.nameProfiles.map(({ name }) => name) },
  history: FLAG,
  filters: FLAG,
};
