export { incidentSpanPlot } from "./incident-span-plot.js";
export { incidentSpanX } from "./incident-span-x.js";
export { statementCell } from "./statement-cell.js";
export { statementPlot } from "./statement-plot.js";
export { tollBarX, tollIntervalX, type TollOptions, type TollPlotOptions } from "./toll-bar-x.js";
export { tollPlot } from "./toll-plot.js";
export { silentRows, tollStepPlot } from "./toll-step-plot.js";
export { tollStepY } from "./toll-step-y.js";
