import { figureStyle, CASUALTY_COMPARISON_STYLE } from "@counterclaim/charts";

/** The style sheet of this graphic's figure. */
export const FIGURE_STYLE: string = figureStyle(CASUALTY_COMPARISON_STYLE);
