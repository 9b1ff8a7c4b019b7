import { isUncertain, precisionOf, type Status, type When } from "@counterclaim/claims";
import { hatchBox } from "../hatch.js";
import { round } from "../round.js";
import type { Box, Look, Mark } from "../mark.js";
import { softEnds } from "./date-signs.js";
import { sortShape } from "./sort-shape.js";
import type { Moment } from "./moment.js";

/** Where a moment's mark lies along time, in px, whichever way time runs. */
export interface MarkSpan {
  /** Begin and end of the days it can mean; an open end is the other one. */
  readonly from: number;
  readonly to: number;
  /** It can mean earlier days than `from`, or later ones than `to`, without bound. */
  readonly openBefore: boolean;
  readonly openAfter: boolean;
  /** One day or less wide than a dot: drawn as a dot around the middle. */
  readonly dot: boolean;
}

/** Half the thickness of an event's mark and of a statement's. */
export const HALF: Readonly<Record<Moment["clock"], number>> = { event: 7, statement: 6 };
/** Length in px of a soft end, which says "about". */
export const SOFT = 15;
/** Length in px of an open end, which says "or before", "or after". */
export const OPEN = 34;

/** The span of a date on an axis; `place` maps a day number to px. Null for a date without any bound. */
export function markSpan(
  when: When,
  reach: { readonly from: number | null; readonly to: number | null },
  clock: Moment["clock"],
  place: (day: number) => number,
): MarkSpan | null {
  const first = reach.from ?? reach.to;
  const last = reach.to ?? reach.from;
  if (first === null || last === null) return null;
  const from = place(first);
  const to = place(last + 1);
  const open = precisionOf(when);
  const openBefore = open === "before";
  const openAfter = open === "after";
  const day = first === last;
  // A statement of one day is a pill as wide as the day where that is wide enough to be seen.
  const dot = to - from < 2 * HALF[clock] || (day && clock === "event");
  return { from, to, openBefore, openAfter, dot };
}

/** The box of a mark without its tails, time running along x, around `y`. */
export function markBox(span: MarkSpan, clock: Moment["clock"], y: number): Box {
  const half = HALF[clock];
  if (!span.dot) return { x: span.from + 1, y: y - half, width: span.to - span.from - 2, height: 2 * half };
  const middle = (span.from + span.to) / 2;
  return { x: middle - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** What decides how a mark looks; `sort` gives its shape and its colour, none a round one in the one hue. */
export type Drawn = Pick<Moment, "clock" | "status" | "when"> & { readonly sort?: Moment["sort"] };

/**
 * Draws a moment in its box: round for what happened or the shape of its sort, squarer for what was said; solid verified,
 * half corroborated, tint claimed, hollow with two outlines disputed, struck retracted; hatched with a dashed edge where the date is uncertain.
 * A bar has the shape of its sort at its begin.
 */
export function drawMoment(moment: Drawn, box: Box): Mark[] {
  const { clock, status, when, sort = null } = moment;
  const marks: Mark[] = [];
  const long = Math.max(box.width, box.height) > 2 * Math.min(box.width, box.height);
  const shaped = sort && !long ? sort : null;
  const rx = clock === "event" ? Math.min(box.width, box.height) / 2 : 3.5;
  const outline = (look: Look, at: Box = box): Mark =>
    shaped
      ? sortShape(shaped.at, at, look)
      : { shape: "rect", look, ...at, rx: Math.min(rx, at.height / 2, at.width / 2) };
  if (when && isUncertain(when)) {
    const inset = shaped ? box.width / 4 : Math.min(2, rx);
    const inner = { x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset };
    marks.push(outline("ground"), hatchBox(inner, shaped ? 3 : 5), outline("dashed"));
  } else {
    const look = lookOf(status);
    marks.push(outline(look === "frame" ? "ground" : look), ...(look === "frame" ? [outline("frame")] : []));
    // On paper and in forced colours a tint is no fill: a second outline still tells disputed from claimed.
    if (look === "frame") marks.push(outline("frame", inside(box, 3.5)));
    if (status === "corroborated") marks.push(shaped ? sortShape(shaped.at, box, "half", "lower") : halfOf(box));
  }
  if (sort && long) marks.push(sortShape(sort.at, beginOf(box), status === "verified" ? "ground" : "half"));
  if (status === "retracted") {
    const { x, y, width, height } = box;
    marks.push({ shape: "line", look: "struck", x1: x - 2, y1: y + height + 2, x2: x + width + 2, y2: y - 2 });
  }
  return marks;
}

function inside({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function beginOf({ x, y, width, height }: Box): Box {
  const side = Math.min(width, height) - 5;
  return width > height
    ? { x: x + 5, y: y + 2.5, width: side, height: side }
    : { x: x + 2.5, y: y + 5, width: side, height: side };
}

function lookOf(status: Status | null): Look {
  if (status === "verified") return "solid";
  return status === "disputed" ? "frame" : "tint";
}

function halfOf({ x, y, width, height }: Box): Mark {
  return { shape: "rect", look: "half", x: x + 2, y: y + height / 2, width: width - 4, height: height / 2 - 2, rx: 2 };
}

/**
 * Tails of a mark along x: three fading dots where the date is approximate, a dotted line with an arrow head where it is
 * open. A tail that would leave the picture (0 to `width`) is cut short at its edge.
 */
export function drawTails(moment: Pick<Moment, "when">, span: MarkSpan, box: Box, width: number): Mark[] {
  const y = box.y + box.height / 2;
  const marks: Mark[] = [];
  const soft = softEnds(moment.when);
  const dots = (from: number, sign: 1 | -1): void => {
    for (const [step, r] of [
      [5, 2.2],
      [10, 1.7],
      [14, 1.2],
    ] as const)
      marks.push({ shape: "circle", look: "half", cx: from + sign * step, cy: y, r });
  };
  if (soft.before && !span.openBefore) dots(box.x, -1);
  if (soft.after && !span.openAfter) dots(box.x + box.width, 1);
  const arrow = (from: number, sign: 1 | -1): void => {
    const to = Math.max(1, Math.min(width - 1, from + sign * (OPEN - 2)));
    const back = round(to - 5 * sign);
    marks.push({ shape: "line", look: "marker", x1: from, y1: y, x2: to, y2: y });
    const d = `M${String(back)},${String(round(y - 4))}L${String(round(to))},${String(round(y))}L${String(back)},${String(round(y + 4))}`;
    marks.push({ shape: "path", look: "axis", d });
  };
  if (span.openBefore) arrow(box.x - 2, -1);
  if (span.openAfter) arrow(box.x + box.width + 2, 1);
  return marks;
}
