import { ATTRIBUTION_MATRIX_STYLE, attributionMatrixOnPage, type Graphic } from "@counterclaim/charts";
import type { CSSResultGroup } from "lit";
import { elementStyles } from "../element-styles.js";
import type { FilterBy } from "../filter-fields.js";
import { GraphicElement } from "../graphic-element.js";
import { FILTERS } from "./filters.js";

/**
 * Who says what about each incident, in which words, and where they differ.
 *
 * @tagname attribution-matrix
 */
export class AttributionMatrixElement extends GraphicElement {
  static override readonly kind: Graphic<never> = attributionMatrixOnPage as Graphic<never>;
  static override readonly filters: readonly FilterBy[] = FILTERS;
  static override readonly narrowedBy: string | null = "incidents";
  static override styles: CSSResultGroup = elementStyles(ATTRIBUTION_MATRIX_STYLE);
}
