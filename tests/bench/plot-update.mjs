/* global document */
import { DESKTOP, withPage } from "./browser.mjs";
import { codeScript, dataScript, plainPage } from "./html.mjs";
import { bundle } from "./peers/bundle.mjs";
import { startThreadTime, threadTime } from "./thread-time.mjs";

/** A page that draws a dataset with Plot and can draw it again. Gives its address. */
export async function placePlotPage(server, name, dataset) {
  const script = codeScript(await bundle("plot-page"));
  const body = `<div id="picture"></div>${dataScript("data", dataset)}${script}`;
  return server.place(`/${name}.html`, plainPage(name, body), { compress: false });
}

/** CPU ms of drawing again with one other figure, layout included. */
export function plotUpdate(browser, url, edit, times = 20) {
  return withPage(browser, DESKTOP, async (page, cdp) => {
    await page.goto(url);
    await startThreadTime(cdp);
    await page.evaluate(updatePlot, { edit, times: Math.ceil(times / 2) });
    const before = await threadTime(cdp);
    await page.evaluate(updatePlot, { edit, times });
    const after = await threadTime(cdp);
    return (after.task - before.task) / times;
  });
}

/* Runs in the page. */
function updatePlot({ edit, times }) {
  const dataset = JSON.parse(document.querySelector("#data").textContent);
  const room = document.querySelector("#picture");
  for (let time = 0; time < times; time += 1) {
    const value = edit.values[time % edit.values.length];
    const tolls = dataset.tolls.map((toll) => (toll.id === edit.id ? { ...toll, [edit.field]: value } : toll));
    globalThis.drawPlot(room, { ...dataset, tolls });
    room.getBoundingClientRect();
  }
}
