import { INCIDENT_TIMELINE_STYLE, incidentTimeline, type Graphic } from "@counterclaim/charts";
import type { CSSResultGroup } from "lit";
import { elementStyles } from "../element-styles.js";
import type { FilterBy } from "../filter-fields.js";
import { GraphicElement } from "../graphic-element.js";
import { FILTERS } from "./filters.js";

/**
 * What is said to have happened, when, how precisely that is known, and when it was said.
 *
 * @tagname incident-timeline
 */
export class IncidentTimelineElement extends GraphicElement {
  static override readonly kind: Graphic<never> = incidentTimeline as Graphic<never>;
  static override readonly filters: readonly FilterBy[] = FILTERS;
  static override styles: CSSResultGroup = elementStyles(INCIDENT_TIMELINE_STYLE);
}
