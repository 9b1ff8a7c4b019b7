import "../casualty-comparison/define.js";
