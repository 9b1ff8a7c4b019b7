import { round } from "../round.js";
import type { Box, Mark } from "../mark.js";
import { softEnds } from "./date-signs.js";
import type { Moment } from "./moment.js";
import { WHISKER, type MarkSpan } from "./moment-mark.js";

/** Length in px of a soft end, which says "about". */
const SOFT = 15;
/** Length in px of an open end, which says "or before", "or after". */
const OPEN = 34;

/** Px that the tails of a mark take before and after its box. */
export function tailRoom(when: Moment["when"], span: MarkSpan): { readonly before: number; readonly after: number } {
  const soft = softEnds(when);
  const whisker = span.whisker ? WHISKER : 0;
  return {
    before: span.openBefore ? OPEN : whisker + (soft.before && !span.cut.before ? SOFT : 0),
    after: span.openAfter ? OPEN : whisker + (soft.after && !span.cut.after ? SOFT : 0),
  };
}

/**
 * Tails of a mark along x: whiskers where a dot stands for several days, three fading dots where the date is approximate, a dotted
 * line with an arrow head where it is open. An end that is cut has none: the date does not end there. A tail that would leave
 * the picture (0 to `width`) is cut short at its edge.
 */
export function drawTails(moment: Pick<Moment, "when">, span: MarkSpan, box: Box, width: number): Mark[] {
  const y = box.y + box.height / 2;
  const marks: Mark[] = [];
  const soft = softEnds(moment.when);
  const [left, right] = [box.x, box.x + box.width];
  const whisker = span.whisker ? WHISKER : 0;
  if (whisker) marks.push(...whiskers(box));
  const dots = (from: number, sign: 1 | -1): void => {
    for (const [step, r] of [
      [5, 2.2],
      [10, 1.7],
      [14, 1.2],
    ] as const)
      if (from + sign * step - r >= 0 && from + sign * step + r <= width)
        marks.push({ shape: "circle", look: "half", cx: from + sign * step, cy: y, r });
  };
  if (soft.before && !span.openBefore && !span.cut.before) dots(left - whisker, -1);
  if (soft.after && !span.openAfter && !span.cut.after) dots(right + whisker, 1);
  const arrow = (from: number, sign: 1 | -1): void => {
    const to = Math.max(1, Math.min(width - 1, from + sign * (OPEN - 2)));
    const back = round(to - 5 * sign);
    marks.push({ shape: "line", look: "marker", x1: from, y1: y, x2: to, y2: y });
    const d = `M${String(back)},${String(round(y - 4))}L${String(round(to))},${String(round(y))}L${String(back)},${String(round(y + 4))}`;
    marks.push({ shape: "path", look: "axis", d });
  };
  if (span.openBefore) arrow(left - 2, -1);
  if (span.openAfter) arrow(right + 2, 1);
  return marks;
}

/** A short line to each side of a dot along x, with a stroke across its end: the dot stands for several days. */
export function whiskers({ x, y, width, height }: Box): Mark[] {
  const middle = String(round(y + height / 2));
  const [top, bottom] = [y + height / 2 - 4, y + height / 2 + 4].map((each) => String(round(each)));
  const whisker = (from: number, to: number): string =>
    `M${String(round(from))},${middle}L${String(round(to))},${middle}M${String(round(to))},${top ?? ""}L${String(round(to))},${bottom ?? ""}`;
  return [{ shape: "path", look: "axis", d: whisker(x, x - WHISKER) + whisker(x + width, x + width + WHISKER) }];
}
