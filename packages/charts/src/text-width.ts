// Advance widths in 1/1000 em, the widest of the faces that articles use most (Noto Sans, Segoe UI, Helvetica, Georgia),
// so that a label that fits here fits there.
const NARROW = "iljI.,:;'!|()[]{}’‘·ı";
const SLIM = 'frt-/" "“”*°';
const WIDE = "mwMWÆæŒœЖЮЩШМжшщюӘԱՄարմաՈ@%—…";

/**
 * Estimated width of one line in px. Made to be a little too wide rather than too narrow: there is no DOM below the shell,
 * and the article's font is not known. Bold is taken as a tenth wider.
 */
export function textWidth(text: string, size = 14, weight: "normal" | "bold" = "normal"): number {
  return pixels(unitsOf(text), size, weight);
}

function pixels(units: number, size: number, weight: "normal" | "bold"): number {
  return (units / 1000) * size * (weight === "bold" ? 1.08 : 1);
}

// A large story asks for millions of characters, of which few differ.
const known = new Map<string, number>();

function unitsOf(text: string): number {
  let units = 0;
  for (const char of text) {
    let own = known.get(char);
    if (own === undefined) known.set(char, (own = advanceOf(char)));
    units += own;
  }
  return units;
}

function advanceOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (char === " " || char === "\u00a0") return 278;
  if (char === "\u202f" || char === "\u2009") return 200;
  if (NARROW.includes(char)) return 290;
  if (SLIM.includes(char)) return 400;
  if (char === "–") return 520;
  if (WIDE.includes(char)) return 900;
  if (code >= 0x30 && code <= 0x39) return 575;
  if (code >= 0x41 && code <= 0x5a) return 680;
  if (code < 0x250) return 565;
  if (code >= 0x300 && code <= 0x36f) return 0;
  if (code >= 0x400 && code < 0x530) return 620;
  if (code >= 0x530 && code < 0x590) return 660;
  if (code >= 0x590 && code < 0x780) return 560;
  if (code >= 0x1100) return 1000;
  return 620;
}

/** What a line is not broken inside of: a word, or a part of it that ends with a hyphen or stroke. */
interface Piece {
  readonly text: string;
  /** Units with the space that follows, and without. */
  readonly whole: number;
  readonly bare: number;
}

// A label is set at many widths before it has its place, and again with every step of a reader.
const MEMORY = 2_000;
const cut = new Map<string, readonly Piece[]>();

function piecesOf(text: string): readonly Piece[] {
  let pieces = cut.get(text);
  if (pieces) return pieces;
  pieces = (text.match(/\S+?(?:[-/–—](?=\S)|(?=\s|$))\s*/gu) ?? []).map((piece) => {
    const whole = unitsOf(piece);
    const bare = piece.trimEnd();
    return { text: piece, whole, bare: bare.length === piece.length ? whole : unitsOf(bare) };
  });
  if (cut.size >= MEMORY) cut.clear();
  cut.set(text, pieces);
  return pieces;
}

/**
 * Breaks text into lines of at most `width` px, at spaces and after hyphens and strokes; a single longer word is broken
 * where it must be, never cut off. Empty text gives no line. `most`: so many lines are enough.
 */
export function wrapText(
  text: string,
  width: number,
  size = 14,
  weight: "normal" | "bold" = "normal",
  most: number = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  let line = "";
  let units = 0;
  for (const { text: piece, whole, bare } of piecesOf(text)) {
    if (pixels(units + bare, size, weight) <= width) {
      line += piece;
      units += whole;
      continue;
    }
    if (line.trim()) lines.push(line.trimEnd());
    if (lines.length >= most) return lines;
    line = piece;
    while (textWidth(line.trimEnd(), size, weight) > width) {
      const head = fitting(line, width, size, weight);
      if (head.length >= line.length) break;
      lines.push(head);
      line = line.slice(head.length);
    }
    units = unitsOf(line);
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

function fitting(text: string, width: number, size: number, weight: "normal" | "bold"): string {
  let head = "";
  for (const char of text) {
    if (head && textWidth(head + char, size, weight) > width) break;
    head += char;
  }
  return head;
}
