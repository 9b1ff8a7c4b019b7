import { precisionOf } from "@counterclaim/claims";
import { say } from "../locale/locale.js";
import type { Box, Mark, TextMark } from "../mark.js";
import { textWidth, wrapText } from "../text-width.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { aboutLabel } from "./about-words.js";
import { fitPoints } from "./label-lines.js";
import { softEnds } from "./date-signs.js";
import type { Moment } from "./moment.js";
import { groupMoment } from "./moment-group.js";
import { HALF, drawMoment } from "./moment-mark.js";
import type { Stage } from "./stage.js";

/** Middle of the rail, and where labels begin. */
export const RAIL_X = 11;
export const TEXT_X = 32;

const MOST_LINES = 6;
const DOUBLED = 10;
// Room for an open or soft end below a mark, above what the next one has.
const END = 14;

/** Puts a moment on the rail: mark, date with its clock, text, what it is about; gives the height below it. The date has its year where asked for. */
export function placeRailMoment(stage: Stage, moment: Moment, top: number, withYear = false): number {
  const { locale, setting, view } = stage;
  const { size, leading, width } = setting;
  const room = width - TEXT_X;
  const marks: Mark[] = [];
  const text = (line: string, y: number, more: Pick<TextMark, "weight" | "tone" | "lead"> = {}): void => {
    marks.push({ shape: "text", x: TEXT_X, y, text: line, size, ...more });
  };
  const date = stage.dateOf(moment, withYear);
  const tag = `· ${say(locale, TIMELINE_CATALOGS, moment.clock === "event" ? "happenedTag" : "saidTag")}`;
  const dates = wrapText(date, room, size, "bold");
  const last = dates.pop() ?? "";
  let y = top + 13 - leading;
  for (const line of dates) text(line, (y += leading), { weight: "bold" });
  // The tag moves to a line of its own where the date leaves it no room.
  const beside = textWidth(last, size, "bold") + 5 + textWidth(tag, size) <= room;
  text(beside ? tag : "", (y += leading), { tone: "muted", lead: last });
  if (!beside) text(tag, (y += leading), { tone: "muted" });
  const lines = (each: string): string[] => wrapText(each, room, size);
  for (const line of lines(fitPoints(locale, moment, MOST_LINES, (each) => lines(each).length)))
    text(line, (y += leading));
  for (const line of lines(aboutLabel(view, locale, moment))) text(line, (y += leading), { tone: "muted" });
  const box = railBox(moment, top);
  const { after } = openEnds(moment);
  const ends = after || softEnds(moment.when).after ? END : 6;
  const bottom = Math.max(y + 5, box.y + box.height + ends);
  const label: Box = { x: TEXT_X - 2, y: top, width: room + 2, height: bottom - top };
  stage.labels.push(label);
  stage.marks.push(
    groupMoment(
      view,
      locale,
      moment,
      [...railEnds(moment, box), ...drawMoment(moment, box), ...marks],
      [box, label],
      width,
    ),
  );
  return bottom + 4;
}

/**
 * Px of a mark on the rail that stands for so many days: each doubling of the days makes it longer by as much, so that a week, a month
 * and a year can be told apart and a century is no page long.
 */
export function railLength(clock: Moment["clock"], days: number): number {
  return (clock === "event" ? 2 * HALF.event : 16) + Math.round(DOUBLED * Math.log2(Math.max(1, days)));
}

function railBox({ clock, reach }: Moment, top: number): Box {
  const half = HALF[clock];
  const { from = null, to = null } = reach ?? {};
  const days = from === null || to === null ? 1 : to - from + 1;
  return { x: RAIL_X - half, y: top + 8 - half, width: 2 * half, height: railLength(clock, days) };
}

function railEnds(moment: Moment, box: Box): Mark[] {
  const marks: Mark[] = [];
  const open = openEnds(moment);
  const { before, after } = softEnds(moment.when);
  const dots = (from: number, sign: 1 | -1): void => {
    for (const [step, r] of [
      [4, 2],
      [8, 1.5],
    ] as const)
      marks.push({ shape: "circle", look: "half", cx: RAIL_X, cy: from + sign * step, r });
  };
  const chevron = (y: number, sign: 1 | -1): void => {
    const d = `M${String(RAIL_X - 5)},${String(y)}L${String(RAIL_X)},${String(y + 5 * sign)}L${String(RAIL_X + 5)},${String(y)}`;
    marks.push({ shape: "path", look: "axis", d });
  };
  if (open.before) chevron(box.y - 3, -1);
  else if (before) dots(box.y, -1);
  if (open.after) chevron(box.y + box.height + 3, 1);
  else if (after) dots(box.y + box.height, 1);
  return marks;
}

function openEnds({ when }: Moment): { readonly before: boolean; readonly after: boolean } {
  const open = when && precisionOf(when);
  return { before: open === "before", after: open === "after" };
}
