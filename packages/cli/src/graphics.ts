import {
  attributionMatrix,
  casualtyComparison,
  incidentTimeline,
  see,
  type GraphicType,
  type Locale,
  type Options,
  type SeenGraphic,
} from "@counterclaim/charts";
import type { Dataset } from "@counterclaim/claims";

/** Options that every graphic understands. */
const COMMON = ["as-of", "names", "history", "filters"];

interface Kind {
  readonly options: readonly string[];
  see(dataset: Dataset, options: Options, locale: Locale): SeenGraphic;
}

/** The three graphics by the name of their element. */
export const GRAPHICS: Readonly<Record<GraphicType, Kind>> = {
  "casualty-comparison": {
    options: [...COMMON, ...casualtyComparison.options],
    see: (dataset, options, locale) => see(casualtyComparison, dataset, options, locale),
  },
  "incident-timeline": {
    options: [...COMMON, ...incidentTimeline.options],
    see: (dataset, options, locale) => see(incidentTimeline, dataset, options, locale),
  },
  "attribution-matrix": {
    options: [...COMMON, ...attributionMatrix.options],
    see: (dataset, options, locale) => see(attributionMatrix, dataset, options, locale),
  },
};

/** Whether a word is the name of a graphic. */
export function isGraphicType(type: string): type is GraphicType {
  return Object.hasOwn(GRAPHICS, type);
}
