import { say, type Locale } from "../locale/locale.js";
import { whenLabel } from "../locale/when-words.js";
import type { Box, Mark } from "../mark.js";
import { round } from "../round.js";
import type { Scale } from "../scale.js";
import { textWidth, wrapText } from "../text-width.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { figureText } from "./figure-text.js";
import { topOf } from "./bounds.js";
import type { TimeLine } from "./view.js";

const NUMBER = 16;
const SMALL = 13.75;

interface Lined {
  /** The claimant's letter, in the first line. */
  readonly lead?: string;
  readonly text: string;
  readonly bold: boolean;
}

/** What is printed beside a plot for one claimant: the latest figure, limits above it, status and day below it. */
export interface EndLabel {
  readonly lines: readonly Lined[];
  readonly width: number;
  readonly height: number;
}

/**
 * The label of a claimant's latest figure, in lines of at most `width` px; `year` where the axis runs through more than one.
 */
export function endLabel({ last, letter }: TimeLine, year: boolean, width: number, locale: Locale): EndLabel {
  const { figure, status } = figureText(locale, last.bounds, last.toll);
  // "at least 46" and "46 (40 to 50)" are set in two lines: the words small, the number large.
  const [, before = "", number = figure, after = ""] = /^(\D+ )?(\d[^(]*?)( \(.*\))?$/.exec(figure) ?? [];
  const parts: Lined[] = [
    { text: before.trim(), bold: false },
    { text: number, bold: true },
    { text: after.trim(), bold: false },
    { text: status, bold: false },
    { text: whenLabel(locale, last.toll.asOf, year), bold: false },
  ];
  const lead = letter ? say(locale, COMPARISON_CATALOGS, "letterOf", { letter }) : "";
  const indent = lead ? textWidth(`${lead} `, NUMBER, "bold") : 0;
  const lines = parts
    .filter(({ text }) => text)
    .flatMap(({ text, bold }, index) =>
      wrapText(text, width - (index ? 0 : indent), bold ? NUMBER : SMALL, bold ? "bold" : "normal").map(
        (line): Lined => ({ text: line, bold }),
      ),
    )
    .map((line, index): Lined => (lead && !index ? { ...line, lead } : line));
  const wide = lines.map(lineWidth);
  return { lines, width: Math.max(...wide), height: lines.reduce((sum, { bold }) => sum + (bold ? 19 : 15), 0) };
}

function lineWidth({ lead, text, bold }: Lined): number {
  const size = bold ? NUMBER : SMALL;
  return (lead ? textWidth(`${lead} `, size, "bold") : 0) + textWidth(text, size, bold ? "bold" : "normal");
}

const BEND = 4;

/** Room in px beside a plot for the bends of the leaders of so many labels. */
export function bendsFor(labels: number): number {
  return BEND * Math.min(Math.max(0, labels - 1), 6);
}

/**
 * Places the labels of a panel in the margin at `x`, each as near to its figure's height as the others allow. A leader
 * runs level from the figure and bends upright in the margin only: nothing of it can be read as a rise or a fall.
 */
export function placeEnds(
  lines: readonly TimeLine[],
  labels: readonly EndLabel[],
  x: number,
  y: Scale,
  ends: Scale,
): Mark[] {
  const [bottom, top] = y.range;
  const wanted = labels.map((label, index) => {
    const last = lines[index]?.last;
    const anchor = y(last ? (last.level ?? topOf(last.bounds)) : 0);
    const above = label.lines[0]?.bold === false ? 15 : 0;
    return { label, anchor, day: last?.to ?? 0, top: anchor - above - 13 };
  });
  const sorted = [...wanted].sort((a, b) => a.anchor - b.anchor || a.top - b.top);
  let free = top - 14;
  const tops = sorted.map(({ label, top: want }) => {
    const at = Math.max(want, free);
    free = at + label.height + 2;
    return at;
  });
  // Those that were pushed below the plot go up again, from the lowest.
  let floor = bottom + 4;
  for (let i = sorted.length - 1; i >= 0; i--) {
    const height = sorted[i]?.label.height ?? 0;
    tops[i] = Math.min(tops[i] ?? 0, floor - height);
    floor = (tops[i] ?? 0) - 2;
  }
  const moved = sorted.map(({ top: want }, index) => round((tops[index] ?? want) - want));
  return sorted.flatMap(({ label, anchor, day, top: want }, index) => {
    const at = tops[index] ?? want;
    let baseline = at;
    const texts = label.lines.map(({ lead, text, bold }): Mark => {
      baseline += bold ? 19 : 15;
      return {
        shape: "text",
        x,
        y: baseline - 3,
        text,
        size: bold ? NUMBER : SMALL,
        weight: bold ? "bold" : "normal",
        tone: bold ? "strong" : "muted",
        ...(lead ? { lead } : {}),
      };
    });
    const shift = moved[index] ?? 0;
    // Of those that lead down the lowest bends first, of those that lead up the highest: they do not cross.
    const inner = moved.filter((each, i) => (shift > 0 ? each > 0 && i > index : each < 0 && i < index)).length;
    const bend = x - 6 - bendsFor(labels.length) + BEND * Math.min(inner, 6);
    const [from, level, target] = [ends(day) + 5, anchor, anchor + shift].map(round);
    const d = `M${String(from)},${String(level)}L${String(round(bend))},${String(level)}${
      shift ? `L${String(round(bend))},${String(target)}` : ""
    }L${String(round(x - 4))},${String(target)}`;
    const leader: Mark = { shape: "path", look: "leader", d };
    return [leader, ...texts];
  });
}

/** What the labels of `placeEnds` and their leaders cover: nothing else may stand there. */
export function endBoxes(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark): Box[] => {
    if (mark.shape === "path") {
      const points = [...mark.d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      return points.flatMap(([x, y], index): Box[] => {
        const [left, top] = points[index - 1] ?? [x, y];
        return index
          ? [
              {
                x: Math.min(x, left),
                y: Math.min(y, top) - 2,
                width: Math.abs(x - left),
                height: Math.abs(y - top) + 4,
              },
            ]
          : [];
      });
    }
    if (mark.shape !== "text") return [];
    const bold = mark.weight === "bold";
    const width = lineWidth({ text: mark.text, bold, ...(mark.lead ? { lead: mark.lead } : {}) });
    return [{ x: mark.x, y: mark.y - (bold ? 13 : 11), width, height: bold ? 15 : 13 }];
  });
}
