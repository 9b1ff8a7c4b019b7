import { say, type Locale } from "../locale/locale.js";
import { overlaps, type Box, type Mark } from "../mark.js";
import type { Scale } from "../scale.js";
import { textWidth } from "../text-width.js";
import { bottomOf, topOf } from "./bounds.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { shortFigure } from "./figure-text.js";
import { farPlaces, isNearest, onOneSpot, placesAround, TALL } from "./letter-places.js";
import { markHalf, SOFT } from "./time-marks.js";
import type { Report, TimePanel } from "./view.js";

const SIZE = 13.75;
// Beyond so many marks with a letter only the first and the last of each claimant get theirs.
const MOST = 60;
// So many reports of a claimant are tried for its first letter.
const TRIED = 12;
// In a panel without a line up to so many marks have their figure beside them.
const VALUED = 12;

/** Where letters may stand and what they keep clear of. */
export interface LetterRoom {
  readonly plot: Box;
  /** The last figures beside the plot and their leaders: a letter on their line would be read as a part of them. */
  readonly ends: readonly Box[];
  /** Where upright marker lines stand: places clear of them come first. */
  readonly uprights: readonly number[];
}

type Wanted = readonly [letter: string, report: Report];

/**
 * The letters at the marks: where a line begins, and at each report of a claimant without a line, so that a mark is
 * told from others of its shape. Each such claimant has a letter at one of its marks before anybody has a second one, those
 * with the fewest marks first; where there is no room beside any of them it stands farther off, led to its mark. Further letters stand clear
 * of marks and of other letters, or are left out. In a panel without a line the figure stands there too: "B: 40".
 */
export function letterMarks(
  panel: TimePanel,
  days: Scale,
  y: Scale,
  radius: number,
  room: LetterRoom,
  locale: Locale,
): Mark[] {
  // A line ends with its last figure. Where there is none, as among figures of periods, each mark has its own.
  const others =
    panel.lines.length === 0 && panel.reports.length <= VALUED
      ? panel.reports.map((report): Wanted => [valueOf(report, locale), report])
      : lettered(panel.reports);
  if (others.length === 0 && panel.lines.every(({ letter }) => !letter)) return [];
  const { plot, ends } = room;
  const boxes = new Map(panel.reports.map((report) => [report.toll, boxOf(report, days, y, radius)]));
  const marks = [...boxes.values()];
  const taken = [...marks, ...ends];
  // A letter beside an interval is read for a dot there, one at its end for the interval.
  const spots = new Map(panel.reports.map((report) => [report, spotsOf(report, boxOf(report, days, y, radius))]));
  const spotsBut = (report: Report): Box[] => [...spots].flatMap(([each, mine]) => (each === report ? [] : mine));
  const lines = lineBoxes(panel, days, y, room);
  const free = (place: Box): boolean => inside(place, plot) && !taken.some((each) => overlaps(each, place));
  const clear = (place: Box): boolean => !lines.some((each) => overlaps(each, place));
  const write = (letter: string, box: Box): Mark => {
    taken.push(box);
    const at = { x: box.x + box.width / 2, y: box.y + TALL - 1 };
    return { shape: "text", ...at, text: letter, size: SIZE, anchor: "middle", tone: "halo" };
  };
  const beside = ([letter, report]: Wanted): Mark[] => {
    const own = boxes.get(report.toll);
    if (!own) return [];
    const fit = placesAround(own, textWidth(letter, SIZE), report.level === null).filter(
      (place) => free(place) && isNearest(place, own, spotsBut(report), ends),
    );
    const box = fit.find(clear) ?? fit[0];
    return box ? [write(letter, box)] : [];
  };
  const led = ([letter, report]: Wanted, uncrossed: readonly Box[]): Mark[] => {
    const own = boxes.get(report.toll);
    if (!own) return [];
    const fit = farPlaces(own, textWidth(letter, SIZE), uncrossed).filter(({ box }) => free(box));
    const place = fit.find(({ box }) => clear(box)) ?? fit[0];
    return place ? [place.leader, write(letter, place.box)] : [];
  };
  const apartFrom = ({ toll }: Report): Box[] => {
    const own = boxes.get(toll);
    return own ? taken.filter((each) => !overlaps(each, own)) : [];
  };
  const ledClear = (wanted: Wanted): Mark[] => {
    const [, report] = wanted;
    const own = boxes.get(report.toll);
    const touching = own ? spotsBut(report).filter((each) => overlaps(each, own) && !onOneSpot(each, own)) : [];
    return led(wanted, [...apartFrom(report), ...touching]);
  };
  // Amid a cluster a leader may have to cross what touches its mark: better than no letter.
  const ledAcross = (wanted: Wanted): Mark[] => led(wanted, apartFrom(wanted[1]));
  const first = (mine: readonly Wanted[]): { marks: Mark[]; wanted: Wanted } | null => {
    for (const way of [beside, ledClear, ledAcross])
      for (const wanted of mine.slice(0, TRIED)) {
        const found = way(wanted);
        if (found.length) return { marks: found, wanted };
      }
    return null;
  };
  const claimants = [...new Set(others.map(([letter]) => letter))].map((letter) =>
    others.filter(([each]) => each === letter),
  );
  const firsts = claimants.sort((a, b) => a.length - b.length).flatMap((mine) => first(mine) ?? []);
  // One letter for a claimant's reports on one spot.
  const given = new Set<string>();
  const spotOf = ([letter, { to, level, bounds }]: Wanted): string =>
    [letter, Math.round(days(to) / 3), Math.round(y(level ?? topOf(bounds)) / 3)].join(" ");
  const again = (wanted: Wanted): boolean => given.size === given.add(spotOf(wanted)).size;
  for (const { wanted } of firsts) given.add(spotOf(wanted));
  const rest = [
    ...panel.lines.flatMap(({ letter, steps, last }): Wanted[] => (letter ? [[letter, steps[0] ?? last]] : [])),
    ...others,
  ].filter((wanted) => !again(wanted));
  return [...firsts.flatMap((each) => each.marks), ...rest.slice(0, 2 * MOST).flatMap(beside)];
}

