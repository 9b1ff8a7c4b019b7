import "./casualty-comparison/define.js";
import "./incident-timeline/define.js";
import "./attribution-matrix/define.js";
