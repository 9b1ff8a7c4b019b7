import { setTimeout as delay } from "node:timers/promises";
import { DESKTOP, PHONE, withPage } from "./browser.mjs";
import { slowDown } from "./slow-phone.mjs";
import { startThreadTime, threadTime } from "./thread-time.mjs";
import { countElements, watchPage } from "./watch.mjs";

const SETTLE = 400;
// A fresh context starts services of the browser's own, which take its main thread: a reader's browser stands already.
const REST = 1_000;

/**
 * Opens a page once, in a browser without cache, and measures it.
 * `page`: url, picture and ready as in watch.mjs, and `cap`: after so many ms it counts as not done (default 60,000).
 * `slow`: on the slow phone; else unthrottled at desktop size.
 * Gives ms from the navigation's start (`firstPaint`, `picture`, `ready`), CPU ms (`task`, `script`), `shift`, `bytes` and
 * `requests` on the wire, `elements`; null where the cap was reached.
 */
export function visit(browser, { url, picture, ready, cap = 60_000 }, slow) {
  return withPage(browser, slow ? PHONE : DESKTOP, async (page, cdp) => {
    await cdp.send("Network.enable");
    await startThreadTime(cdp);
    const wire = watchWire(cdp);
    await page.addInitScript(watchPage, { picture, ready });
    await page.waitForTimeout(REST);
    if (slow) await slowDown(cdp);
    const before = await threadTime(cdp);
    await page.goto(url, { waitUntil: "commit" });
    const done = page.evaluate(() => globalThis.bench.done.then(() => true));
    // What is still waited for when the page is closed is no failure.
    done.catch(() => undefined);
    if (!(await Promise.race([done, wait(cap)]))) return null;
    await page.waitForTimeout(SETTLE);
    const after = await threadTime(cdp);
    const seen = await page.evaluate(() => ({
      picture: globalThis.bench.picture,
      ready: globalThis.bench.ready,
      shift: globalThis.bench.shift,
      firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
    }));
    // A picture cannot be seen before anything is, and what is not seen cannot be used: without script
    // `DOMContentLoaded` comes before the first frame.
    const painted = Math.max(seen.picture, seen.firstPaint || 0);
    return {
      ...seen,
      picture: painted,
      ready: Math.max(seen.ready, painted),
      task: after.task - before.task,
      script: after.script - before.script,
      ...wire(),
      elements: await page.evaluate(countElements),
    };
  });
}

function watchWire(cdp) {
  let bytes = 0;
  let requests = 0;
  cdp.on("Network.requestWillBeSent", ({ request }) => {
    // Data inside the page cost no request; a browser asks for an icon by itself.
    if (/^https?:/.test(request.url) && !request.url.endsWith("/favicon.ico")) requests += 1;
  });
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => ({ bytes, requests });
}

function wait(ms) {
  return delay(ms, false, { ref: false });
}

/**
 * Opens several pages in turn, `runs` times, after a first round that does not count: what disturbs one round disturbs all.
 * Gives the runs of each page under its name; a page that reached its cap is not opened again and has no runs.
 */
export async function rounds(browser, pages, runs, slow) {
  const results = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  const given = new Set();
  for (let round = 0; round <= runs; round += 1)
    for (const [name, page] of Object.entries(pages)) {
      if (given.has(name)) continue;
      const result = await visit(browser, page, slow);
      if (result === null) given.add(name);
      else if (round > 0) results[name].push(result);
    }
  for (const name of given) results[name] = [];
  return results;
}
