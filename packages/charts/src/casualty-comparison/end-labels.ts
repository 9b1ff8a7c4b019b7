import { dayOf } from "@counterclaim/claims";
import { say, type Locale } from "../locale/locale.js";
import { formatDay } from "../locale/when-words.js";
import type { Mark } from "../mark.js";
import type { Scale } from "../scale.js";
import { textWidth, wrapText } from "../text-width.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { shortFigure } from "./figure-text.js";
import type { TimeLine } from "./view.js";

const NUMBER = 16;
const SMALL = 13.75;

interface Lined {
  readonly text: string;
  readonly bold: boolean;
}

/** What is printed at a line's end: the last figure, limits above it, its day below it. */
export interface EndLabel {
  readonly lines: readonly Lined[];
  readonly width: number;
  readonly height: number;
}

/**
 * The label of a line's end, in lines of at most `width` px; `year` where the axis runs through more than one.
 * Null for a line without reports.
 */
export function endLabel({ steps, letter }: TimeLine, year: boolean, width: number, locale: Locale): EndLabel | null {
  const last = steps.at(-1);
  if (!last) return null;
  const figure = shortFigure(locale, last.bounds);
  // "at least 46" and "46 (40 to 50)" are set in two lines: the words small, the number large.
  const [, before = "", number = figure, after = ""] = /^(\D+ )?(\d[^(]*?)( \(.*\))?$/.exec(figure) ?? [];
  const parts: Lined[] = [
    { text: before.trim(), bold: false },
    { text: letter ? say(locale, COMPARISON_CATALOGS, "endOf", { figure: number, letter }) : number, bold: true },
    { text: after.trim(), bold: false },
    { text: formatDay(locale, dayOf(last.to), { month: "short", year }), bold: false },
  ];
  const lines = parts.flatMap(({ text, bold }) =>
    wrapText(text, width, bold ? NUMBER : SMALL, bold ? "bold" : "normal").map((line) => ({ text: line, bold })),
  );
  const wide = lines.map(({ text, bold }) => textWidth(text, bold ? NUMBER : SMALL, bold ? "bold" : "normal"));
  return { lines, width: Math.max(...wide), height: lines.reduce((sum, { bold }) => sum + (bold ? 19 : 15), 0) };
}

/** Places the labels of a panel in the margin at `x`, each as near to its line's end as the others allow. */
export function placeEnds(
  lines: readonly TimeLine[],
  labels: readonly EndLabel[],
  x: number,
  y: Scale,
  ends: Scale,
): Mark[] {
  const [bottom, top] = y.range;
  const wanted = labels.map((label, index) => {
    const level = lines[index]?.steps.at(-1)?.level ?? 0;
    const above = label.lines[0]?.bold === false ? 15 : 0;
    return { label, anchor: y(level), day: lines[index]?.steps.at(-1)?.to ?? 0, top: y(level) - above - 13 };
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
  return sorted.flatMap(({ label, anchor, day, top: want }, index) => {
    const at = tops[index] ?? want;
    let baseline = at;
    const texts = label.lines.map(({ text, bold }): Mark => {
      baseline += bold ? 19 : 15;
      return {
        shape: "text",
        x,
        y: baseline - 3,
        text,
        size: bold ? NUMBER : SMALL,
        weight: bold ? "bold" : "normal",
        tone: bold ? "strong" : "muted",
      };
    });
    const leader: Mark = {
      shape: "line",
      look: "leader",
      x1: ends(day) + 5,
      x2: x - 4,
      y1: anchor,
      y2: anchor + (at - want),
    };
    return [leader, ...texts];
  });
}
