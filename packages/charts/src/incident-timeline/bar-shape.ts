import type { Box, Look, Mark } from "../mark.js";
import { round } from "../round.js";
import { UNCUT, type Cut } from "./axis-days.js";

/** How deep in px an end is torn that goes on beyond the axis. */
export const TORN = 5;

const TEETH = 3;
// How far a curve's handles lie from its ends, so that it looks like a quarter of a circle.
const ROUND = 0.5523;

/** A bar along x with corners of radius `rx`; an end where it is cut is torn in teeth. Default: cut nowhere. */
export function barShape(box: Box, rx: number, look: Look, cut: Cut = UNCUT): Mark {
  const r = Math.max(0, Math.min(rx, box.width / 2, box.height / 2));
  if (!cut.before && !cut.after) return { shape: "rect", look, ...box, rx: r };
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  const points: string[] = [];
  const at = (px: number, py: number): string => `${String(round(px))},${String(round(py))}`;
  if (cut.after) {
    points.push(`M${at(right, y)}`);
    for (let tooth = 1; tooth <= 2 * TEETH; tooth += 1)
      points.push(`L${at(right - (tooth % 2 ? TORN : 0), y + (tooth * height) / (2 * TEETH))}`);
  } else {
    const k = r * (1 - ROUND);
    points.push(
      `M${at(right - r, y)}C${at(right - k, y)},${at(right, y + k)},${at(right, y + r)}`,
      `L${at(right, bottom - r)}C${at(right, bottom - k)},${at(right - k, bottom)},${at(right - r, bottom)}`,
    );
  }
  if (cut.before) {
    points.push(`L${at(x, bottom)}`);
    for (let tooth = 1; tooth <= 2 * TEETH; tooth += 1)
      points.push(`L${at(x + (tooth % 2 ? TORN : 0), bottom - (tooth * height) / (2 * TEETH))}`);
  } else {
    const k = r * (1 - ROUND);
    points.push(
      `L${at(x + r, bottom)}C${at(x + k, bottom)},${at(x, bottom - k)},${at(x, bottom - r)}`,
      `L${at(x, y + r)}C${at(x, y + k)},${at(x + k, y)},${at(x + r, y)}`,
    );
  }
  return { shape: "path", look, d: `${points.join("")}Z` };
}

/** The part of a bar between its torn ends. */
export function wholePart({ x, y, width, height }: Box, { before, after }: Cut): Box {
  const left = before ? TORN : 0;
  return { x: x + left, y, width: Math.max(0, width - left - (after ? TORN : 0)), height };
}
