import {
  attributionMatrix,
  casualtyComparison,
  figureTree,
  incidentTimeline,
  localeFor,
  see,
  sourceLine,
  type GraphicType,
  type Locale,
  type SeenGraphic,
  type Tree,
} from "@counterclaim/charts";
// @boundaries-ignore examples are goldens and pages alike
import type { Example } from "../../../tests/example.js";

const SEE: Readonly<Record<GraphicType, (example: Example, locale: Locale) => SeenGraphic>> = {
  "casualty-comparison": ({ dataset, options }, locale) => see(casualtyComparison, dataset, options, locale),
  "incident-timeline": ({ dataset, options }, locale) => see(incidentTimeline, dataset, options, locale),
  "attribution-matrix": ({ dataset, options }, locale) => see(attributionMatrix, dataset, options, locale),
};

/** The figure of an example as the build prints it into a page. */
export function printedFigure(id: string, example: Example): Tree {
  const { type, title, summary, dataset } = example;
  const locale = localeFor(dataset.meta.language);
  const seen = SEE[type](example, locale);
  const frame = {
    id,
    title,
    summary,
    source: sourceLine(dataset, seen.claims, locale),
    note: null,
    headingLevel: 3,
    dataHref: null,
    embedHref: null,
    refused: null,
  };
  return figureTree(frame, seen, locale);
}
