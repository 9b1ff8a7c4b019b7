import type { NoFigure } from "@counterclaim/claims";
import { hatchBox } from "../hatch.js";
import type { Box, Mark, PathMark } from "../mark.js";
import { round } from "../round.js";
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

/** Why there is no number; `gap` where no row was found. */
export type Silent = NoFigure | "gap";

/** The pattern of a chip: another one for each reason, none where no row was found. The word in the chip says it too. */
export function chipPattern(silent: Silent, box: Box): Mark[] {
  const { x, y, width, height } = box;
  const rows = (gap: number): number[] =>
    Array.from({ length: Math.ceil(height / gap) - 1 }, (_, i) => y + (i + 1) * gap);
  const columns = (gap: number): number[] =>
    Array.from({ length: Math.ceil(width / gap) - 1 }, (_, i) => x + (i + 1) * gap);
  const path = (d: readonly string[]): Mark => ({ shape: "path", look: "hatch", d: d.join("") });
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`;
  switch (silent) {
    case "not-reported":
      return [hatchBox(box)];
    case "non-numeric":
      return [mirrored(hatchBox(box), box)];
    case "unknown":
      return [hatchBox(box), mirrored(hatchBox(box), box)];
    case "withheld":
      return [path(columns(3.5).map((at) => line(at, y, at, y + height)))];
    case "not-applicable":
      return [path(rows(4.5).map((at) => line(x, at, x + width, at)))];
    case "pending":
      return [path(rows(5).flatMap((down) => columns(6).map((at) => line(at - 0.75, down, at + 0.75, down))))];
    case "gap":
      return [];
  }
}

function mirrored(hatch: PathMark, { x, width }: Box): PathMark {
  const d = hatch.d.replace(
    /([ML])(-?[\d.]+),/g,
    (_, step: string, at: string) => `${step}${round(2 * x + width - Number(at))},`,
  );
  return { ...hatch, d };
}

/** Draws the chip at `x`, `y`, at most `width` px wide; a long word is broken into lines, never cut. */
export function chipMarks(silent: Silent, text: string, x: number, y: number, width: number): Chip {
  const pad = width < 130 ? 6 : PAD;
  const lines = wrapText(text, width - 2 * pad - 4, SIZE);
  const inner = Math.max(...lines.map((line) => textWidth(line, SIZE)));
  const whole = Math.min(width, inner + 2 * pad + 4);
  const height = Math.max(BAR, lines.length * LINE + 5);
  const box = { x, y, width: whole, height };
  const marks: Mark[] = [
    ...chipPattern(silent, box),
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
