import type { Status } from "@counterclaim/claims";
import { hatchBox } from "../hatch.js";
import type { Look, Mark } from "../mark.js";
import { round } from "../round.js";
import { topOf, type Bounds } from "./bounds.js";

/** Height of a bar in px. */
export const BAR = 20;
/** Room that an arrow takes beyond its bar. */
const ARROW = 14;
// Least width of what is drawn for a number, zero included: a figure is never invisible.
const LEAST = 2.5;

/** Fill for a status: solid for what somebody independent confirmed, tint for a claim. */
export function lookOf(status: Status): "solid" | "tint" {
  return status === "verified" || status === "corroborated" ? "solid" : "tint";
}

/** Px beyond its number that a bar needs. */
export function overhang(bounds: Bounds): number {
  return bounds.high === null ? ARROW : 0;
}

/**
 * A bar from zero, `perPerson` px for one. What is not precisely known has no closed outline: hatch between low and high,
 * a tick at the best figure and none where there is none, a soft end for "about", an arrow where an end is open.
 */
export function barMarks(bounds: Bounds, status: Status, x: number, y: number, perPerson: number): Mark[] {
  const { best, low, high, about } = bounds;
  const look = lookOf(status);
  const at = (n: number): number => x + Math.max(n * perPerson, LEAST);
  const marks: Mark[] = [];
  if (low === null) marks.push(...mostMarks(x, at(high ?? 0), y));
  else if (high === null)
    marks.push(...openMarks(look, x, at(topOf(bounds)), y), ...arrow(at(topOf(bounds)) + 1, y + BAR / 2, 1));
  else if (low === high && about) marks.push(...openMarks(look, x, at(low), y), ...softEnd(at(low), y));
  else if (low === high) marks.push(rect(look, x, at(low), y));
  else {
    if (low > 0) marks.push(rect(look, x, at(low), y));
    marks.push(...unsure(low > 0 ? at(low) : x, at(high), y));
    if (about) marks.push(...softEnd(at(high), y));
  }
  if (best !== null && low !== high)
    marks.push({ shape: "line", look: "tick", x1: at(best), x2: at(best), y1: y - 3, y2: y + BAR + 3 });
  if (status === "retracted")
    marks.push({
      shape: "line",
      look: "struck",
      x1: x - 3,
      x2: at(topOf(bounds)) + 3,
      y1: y + BAR / 2,
      y2: y + BAR / 2,
    });
  return marks;
}

function rect(look: Look, from: number, to: number, y: number): Mark {
  return { shape: "rect", look, x: from, y, width: to - from, height: BAR };
}

function unsure(from: number, to: number, y: number): Mark[] {
  return [hatchBox({ x: from, y, width: to - from, height: BAR }), rect("dashed", from, to, y)];
}

/** Filled, with an outline that stays open at its end. */
function openMarks(look: "solid" | "tint", from: number, to: number, y: number): Mark[] {
  const d = `M${round(to)},${round(y)}L${round(from)},${round(y)}L${round(from)},${round(y + BAR)}L${round(to)},${round(y + BAR)}`;
  return [rect(look === "solid" ? "half" : "fill", from, to, y), { shape: "path", look: "frame", d }];
}

function softEnd(to: number, y: number): Mark[] {
  return [0, 3.5, 7].map((away): Mark => {
    const cut = away * 0.6;
    return { shape: "line", look: "soft", x1: to + away, x2: to + away, y1: y + cut, y2: y + BAR - cut };
  });
}

function mostMarks(from: number, to: number, y: number): Mark[] {
  const inside = to - from > ARROW + 6;
  return [
    ...unsure(from, to, y),
    { shape: "line", look: "tick", x1: to, x2: to, y1: y - 1, y2: y + BAR + 1 },
    ...(inside ? arrow(to - 2, y + BAR / 2, -1) : []),
  ];
}

/** An arrow along the bar, 13 px long: 1 for "or more", −1 for "or fewer". */
export function arrow(x: number, y: number, way: 1 | -1): Mark[] {
  const tip = x + way * 12;
  const back = tip - way * 4.5;
  return [
    { shape: "line", look: "frame", x1: x, x2: tip, y1: y, y2: y },
    {
      shape: "path",
      look: "frame",
      d: `M${round(back)},${round(y - 4)}L${round(tip)},${round(y)}L${round(back)},${round(y + 4)}`,
    },
  ];
}
