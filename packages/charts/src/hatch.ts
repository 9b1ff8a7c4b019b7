import type { Box, PathMark } from "./mark.js";
import { round } from "./round.js";

/**
 * Diagonal lines inside a box, as one path: no pattern, so no id that could clash on a page,
 * and nothing that a renderer without patterns or a printer drops.
 * `gap` is the distance between lines along the edge, default 6 px.
 */
export function hatchBox(box: Box, gap = 6): PathMark {
  const parts: string[] = [];
  const { x, y, width, height } = box;
  for (let offset = gap; offset < width + height; offset += gap) {
    const fromX = Math.max(0, offset - height);
    const toX = Math.min(offset, width);
    parts.push(
      `M${round(x + fromX)},${round(y + Math.min(offset, height))}L${round(x + toX)},${round(y + Math.max(0, offset - width))}`,
    );
  }
  return { shape: "path", look: "hatch", d: parts.join("") };
}
