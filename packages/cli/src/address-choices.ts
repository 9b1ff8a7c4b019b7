import type { GraphicPlan } from "./graphic-plan.js";
import { GRAPHICS } from "./graphics.js";

/**
 * What the address of a graphic's page may hold: the open record, and what readers can choose there. A page holds the records
 * that these views need and no more: any other view of them could lack a figure.
 */
export function addressChoices({ type, options }: Pick<GraphicPlan, "type" | "options">): readonly string[] {
  return ["claim", ...("history" in options ? ["as-of"] : []), ...("filters" in options ? GRAPHICS[type].choices : [])];
}
