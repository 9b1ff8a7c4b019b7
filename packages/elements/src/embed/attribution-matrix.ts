import "../attribution-matrix/define.js";
