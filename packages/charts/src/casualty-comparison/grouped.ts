/** Values by key, keys in the order of their first value. */
export function grouped<Value, Key>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const parts = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const part = parts.get(key);
    if (part) part.push(value);
    else parts.set(key, [value]);
  }
  return parts;
}
