import { dayOf } from "@counterclaim/claims";
import type { Locale } from "../locale/locale.js";
import type { Box, GroupMark, Mark } from "../mark.js";
import type { Scale } from "../scale.js";
import { textWidth, wrapText } from "../text-width.js";
import { aboutLabel } from "./about-words.js";
import { dateLabel, drawLabel, fitPoints, setLabel } from "./label-lines.js";
import {
  labelPlaces,
  makeObstacles,
  type Obstacles,
  type PlacedLabel,
  type Setting,
  type Try,
} from "./label-places.js";
import { drawTails, tailRoom } from "./mark-tails.js";
import { type Moment } from "./moment.js";
import { groupMoment } from "./moment-group.js";
import { drawMoment, markBox, markSpan, type MarkSpan } from "./moment-mark.js";
import type { TimelineView } from "./view.js";

/** A picture while things are put on it: what stands already, and what must not be touched. */
export interface Stage {
  readonly view: TimelineView;
  readonly locale: Locale;
  readonly setting: Setting;
  /** True where dates on the picture need their year. */
  readonly years: boolean;
  readonly marks: Mark[];
  readonly obstacles: Obstacles;
  /** Boxes of all labels and headings. */
  readonly labels: Box[];
  /** Writes a text in as many lines as it needs and gives the height below it. */
  write(text: string, x: number, y: number, tone: "bold" | "muted"): number;
  yearOf(day: number): string;
  /** The date of a moment as it is printed; with its year where the axis has several, it lies in another one, or where asked for. */
  dateOf(moment: Moment, withYear?: boolean): string;
  /** Statements whose label tells what they are about: no line could be drawn to it. */
  readonly telling: ReadonlySet<Moment>;
  /** Moments on the axis with the boxes of their marks, without and with their tails, in the order in which they were drawn. */
  readonly drawn: { readonly box: Box; readonly tails: Box; readonly moment: Moment }[];
  readonly ready: ReadyMarks;
}

/** A mark before it has a height on the page, and the ways to label it. */
interface Ready {
  readonly span: MarkSpan;
  readonly box: Box;
  readonly tails: Box;
  readonly places: readonly Try[];
}

/**
 * Marks of one view on one scale, by their moments, with a label that tells what a statement is about and without: a picture that
 * is set again sets no label twice.
 */
export type ReadyMarks = Readonly<Record<"telling" | "plain", Map<Moment, Ready | null>>>;

/** None yet. */
export function readyMarks(): ReadyMarks {
  return { telling: new Map(), plain: new Map() };
}

const STEP = 13;
const MOST_LINES = 4;

/** An empty stage for a view. */
export function makeStage(
  view: TimelineView,
  locale: Locale,
  setting: Setting,
  telling: ReadonlySet<Moment> = new Set(),
  ready: ReadyMarks = readyMarks(),
): Stage {
  const marks: Mark[] = [];
  const obstacles = makeObstacles();
  const labels: Box[] = [];
  const yearOf = (day: number): string => String(Number(dayOf(day).slice(0, 4)));
  const { extent } = view;
  const year = extent && yearOf(extent.first);
  const years = extent !== null && year !== yearOf(extent.last);
  const inYear = (day: number | null | undefined): boolean => typeof day !== "number" || yearOf(day) === year;
  return {
    view,
    locale,
    setting,
    years,
    dateOf: (moment, withYear = false) =>
      dateLabel(locale, moment, withYear || years || !inYear(moment.reach?.from) || !inYear(moment.reach?.to)),
    marks,
    obstacles,
    labels,
    drawn: [],
    yearOf,
    telling,
    ready,
    write: (text, x, y, tone) => {
      const { size, leading } = setting;
      const weight = tone === "bold" ? "bold" : "normal";
      let at = y;
      for (const [index, line] of wrapText(text, setting.width - x, size, weight).entries()) {
        if (index) at += leading;
        marks.push({ shape: "text", x, y: at, text: line, size, weight, tone: tone === "bold" ? "strong" : "muted" });
        const box = { x: x - 2, y: at - size, width: textWidth(line, size, weight) + 4, height: size * 1.3 };
        obstacles.add(box);
        labels.push(box);
      }
      return at + size * 0.4;
    },
  };
}

