import {
  aboutLabel,
  announceMoment,
  dateLabel,
  drawLabel,
  drawMoment,
  drawTails,
  localeFor,
  markBox,
  markSpan,
  saidText,
  say,
  setLabel,
  statusWords,
  TIMELINE_CATALOGS,
  type Box,
  type LabelLines,
  type Locale,
  type Mark,
  type Moment,
  type TimelineView,
} from "@counterclaim/charts";
import * as Plot from "@observablehq/plot";
import { dayTime } from "./day-time.js";
import { drawMarks } from "./draw-marks.js";
import type { TollOptions } from "./toll-bar-x.js";

/** A moment as a row for Plot. */
interface Span {
  readonly moment: Moment;
  /** The row: told apart from any other. */
  readonly line: string;
  /** First and last possible day on the axis; a date that is open at an end stands at the day that is given. */
  readonly from: number;
  readonly to: number;
}

/** How labels are set. */
export const LABEL = { size: 12.5, leading: 16 } as const;
/** Room in px for an arrow or dots beyond a mark. */
export const TAIL = 40;
/** Middle of a mark below the top of its row, in px. */
export const MARK_Y = 11;
const LEAST = 160;

/**
 * Events and statements in rows, drawn as the graphic draws them: as wide as the days that their dates can mean, so that a
 * month-only date is a month wide and nothing is put on the first of the month; round for what happened, squarer for what was
 * said; fill by status; an arrow and no invented begin where a date is open, dots where it is approximate, hatch where it is
 * uncertain. Beside it stand date, time of day and all that is said. What is set apart from the axis (`view.far`) and what has no
 * date (`view.undated`) is not on it; `incidentSpanPlot` lists both.
 */
export function incidentSpanX(view: TimelineView, { locale = localeFor("en") }: TollOptions = {}): Plot.Markish {
  const spans = spansOf(view);
  return Plot.barX(spans, {
    x1: "from",
    x2: "to",
    y: "line",
    render: (index, { x, y, scales }, _, { width, marginLeft }, { document }) =>
      drawMarks(
        Array.from(index).flatMap((at): Mark[] => {
          const span = spans[at];
          if (!span) return [];
          const middle = Number(y?.(span.line)) + (scales.y?.bandwidth ?? 0) / 2;
          const place = (day: number): number => Number(x?.(dayTime(day)));
          const drawn = placeMoment(view, span.moment, place, middle, width);
          if (!drawn) return [];
          // Where no room is left beside the mark, the words begin at the edge of the frame and run over it.
          const after = drawn.box.x + drawn.box.width + TAIL;
          const left = width - after < LEAST ? marginLeft : after;
          const label = labelOf(view, span.moment, width - left, locale);
          const words = drawLabel(label, left, middle + 4, LABEL);
          return [groupOf(view, span.moment, [...drawn.marks, ...words], drawn.box, locale)];
        }),
        document,
      ),
  });
}

/** The moments on the axis in the order of the view, each in a row of its own. */
export function spansOf(view: TimelineView): Span[] {
  const { extent } = view;
  if (!extent) return [];
  return view.near.flatMap((moment, index): Span[] => {
    if (!moment.reach) return [];
    const { from, to } = moment.reach;
    const within = (day: number): number => Math.min(extent.last, Math.max(extent.first, day));
    const [first, last] = [within(from ?? to ?? 0), within(to ?? from ?? 0)];
    const line = `${String(index + 1)} ${moment.claim}`;
    return [{ moment, line, from: dayTime(first), to: dayTime(last + 1) }];
  });
}

/** The mark of a moment around `middle`, with its tails, and its box; null for one that is not on the axis. */
export function placeMoment(
  view: TimelineView,
  moment: Moment,
  place: (day: number) => number,
  middle: number,
  width: number,
): { readonly marks: Mark[]; readonly box: Box } | null {
  const { when, reach, clock } = moment;
  if (!when || !reach || !view.extent) return null;
  const { first, last } = view.extent;
  const span = markSpan(when, reach, clock, { begin: first, end: last + 1 }, place);
  if (!span) return null;
  const box = markBox(span, clock, middle);
  return { marks: [...drawTails(moment, span, box, width), ...drawMoment(moment, box, span.cut)], box };
}

/** Date, time of day, what happened or what is said, point by point, and what a statement is about, in lines of that width. */
export function labelOf(view: TimelineView, moment: Moment, width: number, locale: Locale): LabelLines {
  const { head, points, status, clock } = moment;
  const said = saidText(head, points);
  const plain = clock === "statement" || status === null || status === "claimed";
  const words = plain
    ? said
    : say(locale, TIMELINE_CATALOGS, "withStatus", { said, status: statusWords(locale, status) });
  const about = aboutLabel(view, locale, moment);
  return setLabel(dateLabel(locale, moment, true), [words, about].filter(Boolean).join("; "), width, LABEL.size);
}

/** The marks of a moment as one group with all that is known of it as its title. */
export function groupOf(view: TimelineView, moment: Moment, marks: readonly Mark[], hit: Box, locale: Locale): Mark {
  const { claim, value } = moment;
  return { shape: "group", claim, value, label: announceMoment(view, locale, moment), marks, hit };
}