function valueOf({ letter, bounds }: Report, locale: Locale): string {
  const lead = letter ? say(locale, COMPARISON_CATALOGS, "letterOf", { letter }) : "";
  return [lead, shortFigure(locale, bounds)].filter(Boolean).join(" ");
}

function lettered(reports: readonly Report[]): Wanted[] {
  const all = reports.flatMap((report) => (report.letter ? [[report.letter, report] as const] : []));
  if (all.length <= MOST) return all;
  const last = new Map(all);
  const first = new Map(all.toReversed());
  return [...first, ...[...last].filter(([letter, report]) => first.get(letter) !== report)];
}

/** Where a letter is read for a report: at its mark or, for an interval, at either end. */
function spotsOf({ level }: Report, box: Box): Box[] {
  if (level !== null) return [box];
  const end = Math.min(8, box.height);
  return [
    { ...box, height: end },
    { ...box, y: box.y + box.height - end, height: end },
  ];
}

/** All that a report's mark covers: dot, ring, arrow, interval, soft ends. */
function boxOf(report: Report, days: Scale, y: Scale, radius: number): Box {
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

/** The step lines, spans and the upright lines of markers: a letter can stand on them, but is read better beside. */
function lineBoxes({ lines, reports }: TimePanel, days: Scale, y: Scale, { plot, uprights }: LetterRoom): Box[] {
  const boxes = uprights.map((x): Box => ({ x: x - 1, y: plot.y, width: 2, height: plot.height }));
  for (const { from, to, level } of reports)
    if (from !== null && from < to && level !== null)
      boxes.push({ x: days(from), y: y(level) - 2, width: days(to) - days(from), height: 4 });
  for (const { steps } of lines) {
    const points = steps.map(({ to, level }) => [days(to), y(level ?? 0)] as const);
    for (const [index, [x, at]] of points.entries()) {
      const [left, before] = points[index - 1] ?? [x, at];
      boxes.push({ x: left, y: before - 1, width: x - left, height: 2 });
      boxes.push({ x: x - 1, y: Math.min(at, before), width: 2, height: Math.abs(at - before) });
    }
  }
  return boxes;
}

function inside(box: Box, plot: Box): boolean {
  return (
    box.x >= plot.x &&
    box.x + box.width <= plot.x + plot.width &&
    box.y >= plot.y &&
    box.y + box.height <= plot.y + plot.height
  );
}
