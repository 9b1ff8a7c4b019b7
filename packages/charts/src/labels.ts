import type { Dataset, Name, NameKind, NameProfile } from "@counterclaim/claims";

/** Printed names for the keys that rows hold; a key without a row in names.csv is its own label. */
export interface Labels {
  /** The name to print, by the newsroom's name profile where one is chosen. */
  of(kind: NameKind, key: string): string;
  /** The row in names.csv; null for a plain label. */
  row(kind: NameKind, key: string): Name | null;
  /** Ids of a kind in the editor's order (`order`, then file order), labels without a row last, as given. */
  inOrder(kind: NameKind, keys: Iterable<string>): string[];
}

/** The labels of a story. `profile` is a name of `meta.nameProfiles`; empty or unknown prints the column `name`. */
export function labelsOf(dataset: Dataset, profile = ""): Labels {
  const rows = new Map(dataset.names.map((name) => [`${name.nameKind} ${name.id}`, name]));
  const chosen = dataset.meta.nameProfiles.find((each) => each.name === profile) ?? null;
  const row = (kind: NameKind, key: string): Name | null => rows.get(`${kind} ${key}`) ?? null;
  const places = new Map(dataset.names.map((name, index) => [`${name.nameKind} ${name.id}`, index]));
  return {
    row,
    of: (kind, key) => {
      const name = row(kind, key);
      return name ? printed(name, chosen) : key;
    },
    inOrder: (kind, keys) => {
      const rank = (key: string): number => row(kind, key)?.order ?? Number.POSITIVE_INFINITY;
      const place = (key: string): number => places.get(`${kind} ${key}`) ?? Number.POSITIVE_INFINITY;
      return [...new Set(keys)].sort((a, b) => difference(rank(a), rank(b)) || difference(place(a), place(b)));
    },
  };
}

// Infinity minus Infinity is not a number, and a sort must not meet one.
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function printed(name: Name, profile: NameProfile | null): string {
  if (!profile) return name.name;
  const first = inLanguage(name, profile.first);
  const other = profile.other ? inLanguage(name, profile.other) : name.name;
  if (profile.second === "none" || other === first) return first;
  return profile.second === "slash" ? `${first}/${other}` : `${first} (${other})`;
}

function inLanguage(name: Name, column: string): string {
  if (column === "also") return name.also[0] ?? name.name;
  return column === "name" ? name.name : (name.names[column] ?? name.name);
}
