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
const PER_DAY = 5;

/** Puts a moment on the rail: mark, date with its clock, text, what it is about; gives the height below it. */
export function placeRailMoment(stage: Stage, moment: Moment, top: number): number {
  const { locale, setting, view } = stage;
  const { size, leading, width } = setting;
  const room = width - TEXT_X;
  const marks: Mark[] = [];
  const text = (line: string, y: number, more: Pick<TextMark, "weight" | "tone" | "lead"> = {}): void => {
    marks.push({ shape: "text", x: TEXT_X, y, text: line, size, ...more });
  };
  const date = stage.dateOf(moment);
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
  const bottom = y + 5;
  const box = railBox(moment, top, bottom);
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

// A bar grows with the days it can mean, as far as its own label reaches.
function railBox(moment: Moment, top: number, bottom: number): Box {
  const half = HALF[moment.clock];
  const { from = null, to = null } = moment.reach ?? {};
  const days = from === null || to === null ? 1 : to - from + 1;
  const least = moment.clock === "event" ? 2 * half : 16;
  const length = Math.min(Math.max(least, bottom - top - 2), days === 1 ? least : least + days * PER_DAY);
  return { x: RAIL_X - half, y: top + 8 - half, width: 2 * half, height: length };
}

function railEnds(moment: Moment, box: Box): Mark[] {
  const text = moment.when?.text ?? "";
  const marks: Mark[] = [];
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
  const open = text.includes("/") ? text.split("/").map((end) => end === "" || end === "..") : [];
  if (open[0]) chevron(box.y - 3, -1);
  else if (before) dots(box.y, -1);
  if (open[1]) chevron(box.y + box.height + 3, 1);
  else if (after) dots(box.y + box.height, 1);
  return marks;
}
