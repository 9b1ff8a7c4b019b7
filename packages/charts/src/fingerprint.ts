/**
 * 64 bits that tell one text from another, as 16 hexadecimal digits. Not for secrets or signatures: whoever can change a
 * text can give it any fingerprint. What must be refused when it was tampered with carries a real hash (integrity).
 */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  // Four bytes a turn: a browser takes it of a page that has just arrived, before its compiler has warmed up. A sign has at
  // most three bytes for each of its units.
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4) * 4);
  const { written } = new TextEncoder().encodeInto(text, bytes);
  const words = new Uint32Array(bytes.buffer, 0, Math.ceil(written / 4));
  for (const word of words) {
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(b ^ word, 0x85ebca6b);
    // What is high must reach what is low, or half of the bits would hold for little.
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  return [a ^ written, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
