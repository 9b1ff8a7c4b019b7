import { hatchBox } from "../hatch.js";
import type { Mark } from "../mark.js";
import { textWidth, wrapText } from "../text-width.js";
import { BAR } from "./bar.js";

const SIZE = 13.75;
const LINE = 17;
const PAD = 12;

/** A hatched chip with the word for why there is no number: never a length that could be taken for one. */
export interface Chip {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

/** Draws the chip at `x`, `y`, at most `width` px wide; a long word is broken into lines, never cut. */
export function chipMarks(text: string, x: number, y: number, width: number): Chip {
  const pad = width < 130 ? 6 : PAD;
  const lines = wrapText(text, width - 2 * pad - 4, SIZE);
  const inner = Math.max(...lines.map((line) => textWidth(line, SIZE)));
  const whole = Math.min(width, inner + 2 * pad + 4);
  const height = Math.max(BAR, lines.length * LINE + 5);
  const box = { x, y, width: whole, height };
  const marks: Mark[] = [
    hatchBox(box),
    { shape: "rect", look: "ground", x: x + pad - 2, y: y + 1.5, width: whole - 2 * pad + 4, height: height - 3 },
    { shape: "rect", look: "dashed", ...box },
    ...lines.map((line, index): Mark => {
      const top = y + (height - lines.length * LINE) / 2;
      return {
        shape: "text",
        x: x + whole / 2,
        y: top + index * LINE + 13,
        text: line,
        size: SIZE,
        anchor: "middle",
        tone: "muted",
      };
    }),
  ];
  return { marks, width: whole, height };
}
