/** Where UTF-8 breaks: the byte counted from 0, the physical line counted from 1, and the byte's value. */
export interface ByteFault {
  readonly offset: number;
  readonly line: number;
  readonly byte: number;
}

/** Bytes of the character that begins at `at`, or 0 where the bytes are no character (RFC 3629). */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < low || second > high) return 0;
  for (let index = 2; index < length; index++) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** The first byte that is not UTF-8, or null. */
export function findUtf8Fault(bytes: Uint8Array): ByteFault | null {
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    const length = characterLength(bytes, at);
    if (length === 0) return { offset: at, line, byte: bytes[at] ?? 0 };
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line++;
    at += length;
  }
  return null;
}
