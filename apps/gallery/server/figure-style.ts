import {
  ATTRIBUTION_MATRIX_STYLE,
  CASUALTY_COMPARISON_STYLE,
  FRAME,
  INCIDENT_TIMELINE_STYLE,
  INKS,
  TOKENS,
} from "@counterclaim/charts";

/** The one sheet of all printed figures, for pages of the gallery that hold some. */
export function figureStyle(): string {
  return [TOKENS, INKS, FRAME, CASUALTY_COMPARISON_STYLE, INCIDENT_TIMELINE_STYLE, ATTRIBUTION_MATRIX_STYLE, ""].join(
    "\n",
  );
}
