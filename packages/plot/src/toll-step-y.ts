import { dayNumber } from "@counterclaim/claims";
import {
  COMPARISON_CATALOGS,
  endBoxes,
  endLabel,
  letterMarks,
  linearScale,
  localeFor,
  placeEnds,
  reportMarks,
  say,
  stepPath,
  textWidth,
  type Locale,
  type Mark,
  type Report,
  type Scale,
  type TimePanel,
  type TimeView,
} from "@counterclaim/charts";
import * as Plot from "@observablehq/plot";
import { dayTime } from "./day-time.js";
import { drawMarks } from "./draw-marks.js";
import type { TollOptions } from "./toll-bar-x.js";

/** One report of a comparison over time as a row for Plot. */
interface Point {
  readonly panel: string;
  /** Begin and end of what the mark takes up on the axes: the days it can refer to, the highest number it states. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly report: Report;
}

/**
 * Reports over time, drawn as the graphic draws them: a step line for each claimant that holds until its next report, a dot for
 * each report on it, a diamond for figures given by others, a whisker from low to high, soft ends for "about", an arrow where an end is open, a span
 * where the day is not exactly known, a dashed ring for a disputed figure, a struck one for a retracted one, a ring where a figure
 * was corrected or counts something else; the last figure of each line in words, and the view's markers. A letter beside a mark tells whose it is where several speak in a panel. What each report
 * says, and who says it, is its title. Panels are facets named by population, what is counted and whose count the line is.
 * Nothing is interpolated, and a line may fall. Reports without a number have no place on the axes: `silentRows` has them.
 */
export function tollStepY(view: TimeView, { locale = localeFor("en") }: TollOptions = {}): Plot.Markish {
  return [Plot.ruleY([0]), stepsOf(view, "fx", locale)];
}

/** The reports with their panels along `facet`. */
export function stepsOf(view: TimeView, facet: "fx" | "fy", locale: Locale): Plot.Markish {
  const names = panelNames(view, locale);
  const points = view.panels.flatMap((panel, at) =>
    panel.reports.map((report): Point => {
      const { from, to, bounds } = report;
      const top = Math.max(bounds.best ?? 0, bounds.low ?? 0, bounds.high ?? 0);
      return { panel: names[at] ?? "", from: dayTime(from ?? to), to: dayTime(to), top, report };
    }),
  );
  const most = Math.max(1, ...view.panels.map(({ top }) => top));
  return Plot.ruleY(points, {
    [facet]: "panel",
    x1: "from",
    x2: "to",
    y: "top",
    clip: false,
    render: (index, { x, y }, _, __, { document }) => {
      const panel = view.panels[names.indexOf(points[index[0] ?? -1]?.panel ?? "")];
      if (!panel) return null;
      const place = (day: number): number => Number(x?.(dayTime(day)));
      const last = Math.max(view.last, view.first + 1);
      const days = linearScale([view.first, last], [place(view.first), place(last)]);
      const counts = linearScale([0, most], [Number(y?.(0)), Number(y?.(most))]);
      return drawMarks(panelMarks(view, panel, days, counts, locale), document);
    },
  });
}

// Beyond this many reports in a panel dots are drawn smaller.
const MANY = 150;
// Room over the plot for letters of its highest marks.
const OVER = 20;
/** Px between the last day and what is written beside it. */
export const BESIDE = 12;

function panelMarks(view: TimeView, panel: TimePanel, days: Scale, counts: Scale, locale: Locale): Mark[] {
  const radius = panel.reports.length > MANY ? 2.5 : 4;
  const markers = markerMarks(view, days, counts);
  const labels = panel.lines.map((line) => endLabel(line, true, END, locale));
  const ends = placeEnds(panel.lines, labels, days.range[1] + BESIDE, counts, days);
  const [left, right] = days.range;
  const [bottom, top] = counts.range;
  const plot = { x: left, y: top - OVER, width: right - left + 8, height: bottom - top + OVER };
  const uprights = markers.flatMap((mark) => (mark.shape === "line" ? [mark.x1] : []));
  const room = { plot, ends: endBoxes(ends), uprights };
  return [
    ...markers,
    ...panel.lines.flatMap((line, at) => stepPath(line, at, days, counts)),
    ...panel.reports.map((report) => reportMarks(report, days, counts, radius, locale)),
    ...letterMarks(panel, days, counts, radius, room, locale),
    ...ends,
  ];
}

/** Most px that the last figure of a line takes beside the last day. */
export const END = 96;

/** Height in px of one row of marker labels. */
export const MARKER = 16;
const LABEL = 12.5;

interface PlacedMarker {
  readonly x: number;
  readonly label: string;
  readonly after: boolean;
  readonly row: number;
}

/** Labels of markers in rows, so that none stands on another. */
export function placeMarkers(view: TimeView, days: Scale): PlacedMarker[] {
  const rows: number[] = [];
  const [left] = days.range;
  return view.settings.markers.map(({ day, label }) => {
    const x = days(dayNumber(day));
    const wide = textWidth(label, LABEL) + 5;
    const after = x - wide < left;
    const [from, to] = after ? [x, x + wide] : [x - wide, x];
    let row = rows.findIndex((free) => free <= from);
    if (row < 0) row = rows.length;
    rows[row] = to + 8;
    return { x, label, after, row };
  });
}

function markerMarks(view: TimeView, days: Scale, counts: Scale): Mark[] {
  const [bottom, top] = counts.range;
  return placeMarkers(view, days).flatMap(({ x, label, after, row }): Mark[] => {
    const y = top - 22 - row * MARKER;
    const anchor = after ? "start" : "end";
    return [
      { shape: "line", look: "marker", x1: x, x2: x, y1: y - 10, y2: bottom },
      { shape: "text", x: x + (after ? 5 : -5), y, text: label, size: LABEL, anchor, tone: "muted" },
    ];
  });
}

/** Names of panels: whom it counts, what is counted where panels differ in it, and whose counts its lines are. */
export function panelNames(view: TimeView, locale: Locale): string[] {
  const names: string[] = [];
  for (const panel of view.panels) {
    const who = panel.lines.map(({ letter, name: by, says }) =>
      letter ? `${say(locale, COMPARISON_CATALOGS, "letterOf", { letter })} ${by}` : says,
    );
    let name = [panel.name, panel.about, ...who].filter(Boolean).join(locale.language.comma);
    // Panels of one name are panels of their own.
    while (names.includes(name)) name += "\u200b";
    names.push(name);
  }
  return names;
}
