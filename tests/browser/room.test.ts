import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright";
import { BASE, builtStory, textIn } from "./built-story.js";
import { openBrowser, Site } from "./site.js";

const IDS = ["article-comparison", "article-timeline", "article-matrix"];
/** What a page may put around a graphic, and how wide at least the graphic has to be in a window of 360 px. */
const PARENTS: readonly (readonly [name: string, open: string, close: string, least: number])[] = [
  ["flex", '<div style="display: flex">', "</div>", 280],
  ["flex-item", '<div style="display: flex"><div>', "</div></div>", 280],
  ["float", '<div style="float: left">', "</div>", 280],
  ["inline-block", '<div style="display: inline-block">', "</div>", 280],
  ["fit-content", '<div style="width: fit-content">', "</div>", 280],
  ["column-300", '<div style="width: 300px">', "</div>", 300],
  ["column-280", '<div style="width: 280px">', "</div>", 280],
  ["grid-280", '<div style="display: grid; grid-template-columns: 1fr; width: 280px">', "</div>", 280],
  ["whole", "<div>", "</div>", 360],
];
const FORMS: readonly (readonly [form: string, file: string, scripts: boolean, seen: string])[] = [
  ["printed", "element", false, "figure.counterclaim"],
  ["drawn", "element", true, "casualty-comparison, incident-timeline, attribution-matrix"],
  ["frame", "iframe-live", true, "iframe"],
];
const site = new Site();
let browser: Browser;
let shut: (() => Promise<void>) | null = null;

beforeAll(async () => {
  const [opened, files] = await Promise.all([openBrowser(), builtStory(...IDS)]);
  browser = opened;
  shut = () => opened.close();
  await site.start();
  const page = (inside: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style></head><body>${inside.replaceAll(BASE, `${site.origin}/graphics`)}</body></html>`;
  for (const [path, body] of files) site.files.set(`/graphics/${path}`, { body });
  for (const id of IDS)
    for (const [, file] of FORMS)
      for (const [name, open, close] of PARENTS)
        site.files.set(`/${id}-${file}-${name}.html`, {
          body: page(`${open}${textIn(files, `${id}/embed/${file}.txt`)}${close}`),
        });
  for (const file of ["image", "static"]) {
    const pasted = IDS.map((id) => textIn(files, `${id}/embed/${file}.txt`)).join("\n<p>Between two graphics.</p>\n");
    site.files.set(`/pictures-${file}.html`, { body: page(`<main>${pasted}<p>After them.</p></main>`) });
  }
  // Pictures come after the page was drawn.
  for (const [path, body] of files)
    if (path.endsWith(".svg")) site.files.set(`/graphics/${path}`, { body, delay: 400 });
}, 120_000);

afterAll(async () => {
  await shut?.();
  site.stop();
});

for (const [form, file, javaScriptEnabled, seen] of FORMS)
  test.each(PARENTS)(`${form} in a parent of the kind %s`, async (name, _open, _close, least) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 }, javaScriptEnabled });
    for (const id of IDS) {
      await page.goto(`${site.origin}/${id}-${file}-${name}.html`);
      if (form === "drawn") await page.waitForSelector("[data-state=ready]", { state: "attached" });
      const found = await page
        .locator(seen)
        .first()
        .evaluate((element) => ({
          width: element.getBoundingClientRect().width,
          column: element.closest("body > div")?.clientWidth ?? 0,
          scrolls: document.documentElement.scrollWidth - innerWidth,
        }));
      expect(found.scrolls, id).toBe(0);
      expect(found.width, id).toBeGreaterThanOrEqual(least);
      expect(found.width, id).toBeLessThanOrEqual(found.column);
    }
    await page.close();
  });

test.each([360, 720])(
  "pictures and plain HTML in a window of %i px stay inside, and nothing moves when they arrive",
  async (width) => {
    for (const file of ["image", "static"]) {
      const page = await browser.newPage({ viewport: { width, height: 4000 } });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(document, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(`${site.origin}/pictures-${file}.html`);
      const found = await page.evaluate(async () => {
        const images = [...document.querySelectorAll("img")];
        await Promise.all(images.map((image) => image.decode()));
        await new Promise((resume) => setTimeout(resume, 200));
        return {
          scrolls: document.documentElement.scrollWidth - innerWidth,
          shifts: (document as Document & { shifts?: number[] }).shifts,
          stretched: images.filter(
            (image) => Math.abs(image.width / image.height - image.naturalWidth / image.naturalHeight) > 0.01,
          ).length,
          narrow: images.filter(
            (image) => image.width < Math.min(680, (image.closest("main, figure")?.clientWidth ?? 0) - 1),
          ).length,
        };
      });
      expect(found, file).toEqual({ scrolls: 0, shifts: [], stretched: 0, narrow: 0 });
      await page.close();
    }
  },
);
