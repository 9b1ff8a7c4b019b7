/* global document */
import { figuresOf, plotComparison } from "./plot-comparison.mjs";

/** Draws the dataset into the page's `#picture`, in place of what stood there. */
export function drawInto(room, dataset) {
  room.replaceChildren(plotComparison(figuresOf(dataset), { width: room.clientWidth || 640 }));
}

const room = document.querySelector("#picture");
const data = document.querySelector("#data");
if (room && data) {
  drawInto(room, JSON.parse(data.textContent));
  performance.mark("ready");
}
globalThis.drawPlot = drawInto;
