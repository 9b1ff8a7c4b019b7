import { overlaps, type Box, type Mark } from "../mark.js";
import type { Scale } from "../scale.js";
import { textWidth } from "../text-width.js";
import { bottomOf, topOf } from "./bounds.js";
import type { Report, TimePanel } from "./view.js";

const SIZE = 13.75;
const TALL = 12;
// Beyond so many marks with a letter only the first and the last of each claimant get theirs.
const MOST = 60;
// Where a letter may stand: at the sides, above, below and between them, first close by, then farther off.
const SIDES = [
  [1, 0],
  [-1, 0],
] as const;
const UPRIGHT = [
  [0, -1],
  [0, 1],
] as const;
const CORNERS = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;
// No farther: a letter near the mark of somebody else would name the wrong claimant.
const AWAY = [3, 8];

/**
 * The letters at the marks: where a line begins, and at each report of a claimant without a line, so that a mark is
 * told from others of its shape. A letter stands clear of marks and of other letters, or is left out.
 */
export function letterMarks(panel: TimePanel, days: Scale, y: Scale, radius: number, plot: Box): Mark[] {
  const others = lettered(panel.reports);
  // Each claimant's first letter before anybody's second: where room is scarce, nobody is left without one.
  const first = new Map(others.toReversed());
  const wanted: (readonly [string, Report])[] = [
    ...first,
    ...panel.lines.map(({ letter, steps, last }) => [letter, steps[0] ?? last] as const),
    ...others.filter(([letter, report]) => first.get(letter) !== report),
  ].filter(([letter]) => letter);
  if (wanted.length === 0) return [];
  const marks = panel.reports.map((report) => boxOf(report, days, y, radius));
  const taken = [...marks];
  return wanted.slice(0, 2 * MOST).flatMap(([letter, report]): Mark[] => {
    const width = textWidth(letter, SIZE);
    const own = boxOf(report, days, y, radius);
    const box = placesAround(own, width, report.level === null).find(
      (place) => inside(place, plot) && !taken.some((each) => overlaps(each, place)) && isNearest(place, own, marks),
    );
    if (!box) return [];
    taken.push(box);
    const at = { x: box.x + width / 2, y: box.y + TALL - 1 };
    return [{ shape: "text", ...at, text: letter, size: SIZE, anchor: "middle", tone: "halo" }];
  });
}

// A letter is read for the mark that it stands next to. Marks on one spot share it.
function isNearest(place: Box, own: Box, marks: readonly Box[]): boolean {
  const mine = apart(place, own);
  return marks.every((mark) => overlaps(mark, own) || apart(place, mark) > mine);
}

function apart(a: Box, b: Box): number {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(dx, dy);
}

function lettered(reports: readonly Report[]): (readonly [string, Report])[] {
  const all = reports.flatMap((report) => (report.letter ? [[report.letter, report] as const] : []));
  if (all.length <= MOST) return all;
  const last = new Map(all);
  const first = new Map(all.toReversed());
  return [...first, ...[...last].filter(([letter, report]) => first.get(letter) !== report)];
}

/** All that a report's mark covers: dot, ring, arrow, interval. */
function boxOf({ toll, bounds, to, level, change }: Report, days: Scale, y: Scale, radius: number): Box {
  const x = days(to);
  const ringed = change !== null || toll.status === "disputed" || toll.status === "retracted";
  const half = ringed ? radius + 4 : radius;
  const at = y(level ?? topOf(bounds));
  const range = bounds.low !== null && bounds.high !== null;
  const top = Math.min(at - half, range ? y(topOf(bounds)) : at - (bounds.high === null ? radius + 13 : 0));
  const bottom = Math.max(at + half, range ? y(bottomOf(bounds)) : at + (bounds.low === null ? radius + 13 : 0));
  return { x: x - half - 1, y: top - 1, width: 2 * half + 2, height: bottom - top + 2 };
}

/** An interval has its letter at an end: beside it, it would be taken for that of a mark there. */
function placesAround({ x, y, width, height }: Box, wide: number, interval: boolean): Box[] {
  const ways = interval ? [...UPRIGHT, ...CORNERS] : [...SIDES, ...UPRIGHT, ...CORNERS];
  return AWAY.flatMap((away) =>
    ways.map(([right, down]): Box => ({
      x: right > 0 ? x + width + away : right < 0 ? x - away - wide : x + (width - wide) / 2,
      y: down > 0 ? y + height + away - 2 : down < 0 ? y - away + 2 - TALL : y + (height - TALL) / 2,
      width: wide,
      height: TALL,
    })),
  );
}

function inside(box: Box, plot: Box): boolean {
  return (
    box.x >= plot.x &&
    box.x + box.width <= plot.x + plot.width &&
    box.y >= plot.y &&
    box.y + box.height <= plot.y + plot.height
  );
}
