import { afterPaint } from "../after-paint.js";
import { AttributionMatrixElement } from "../attribution-matrix/attribution-matrix-element.js";
import { CasualtyComparisonElement } from "../casualty-comparison/casualty-comparison-element.js";
import { defineOnce } from "../define-once.js";
import { IncidentTimelineElement } from "../incident-timeline/incident-timeline-element.js";

afterPaint(() => {
  defineOnce("casualty-comparison", CasualtyComparisonElement);
  defineOnce("incident-timeline", IncidentTimelineElement);
  defineOnce("attribution-matrix", AttributionMatrixElement);
});
