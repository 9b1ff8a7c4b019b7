/**
 * Remembers, for a record, what was last made of it and of what else: asked again with the same parts, one by one the same
 * objects or equal text, it gives the very same value, so that what comes after knows it without looking inside.
 */
export function keep<Value>(): (key: object, parts: readonly unknown[], make: () => Value) => Value {
  const kept = new WeakMap<object, { readonly parts: readonly unknown[]; readonly value: Value }>();
  return (key, parts, make) => {
    const last = kept.get(key);
    if (last && sameItems(last.parts, parts)) return last.value;
    const value = make();
    kept.set(key, { parts, value });
    return value;
  };
}

/** Whether two lists hold the same items in the same order. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
