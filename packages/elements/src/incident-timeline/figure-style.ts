import { figureStyle, INCIDENT_TIMELINE_STYLE } from "@counterclaim/charts";

/** The style sheet of this graphic's figure. */
export const FIGURE_STYLE: string = figureStyle(INCIDENT_TIMELINE_STYLE);
