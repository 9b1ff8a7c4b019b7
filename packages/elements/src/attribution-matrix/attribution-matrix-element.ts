import { ATTRIBUTION_MATRIX_OPTIONS, type GraphicType } from "@counterclaim/charts";
import type { Drawing } from "../drawing.js";
import { GraphicElement } from "../graphic-element.js";
import { loadDrawing } from "./load-drawing.js";
import { loadStyle } from "./load-style.js";

/**
 * Who says what about each incident, in which words, and where they differ.
 *
 * @tagname attribution-matrix
 * @attr {string} sources - Ids of sources. Default all.
 * @attr {string} incidents - Ids of incidents. Default all that somebody speaks about.
 * @attr {string} findings - Names of findings. Default all.
 * @attr {string} assessors - Ids of assessors. Default all.
 * @attr {string} stances - Stances, `hedged` for what is found with a hedge. Default all.
 * @attr {string} by - `assessor` (default) or `value`: what the columns are.
 * @attr {string} sort - Order of the groups: `date` (default), `disagreement`, `name`, `listed`.
 * @attr {string} group-by - `incident` (default) or `finding`.
 * @attr {string} view - `auto` (default: list where narrow), `matrix` or `list`.
 * @attr {string} assessors-order - Order of the assessors: `kind` (default), `name`, `listed`.
 */
export class AttributionMatrixElement extends GraphicElement {
  static override readonly type: GraphicType = "attribution-matrix";
  static override readonly optionNames: readonly string[] = ATTRIBUTION_MATRIX_OPTIONS;
  static override readonly loadDrawing: () => Promise<() => Drawing> = loadDrawing;
  static override readonly loadStyle: () => Promise<string> = loadStyle;
}
