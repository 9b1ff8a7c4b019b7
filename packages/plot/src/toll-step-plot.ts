import {
  countTicks,
  COMPARISON_CATALOGS,
  endLabel,
  labelOf,
  linearScale,
  linesOf,
  localeFor,
  othersOf,
  say,
  writeLines,
  type Locale,
  type Mark,
  type Row,
  type TimePanel,
  type TimeView,
} from "@counterclaim/charts";
import * as Plot from "@observablehq/plot";
import { dayTime } from "./day-time.js";
import { drawMarks } from "./draw-marks.js";
import type { TollPlotOptions } from "./toll-bar-x.js";
import { BESIDE, END, MARKER, panelNames, placeMarkers, stepsOf } from "./toll-step-y.js";

const LEFT = 52;
const PLOT = 200;
// Least width of one of several panels side by side; below it they stand one under the other.
const LEAST = 300;
const NAME = { size: 14, leading: 18, weight: "bold" } as const;
const WHO = { size: 12.5, leading: 16 } as const;

/**
 * Options of a whole over-time comparison; the time scale is `utc`, so that no time zone moves a day. Panels have one scale that
 * begins at zero, also where the graphic uses two. Reports without a number stand under the panels, each with its word.
 */
export function tollStepPlot(
  view: TimeView,
  { locale = localeFor("en"), width: asked }: TollPlotOptions = {},
): Plot.PlotOptions {
  const { panels } = view;
  const width = asked ?? 60 + Math.max(1, panels.length) * 380;
  const silent = silentRows(view).map((row) => silentWords(row, locale));
  if (panels.length === 0)
    return wordsAlone([say(locale, COMPARISON_CATALOGS, silent.length ? "noNumber" : "empty"), ...silent], width, view);
  const across = width / panels.length >= LEAST;
  const ends = panels.flatMap(({ lines }) => lines.map((line) => endLabel(line, true, END, locale).width));
  const right = Math.max(10, ...ends.map((end) => end + BESIDE + 8));
  const columns = across ? panels.length : 1;
  const each = (width - LEFT - right * columns) / columns;
  const names = panelNames(view, locale);
  const heads = panels.map((panel) => headOf(panel, 0, each + right - 12, locale));
  const rows = placeMarkers(view, linearScale([view.first, Math.max(view.last, view.first + 1)], [0, each]));
  const head =
    Math.max(...heads.map(({ below }) => below)) + 34 + MARKER * Math.max(0, ...rows.map(({ row }) => row + 1));
  const below = under(silent, 0, width);
  const ticks = countTicks(Math.max(1, ...panels.map(({ top }) => top)));
  const facet = across ? "fx" : "fy";
  const tall = head + PLOT + 34;
  const layout = { domain: names, label: null, axis: null, paddingOuter: 0, round: false };
  return {
    width,
    height: (across ? tall : tall * panels.length) + below.height,
    marginLeft: LEFT,
    marginRight: right,
    marginTop: 0,
    marginBottom: 34 + below.height,
    insetTop: head,
    insetLeft: 8,
    x: {
      type: "utc",
      domain: [dayTime(view.first), dayTime(Math.max(view.last, view.first + 1))],
      label: null,
      axis: null,
    },
    y: { label: null, axis: null, domain: [0, ticks.at(-1) ?? 1] },
    [facet]: { ...layout, paddingInner: across ? right / (each + right) : 34 / tall },
    marks: [
      Plot.gridY(ticks),
      Plot.axisY(ticks, { label: null, fontSize: 12, tickSize: 0 }),
      Plot.axisX({ label: null, fontSize: 12, ticks: Math.max(2, Math.floor(each / 90)), facetAnchor: null }),
      Plot.ruleY([0]),
      stepsOf(view, facet, locale),
      Plot.text(names, {
        [facet]: (name: string) => name,
        frameAnchor: "top-left",
        render: (index, _, __, { marginLeft, marginTop }, { document }) => {
          const panel = panels[index[0] ?? -1];
          if (!panel) return null;
          const { marks } = headOf(panel, marginLeft - (across ? 20 : LEFT - 8), each + right - 12, locale);
          return drawMarks(moved(marks, marginTop), document);
        },
      }),
      listed(silent, width),
    ],
    ariaLabel: view.sentence,
  };
}

/** Rows of a view over time that have no number and so no place on the axes, in the order of the table. */
export function silentRows(view: TimeView): Row[] {
  return view.rows.filter(({ toll }) => toll?.figure);
}

function silentWords({ population, toll, says }: Row, locale: Locale): string {
  return toll ? labelOf(locale, { toll, population, says }) : "";
}

function headOf(panel: TimePanel, x: number, width: number, locale: Locale): { marks: Mark[]; below: number } {
  const title = writeLines(panel.name, x, 6, width, NAME);
  const about = writeLines(panel.about, x, title.below, width, WHO);
  const lines = linesOf(panel, x, about.below, width, locale);
  const others = othersOf(panel, x, about.below + lines.height, width, locale);
  const marks = [...title.marks, ...about.marks, ...lines.marks, ...others.marks];
  return { marks, below: about.below + lines.height + others.height };
}

function moved(marks: readonly Mark[], by: number): Mark[] {
  return marks.map((mark) => (mark.shape === "text" ? { ...mark, y: mark.y + by } : mark));
}

/** Lines of words from `y` downwards. */
function under(words: readonly string[], y: number, width: number): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let at = y;
  for (const each of words) {
    const lines = writeLines(each, 8, at, width - 16, { ...WHO, tone: "muted" });
    marks.push(...lines.marks);
    at = lines.below + 4;
  }
  return { marks, height: at - y };
}

function listed(words: readonly string[], width: number): Plot.Markish {
  return Plot.frame({
    facet: "super",
    stroke: "none",
    render: (_, __, ___, { height }, { document }) => {
      const tall = under(words, 0, width).height;
      return drawMarks(under(words, height - tall, width).marks, document);
    },
  });
}

function wordsAlone(words: readonly string[], width: number, view: TimeView): Plot.PlotOptions {
  return { width, height: under(words, 0, width).height + 16, marks: [listed(words, width)], ariaLabel: view.sentence };
}
