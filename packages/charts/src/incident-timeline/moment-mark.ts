import { isUncertain, precisionOf, type Status, type When } from "@counterclaim/claims";
import { hatchBox } from "../hatch.js";
import type { Box, Look, Mark } from "../mark.js";
import { UNCUT, cutOf, type AxisDays, type Cut } from "./axis-days.js";
import { barShape, wholePart } from "./bar-shape.js";
import { sortShape } from "./sort-shape.js";
import type { Moment } from "./moment.js";

/** Where a moment's mark lies along time, in px, whichever way time runs. */
export interface MarkSpan {
  /** Begin and end of the days it can mean, as far as the axis shows them; an open end is the other one. */
  readonly from: number;
  readonly to: number;
  /** The ends at which it can mean days beyond the axis. */
  readonly cut: Cut;
  /** It can mean earlier days than `from`, or later ones than `to`, without bound. */
  readonly openBefore: boolean;
  readonly openAfter: boolean;
  /** One day, or several that are too narrow for a bar: drawn as a dot around the middle. */
  readonly dot: boolean;
  /** A dot that stands for several days. */
  readonly whisker: boolean;
}

/** Half the thickness of an event's mark and of a statement's. */
export const HALF: Readonly<Record<Moment["clock"], number>> = { event: 7, statement: 6 };
/** Length in px of a whisker, at each side of a dot that stands for several days. */
export const WHISKER = 6;

/** The span of a date on an axis; `place` maps a day number to px. Null for a date without any bound. */
export function markSpan(
  when: When,
  reach: Moment["reach"],
  clock: Moment["clock"],
  axis: AxisDays,
  place: (day: number) => number,
): MarkSpan | null {
  const first = reach?.from ?? reach?.to ?? null;
  const last = reach?.to ?? reach?.from ?? null;
  if (!reach || first === null || last === null) return null;
  const cut = cutOf(reach, axis);
  const from = place(cut.before ? axis.begin : first);
  const to = place(cut.after ? axis.end : last + 1);
  if (cut.before || cut.after)
    return { from, to, cut, openBefore: false, openAfter: false, dot: false, whisker: false };
  const open = precisionOf(when);
  const day = first === last;
  const dot = 2 * HALF[clock];
  // A bar hardly longer than a dot would be read as one. A statement of one day is a pill as wide as the day where that is wide
  // enough to be seen.
  const whisker = !day && to - from < dot + 2 * WHISKER;
  return {
    from,
    to,
    cut,
    openBefore: open === "before",
    openAfter: open === "after",
    dot: whisker || (day && (clock === "event" || to - from < dot)),
    whisker,
  };
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
 * A bar has the shape of its sort at its begin, and is torn where it is cut (default: nowhere).
 */
export function drawMoment(moment: Drawn, box: Box, cut: Cut = UNCUT): Mark[] {
  const { clock, status, when, sort = null } = moment;
  const marks: Mark[] = [];
  const isCut = cut.before || cut.after;
  const long = isCut || Math.max(box.width, box.height) > 2 * Math.min(box.width, box.height);
  const whole = wholePart(box, cut);
  const shaped = sort && !long ? sort : null;
  const sign = sort && long ? beginOf(whole) : null;
  const rx = clock === "event" ? Math.min(box.width, box.height) / 2 : 3.5;
  const outline = (look: Look, at: Box = box): Mark =>
    shaped ? sortShape(shaped.at, at, look) : barShape(at, rx, look, at === box ? cut : UNCUT);
  if (when && isUncertain(when)) {
    const inset = shaped ? box.width / 4 : Math.min(2, rx);
    marks.push(outline("ground"), hatchBox(inside(whole, inset), shaped ? 3 : 5), outline("dashed"));
  } else {
    const look = lookOf(status);
    marks.push(outline(look === "frame" ? "ground" : look), ...(look === "frame" ? [outline("frame")] : []));
    // On paper and in forced colours a tint is no fill: a second outline still tells disputed from claimed.
    if (look === "frame") marks.push(outline("frame", inside(whole, 3.5)));
    if (status === "corroborated")
      marks.push(shaped ? sortShape(shaped.at, box, "half", "lower") : halfOf(whole, sign));
  }
  if (sort && sign) marks.push(sortShape(sort.at, sign, status === "verified" ? "ground" : "half"));
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

// Beside the sign of a sort and not over it: both are of one ink.
function halfOf({ x, y, width, height }: Box, sign: Box | null): Mark {
  const from = sign && width > height ? sign.x + sign.width + 3 : x + 2;
  const box = { x: from, y: y + height / 2, width: Math.max(0, x + width - 2 - from), height: height / 2 - 2 };
  return { shape: "rect", look: "half", ...box, rx: 2 };
}
