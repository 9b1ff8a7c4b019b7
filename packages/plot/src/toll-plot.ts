import { capitalise, countTicks, localeFor, roomFor, wrapText, type NowView } from "@counterclaim/charts";
import * as Plot from "@observablehq/plot";
import { barsOf, facetOf, placeFigure, type TollPlotOptions } from "./toll-bar-x.js";
import { tollFigures, type TollFigure } from "./toll-figures.js";

// Room for names of two or three lines.
const NAMES = 300;
const NAME = 12.5;
const RIGHT = 20;
// Least width of a measure's bars and their words beside names; below it everything stands in one column.
const LEAST = 150;
const HEADING = 30;

/**
 * Options of a whole comparison in the order of the view: panels one under the other with their headings, names of rows beside
 * their bars or, in a narrow plot, above them. All bars are on one scale that begins at zero, also where the graphic uses two.
 */
export function tollPlot(
  view: NowView,
  { locale = localeFor("en"), width: asked }: TollPlotOptions = {},
): Plot.PlotOptions {
  const figures = tollFigures(view, locale);
  const facet = facetOf(view);
  const measures = facet.fx ? [...new Set(figures.map(({ measure }) => measure))] : [""];
  const width = asked ?? NAMES + measures.length * 220;
  const beside = (width - NAMES - RIGHT) / measures.length >= LEAST;
  const left = beside ? NAMES : 8;
  // Facets stand a tenth of their step apart.
  const inner = beside && facet.fx ? ((width - left - RIGHT) * 0.9) / (measures.length - 0.1) : width - left - RIGHT;
  // A gap stands in the row of a claimant who has not said that there is none.
  const named = ({ cell, label, measure }: TollFigure): string => {
    const name = cell?.kind === "gap" ? capitalise(locale, cell.population) : label;
    return [name, facet.fx ? measure : ""].filter(Boolean).join(locale.language.comma);
  };
  const rows = beside ? figures : figures.map((each, at) => ({ ...each, line: `${String(at)} ${each.line}` }));
  const perPerson = Math.min(inner, ...rows.map(({ cell }) => (cell ? roomFor(cell, inner, locale) : inner)));
  const domain = domainOf(rows);
  const labels = new Map(rows.map(({ line, label }) => [line, label]));
  const height = Math.max(
    HEADING,
    ...rows.map((row) => placeFigure(row, 0, 0, inner, perPerson, locale, beside ? "" : named(row)).height),
    ...(beside ? [...labels.values()].map((label) => wrapText(label, NAMES - 20, NAME).length * 14 + 8) : []),
  );
  // Round numbers of people, as many as fit.
  const ticks = countTicks(inner / perPerson, Math.max(2, Math.floor(inner / 70))).filter(
    (n) => n * perPerson <= inner,
  );
  const headings = domain.filter(({ heading }) => heading !== null);
  const first = beside && facet.fx && measures[0] ? { fx: () => measures[0] } : {};
  const top = beside && facet.fx ? 40 : 12;
  return {
    width,
    height: top + 30 + domain.length * height,
    marginLeft: left,
    marginRight: RIGHT,
    marginTop: top,
    marginBottom: 30,
    y: { domain: domain.map(({ line }) => line), label: null, axis: null, type: "band", padding: 0 },
    x: { label: null, domain: [0, inner / perPerson], axis: null },
    ...(beside && facet.fx
      ? { fx: { domain: measures, label: null, axis: null, paddingInner: 0.1, paddingOuter: 0, round: false } }
      : {}),
    marks: [
      ...(beside && facet.fx ? [Plot.axisFx({ anchor: "top", label: null, fontSize: 13, fontWeight: 700 })] : []),
      Plot.gridX(ticks),
      Plot.axisX(ticks, { label: null, fontSize: 12 }),
      ...(beside
        ? [
            Plot.axisY([...labels.keys()], {
              label: null,
              tickSize: 0,
              fontSize: NAME,
              lineWidth: 22,
              tickFormat: (line: string) => labels.get(line) ?? "",
              ...first,
            }),
          ]
        : []),
      Plot.text(headings, {
        ...first,
        y: "line",
        text: "heading",
        frameAnchor: "left",
        textAnchor: "start",
        dx: 8 - left,
        fontSize: 14,
        fontWeight: 700,
      }),
      Plot.ruleX([0]),
      barsOf(rows, beside ? facet : {}, locale, beside ? null : named),
    ],
    ariaLabel: view.sentence,
  };
}

interface Row {
  readonly line: string;
  /** Of the panel that begins here; null for a row of figures. */
  readonly heading: string | null;
}

/** Rows in the order of the view, with one for the heading of each panel that has one. */
function domainOf(figures: readonly TollFigure[]): Row[] {
  const rows: Row[] = [];
  let panel = "";
  let last = "";
  for (const each of figures) {
    if (each.panel && each.panel !== panel) rows.push({ line: `${each.panel}:`, heading: each.panel });
    if (each.line !== last) rows.push({ line: each.line, heading: null });
    panel = each.panel;
    last = each.line;
  }
  return rows;
}
