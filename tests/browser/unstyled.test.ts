import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright";
import { BASE, builtStory, textIn } from "./built-story.js";
import { openBrowser, Site } from "./site.js";

const IDS = ["article-comparison", "article-timeline", "article-matrix"];
const site = new Site();
let browser: Browser;
let shut: (() => Promise<void>) | null = null;

beforeAll(async () => {
  const [opened, files] = await Promise.all([openBrowser(), builtStory(...IDS)]);
  browser = opened;
  shut = () => opened.close();
  await site.start();
  for (const [path, body] of files) if (path.endsWith(".css")) site.files.set(`/styled/${path}`, { body });
  for (const id of IDS)
    for (const kind of ["styled", "unstyled"])
      site.files.set(`/${kind}/${id}.html`, {
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><body>${textIn(files, `${id}/embed/element.txt`).replaceAll(BASE, `${site.origin}/${kind}`)}`,
      });
}, 120_000);

afterAll(async () => {
  await shut?.();
  site.stop();
});

/** In a page: the words of marks that lie on black, and the boxes around a missing figure that are filled. */
function covered(): { texts: number; onBlack: string[]; chips: number; filledChips: string[] } {
  const black = (element: Element): boolean => getComputedStyle(element).fill === "rgb(0, 0, 0)";
  const texts = [...document.querySelectorAll(".picture text")];
  const onBlack = texts.filter((text) => {
    text.scrollIntoView({ block: "center" });
    const { x, y, width, height } = text.getBoundingClientRect();
    return document
      .elementsFromPoint(x + width / 2, y + height / 2)
      .some((each) => each.matches("rect, path, circle") && black(each));
  });
  const chips = [...document.querySelectorAll(".picture .look-dashed, .swatch .look-dashed")];
  return {
    texts: texts.length,
    onBlack: onBlack.map((text) => text.textContent),
    chips: chips.length,
    filledChips: chips
      .filter((chip) => getComputedStyle(chip).fill !== "none")
      .map((chip) => `${chip.getAttribute("width") ?? ""} px wide`),
  };
}

for (const id of IDS)
  test(`${id}, printed in a page that lets no style sheet through: nothing covers a figure, and none is made up`, async () => {
    const page = await browser.newPage({ viewport: { width: 720, height: 900 }, javaScriptEnabled: false });
    await page.goto(`${site.origin}/unstyled/${id}.html`);
    const seen = await page.evaluate(covered);
    expect(seen).toMatchObject({ onBlack: [], filledChips: [] });
    if (id === "article-comparison") {
      expect(seen.texts).toBeGreaterThan(20);
      expect(seen.chips).toBeGreaterThan(2);
    }
    await page.close();
  });

test("with its style sheet, what a finger can hit takes the tap and is not seen", async () => {
  const page = await browser.newPage({ viewport: { width: 720, height: 900 }, javaScriptEnabled: false });
  await page.goto(`${site.origin}/styled/article-comparison.html`);
  const hits = await page.evaluate(() =>
    [...document.querySelectorAll(".hit")]
      .filter((hit) => hit.checkVisibility())
      .map((hit) => {
        hit.scrollIntoView({ block: "center" });
        const { right, bottom } = hit.getBoundingClientRect();
        const taken = document.elementsFromPoint(right - 1, bottom - 1).includes(hit);
        return `${getComputedStyle(hit).fill} ${String(taken)}`;
      }),
  );
  expect(hits.length).toBeGreaterThan(3);
  expect(new Set(hits)).toEqual(new Set(["rgba(0, 0, 0, 0) true"]));
  await page.close();
});
