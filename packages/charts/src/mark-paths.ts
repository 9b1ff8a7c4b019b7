import type { Look, Mark, PathMark } from "./mark.js";
import { round } from "./round.js";

/** Many marks as one path for each look, in the order in which the looks first come: the same ink in a few elements. Words and groups have no path. */
export function pathsByLook(marks: readonly Mark[]): PathMark[] {
  const found = new Map<Look, string>();
  for (const mark of marks)
    if (mark.shape !== "text" && mark.shape !== "group")
      found.set(mark.look, (found.get(mark.look) ?? "") + pathOf(mark));
  return [...found].map(([look, d]) => ({ shape: "path", look, d }));
}

function pathOf(mark: Exclude<Mark, { shape: "text" | "group" }>): string {
  switch (mark.shape) {
    case "path":
      return mark.d;
    case "line":
      return `${moveTo(mark.x1, mark.y1)}L${String(round(mark.x2))},${String(round(mark.y2))}`;
    case "rect": {
      const [width, height] = [String(round(mark.width)), String(round(mark.height))];
      return `${moveTo(mark.x, mark.y)}h${width}v${height}h-${width}z`;
    }
    case "circle": {
      const [r, across] = [String(round(mark.r)), String(round(2 * mark.r))];
      return `${moveTo(mark.cx - mark.r, mark.cy)}a${r},${r} 0 1 1 ${across},0a${r},${r} 0 1 1 -${across},0z`;
    }
  }
}

function moveTo(x: number, y: number): string {
  return `M${String(round(x))},${String(round(y))}`;
}
