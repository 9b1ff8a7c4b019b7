import { ATTRIBUTION_MATRIX_STYLE, attributionMatrixOnPage, type Graphic } from "@counterclaim/charts";
import type { CSSResultGroup } from "lit";
import { elementStyles } from "../element-styles.js";
import { GraphicElement } from "../graphic-element.js";

/**
 * Who says what about each incident, in which words, and where they differ.
 *
 * @tagname attribution-matrix
 */
export class AttributionMatrixElement extends GraphicElement {
  static override readonly kind: Graphic<never> = attributionMatrixOnPage as Graphic<never>;
  static override styles: CSSResultGroup = elementStyles(ATTRIBUTION_MATRIX_STYLE);
}
