import { INCIDENT_TIMELINE_OPTIONS, type GraphicType } from "@counterclaim/charts";
import type { Drawing } from "../drawing.js";
import { GraphicElement } from "../graphic-element.js";
import { loadDrawing } from "./load-drawing.js";
import { loadStyle } from "./load-style.js";

/**
 * What is said to have happened, when, how precisely that is known, and when it was said.
 *
 * @tagname incident-timeline
 * @attr {string} sources - Ids of sources. Default all.
 * @attr {string} incidents - Ids of incidents. Default all.
 * @attr {string} places - Ids of places. Default all.
 * @attr {string} parties - Ids of actors or sides who speak about an incident. Default all.
 * @attr {string} weapons - Ids of weapons. Default all.
 * @attr {string} categories - Categories of incidents. Default all.
 * @attr {string} statuses - `claimed`, `corroborated`, `verified`, `disputed`, `retracted`. Default all.
 * @attr {string} lanes - What the lanes stand for: `kind` (default), `place`, `party`, `weapon`, `category`.
 * @attr {string} order - Order of the lanes: `listed` (default) or `name`.
 * @attr {string} colours - What sort of event shape and colour say: `none` (default), `category`, `weapon`, `place`.
 * @attr {string} clocks - Which clocks are drawn: `both` (default), `happened`, `said`.
 * @attr {string} since - First day, `YYYY-MM-DD`.
 * @attr {string} until - Last day, `YYYY-MM-DD`.
 */
export class IncidentTimelineElement extends GraphicElement {
  static override readonly type: GraphicType = "incident-timeline";
  static override readonly optionNames: readonly string[] = INCIDENT_TIMELINE_OPTIONS;
  static override readonly loadDrawing: () => Promise<() => Drawing> = loadDrawing;
  static override readonly loadStyle: () => Promise<string> = loadStyle;
}
