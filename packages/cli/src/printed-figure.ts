import { figureTree, stamped, type Frame, type Tree } from "@counterclaim/charts";
import type { Dataset } from "@counterclaim/claims";
import type { GraphicPlan } from "./graphic-plan.js";

/** The figure of a plan as it is printed, stamped with what it was made of: `dataset` is what its element will read. */
export function printedFigure(
  { spec, type, options, seen, locale }: GraphicPlan,
  frame: Frame,
  dataset: Dataset,
): Tree {
  const { title, summary, headingLevel } = frame;
  const printed = { type, graphic: spec.id, options, language: locale.tag, title, summary, headingLevel, dataset };
  return stamped(figureTree(frame, seen, locale), printed);
}

/** Whether a page's figure stays the one that is printed: its readers choose nothing, and no refusal has to be listed. */
export function staysAsPrinted({ options }: GraphicPlan, dataset: Dataset): boolean {
  return !("history" in options) && !("filters" in options) && dataset.records.refused === 0;
}
