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
