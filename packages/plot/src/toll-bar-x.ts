import { localeFor, type Locale, type NowView } from "@counterclaim/charts";
import * as Plot from "@observablehq/plot";
import { fillOf, INK } from "./inks.js";
import { words } from "./plot-catalogs.js";
import { tollFigures, type TollFigure } from "./toll-figures.js";

/** Settings of the marks. */
export interface TollOptions {
  /** Language of the words. Default English. */
  readonly locale?: Locale;
}

/**
 * The figures of a comparison as bars from zero, one row a claimant, one facet a measure, with the figure in words at the
 * end and gaps as words. Never stacked: each bar has both its ends, so that Plot's implicit stack adds nothing.
 */
export function tollBarX(view: NowView, { locale = localeFor("en") }: TollOptions = {}): Plot.Markish {
  const figures = tollFigures(view, locale, words(locale, "noFigureFound"));
  const place = { y: "line", fx: "measure", ...(hasPanels(figures) ? { fy: "panel" } : {}) } as const;
  const numbered = figures.filter(({ end }) => end !== null);
  const silent = figures.filter(({ toll, top, words: said }) => toll === null || (top === 0 && said !== "0"));
  return [
    Plot.ruleX([0]),
    Plot.barX(numbered, {
      ...place,
      x1: 0,
      x2: "end",
      fill: (d: TollFigure) => fillOf(d.status ?? ""),
      stroke: INK.solid,
      strokeWidth: 1.5,
      insetTop: 4,
      insetBottom: 4,
      title: "title",
    }),
    Plot.text(
      figures.filter((figure) => !silent.includes(figure)),
      {
        ...place,
        x: "top",
        text: "words",
        textAnchor: "start",
        dx: 6,
        fontWeight: 700,
        fill: "currentColor",
        fontSize: 13,
      },
    ),
    Plot.text(silent, {
      ...place,
      x: 0,
      text: "words",
      textAnchor: "start",
      dx: 6,
      fill: INK.muted,
      fontStyle: "italic",
      fontSize: 13,
      title: "title",
    }),
  ];
}

/** Low to high as an interval with a tick at the best figure, and none where the claimant gives none. */
export function tollIntervalX(view: NowView, { locale = localeFor("en") }: TollOptions = {}): Plot.Markish {
  const figures = tollFigures(view, locale, words(locale, "noFigureFound"));
  const place = { y: "line", fx: "measure", ...(hasPanels(figures) ? { fy: "panel" } : {}) } as const;
  const ranges = figures.filter(({ low, high }) => low !== null && high !== null && low < high);
  return [
    Plot.barX(ranges, {
      ...place,
      x1: "low",
      x2: "high",
      fill: INK.tint,
      stroke: INK.solid,
      strokeWidth: 1.5,
      strokeDasharray: "4 3",
      insetTop: 8,
      insetBottom: 8,
      title: "title",
    }),
    Plot.tickX(
      ranges.filter(({ best }) => best !== null),
      { ...place, x: "best", stroke: INK.solid, strokeWidth: 3 },
    ),
  ];
}

// Room for names of two or three lines, and beside each facet for the words at a bar's end.
const NAMES = 300;

/** Options of a whole comparison: the marks, the order of the view, and margins that hold the names. */
export function tollPlot(view: NowView, { locale = localeFor("en") }: TollOptions = {}): Plot.PlotOptions {
  const figures = tollFigures(view, locale, words(locale, "noFigureFound"));
  const lines = [...new Set(figures.map(({ line }) => line))];
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  return {
    width: NAMES + measures.length * 220,
    height: 70 + lines.length * 40,
    marginLeft: NAMES,
    marginRight: 20,
    y: { domain: lines, label: null, axis: null, type: "band" },
    x: {
      grid: true,
      label: null,
      nice: true,
      domain: [0, 1.6 * Math.max(1, ...figures.map(({ top }) => top))],
      ticks: 4,
    },
    fx: { domain: measures, label: null, axis: null },
    ...(hasPanels(figures) ? { fy: { domain: [...new Set(figures.map(({ panel }) => panel))], label: null } } : {}),
    marks: [
      Plot.axisFx({ anchor: "top", label: null, fontSize: 13, fontWeight: 700 }),
      Plot.axisY({
        label: null,
        tickSize: 0,
        fontSize: 12.5,
        lineWidth: 22,
        ...(measures[0] ? { fx: measures[0] } : {}),
      }),
      tollIntervalX(view, { locale }),
      tollBarX(view, { locale }),
    ],
    ariaLabel: view.sentence,
  };
}

function hasPanels(figures: readonly TollFigure[]): boolean {
  return new Set(figures.map(({ panel }) => panel)).size > 1;
}
