import * as Plot from "@observablehq/plot";
import { attributionMatrix, casualtyComparison, incidentTimeline, localeFor, readDay } from "@counterclaim/charts";
import { asOf, type Dataset, type GraphicSpec } from "@counterclaim/claims";
import { incidentSpanPlot, statementPlot, tollPlot, tollStepPlot } from "@counterclaim/plot";
import { asPicture } from "./plot-figure.js";

/** One graphic of the story, drawn by Plot from the same view as its embed; in a region of its own where it is wider than the page. */
export function markFigure(dataset: Dataset, { title, type, options }: GraphicSpec): HTMLElement {
  const day = readDay(options, "as-of");
  const drawn = plotOptions(type, day ? asOf(dataset, day) : dataset, options);
  const figure = document.createElement("figure");
  if (drawn === null) {
    figure.textContent = `There is no Plot mark for ${type}.`;
    return figure;
  }
  const name = `${title}, drawn by Plot`;
  const room = document.createElement("div");
  room.className = "wide";
  room.tabIndex = 0;
  room.setAttribute("role", "region");
  room.setAttribute("aria-label", name);
  room.append(asPicture(Plot.plot(drawn), drawn.ariaLabel ?? name));
  figure.append(room);
  return figure;
}

function plotOptions(type: string, dataset: Dataset, options: GraphicSpec["options"]): Plot.PlotOptions | null {
  const locale = localeFor("en");
  if (type === "casualty-comparison") {
    const view = casualtyComparison.view(dataset, options, locale);
    return view.kind === "now" ? tollPlot(view, { locale }) : tollStepPlot(view, { locale });
  }
  if (type === "incident-timeline")
    return incidentSpanPlot(incidentTimeline.view(dataset, options, locale), { locale });
  if (type === "attribution-matrix") return statementPlot(attributionMatrix.view(dataset, options, locale), { locale });
  return null;
}
