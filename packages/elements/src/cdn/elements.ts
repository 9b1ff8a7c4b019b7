import "../define.js";
