/* global document, requestAnimationFrame, scrollTo */
import { DESKTOP, withPage } from "./browser.mjs";

/** Time between frames in ms while a built page is scrolled from its top to its end in 120 steps, one a frame. */
export function scrollFrames(browser, url) {
  return withPage(browser, DESKTOP, async (page) => {
    await page.goto(url);
    await page.locator('[data-state="ready"]').waitFor();
    await page.waitForTimeout(300);
    return page.evaluate(scrollThrough, 120);
  });
}

/* Runs in the page. */
async function scrollThrough(steps) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const height = document.documentElement.scrollHeight - document.documentElement.clientHeight;
  const frames = [];
  let last = await frame();
  for (let step = 1; step <= steps; step += 1) {
    scrollTo(0, (height * step) / steps);
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  return frames;
}
