import type { Status } from "@counterclaim/claims";
import type { Look, Mark } from "../mark.js";
import { round } from "../round.js";
import { arrow, lookOf } from "./bar.js";
import { topOf, type Bounds } from "./bounds.js";

const SIDE = 6;
const STEP = 8.5;
const TALL = 5;
const BETWEEN_TENS = 4.5;
const BETWEEN_LINES = 6;
/** Room for an arrow or for the soft end of "about". */
const OPEN_END = 14;
/** Height of one line of tens in px. */
export const TENS: number = TALL * STEP;

/** Squares for one figure, and the room they take. */
export interface Units {
  readonly marks: readonly Mark[];
  /** Where the last line ends, and its top. */
  readonly end: number;
  readonly top: number;
  readonly height: number;
}

/**
 * One square for one person, ten to a block of two by five, so that they can be counted. Those that are not said to be
 * certain are open, with dashed outline; a tick stands after the square of the best figure where it has limits, an arrow
 * after the last where an end is open, soft strokes for "about". Zero is a stroke, with less ink than one person.
 * @param tall squares under one another, default 5; 1 sets them in one row, for a key.
 */
export function unitMarks(
  bounds: Bounds,
  status: Status,
  x: number,
  y: number,
  width: number,
  tall: number = TALL,
): Units {
  const { best, low, high, about } = bounds;
  const sure = low ?? 0;
  const all = topOf(bounds);
  const columns = 10 / tall;
  const ten = columns * STEP + BETWEEN_TENS;
  const line = tall * STEP;
  const across = Math.max(1, Math.floor((width + 4) / ten));
  const placeOf = (i: number): readonly [number, number] => {
    const block = Math.floor(i / 10);
    const left = x + (block % across) * ten + Math.floor((i % 10) / tall) * STEP;
    return [left, y + Math.floor(block / across) * (line + BETWEEN_LINES) + (i % tall) * STEP];
  };
  const paths: Record<"sure" | "open", string[]> = { sure: [], open: [] };
  for (let i = 0; i < all; i++) paths[i < sure ? "sure" : "open"].push(square(...placeOf(i)));
  const path = (look: Look, d: string[]): Mark[] => (d.length ? [{ shape: "path", look, d: d.join("") }] : []);
  const lines = Math.max(1, Math.ceil(all / 10 / across));
  const endOf = (index: number): number => {
    const count = Math.min(all - index * across * 10, across * 10);
    const blocks = Math.ceil(count / 10);
    return x + (blocks - 1) * ten + Math.ceil((count - (blocks - 1) * 10) / tall) * STEP + 0.5;
  };
  const topAt = (index: number): number => y + index * (line + BETWEEN_LINES);
  const marks = [...path(lookOf(status) === "solid" ? "half" : "unit", paths.sure), ...path("open", paths.open)];
  const top = topAt(lines - 1);
  const end = all === 0 ? x + 3 : endOf(lines - 1);
  if (all === 0) marks.push({ shape: "rect", look: lookOf(status), x, y, width: 2.5, height: SIDE });
  if (best !== null && low !== high) marks.push(tickAfter(best > 0 ? placeOf(best - 1) : [x, y - STEP]));
  const middle = top + line / 2;
  if (high === null) marks.push(...arrow(end + 2, middle, 1));
  else if (low === null) marks.push(...arrow(end + OPEN_END, middle, -1));
  else if (about) marks.push(...softEnd(end + 2, top, line));
  if (status === "retracted")
    for (let index = 0; index < lines; index++) {
      const at = topAt(index) + line / 2;
      marks.push({ shape: "line", look: "struck", x1: x - 3, x2: (all ? endOf(index) : end) + 3, y1: at, y2: at });
    }
  const open = high === null || low === null || about;
  return { marks, end: end + (open ? OPEN_END : 0), top, height: lines * line + (lines - 1) * BETWEEN_LINES };
}

/** Squares are counted downwards: the tick lies under the last one that is counted. */
function tickAfter([left, top]: readonly [number, number]): Mark {
  const at = round(top + SIDE + (STEP - SIDE) / 2);
  return { shape: "line", look: "tick", x1: round(left - 1.5), x2: round(left + SIDE + 1.5), y1: at, y2: at };
}

function softEnd(from: number, top: number, line: number): Mark[] {
  return [0, 3.5, 7].map((away): Mark => {
    const cut = 1 + away * 0.6 * (line / TENS);
    return { shape: "line", look: "soft", x1: from + away, x2: from + away, y1: top + cut, y2: top + line - cut };
  });
}

function square(left: number, top: number): string {
  const [x0, x1, y0, y1] = [left, left + SIDE, top, top + SIDE].map(round) as [number, number, number, number];
  return `M${x0},${y0}L${x1},${y0}L${x1},${y1}L${x0},${y1}Z`;
}
