import { defineOnce } from "../define-once.js";
import { IncidentTimelineElement } from "./incident-timeline-element.js";

defineOnce("incident-timeline", IncidentTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    "incident-timeline": IncidentTimelineElement;
  }
}
