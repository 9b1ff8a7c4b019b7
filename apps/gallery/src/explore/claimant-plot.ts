import * as Plot from "@observablehq/plot";
import { formatNumber, localeFor } from "@counterclaim/charts";
import type { Dataset } from "@counterclaim/claims";
import { figuresOf, type ClaimedFigure, type Question } from "./figures-by-claimant.js";
import { asPicture } from "./plot-figure.js";
import { tableBelow } from "./table-below.js";

const LOCALE = localeFor("en");
const words = (value: number | null): string => (value === null ? "" : formatNumber(LOCALE, value));

/** Every figure that each claimant gave for one question: a dot for a figure, a line for a range, an open end for a bound. */
export function claimantFigure(dataset: Dataset, question: Question, width: number): HTMLElement {
  const { figures, without } = figuresOf(dataset, question);
  const claimants = [...new Set(figures.map(({ claimant }) => claimant))].sort((a, b) => a.localeCompare(b, "en"));
  const wide = width >= 560;
  const drawing = Plot.plot({
    width,
    height: Math.max(2, claimants.length) * (wide ? 40 : 62) + 50,
    marginLeft: wide ? 250 : 8,
    marginRight: 16,
    marginTop: wide ? 8 : 12,
    x: { zero: true, grid: true, ticks: Math.max(2, Math.floor(width / 130)), tickFormat: words, label: null },
    y: { type: "band", domain: claimants, axis: null },
    marks: [
      // Names wrap and are never cut: on the left of the lines where there is room, above each line where there is not.
      wide
        ? Plot.axisY({ label: null, tickSize: 0, lineWidth: 17, lineHeight: 1.15 })
        : Plot.text(claimants, {
            y: (name: string) => name,
            text: (name: string) => name,
            frameAnchor: "left",
            lineAnchor: "bottom",
            lineWidth: (width - 30) / 12.5,
            lineHeight: 1.15,
            dy: -8,
            fill: "var(--muted)",
          }),
      Plot.ruleX([0]),
      Plot.ruleY(
        figures.filter(({ low, high }) => low !== null && high !== null),
        { y: "claimant", x1: "low", x2: "high", stroke: "var(--link)", strokeWidth: 4, strokeOpacity: 0.5 },
      ),
      Plot.dot(
        figures.filter(({ value }) => value !== null),
        { y: "claimant", x: "value", r: 4, fill: "var(--link)", fillOpacity: 0.55, stroke: "var(--ground)" },
      ),
      bound(figures, "low", "›"),
      bound(figures, "high", "‹"),
    ],
  });
  const caption = document.createElement("figcaption");
  caption.textContent = [
    "One dot for each report, in all its versions; claimants by name.",
    figures.some(isBound) ? "› is at least, ‹ is at most." : "",
    without ? `${String(without)} rows without a number are not drawn.` : "",
  ]
    .filter(Boolean)
    .join(" ");
  const figure = document.createElement("figure");
  figure.append(
    asPicture(drawing, `${question.title}: figures by claimant`),
    caption,
    tableBelow(
      `${question.title}: figures by claimant`,
      ["Row", "Claimant", "Figure", "From", "To"],
      figures.map(({ id, claimant, value, low, high }) => [id, claimant, words(value), words(low), words(high)]),
    ),
  );
  return figure;
}

// A bound that stands alone has no dot: it is not a best figure.
function isBound({ value, low, high }: ClaimedFigure): boolean {
  return value === null && (low === null) !== (high === null);
}

function bound(figures: readonly ClaimedFigure[], end: "low" | "high", sign: string): Plot.Text {
  const alone = figures.filter((figure) => isBound(figure) && figure[end] !== null);
  return Plot.text(alone, {
    y: "claimant",
    x: end,
    text: () => sign,
    fontSize: 18,
    fontWeight: "bold",
    fill: "var(--link)",
  });
}
