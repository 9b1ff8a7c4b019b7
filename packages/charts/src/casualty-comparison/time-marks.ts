import type { Status } from "@counterclaim/claims";
import type { Locale } from "../locale/locale.js";
import type { GroupMark, Mark } from "../mark.js";
import { round } from "../round.js";
import type { Scale } from "../scale.js";
import { figureAsWritten } from "../toll-words.js";
import { lookOf } from "./bar.js";
import { bottomOf, topOf } from "./bounds.js";
import { labelOf } from "./figure-text.js";
import type { Report, TimeLine } from "./view.js";

const ARROW = 13;
// Px of the soft end of a date that is about or uncertain.
const VAGUE = 9;

/** Looks of lines in the order of their letters. */
export const LINE_LOOKS = ["line", "dash", "soft"] as const;

/** The step line of one claimant: level until the next report, then straight up or down. */
export function stepPath({ steps }: TimeLine, index: number, x: Scale, y: Scale): Mark[] {
  let d = "";
  let height = 0;
  for (const { to, level } of steps) {
    if (level === null) continue;
    const [left, top] = [round(x(to)), round(y(level))];
    d += d ? `L${left},${height}L${left},${top}` : `M${left},${top}`;
    height = top;
  }
  return steps.length > 1 ? [{ shape: "path", look: LINE_LOOKS[index % LINE_LOOKS.length] ?? "line", d }] : [];
}

/** One report as a stop for keys: its ink, its target and its label. */
export function reportMarks(report: Report, x: Scale, y: Scale, radius: number, locale: Locale): GroupMark {
  const { toll } = report;
  const at = spotOf(report, x, y);
  return {
    shape: "group",
    claim: toll.id,
    value: figureAsWritten(toll),
    label: labelOf(locale, report),
    marks: reportInk(report, x, y, radius),
    hit: { x: at.x - 12, y: at.y - 12, width: 24, height: 24 },
  };
}

/** Where a report stands: at its figure or, where it is a mere range, at the upper end. */
export function spotOf({ to, level, bounds }: Report, x: Scale, y: Scale): { readonly x: number; readonly y: number } {
  return { x: x(to), y: y(level ?? topOf(bounds)) };
}

/**
 * One report: a dot for a claimant of the lines, a diamond where others quote it, a square for another claimant; a span
 * where the day is not exactly known, soft ends where it is about or uncertain, an arrow for "at least". Fill says its status.
 */
export function reportInk(report: Report, x: Scale, y: Scale, radius: number): Mark[] {
  const { toll, bounds, from, to, after, vague, level, voice, change } = report;
  const cx = x(to);
  const cy = y(level ?? topOf(bounds));
  const marks: Mark[] = [];
  if (from === null) marks.push({ shape: "line", look: "soft", x1: cx - 18, x2: cx - radius, y1: cy, y2: cy });
  else if (from < to) marks.push({ shape: "line", look: "span", x1: x(from), x2: cx, y1: cy, y2: cy });
  if (after) marks.push({ shape: "line", look: "soft", x1: cx + radius, x2: cx + 18, y1: cy, y2: cy });
  // Short, where the long one says that the date is open on that side.
  const begin = from === null || from === to ? cx - radius : x(from);
  if (vague.before && from !== null)
    marks.push({ shape: "line", look: "soft", x1: begin - VAGUE, x2: begin, y1: cy, y2: cy });
  if (vague.after && !after)
    marks.push({ shape: "line", look: "soft", x1: cx + radius, x2: cx + radius + VAGUE, y1: cy, y2: cy });
  const [low, high] = [bottomOf(bounds), topOf(bounds)];
  if (bounds.low !== null && bounds.high !== null && low < high)
    marks.push(
      { shape: "line", look: "frame", x1: cx, x2: cx, y1: y(low), y2: y(high) },
      { shape: "line", look: "frame", x1: cx - 4, x2: cx + 4, y1: y(low), y2: y(low) },
      { shape: "line", look: "frame", x1: cx - 4, x2: cx + 4, y1: y(high), y2: y(high) },
    );
  // A limit on one side of a best figure: without its end the arrow alone would take the figure for the limit.
  else if (low < high) {
    const limit = y(bounds.low ?? bounds.high ?? 0);
    marks.push(
      { shape: "line", look: "frame", x1: cx, x2: cx, y1: cy, y2: limit },
      { shape: "line", look: "frame", x1: cx - 4, x2: cx + 4, y1: limit, y2: limit },
    );
  }
  if (bounds.high === null) marks.push(...arrow(cx, cy - radius, -1));
  if (bounds.low === null) marks.push(...arrow(cx, cy + radius, 1));
  if (bounds.about) {
    const half = markHalf(report, radius) + SOFT_GAP;
    if (bounds.high !== null) marks.push(...softMarks(cx, Math.min(cy, y(high)) - half, -1));
    if (bounds.low !== null) marks.push(...softMarks(cx, Math.max(cy, y(low)) + half, 1));
  }
  if (level !== null) marks.push(voiceMark(voice, toll.status, cx, cy, radius));
  if (change || report.moved) marks.push({ shape: "circle", look: "ring", cx, cy, r: radius + 4 });
  if (toll.status === "disputed") marks.push({ shape: "circle", look: "dashed", cx, cy, r: radius + 3.5 });
  if (toll.status === "retracted")
    marks.push({ shape: "line", look: "struck", x1: cx - 7, x2: cx + 7, y1: cy, y2: cy });
  return marks;
}

/** The shape that says whose words a report is, filled by its status, about `radius` px to each side. */
export function voiceMark(voice: Report["voice"], status: Status, cx: number, cy: number, radius: number): Mark {
  const look = lookOf(status);
  if (voice === "own") return { shape: "circle", look, cx, cy, r: radius };
  const r = radius * (voice === "relayed" ? 1.2 : 0.9);
  if (voice === "other") return { shape: "rect", look, x: cx - r, y: cy - r, width: 2 * r, height: 2 * r };
  const points = [
    [cx - r, cy],
    [cx, cy - r],
    [cx + r, cy],
    [cx, cy + r],
  ] as const;
  const d = `M${points.map(([x, y]) => `${String(round(x))},${String(round(y))}`).join("L")}Z`;
  return { shape: "path", look: look === "solid" ? "solid" : "relay", d };
}

/** Half the height of a report's dot, with the ring around it. */
export function markHalf({ toll, change, moved }: Pick<Report, "toll" | "change" | "moved">, radius: number): number {
  return change !== null || moved || toll.status === "disputed" || toll.status === "retracted" ? radius + 4 : radius;
}

/** Px from a dot to the last soft stroke of "about". */
export const SOFT = 9;
const SOFT_GAP = 3;

/** "About": dotted strokes that fade out, away from a dot, as the soft end of a bar does. Downwards for `way` 1. */
export function softMarks(cx: number, from: number, way: 1 | -1): Mark[] {
  return [5, 3.5, 2].map((half, index): Mark => {
    const at = from + way * index * 3;
    return { shape: "line", look: "soft", x1: cx - half, x2: cx + half, y1: at, y2: at };
  });
}

/** Up for "or more", down for "or fewer". */
function arrow(x: number, from: number, way: 1 | -1): Mark[] {
  const tip = from + way * ARROW;
  const back = tip - way * 4.5;
  return [
    { shape: "line", look: "frame", x1: x, x2: x, y1: from, y2: tip },
    {
      shape: "path",
      look: "frame",
      d: `M${round(x - 4)},${round(back)}L${round(x)},${round(tip)}L${round(x + 4)},${round(back)}`,
    },
  ];
}
