export { AttributionMatrixElement } from "./attribution-matrix/attribution-matrix-element.js";
export { CasualtyComparisonElement } from "./casualty-comparison/casualty-comparison-element.js";
export { defineAll, type DefineOptions } from "./define-all.js";
export { AsOfChangeEvent } from "./as-of-change-event.js";
export { ClaimSelectEvent, ViewChangeEvent } from "./events.js";
export { GraphicElement } from "./graphic-element.js";
export { IncidentTimelineElement } from "./incident-timeline/incident-timeline-element.js";
