import { DESKTOP, withPage } from "./browser.mjs";
import { codeScript, dataScript, plainPage } from "./html.mjs";
import { elementScript, figureStyle } from "./kit.mjs";
import { startThreadTime, threadTime } from "./thread-time.mjs";
import { countElements } from "./watch.mjs";
import { drawElement, updateElement } from "./in-element-page.mjs";

/** A page with an element's script and a dataset, in which nothing is drawn yet. Gives its address. */
export async function placeElementPage(server, type, name, dataset) {
  const script = codeScript(await elementScript(type), "module");
  const body = `${dataScript("data", dataset)}<div id="room"></div>${script}`;
  return server.place(`/${name}.html`, plainPage(name, body, await figureStyle(type)), { compress: false });
}

/**
 * Opens such a page once, draws its dataset with the element alone (nothing is printed), and then changes it.
 * `changes`: `{ attributes: [...] }`, sets of attributes that are given in turn, or `{ edit }`, a record whose field
 * changes by one each time. Gives ms until painted and CPU ms of the draw, CPU ms of one change, and the elements.
 */
export function drawInPage(browser, { url, type, changes, times = 20 }) {
  return withPage(browser, DESKTOP, async (page, cdp) => {
    await page.goto(url);
    await startThreadTime(cdp);
    const before = await threadTime(cdp);
    const painted = await page.evaluate(drawElement, { type });
    const after = await threadTime(cdp);
    const elements = await page.evaluate(countElements);
    await page.evaluate(updateElement, { type, changes, times: Math.ceil(times / 2) });
    const warm = await threadTime(cdp);
    await page.evaluate(updateElement, { type, changes, times });
    const done = await threadTime(cdp);
    return {
      painted,
      draw: after.task - before.task,
      update: (done.task - warm.task) / times,
      elements,
    };
  });
}
