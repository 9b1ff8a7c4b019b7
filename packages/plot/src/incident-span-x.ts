import { dayNumber } from "@counterclaim/claims";
import { localeFor, whenLabel, type Moment, type TimelineView } from "@counterclaim/charts";
import * as Plot from "@observablehq/plot";
import { dayTime } from "./day-time.js";
import { fillOf, INK } from "./inks.js";
import type { TollOptions } from "./toll-bar-x.js";

interface Span {
  readonly line: string;
  /** Begin of the first and end of the last possible day; the edge of the axis where that end is open. */
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  readonly moment: Moment;
  readonly title: string;
}

/**
 * Events and statements as spans exactly as wide as their possible days: a month-only date is a month wide, and nothing is
 * put on the first of the month. Open ends reach the axis's edge with a dashed outline. Undated moments are not on the axis:
 * `view.undated` has them.
 */
export function incidentSpanX(view: TimelineView, { locale = localeFor("en") }: TollOptions = {}): Plot.Markish {
  const { extent } = view;
  if (!extent) return [];
  const spans = view.near.flatMap((moment, index): Span[] => {
    if (!moment.when) return [];
    const { earliest, latest } = moment.when;
    const words = whenLabel(locale, moment.when, true);
    return [
      {
        line: lineOf(moment, index),
        from: dayTime(Math.max(extent.first, earliest === null ? extent.first : dayNumber(earliest))),
        to: dayTime(Math.min(extent.last, latest === null ? extent.last : dayNumber(latest)) + 1),
        open: earliest === null || latest === null,
        moment,
        title: `${words}: ${moment.head}`,
      },
    ];
  });
  return [
    bars(
      spans.filter((span) => !isVague(span)),
      null,
    ),
    bars(spans.filter(isVague), "3 3"),
    Plot.text(spans, {
      x: "to",
      y: "line",
      text: "title",
      textAnchor: "start",
      dx: 6,
      lineAnchor: "middle",
      fontSize: 12.5,
    }),
  ];
}

function isVague({ open, moment }: Span): boolean {
  return open || /[?~%X]/.test(moment.when?.text ?? "");
}

function bars(spans: readonly Span[], dash: string | null): Plot.Markish {
  return Plot.barX(spans, {
    x1: "from",
    x2: "to",
    y: "line",
    fill: (d: Span) => fillOf(d.moment.status ?? ""),
    stroke: INK.solid,
    strokeWidth: 1.25,
    ...(dash ? { strokeDasharray: dash } : {}),
    insetTop: 3,
    insetBottom: 3,
    rx: 4,
    title: "title",
  });
}

/** Options of a whole timeline: `utc` time, one line a moment, in the view's order. */
export function incidentSpanPlot(view: TimelineView, options: TollOptions = {}): Plot.PlotOptions {
  const { extent } = view;
  const lines = view.near.map(lineOf);
  return {
    width: 900,
    height: 60 + lines.length * 24,
    marginLeft: 10,
    marginRight: 480,
    x: {
      type: "utc",
      grid: true,
      label: null,
      axis: null,
      ...(extent ? { domain: [dayTime(extent.first), dayTime(extent.last + 1)] } : {}),
    },
    y: { domain: lines, axis: null, type: "band" },
    marks: [Plot.axisX({ anchor: "top", label: null, fontSize: 12, ticks: 6 }), incidentSpanX(view, options)],
  };
}

function lineOf(moment: Moment, index: number): string {
  return `${String(index + 1)} ${moment.claim}`;
}
