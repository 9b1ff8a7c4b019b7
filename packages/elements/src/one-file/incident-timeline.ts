import { afterPaint } from "../after-paint.js";
import { defineOnce } from "../define-once.js";
import { IncidentTimelineElement } from "../incident-timeline/incident-timeline-element.js";

afterPaint(() => defineOnce("incident-timeline", IncidentTimelineElement));
