import type { Mark, Picture } from "../mark.js";
import { shifted } from "../poster.js";
import type { StanceKey } from "../stance-words.js";

/** Width and height of a symbol in px. */
export const SYMBOL = 18;

const C = SYMBOL / 2;
const R = 7.25;
// A quarter circle as a cubic curve: the factor for its control points.
const K = R * 0.5523;

const ring = (look: "solid" | "tint" | "frame" | "ring" | "struck" | "ground"): Mark => ({
  shape: "circle",
  look,
  cx: C,
  cy: C,
  r: R,
});
const stroke = (x1: number, y1: number, x2: number, y2: number): Mark => ({
  shape: "line",
  look: "struck",
  x1,
  y1,
  x2,
  y2,
});

/** One mark for each stance, told apart by shape alone: without colour, in print and in forced colours. */
const SYMBOLS: Readonly<Record<StanceKey, readonly Mark[]>> = {
  finds: [ring("solid"), { shape: "path", look: "ground", d: "M4.7,9.4L6.1,8L8.1,10L12,6L13.4,7.4L8.1,12.8Z" }],
  hedged: [
    ring("tint"),
    {
      shape: "path",
      look: "half",
      d: `M${C},${C - R}C${C + K},${C - R} ${C + R},${C - K} ${C + R},${C}C${C + R},${C + K} ${C + K},${C + R} ${C},${C + R}Z`,
    },
  ],
  alleges: [ring("tint")],
  admits: [ring("frame"), { shape: "circle", look: "solid", cx: C, cy: C, r: 3 }],
  denies: [ring("struck"), stroke(4, 14, 14, 4)],
  disputes: [ring("struck"), stroke(5.8, 5.8, 12.2, 12.2), stroke(5.8, 12.2, 12.2, 5.8)],
  inconclusive: [
    ring("ring"),
    {
      shape: "path",
      look: "struck",
      d: "M6.9,7.3C6.9,5.9 7.8,5.2 9,5.2C10.2,5.2 11.1,6 11.1,7.1C11.1,8.6 9,8.7 9,10.4M9,12.2L9,12.9",
    },
  ],
  "no-comment": [ring("ring"), stroke(5.8, C, 12.2, C)],
};

/** The symbol of a stance as a small picture without words: they stand beside it, always. */
export function stanceSymbol(stance: StanceKey): Picture {
  return { width: SYMBOL, height: SYMBOL, title: "", description: "", marks: SYMBOLS[stance] };
}

/** The symbol of a stance at a place of a larger picture. */
export function placeSymbol(stance: StanceKey, x: number, y: number): Mark[] {
  return shifted(SYMBOLS[stance], x, y);
}

/** The small sign of a row: unequal where assessors differ, equal where all give the same value. */
export function agreementSymbol(differ: boolean): Picture {
  const bars = [stroke(2, 5, 12, 5), stroke(2, 9, 12, 9)];
  return {
    width: 14,
    height: 14,
    title: "",
    description: "",
    marks: differ ? [...bars, stroke(4.2, 12.4, 9.8, 1.6)] : bars,
  };
}
