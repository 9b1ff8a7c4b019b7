/**
 * 64 bits that tell one text from another, as 16 hexadecimal digits. Not for secrets or signatures: whoever can change a
 * text can give it any fingerprint. What must be refused when it was tampered with carries a real hash (integrity).
 */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    // What is high must reach what is low, or half of the bits would hold for little.
    b ^= b >>> 13;
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
