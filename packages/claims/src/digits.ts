/** Zeros of the decimal digit sets of Unicode that are in use: each is followed by its other nine digits. */
const ZEROS: readonly number[] = [
  ...[0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66],
  ...[0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10],
];

/** The text with digits of other scripts as western ones; for suggestions only, never for reading. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => point >= first && point <= first + 9);
    return zero === undefined ? digit : String(point - zero);
  });
}

/**
 * What a cell looks like to the eye: western digits, one kind of space and hyphen, nothing invisible, no quotation marks
 * around it. For suggestions only, never for reading.
 */
export function tidy(text: string): string {
  return westernDigits(text)
    .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "")
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, " ")
    .replace(/[‐‑‒–—−﹣－]/g, "-")
    .replace(/^[ "'“”„«»‘’`]+|[ "'“”„«»‘’`]+$/g, "");
}
