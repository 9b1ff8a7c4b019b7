import { supportsAdoptingStyleSheets } from "lit";
import { IncidentTimelineElement } from "./incident-timeline-element.js";

// A page may hold two copies of the kit: the first one keeps the name. A browser of before 2023 keeps what was printed.
if (supportsAdoptingStyleSheets && !customElements.get("incident-timeline"))
  customElements.define("incident-timeline", IncidentTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    "incident-timeline": IncidentTimelineElement;
  }
}
