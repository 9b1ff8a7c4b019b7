/**
 * C0 and C1 controls, bidirectional controls, zero-width characters, line and paragraph separators, tags,
 * lone surrogates: what could move or hide other text where it is printed.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Text for a terminal or a log: one line, each control, bidirectional or invisible character as `\u{…}`. */
export function escapeForTerminal(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** At most `length` characters, the last of them an ellipsis where something was cut; never half a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A cell as an issue shows it: escaped, at most 60 characters. */
export function showCell(cell: string): string {
  return cut(escapeForTerminal(cell.length > 240 ? cell.slice(0, 240) : cell), 60);
}

/** A cell in a message: as `showCell`, in quotation marks. */
export function quoteCell(cell: string): string {
  return `"${showCell(cell)}"`;
}
