import type { Mark, TextMark } from "../mark.js";
import { textWidth, wrapText } from "../text-width.js";

/** How a run of lines is set. */
export interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly weight?: "normal" | "bold";
  readonly tone?: TextMark["tone"];
}

/** Sizes of the picture's texts; larger in the narrow arrangement, which is shown scaled down on small phones. */
export interface Type {
  readonly heading: Setting;
  readonly name: Setting;
  readonly who: Setting;
  readonly column: Setting;
}

/** The type for a picture of that width. */
export function typeFor(width: number): Type {
  const small = width < 400 ? 14 : 13.5;
  return {
    heading: { size: 15.5, leading: 21, weight: "bold" },
    name: { size: 16, leading: 20, weight: "bold" },
    who: { size: small, leading: 18, tone: "muted" },
    column: { size: 14, leading: 18 },
  };
}

/** The same with bold words before the text, in its first line: a letter and its colon. */
export function writeLed(
  lead: string,
  text: string,
  x: number,
  y: number,
  width: number,
  setting: Setting,
): { marks: Mark[]; below: number } {
  if (!lead) return writeLines(text, x, y, width, setting);
  const { size } = setting;
  // Bold is wider than what the lines are broken by.
  const room = width - textWidth(lead, size, "bold") + textWidth(lead, size);
  const { marks, below } = writeLines(`${lead} ${text}`, x, y, room, setting);
  return {
    marks: marks.map((mark, index) =>
      index || mark.shape !== "text" ? mark : { ...mark, lead, text: mark.text.slice(lead.length).trimStart() },
    ),
    below,
  };
}

/** Writes text from `y` downwards, broken to the width; gives the marks and the y below the last line. */
export function writeLines(
  text: string,
  x: number,
  y: number,
  width: number,
  setting: Setting,
): { marks: Mark[]; below: number } {
  const { size, leading, weight = "normal", tone = "strong" } = setting;
  const lines = wrapText(text, width, size, weight);
  return {
    marks: lines.map((line, index) => ({
      shape: "text",
      x,
      y: y + index * leading + size * 0.95,
      text: line,
      size,
      weight,
      tone,
    })),
    below: y + lines.length * leading,
  };
}
