import {
  drawLabel,
  drawMoment,
  linearScale,
  localeFor,
  say,
  TIMELINE_CATALOGS,
  timelineWords,
  timeTicks,
  wrapText,
  type Box,
  type Locale,
  type Mark,
  type Moment,
  type TimelineView,
} from "@counterclaim/charts";
import * as Plot from "@observablehq/plot";
import { dayTime } from "./day-time.js";
import { drawMarks } from "./draw-marks.js";
import { groupOf, LABEL, labelOf, MARK_Y, placeMoment, spansOf, TAIL } from "./incident-span-x.js";
import type { TollPlotOptions } from "./toll-bar-x.js";

// From this width on words stand beside their marks; below it under them.
const BESIDE = 640;
const EDGE = 10;
const HEAD = 30;
const TOP = 44;
const HEADING = 14;
const TICK = 12;
const TRAY = 30;
// More lines than these are a web that nobody can follow; words say what a statement is about.
const MOST_JOINS = 40;

/**
 * Options of a whole timeline: `utc` time, one row a moment in the view's order, what happened above and what was said about it
 * below, joined by a thin line where words stand beside the marks. Under the axis stand what is set apart from it and what has
 * no date, each with its heading and its number.
 */
export function incidentSpanPlot(
  view: TimelineView,
  { locale = localeFor("en"), width = 900 }: TollPlotOptions = {},
): Plot.PlotOptions {
  const beside = width >= BESIDE;
  const right = beside ? Math.round(width * 0.55) : EDGE + TAIL;
  const left = EDGE + TAIL;
  const words = beside ? width - right + TAIL : EDGE;
  const rows = rowsOf(view, width - words - EDGE, beside, locale);
  const trays = traysOf(view, width, locale);
  const { extent } = view;
  const bottom = rows.reduce((at, row) => Math.max(at, row.top + row.height), 0);
  const height = TOP + bottom + EDGE + trays.height;
  const spans = spansOf(view);
  const across = width - left - right;
  const ticks = extent
    ? timeTicks(locale, linearScale([extent.first, extent.last + 1], [0, across]), TICK, extent)
    : [];
  return {
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: TOP,
    marginBottom: height - TOP - bottom,
    x: {
      type: "utc",
      label: null,
      axis: null,
      ...(extent ? { domain: [dayTime(extent.first), dayTime(extent.last + 1)] } : {}),
    },
    // One px of the plot is one of the rows: a row is as high as its words.
    y: { type: "linear", domain: [0, Math.max(1, bottom)], reverse: true, axis: null },
    marks: [
      ...(extent
        ? [
            Plot.gridX(ticks.map(({ day }) => dayTime(day))),
            Plot.axisX(
              ticks.map(({ day }) => dayTime(day)),
              {
                anchor: "top",
                label: null,
                fontSize: TICK,
                tickFormat: (_: unknown, index: number) => ticks[index]?.label ?? "",
                textAnchor: "start",
                dx: 4,
                tickSize: 0,
                tickPadding: 6,
              },
            ),
          ]
        : []),
      Plot.ruleY(spans, {
        x1: "from",
        x2: "to",
        y: 0,
        render: (_, { x }, __, ___, { document }) => {
          const place = (day: number): number => Number(x?.(dayTime(day)));
          return drawMarks(rowMarks(view, rows, { place, words, width, beside, locale }), document);
        },
      }),
      Plot.frame({
        stroke: "none",
        render: (_, __, ___, { height: all }, { document }) =>
          drawMarks(traysOf(view, width, locale, all - trays.height).marks, document),
      }),
    ],
    ariaLabel: timelineWords(view, locale).sentence,
  };
}

/** A heading or a moment on the axis, in px below the axis. */
interface Row {
  readonly top: number;
  readonly height: number;
  readonly heading: string | null;
  readonly moment: Moment | null;
}

