import { IncidentTimelineElement } from "./incident-timeline-element.js";

// A page may hold two copies of the kit: the first one keeps the name.
if (!customElements.get("incident-timeline")) customElements.define("incident-timeline", IncidentTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    "incident-timeline": IncidentTimelineElement;
  }
}
