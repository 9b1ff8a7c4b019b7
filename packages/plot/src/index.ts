export { incidentSpanPlot, incidentSpanX } from "./incident-span-x.js";
export { statementCell, statementPlot } from "./statement-cell.js";
export { tollBarX, tollIntervalX, tollPlot, type TollOptions } from "./toll-bar-x.js";
export { tollStepPlot, tollStepY } from "./toll-step-y.js";
