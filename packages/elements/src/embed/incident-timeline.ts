import "../incident-timeline/define.js";
