import { INCIDENT_TIMELINE_STYLE, incidentTimeline, type Graphic } from "@counterclaim/charts";
import type { CSSResultGroup } from "lit";
import { elementStyles } from "../element-styles.js";
import { GraphicElement } from "../graphic-element.js";

/**
 * What is said to have happened, when, how precisely that is known, and when it was said.
 *
 * @tagname incident-timeline
 */
export class IncidentTimelineElement extends GraphicElement {
  static override readonly kind: Graphic<never> = incidentTimeline as Graphic<never>;
  static override styles: CSSResultGroup = elementStyles(INCIDENT_TIMELINE_STYLE);
}
