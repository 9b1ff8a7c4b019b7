import { CASUALTY_COMPARISON_STYLE, casualtyComparison, type Graphic } from "@counterclaim/charts";
import type { CSSResultGroup } from "lit";
import { elementStyles } from "../element-styles.js";
import type { FilterBy } from "../filter-fields.js";
import { GraphicElement } from "../graphic-element.js";
import { FILTERS } from "./filters.js";

/**
 * Which figures are given, by whom, for whom, and how far they differ.
 *
 * @tagname casualty-comparison
 */
export class CasualtyComparisonElement extends GraphicElement {
  static override readonly kind: Graphic<never> = casualtyComparison as Graphic<never>;
  static override readonly filters: readonly FilterBy[] = FILTERS;
  static override styles: CSSResultGroup = elementStyles(CASUALTY_COMPARISON_STYLE);
}
