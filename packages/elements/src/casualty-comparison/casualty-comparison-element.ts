import { CASUALTY_COMPARISON_OPTIONS, type GraphicType } from "@counterclaim/charts";
import type { Drawing } from "../drawing.js";
import { GraphicElement } from "../graphic-element.js";
import { loadDrawing } from "./load-drawing.js";
import { loadStyle } from "./load-style.js";

/**
 * Which figures are given, by whom, for whom, and how far they differ.
 *
 * @tagname casualty-comparison
 * @attr {string} measures - What is shown, in this order: `killed`, `wounded`, `missing`, `captured`, `displaced`, `killed-or-wounded`, `released`. Default all that the data have.
 * @attr {string} populations - Ids of those counted. Default all.
 * @attr {string} claimants - Ids of claimants. Default all.
 * @attr {string} sources - Ids of sources. Default all.
 * @attr {string} incidents - Ids of incidents. Default all.
 * @attr {string} basis - `cumulative`, `incident`, `period`; two become two panels. Default all.
 * @attr {string} since - First day, `YYYY-MM-DD`.
 * @attr {string} until - Last day, `YYYY-MM-DD`.
 * @attr {string} group-by - `population` (default), `claimant` or `measure`.
 * @attr {string} sort - `listed` (default), `name`, `value` or `reported`; the rule is printed.
 * @attr {string} marks - `bars` (default) or `units`: one square a person up to 200.
 * @attr {string} scale - `common` (default) or `own`.
 * @attr {string} total - Present, asks for a total of each measure: said where the rows declare one `sum_group` and nothing clashes, else refused in a note that names the rows.
 * @attr {string} over - `time` draws steps over time. Default the latest figures.
 * @attr {string} lines - Ids of the claimants whose reports make the lines over time.
 * @attr {string} markers - Dated lines: `2020-10-06 article, 6 Oct; 2020-11-10 cease-fire`.
 */
export class CasualtyComparisonElement extends GraphicElement {
  static override readonly type: GraphicType = "casualty-comparison";
  static override readonly optionNames: readonly string[] = CASUALTY_COMPARISON_OPTIONS;
  static override readonly loadDrawing: () => Promise<() => Drawing> = loadDrawing;
  static override readonly loadStyle: () => Promise<string> = loadStyle;
}
