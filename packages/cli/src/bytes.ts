/** A text as the bytes of a file, UTF-8 without a mark. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A value as the bytes of a JSON file that people read too. */
export function json(value: unknown): Uint8Array {
  return utf8(`${JSON.stringify(value, null, 2)}\n`);
}
