import { incidentTimeline, type Graphic } from "@counterclaim/charts";
import { Drawing } from "../drawing.js";
import { FILTERS } from "./filters.js";

/** What draws this graphic in one element. */
export function startDrawing(): Drawing {
  return new Drawing(incidentTimeline as Graphic<never>, FILTERS, null);
}
