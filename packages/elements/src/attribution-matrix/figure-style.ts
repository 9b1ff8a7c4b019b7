import { figureStyle, ATTRIBUTION_MATRIX_STYLE } from "@counterclaim/charts";

/** The style sheet of this graphic's figure. */
export const FIGURE_STYLE: string = figureStyle(ATTRIBUTION_MATRIX_STYLE);
