import type { Toll } from "@counterclaim/claims";
import { isolate } from "../isolate.js";
import type { Locale } from "../locale/locale.js";
import type { GroupMark, Mark } from "../mark.js";
import { capitalise, say } from "../locale/locale.js";
import { measureWord, figureAsWritten } from "../toll-words.js";
import { BAR, barMarks, overhang } from "./bar.js";
import { topOf } from "./bounds.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { chipMarks } from "./chip.js";
import { chipText, FIGURE_LINE, figureText, labelOf, wrapFigure, writeFigure } from "./figure-text.js";
import { TENS, unitMarks } from "./units.js";
import type { Cell, Gap, ShownFigure } from "./view.js";

const BEFORE_TEXT = 8;

/** A drawn cell: its marks as one group, and the height that it takes. */
export interface Placed {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** How cells are drawn: bars with so many px for a person, or squares. */
export interface Pen {
  readonly locale: Locale;
  readonly units: boolean;
  perPerson(scale: number): number;
}

/**
 * The most px that one person may take in a cell of this width, so that bar, open end and text fit beside each other.
 * A text that would take more than half is printed under its bar and claims no room.
 */
export function roomFor(cell: Cell, width: number, locale: Locale): number {
  if (cell?.kind !== "figure" || !cell.bounds) return Number.POSITIVE_INFINITY;
  const top = topOf(cell.bounds);
  if (top === 0) return Number.POSITIVE_INFINITY;
  const text = figureText(locale, cell.bounds, cell.toll).width + BEFORE_TEXT;
  return (width - overhang(cell.bounds) - soft(cell) - (text > width * 0.55 ? 2 : text)) / top;
}

function soft(cell: ShownFigure): number {
  return cell.bounds?.about ? 8 : 0;
}

interface Kept {
  /** Where and how it was drawn, and all that it says. */
  readonly how: string;
  readonly placed: Placed;
}

// What was last drawn for a row: where another one changes, or the day, most marks stand as they stood, and neither they
// nor the elements made of them are made again. A row that its page has changed in place says something else, and is.
const kept = new WeakMap<Toll, Kept>();

/** Draws a cell with its left edge at `x`, its top at `y`. */
export function placeCell(cell: Cell, x: number, y: number, width: number, scale: number, pen: Pen): Placed {
  if (!cell) return { marks: [], height: 0 };
  if (cell.kind === "gap") return gapCell(cell, x, y, width, pen.locale);
  const { toll, bounds } = cell;
  const label = labelOf(pen.locale, cell);
  const value = figureAsWritten(toll);
  const perPerson = pen.units || !bounds ? 0 : pen.perPerson(scale);
  const place = [x, y, width, perPerson, bounds?.best, bounds?.low, bounds?.high].join(" ");
  const how = `${pen.locale.tag} ${pen.units ? "units" : "bars"} ${place} ${value} ${label}`;
  const last = kept.get(toll);
  if (last?.how === how) return last.placed;
  const placed = drawCell(cell, label, value, x, y, width, perPerson, pen);
  kept.set(toll, { how, placed });
  return placed;
}

function gapCell(cell: Gap, x: number, y: number, width: number, locale: Locale): Placed {
  const gap = say(locale, COMPARISON_CATALOGS, cell.elsewhere ? "nothingChosen" : "nothingFound");
  const chip = chipMarks("gap", gap, x, y, width);
  const measure = measureWord(locale, cell.measure);
  const population = isolate(capitalise(locale, cell.population));
  const said = say(locale, COMPARISON_CATALOGS, "gapLabel", { population, measure, gap });
  const label = cell.counts
    ? say(locale, COMPARISON_CATALOGS, "counting", { about: isolate(cell.counts), label: said })
    : said;
  return { marks: [group(null, null, label, chip.marks, x, y, chip.width, chip.height)], height: chip.height };
}

function drawCell(
  cell: ShownFigure,
  label: string,
  value: string,
  x: number,
  y: number,
  width: number,
  perPerson: number,
  pen: Pen,
): Placed {
  const { locale } = pen;
  const { toll, bounds } = cell;
  if (!bounds) {
    const chip = chipMarks(toll.figure ?? "not-reported", chipText(locale, toll), x, y, width);
    return { marks: [group(toll.id, value, label, chip.marks, x, y, chip.width, chip.height)], height: chip.height };
  }
  const text = figureText(locale, bounds, toll);
  const drawn = pen.units
    ? unitMarks(bounds, toll.status, x, y, width - Math.min(text.width + BEFORE_TEXT, width / 2))
    : barOf(cell, x, y, perPerson);
  const beside = drawn.end + BEFORE_TEXT + text.width <= x + width + 0.5;
  const line = pen.units ? TENS : BAR;
  const textX = beside ? drawn.end + BEFORE_TEXT : x;
  const baseline = beside ? drawn.top + line / 2 + 5.5 : drawn.top + line + FIGURE_LINE;
  const lines = beside ? writeFigure(text, textX, baseline) : wrapFigure(text, x, baseline, width);
  const lowest = Math.max(...lines.map((line) => line.y));
  const height = beside ? drawn.height : lowest - y + 6;
  const right = Math.max(drawn.end, textX + Math.min(text.width, width));
  const marks = [...drawn.marks, ...lines];
  return { marks: [group(toll.id, value, label, marks, x, y, right - x, height)], height };
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly end: number;
  readonly top: number;
  readonly height: number;
}

function barOf(cell: ShownFigure, x: number, y: number, perPerson: number): Drawn {
  const { bounds, toll } = cell;
  if (!bounds) return { marks: [], end: x, top: y, height: BAR };
  const end = x + Math.max(topOf(bounds) * perPerson, 2.5) + overhang(bounds) + soft(cell);
  return { marks: barMarks(bounds, toll.status, x, y, perPerson), end, top: y, height: BAR };
}

function group(
  claim: string | null,
  value: string | null,
  label: string,
  marks: readonly Mark[],
  x: number,
  y: number,
  width: number,
  height: number,
): GroupMark {
  const tall = Math.max(24, height);
  return {
    shape: "group",
    claim,
    value,
    label,
    marks,
    hit: { x, y: y - (tall - height) / 2, width: Math.max(24, width), height: tall },
  };
}
