import { figureWords, localeFor, type Locale, type Report, type TimePanel, type TimeView } from "@counterclaim/charts";
import * as Plot from "@observablehq/plot";
import { dayTime } from "./day-time.js";
import { fillOf, INK } from "./inks.js";
import type { TollOptions } from "./toll-bar-x.js";

interface Point {
  readonly panel: string;
  readonly series: string;
  readonly day: number;
  readonly level: number;
  readonly report: Report;
  readonly title: string;
}

/**
 * Reports over time: a step line for each claimant that holds until the next report, a dot for each report on it, a diamond
 * for figures given by others, an arrow for "at least", a ring where a figure was corrected or counts something else.
 * Panels are facets by population. Nothing is interpolated, and a line may fall.
 */
export function tollStepY(view: TimeView, { locale = localeFor("en") }: TollOptions = {}): Plot.Markish {
  const points = view.panels.flatMap((panel) => pointsOf(panel, locale));
  const steps = points.filter(({ report }) => report.step);
  const ends = view.panels.flatMap((panel) =>
    panel.lines.flatMap(({ steps: own }) => pointOf(panel, own.at(-1), locale)),
  );
  const place = { x: "day", y: "level", fx: "panel" } as const;
  return [
    Plot.ruleY([0]),
    Plot.line(steps, { ...place, z: "series", curve: "step-after", stroke: INK.solid, strokeWidth: 2.25 }),
    Plot.dot(
      points.filter(({ report }) => !report.step),
      { ...place, symbol: "diamond", fill: INK.ground, stroke: INK.muted, r: 4, title: "title" },
    ),
    Plot.dot(
      points.filter(({ report }) => report.change !== null),
      { ...place, fill: "none", stroke: INK.muted, strokeDasharray: "2 2", r: 9 },
    ),
    Plot.dot(steps, {
      ...place,
      fill: (d: Point) => fillOf(d.report.toll.status),
      stroke: INK.solid,
      r: 4,
      title: "title",
    }),
    Plot.vector(
      points.filter(({ report }) => report.bounds.high === null),
      { ...place, length: 14, rotate: 0, anchor: "start", dy: -5, stroke: INK.solid },
    ),
    Plot.text(ends, {
      ...place,
      text: (d: Point) => figureWords(locale, d.report.toll),
      textAnchor: "start",
      dx: 10,
      fontWeight: 700,
      fontSize: 13,
    }),
  ];
}

/** Options of a whole over-time comparison; the time scale is `utc`, so that no time zone moves a day. */
export function tollStepPlot(view: TimeView, options: TollOptions = {}): Plot.PlotOptions {
  return {
    width: 60 + view.panels.length * 380,
    height: 320,
    marginTop: 40,
    marginRight: 90,
    x: { type: "utc", domain: [dayTime(view.first), dayTime(view.last)], label: null, axis: null },
    y: { grid: true, label: null, axis: null, domain: [0, Math.max(1, ...view.panels.map(({ top }) => top))] },
    fx: { domain: view.panels.map(nameOf), label: null, axis: null },
    marks: [
      Plot.axisFx({ anchor: "top", label: null, fontSize: 14, fontWeight: 700 }),
      Plot.axisY({ label: null, fontSize: 12, tickSize: 0, ticks: 5 }),
      Plot.axisX({ label: null, fontSize: 12, ticks: 4 }),
      tollStepY(view, options),
    ],
    ariaLabel: view.sentence,
  };
}

function nameOf(panel: TimePanel): string {
  return [panel.name, panel.about].filter(Boolean).join(", ");
}

function pointsOf(panel: TimePanel, locale: Locale): Point[] {
  return panel.reports.flatMap((report) => pointOf(panel, report, locale));
}

function pointOf(panel: TimePanel, report: Report | undefined, locale: Locale): Point[] {
  if (!report || report.level === null) return [];
  return [
    {
      panel: nameOf(panel),
      series: `${nameOf(panel)} ${report.says}`,
      day: dayTime(report.to),
      level: report.level,
      report,
      title: `${figureWords(locale, report.toll)}, ${report.says}`,
    },
  ];
}