function rowsOf(view: TimelineView, width: number, beside: boolean, locale: Locale): Row[] {
  const rows: Row[] = [];
  let top = 0;
  const add = (height: number, heading: string | null, moment: Moment | null): void => {
    rows.push({ top, height, heading, moment });
    top += height;
  };
  for (const clock of ["event", "statement"] as const) {
    const moments = view.nearOf[clock];
    if (moments.length === 0) continue;
    add(HEAD, say(locale, TIMELINE_CATALOGS, clock === "event" ? "happened" : "said"), null);
    for (const moment of moments) {
      const lines = labelOf(view, moment, width, locale).count * LABEL.leading;
      add(beside ? Math.max(lines, 2 * MARK_Y) + 6 : 2 * MARK_Y + lines + 8, null, moment);
    }
  }
  return rows;
}

interface Pen {
  readonly place: (day: number) => number;
  /** Where words begin, in px. */
  readonly words: number;
  readonly width: number;
  readonly beside: boolean;
  readonly locale: Locale;
}

function rowMarks(view: TimelineView, rows: readonly Row[], pen: Pen): Mark[] {
  const { place, words, width, beside, locale } = pen;
  const marks: Mark[] = [];
  const boxes = new Map<string, Box>();
  const joined: { readonly moment: Moment; readonly box: Box }[] = [];
  for (const { top, heading, moment } of rows) {
    const y = TOP + top;
    if (heading !== null)
      marks.push({ shape: "text", x: EDGE, y: y + 20, text: heading, size: HEADING, weight: "bold", tone: "halo" });
    if (!moment) continue;
    const drawn = placeMoment(view, moment, place, y + MARK_Y, width);
    if (!drawn) continue;
    const label = labelOf(view, moment, width - words - EDGE, locale);
    const baseline = beside ? y + MARK_Y + 4 : y + 2 * MARK_Y + 13;
    marks.push(groupOf(view, moment, [...drawn.marks, ...drawLabel(label, words, baseline, LABEL)], drawn.box, locale));
    if (moment.clock === "event") boxes.set(moment.claim, drawn.box);
    else joined.push({ moment, box: drawn.box });
  }
  if (!beside) return marks;
  const joins = joined.flatMap(({ moment, box }): Mark[] => {
    const event = moment.about === null ? undefined : boxes.get(moment.about);
    if (!event) return [];
    const x1 = event.x + event.width / 2;
    const x2 = box.x + box.width / 2;
    return [{ shape: "line", look: "leader", x1, x2, y1: event.y + event.height, y2: box.y }];
  });
  return [...joins.slice(0, MOST_JOINS), ...marks];
}

/** What has no place on the axis, from `top` downwards: each with its words, none left out. */
function traysOf(view: TimelineView, width: number, locale: Locale, top = 0): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let y = top;
  const undated = (clock: Moment["clock"]): Moment[] => view.undated.filter((moment) => moment.clock === clock);
  const trays = [
    ["apart", view.far],
    ["undatedEvents", undated("event")],
    ["undatedStatements", undated("statement")],
  ] as const;
  for (const [key, moments] of trays) {
    if (moments.length === 0) continue;
    y += TRAY;
    for (const text of wrapText(
      say(locale, TIMELINE_CATALOGS, key, { n: moments.length }),
      width - 2 * EDGE,
      HEADING,
    )) {
      marks.push({ shape: "text", x: EDGE, y, text, size: HEADING, weight: "bold" });
      y += LABEL.leading;
    }
    for (const moment of moments) {
      const label = labelOf(view, moment, width - 3 * EDGE - 2 * MARK_Y, locale);
      const box = { x: EDGE + 2, y: y - 4, width: 12, height: 12 };
      const words = drawLabel(label, EDGE + 2 * MARK_Y, y + 6, LABEL);
      marks.push(groupOf(view, moment, [...drawMoment(moment, box), ...words], box, locale));
      y += label.count * LABEL.leading + 6;
    }
  }
  return { marks, height: y - top + (y > top ? EDGE : 0) };
}
