import type { Name } from "@counterclaim/claims";
import { keep } from "./keep.js";
import { valueKey } from "./name-order.js";

/** Gives two values the same key where they are one and the same value. */
export type ValueKeys = (value: string) => string;

const keepKeys = keep<ValueKeys>();

/**
 * The keys of a story's values. They are compared as they are written, case and spaces apart; what names.csv lists as names
 * of one actor, place or weapon (its id, its name in every language, other spellings) is one. Populations are no values: an
 * attack is not carried out by the people who were hurt. A name that two rows have says nothing. Nothing is ever guessed.
 */
export function valueKeysOf(names: readonly Name[]): ValueKeys {
  return keepKeys(names, [], () => {
    const rows = new Map<string, string | null>();
    for (const name of names) {
      if (name.nameKind === "population") continue;
      const row = ` ${name.nameKind} ${name.id}`;
      for (const text of new Set([name.id, name.name, ...name.also, ...Object.values(name.names)].map(valueKey)))
        rows.set(text, rows.has(text) ? null : row);
    }
    // A few values come again and again.
    const keys = new Map<string, string>();
    return (value) => {
      let key = keys.get(value);
      if (key === undefined) {
        const written = valueKey(value);
        keys.set(value, (key = rows.get(written) ?? written));
      }
      return key;
    };
  });
}
