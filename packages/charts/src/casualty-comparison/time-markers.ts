import { dayNumber } from "@counterclaim/claims";
import { say, type Locale } from "../locale/locale.js";
import type { LineMark, TextMark } from "../mark.js";
import type { Scale } from "../scale.js";
import { textWidth } from "../text-width.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import type { Marker } from "./settings.js";
import { writeLines } from "./write.js";

const SIZE = 13.75;
const ROW = 16;
const BESIDE = 5;
const APART = 8;
// So many rows of labels stand above a plot; what needs more is listed.
const MOST_ROWS = 3;

/** Marker lines and their labels above one plot. */
export interface PlacedMarkers {
  /** From the label down to `bottom` of nothing yet: the plot gives the end. */
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly height: number;
}

interface Wanted {
  readonly x: number;
  readonly text: string;
}

interface Spot extends Wanted {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Places marker labels between `left` and `left + width`: each beside its line or over it, in a row where neither another
 * label nor another marker's line stands. Where that fails the lines are numbered and the labels listed above them.
 */
export function placeMarkers(
  markers: readonly Marker[],
  days: Scale,
  left: number,
  top: number,
  width: number,
  locale: Locale,
): PlacedMarkers {
  const wanted = markers.map(({ day, label }) => ({ x: days(dayNumber(day)), text: label })).sort((a, b) => a.x - b.x);
  const beside = spotsFor(wanted, left, left + width, MOST_ROWS);
  if (beside) return drawn(beside, top);
  const numbered = [...new Set(wanted.map(({ x }) => x))].map((x): Wanted => {
    const mine = wanted.flatMap((each, index) => (each.x === x && each.text ? [String(index + 1)] : []));
    return { x, text: mine.join(", ") };
  });
  let below = top;
  const list = wanted.flatMap(({ text }, index): TextMark[] => {
    if (!text) return [];
    const words = say(locale, COMPARISON_CATALOGS, "markerOf", { n: index + 1, label: text });
    const lines = writeLines(words, left, below, width, { size: SIZE, leading: ROW + 1, tone: "muted" });
    below = lines.below;
    return lines.marks.flatMap((mark) => (mark.shape === "text" ? [mark] : []));
  });
  const spots = spotsFor(numbered, left, left + width, numbered.length) ?? numbered.map((each) => bare(each));
  const lines = drawn(spots, below + 2);
  return { lines: lines.lines, texts: [...list, ...lines.texts], height: below + 2 - top + lines.height };
}

function bare({ x }: Wanted): Spot {
  return { x, text: "", row: 0, from: x, to: x };
}

/** A place for each label; null where there is none for one of them. */
function spotsFor(wanted: readonly Wanted[], left: number, right: number, rows: number): Spot[] | null {
  const spots: Spot[] = [];
  for (const each of wanted) {
    const spot = spotFor(each, spots, left, right, rows);
    if (!spot) return null;
    spots.push(spot);
  }
  return spots;
}

function spotFor(wanted: Wanted, taken: readonly Spot[], left: number, right: number, rows: number): Spot | null {
  const { x, text } = wanted;
  if (!text) {
    const row = taken.reduce((most, spot) => (crosses(x, spot) ? Math.max(most, spot.row + 1) : most), 0);
    return { ...bare(wanted), row };
  }
  const wide = textWidth(text, SIZE);
  const over = Math.min(Math.max(x - wide / 2, left), right - wide);
  for (let row = 0; row < rows; row++)
    for (const from of [x + BESIDE, x - BESIDE - wide, over]) {
      const to = from + wide;
      if (from < left || to > right) continue;
      const free = taken.every((spot) => {
        const apart = to + APART <= spot.from || spot.to + APART <= from;
        if (spot.row === row) return apart && !crosses(x, spot) && !crosses(spot.x, { from, to });
        return spot.row < row ? !crosses(spot.x, { from, to }) : !crosses(x, spot);
      });
      if (free) return { ...wanted, row, from, to };
    }
  return null;
}

/** Whether a line at `x` runs through a label. */
function crosses(x: number, { from, to }: Pick<Spot, "from" | "to">): boolean {
  return x > from - 3 && x < to + 3;
}

function drawn(spots: readonly Spot[], top: number): PlacedMarkers {
  const baseline = (row: number): number => top + row * ROW + 11;
  const lines = spots.map(({ x, text, row, from, to }): LineMark => {
    const y1 = baseline(row) + (text && x >= from && x <= to ? 4 : -10);
    return { shape: "line", look: "marker", x1: x, x2: x, y1, y2: y1 };
  });
  const texts = spots.flatMap(({ x, text, row, from, to }): TextMark[] => {
    if (!text) return [];
    const anchor = from > x ? "start" : to < x ? "end" : "middle";
    const at = anchor === "start" ? from : anchor === "end" ? to : (from + to) / 2;
    return [{ shape: "text", x: at, y: baseline(row), text, size: SIZE, anchor, tone: "muted" }];
  });
  const rows = spots.reduce((most, { row, text }) => (text ? Math.max(most, row + 1) : most), 0);
  return { lines, texts, height: rows * ROW };
}
