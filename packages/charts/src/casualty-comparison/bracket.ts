import type { Mark } from "../mark.js";

/** A line with two ends: from the lowest to the highest of several claimants' figures. */
export function bracket(from: number, to: number, y: number): Mark[] {
  const end = (x: number): Mark => ({ shape: "line", look: "ends", x1: x, x2: x, y1: y - 4, y2: y + 4 });
  return [{ shape: "line", look: "ends", x1: from, x2: to, y1: y, y2: y }, end(from), end(to)];
}
