import type { Mark } from "../mark.js";
import { wrapText } from "../text-width.js";
import { isolateLine } from "../isolate.js";

/** How words are set in a block. */
export interface BlockStyle {
  readonly size: number;
  readonly weight?: "normal" | "bold";
  readonly tone?: "strong" | "muted";
  readonly lang?: string | null;
}

/** A column of text that grows downwards, px of the picture. */
export interface TextBlock {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Distance of two baselines for a size of text. */
export const LEADING = 1.32;

/** Sets texts under each other from the top left of a box of that width, every one wrapped, none cut. */
export function placeText(
  texts: readonly (readonly [text: string, style: BlockStyle])[],
  x: number,
  y: number,
  width: number,
): TextBlock {
  const marks: Mark[] = [];
  let top = y;
  for (const [text, { size, weight = "normal", tone = "strong", lang }] of texts) {
    for (const line of wrapText(text, width, size, weight)) {
      marks.push({
        shape: "text",
        x,
        y: top + size,
        text: isolateLine(line, text),
        size,
        weight,
        tone,
        ...(lang ? { lang } : {}),
      });
      top += size * LEADING;
    }
  }
  return { marks, height: top - y };
}
