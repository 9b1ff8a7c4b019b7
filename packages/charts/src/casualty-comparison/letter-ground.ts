import type { Toll } from "@counterclaim/claims";
import { overlaps, type Box } from "../mark.js";
import type { Scale } from "../scale.js";
import { bottomOf, topOf } from "./bounds.js";
import { markHalf, SOFT } from "./time-marks.js";
import type { Report, TimePanel } from "./view.js";

/** Where letters may stand and what they keep clear of. */
export interface LetterRoom {
  readonly plot: Box;
  /** The last figures beside the plot and their leaders: a letter on their line would be read as a part of them. */
  readonly ends: readonly Box[];
  /** Where upright marker lines stand: places clear of them come first. */
  readonly uprights: readonly number[];
}

/** What stands in one plot before any letter does. */
export interface LetterGround {
  readonly room: LetterRoom;
  /** What each report's mark covers. */
  readonly marks: ReadonlyMap<Toll, Box>;
  /** Where a letter is read for each report. */
  readonly spots: ReadonlyMap<Toll, readonly Box[]>;
  /** Lines on which a letter can stand, but is read better beside. */
  readonly lines: readonly Box[];
}

/** @param radius of a report's dot in px. */
export function letterGround(panel: TimePanel, days: Scale, y: Scale, radius: number, room: LetterRoom): LetterGround {
  const marks = new Map(panel.reports.map((report) => [report.toll, markBox(report, days, y, radius)]));
  const spots = new Map(panel.reports.map((report) => [report.toll, spotsOf(report, marks.get(report.toll))]));
  return { room, marks, spots, lines: lineBoxes(panel, days, y, room) };
}

/** Where letters are read for other reports than this one, of those that lie in a box. */
export function spotsBeside({ toll }: Report, within: Box, { spots }: LetterGround): Box[] {
  const found: Box[] = [];
  for (const [each, mine] of spots)
    if (each !== toll) for (const spot of mine) if (overlaps(spot, within)) found.push(spot);
  return found;
}

/** A box with so many px more on each side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Whether a letter can stand at a place: within the plot and upon nothing that is taken. */
export function isFree(place: Box, { room: { plot } }: LetterGround, taken: readonly Box[]): boolean {
  return inside(place, plot) && !taken.some((each) => overlaps(each, place));
}

/** The first place that no line runs through; the first of all where lines run through each of them. */
export function clearest<P>(places: readonly P[], boxOf: (place: P) => Box, { lines }: LetterGround): P | undefined {
  return places.find((place) => !lines.some((each) => overlaps(each, boxOf(place)))) ?? places[0];
}

// A letter beside an interval is read for a dot there, one at its end for the interval.
function spotsOf({ level }: Report, box: Box | undefined): Box[] {
  if (!box) return [];
  if (level !== null) return [box];
  const end = Math.min(8, box.height);
  return [
    { ...box, height: end },
    { ...box, y: box.y + box.height - end, height: end },
  ];
}

/** All that a report's mark covers: dot, ring, arrow, interval, soft ends. */
function markBox(report: Report, days: Scale, y: Scale, radius: number): Box {
  const { toll, bounds, to, level } = report;
  const x = days(to);
  const half = markHalf(report, radius);
  const soft = bounds.about ? SOFT : 0;
  const at = y(level ?? topOf(bounds));
  const top = Math.min(at - half - soft, y(topOf(bounds)), at - (bounds.high === null ? radius + 13 : 0));
  const bottom = Math.max(at + half + soft, y(bottomOf(bounds)), at + (bounds.low === null ? radius + 13 : 0));
  const wide = toll.status === "retracted" ? Math.max(half, 7) : half;
  return { x: x - wide - 1, y: top - 1, width: 2 * wide + 2, height: bottom - top + 2 };
}

/** The step lines, the spans of inexact days and the upright lines of markers. */
function lineBoxes({ lines, reports }: TimePanel, days: Scale, y: Scale, { plot, uprights }: LetterRoom): Box[] {
  return [
    ...uprights.map((x): Box => ({ x: x - 1, y: plot.y, width: 2, height: plot.height })),
    ...reports.flatMap(({ from, to, level }): Box[] =>
      from !== null && from < to && level !== null
        ? [{ x: days(from), y: y(level) - 2, width: days(to) - days(from), height: 4 }]
        : [],
    ),
    ...lines.flatMap(({ steps }) => stepBoxes(steps.map(({ to, level }) => [days(to), y(level ?? 0)] as const))),
  ];
}

/** What the treads and the risers of a step line cover. */
function stepBoxes(points: readonly (readonly [x: number, y: number])[]): Box[] {
  return points.flatMap(([x, at], index): Box[] => {
    const [left, before] = points[index - 1] ?? [x, at];
    return [
      { x: left, y: before - 1, width: x - left, height: 2 },
      { x: x - 1, y: Math.min(at, before), width: 2, height: Math.abs(at - before) },
    ];
  });
}

function inside(box: Box, plot: Box): boolean {
  return (
    box.x >= plot.x &&
    box.x + box.width <= plot.x + plot.width &&
    box.y >= plot.y &&
    box.y + box.height <= plot.y + plot.height
  );
}