/** Puts moments of one clock below `top`, each where its mark and its label touch nothing; gives the height below them. */
export function placeMoments(stage: Stage, moments: readonly Moment[], scale: Scale, top: number): number {
  let bottom = top;
  for (const moment of moments) {
    const found = findPlace(stage, moment, scale, top);
    if (!found) continue;
    const { box, tails, label } = found;
    for (const taken of [tails, aired(label.room)]) {
      stage.obstacles.add(taken);
      bottom = Math.max(bottom, taken.y + taken.height);
    }
    stage.labels.push(label.box);
    stage.drawn.push({ box, tails, moment });
    stage.marks.push(drawPlaced(stage, moment, found));
  }
  return bottom;
}

function aired(box: Box): Box {
  return { x: box.x - 4, y: box.y - 3, width: box.width + 8, height: box.height + 6 };
}

interface Found {
  readonly span: MarkSpan;
  readonly box: Box;
  readonly tails: Box;
  readonly label: PlacedLabel;
}

function makeReady(stage: Stage, moment: Moment, scale: Scale): Ready | null {
  const { setting } = stage;
  const { when, reach, clock } = moment;
  const [begin, end] = scale.domain;
  const span = when && markSpan(when, reach, clock, { begin, end }, scale);
  if (!span) return null;
  const box = withinPicture(markBox(span, moment.clock, 0), setting.width);
  const tails = tailsBox(moment, span, box, setting.width);
  const date = stage.dateOf(moment);
  const text = (width: number): string =>
    fitPoints(stage.locale, moment, MOST_LINES, (each) => setLabel(date, each, width, setting.size).count);
  // Labels before their marks leave the way down free for what comes later; the first events have no room there.
  const prefer = moment.clock === "statement" || box.x > setting.width * 0.45 ? "left" : "right";
  const about = stage.telling.has(moment) ? aboutLabel(stage.view, stage.locale, moment) : "";
  return { span, box, tails, places: labelPlaces(tails, date, text, prefer, setting, about) };
}

function findPlace(stage: Stage, moment: Moment, scale: Scale, top: number): Found | null {
  const { obstacles } = stage;
  const known = stage.ready[stage.telling.has(moment) ? "telling" : "plain"];
  let ready = known.get(moment);
  if (ready === undefined) known.set(moment, (ready = makeReady(stage, moment, scale)));
  if (!ready) return null;
  const { span, box: atZero, tails: tailsAtZero, places } = ready;
  let best: Found | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let y = top + STEP; y - top < least; y += STEP) {
    const tails = shift(tailsAtZero, y);
    if (obstacles.hits(tails)) continue;
    for (const { atLeast, place: placeOf } of places) {
      if (y - top + atLeast >= least) continue;
      const place = placeOf();
      if (!place || y - top + place.cost >= least) continue;
      const label = { ...place, y: place.y + y, box: shift(place.box, y), room: shift(place.room, y) };
      if (label.box.y < top || obstacles.hits(label.room)) continue;
      best = { span, box: shift(atZero, y), tails, label };
      least = y - top + place.cost;
    }
  }
  return best;
}

// The mark of a day in the air beside the axis may be wider than what is left of that.
function withinPicture(box: Box, width: number): Box {
  return { ...box, x: Math.max(1, Math.min(box.x, width - 1 - box.width)) };
}

function tailsBox(moment: Moment, span: MarkSpan, box: Box, width: number): Box {
  const { before, after } = tailRoom(moment.when, span);
  const left = Math.max(0, box.x - before);
  const right = Math.min(width, box.x + box.width + after);
  return { x: left, y: box.y - 1, width: right - left, height: box.height + 2 };
}

function shift(box: Box, dy: number): Box {
  return { ...box, y: box.y + dy };
}

function drawPlaced(stage: Stage, moment: Moment, { span, box, label }: Found): GroupMark {
  const { setting, view, locale } = stage;
  const marks = [
    ...drawTails(moment, span, box, setting.width),
    ...drawMoment(moment, box, span.cut),
    ...drawLabel(label.label, label.x, label.y, { ...setting, anchor: label.anchor }),
  ];
  return groupMoment(view, locale, moment, marks, [box, label.box], setting.width);
}
