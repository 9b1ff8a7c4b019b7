import { round } from "../round.js";
import type { Box, Look, Mark } from "../mark.js";

type Point = readonly [x: number, y: number];

/** Corners on a field from -1 to 1, by the number of a sort, from 1 on; none is a circle, the mark of an event without a sort. */
const SHAPES: readonly (readonly Point[])[] = [
  polygon(4, 0.5),
  polygon(4, 0),
  polygon(3, 0),
  polygon(3, 0.5),
  polygon(6, 0),
  [
    [-0.36, -1],
    [0.36, -1],
    [0.36, -0.36],
    [1, -0.36],
    [1, 0.36],
    [0.36, 0.36],
    [0.36, 1],
    [-0.36, 1],
    [-0.36, 0.36],
    [-1, 0.36],
    [-1, -0.36],
    [-0.36, -0.36],
  ],
];

// Corners on a circle, the first one up or turned by a part of the way to the next.
function polygon(corners: number, turned: number): readonly Point[] {
  return Array.from({ length: corners }, (_, index) => {
    const angle = 2 * Math.PI * ((index + turned) / corners) - Math.PI / 2;
    return [1.08 * Math.cos(angle), 1.08 * Math.sin(angle)];
  });
}

/** The shape of a sort inside a box, drawn in a look; `part` "lower" is what of it lies in the lower half. */
export function sortShape(at: number, box: Box, look: Look, part: "whole" | "lower" = "whole"): Mark {
  const corners = SHAPES[(at - 1) % SHAPES.length] ?? [];
  const shown = part === "whole" ? corners : below(corners.map(([x, y]): Point => [0.72 * x, 0.72 * y]));
  const d = shown.map(([x, y], index) => {
    const [px, py] = [box.x + (box.width * (x + 1)) / 2, box.y + (box.height * (y + 1)) / 2];
    return `${index ? "L" : "M"}${String(round(px))},${String(round(py))}`;
  });
  return { shape: "path", look, d: `${d.join("")}Z` };
}

// What of an outline lies below its middle: each side that crosses the middle is cut there.
function below(corners: readonly Point[]): Point[] {
  return corners.flatMap((corner, index): Point[] => {
    const [x, y] = corner;
    const [x0, y0] = corners.at(index - 1) ?? corner;
    const cut: Point[] = y >= 0 !== y0 >= 0 ? [[x0 + ((x - x0) * -y0) / (y - y0), 0]] : [];
    return y >= 0 ? [...cut, corner] : cut;
  });
}
