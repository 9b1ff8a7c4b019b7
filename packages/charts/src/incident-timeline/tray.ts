import { say } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { aboutLabel } from "./about-words.js";
import { dateLabel, drawLabel, fitPoints, setLabel } from "./label-lines.js";
import { trayOf } from "./labelled.js";
import type { Moment } from "./moment.js";
import { groupMoment } from "./moment-group.js";
import { whiskers } from "./mark-tails.js";
import { HALF, drawMoment } from "./moment-mark.js";
import type { Stage } from "./stage.js";
import type { TimelineView } from "./view.js";

const MARK_X = 14;
const TEXT_X = 32;

/** The trays beside the axis: what is too far off to be drawn on it, and what has no date; each counted in its heading. */
export function placeTrays(stage: Stage, view: TimelineView, top: number, most: number): number {
  const undated = (clock: Moment["clock"]): Moment[] => view.undated.filter((moment) => moment.clock === clock);
  let y = placeTray(stage, "apart", view.far, top, most);
  y = placeTray(stage, "undatedEvents", undated("event"), y, most);
  return placeTray(stage, "undatedStatements", undated("statement"), y, most);
}

function placeTray(
  stage: Stage,
  heading: "apart" | "undatedEvents" | "undatedStatements",
  moments: readonly Moment[],
  top: number,
  most: number,
): number {
  if (moments.length === 0) return top;
  const { locale, setting } = stage;
  const { shown, left } = trayOf(moments, most);
  const at = stage.marks.length;
  let y = stage.write(say(locale, TIMELINE_CATALOGS, heading, { n: moments.length }), 6, top + 25, "bold") + 4;
  for (const moment of shown) y = placeRow(stage, moment, y);
  if (left) y = stage.write(say(locale, TIMELINE_CATALOGS, "more", { n: left }), TEXT_X, y + 16, "muted");
  const frame: Mark = {
    shape: "rect",
    look: "ring",
    x: 1,
    y: top + 6,
    width: setting.width - 2,
    height: y + 2 - top,
    rx: 4,
  };
  stage.marks.splice(at, 0, frame);
  return y + 12;
}

function placeRow(stage: Stage, moment: Moment, top: number): number {
  const { locale, setting, view } = stage;
  const { size, leading, width } = setting;
  const room = width - TEXT_X - 8;
  const date = dateLabel(locale, moment, true);
  const text = fitPoints(locale, moment, 3, (each) => setLabel(date, each, room, size).count);
  const label = setLabel(date, text, room, size, aboutLabel(view, locale, moment));
  const baseline = top + leading;
  const half = HALF[moment.clock];
  const box = { x: MARK_X - half, y: baseline - size * 0.35 - half, width: 2 * half, height: 2 * half };
  const labelBox = {
    x: TEXT_X - 2,
    y: baseline - size * 0.85,
    width: label.width + 4,
    height: (label.count - 1) * leading + size * 1.15,
  };
  stage.labels.push(labelBox);
  stage.marks.push(
    groupMoment(
      view,
      locale,
      moment,
      [
        ...(moment.signs.span ? whiskers(box) : []),
        ...drawMoment(moment, box),
        ...drawLabel(label, TEXT_X, baseline, setting),
      ],
      [box, labelBox],
      width,
    ),
  );
  return top + Math.max(label.count * leading, 20) + 5;
}
