import type { Mark } from "../mark.js";
import { say, type Locale } from "../locale/locale.js";
import { whenLabel } from "../locale/when-words.js";
import { textWidth, wrapText } from "../text-width.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { saidText, type Moment } from "./moment.js";
import { timeOfDay } from "./time-of-day.js";

/** A label set into lines: the date in bold, then the text. */
export interface LabelLines {
  /** Lines of the date; the last one shares its line with the first of `lines`. Empty where no date is printed. */
  readonly dates: readonly string[];
  /** First what follows the date in its line (may be empty), then further lines, those of what a statement is about last. */
  readonly lines: readonly string[];
  /** Width of the widest line in px. */
  readonly width: number;
  /** Number of lines in all. */
  readonly count: number;
}

const GAP = 5;
/** Px that a text needs beside its date: with less it begins in a line of its own. */
export const LEAST_BESIDE = 60;

/**
 * Sets a date and a text into lines of at most `width` px, and what a statement is about into lines of its own; nothing is
 * cut off. An empty date leaves the text alone.
 */
export function setLabel(date: string, text: string, width: number, size: number, about = ""): LabelLines {
  const clean = text.replace(/\s+/g, " ").trim();
  const dates = wrapText(date, width, size, "bold");
  const lead = leadOf(dates, size);
  const room = width - lead;
  const first = dates.length === 0 || room >= LEAST_BESIDE ? (wrapText(clean, room, size, "normal", 1)[0] ?? "") : "";
  // A word that had to be broken to fit beside the date stands whole in the next line.
  const whole = first.length === clean.length || clean.charAt(first.length) === " " || /[/–—-]$/.test(first);
  const beside = whole || dates.length === 0 ? first : "";
  const rest = [
    ...wrapText(clean.slice(beside.length).trim(), width, size),
    ...(about ? wrapText(about, width, size) : []),
  ];
  const lines = [beside, ...rest];
  return {
    dates,
    lines,
    width: Math.max(
      ...dates.map((each) => textWidth(each, size, "bold")),
      lead + textWidth(beside, size),
      ...rest.map((line) => textWidth(line, size)),
    ),
    count: Math.max(0, dates.length - 1) + lines.length,
  };
}

function leadOf(dates: readonly string[], size: number): number {
  const last = dates.at(-1);
  return last === undefined ? 0 : textWidth(last, size, "bold") + GAP;
}

/**
 * The text of a label: who or what, then as many points as fit into `most` lines, at least one; how many more is said.
 * A point is never cut: a hedge stays with what it hedges. Nor is a point parted from a next one that belongs to it.
 */
export function fitPoints(
  locale: Locale,
  { head, points }: Pick<Moment, "head" | "points">,
  most: number,
  lineCount: (text: string) => number,
): string {
  const text = (count: number): string => {
    const left = points.length - count;
    const more = left ? ` ${say(locale, TIMELINE_CATALOGS, "morePoints", { n: left })}` : "";
    return saidText(head, points.slice(0, count)) + more;
  };
  const least = points.findIndex(({ withNext }) => !withNext) + 1;
  for (let count = points.length; count > least; count -= 1)
    if (points[count - 1]?.withNext === false && lineCount(text(count)) <= most) return text(count);
  return text(least);
}

/** The date of a moment on a picture, with its time of day where the data gives one: "17 Oct, about 01:00 (+04:00)". */
export function dateLabel(locale: Locale, moment: Moment, year: boolean): string {
  if (!moment.when) return "";
  return whenLabel(locale, moment.when, year) + timeOfDay(locale, moment);
}

/** Draws a label: first baseline at `y`, lines `leading` px apart, each beginning at `x` or, anchored at the end, ending there. */
export function drawLabel(
  label: LabelLines,
  x: number,
  y: number,
  {
    size,
    leading,
    anchor = "start",
  }: { readonly size: number; readonly leading: number; readonly anchor?: "start" | "end" },
): Mark[] {
  const { dates, lines } = label;
  const rows = dates.slice(0, -1).map((lead) => ({ lead, text: "" }));
  rows.push({ lead: dates.at(-1) ?? "", text: lines[0] ?? "" });
  for (const text of lines.slice(1)) rows.push({ lead: "", text });
  return rows
    .filter(({ lead, text }) => lead + text !== "")
    .map(({ lead, text }, index) => ({
      shape: "text",
      x,
      y: y + index * leading,
      text,
      size,
      tone: "halo",
      anchor,
      ...(lead ? { lead } : {}),
    }));
}
