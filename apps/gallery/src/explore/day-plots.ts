import * as Plot from "@observablehq/plot";
import { formatDay, localeFor } from "@counterclaim/charts";
import { dayOf, type Dataset } from "@counterclaim/claims";
import { asPicture } from "./plot-figure.js";
import { reportsByDay, type DayCounts } from "./reports-by-day.js";
import { tableBelow } from "./table-below.js";

const LOCALE = localeFor("en");
const dayWords = (day: number, year = false): string => formatDay(LOCALE, dayOf(day), { year, month: "short" });

/** First and last day shown, as day numbers. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** From the first dated row to the day by which nine tenths of them have passed; null where no row has an exact day. */
export function usualSpan(dataset: Dataset): DaySpan | null {
  const days = reportsByDay(dataset)
    .flatMap(({ days: counted }) => counted.flatMap(({ day, rows }) => Array.from({ length: rows }, () => day)))
    .sort((a, b) => a - b);
  const [from] = days;
  const to = days[Math.floor(days.length * 0.9)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Rows a day of the three files, each in a figure of its own on one common span of days. */
export function dayFigures(dataset: Dataset, span: DaySpan, width: number): HTMLElement[] {
  return reportsByDay(dataset).map((counts) => dayFigure(counts, span, width));
}

function dayFigure({ title, days, inexact, undated }: DayCounts, { from, to }: DaySpan, width: number): HTMLElement {
  const shown = days.filter(({ day }) => day >= from && day <= to);
  const figure = document.createElement("figure");
  const heading = document.createElement("h3");
  heading.textContent = title;
  const drawing = Plot.plot({
    width,
    height: 170,
    marginLeft: 34,
    marginRight: 12,
    x: {
      domain: [from, to + 1],
      ticks: Math.max(2, Math.floor(width / 110)),
      tickFormat: (day: number) => (Number.isInteger(day) ? dayWords(day) : ""),
      label: null,
    },
    y: { grid: true, ticks: 4, tickFormat: "d", label: null },
    marks: [
      Plot.rectY(shown, {
        x1: (row: { day: number }) => row.day,
        x2: (row: { day: number }) => row.day + 1,
        y: "rows",
        insetLeft: 0.5,
        insetRight: 0.5,
        fill: "var(--link)",
      }),
      Plot.ruleY([0]),
    ],
  });
  const caption = document.createElement("figcaption");
  const outside = days.filter(({ day }) => day < from || day > to).reduce((sum, { rows }) => sum + rows, 0);
  const left = [
    outside ? `${String(outside)} outside these days` : "",
    inexact ? `${String(inexact)} without an exact day` : "",
    undated ? `${String(undated)} without a date` : "",
  ].filter(Boolean);
  caption.textContent = left.length ? `Rows not drawn: ${left.join(", ")}.` : "Every row is drawn.";
  const name = `${title}: rows a day from ${dayWords(from, true)} to ${dayWords(to, true)}`;
  figure.append(
    heading,
    asPicture(drawing, name),
    caption,
    tableBelow(
      name,
      ["Day", "Rows"],
      shown.map(({ day, rows }) => [dayWords(day, true), String(rows)]),
    ),
  );
  return figure;
}
