import {
  ATTRIBUTION_MATRIX_CHOICES,
  attributionMatrix,
  CASUALTY_COMPARISON_CHOICES,
  casualtyComparison,
  INCIDENT_TIMELINE_CHOICES,
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
  /** Those of the options by which readers choose where `filters` is on. */
  readonly choices: readonly string[];
  see(dataset: Dataset, options: Options, locale: Locale): SeenGraphic;
}

/** The three graphics by the name of their element. */
export const GRAPHICS: Readonly<Record<GraphicType, Kind>> = {
  "casualty-comparison": {
    options: [...COMMON, ...casualtyComparison.options],
    choices: CASUALTY_COMPARISON_CHOICES,
    see: (dataset, options, locale) => see(casualtyComparison, dataset, options, locale),
  },
  "incident-timeline": {
    options: [...COMMON, ...incidentTimeline.options],
    choices: INCIDENT_TIMELINE_CHOICES,
    see: (dataset, options, locale) => see(incidentTimeline, dataset, options, locale),
  },
  "attribution-matrix": {
    options: [...COMMON, ...attributionMatrix.options],
    choices: ATTRIBUTION_MATRIX_CHOICES,
    see: (dataset, options, locale) => see(attributionMatrix, dataset, options, locale),
  },
};

/** Whether a word is the name of a graphic. */
export function isGraphicType(type: string): type is GraphicType {
  return Object.hasOwn(GRAPHICS, type);
}
