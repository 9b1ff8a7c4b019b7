import type { Status } from "@counterclaim/claims";
import type { Look, Mark } from "../mark.js";
import { round } from "../round.js";
import { arrow, lookOf } from "./bar.js";
import type { Bounds } from "./bounds.js";

const SIDE = 6;
const STEP = 8.5;
const TEN = 2 * STEP + 4.5;
/** Height of one line of tens in px. */
export const TENS: number = 5 * STEP;

/** Squares for one figure, and the room they take. */
export interface Units {
  readonly marks: readonly Mark[];
  /** Where the last line ends, and its top. */
  readonly end: number;
  readonly top: number;
  readonly height: number;
}

/**
 * One square for one person, ten to a block of two by five, so that they can be counted. Those between low and high are
 * open, with dashed outline; zero is a line at zero.
 */
export function unitMarks(bounds: Bounds, status: Status, x: number, y: number, width: number): Units {
  const { low, high } = bounds;
  const sure = low ?? 0;
  const all = Math.max(sure, high ?? sure);
  const across = Math.max(1, Math.floor((width + 4) / TEN));
  const paths: Record<"sure" | "open", string[]> = { sure: [], open: [] };
  for (let i = 0; i < all; i++) {
    const ten = Math.floor(i / 10);
    const left = x + (ten % across) * TEN + Math.floor((i % 10) / 5) * STEP;
    const top = y + Math.floor(ten / across) * (TENS + 6) + (i % 5) * STEP;
    paths[i < sure ? "sure" : "open"].push(square(left, top));
  }
  const path = (look: Look, d: string[]): Mark[] => (d.length ? [{ shape: "path", look, d: d.join("") }] : []);
  const tens = Math.ceil(all / 10);
  const lines = Math.max(1, Math.ceil(tens / across));
  const inLast = tens - (lines - 1) * across;
  const half = all > 0 && all % 10 > 0 && all % 10 <= 5 ? STEP : 0;
  const marks = [...path(lookOf(status) === "solid" ? "half" : "unit", paths.sure), ...path("open", paths.open)];
  const top = y + (lines - 1) * (TENS + 6);
  const end = all === 0 ? x + 3 : x + inLast * TEN - 4 - half;
  if (all === 0) marks.push({ shape: "rect", look: lookOf(status), x, y, width: 2.5, height: TENS - 2 });
  if (high === null) marks.push(...arrow(end + 2, top + TENS / 2, 1));
  if (status === "retracted")
    marks.push({ shape: "line", look: "struck", x1: x - 3, x2: end + 3, y1: top + TENS / 2, y2: top + TENS / 2 });
  return { marks, end: end + (high === null ? 14 : 0), top, height: lines * TENS + (lines - 1) * 6 };
}

function square(left: number, top: number): string {
  const [x0, x1, y0, y1] = [left, left + SIDE, top, top + SIDE].map(round) as [number, number, number, number];
  return `M${x0},${y0}L${x1},${y0}L${x1},${y1}L${x0},${y1}Z`;
}
