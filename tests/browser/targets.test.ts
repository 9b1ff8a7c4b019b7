import { readFileSync, readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../source-files.js";
import { storyDataset } from "../story-files.js";
import { Host, settled } from "./elements-page.js";

// WCAG 2.2, 2.5.8 in the narrowest columns: there the picture of 320 px is drawn smaller than it is.
const host = new Host();
const STORY = "data/nagorno-karabakh-2020";
const GRAPHICS = storyDataset().meta.graphics;

beforeAll(async () => {
  await host.start();
  await host.addScripts("page");
  for (const name of readdirSync(`${ROOT}${STORY}`))
    host.files.set(`/story/${name}`, { body: readFileSync(`${ROOT}${STORY}/${name}`) });
  for (const { id, type } of GRAPHICS)
    host.addPage(
      `/${id}.html`,
      `<div><${type} src="/story/datapackage.json" graphic="${id}" history filters></${type}></div>`,
      { head: "<style>div { width: var(--wide) }</style>" },
    );
}, 120_000);
afterAll(() => host.stop());

for (const { id } of GRAPHICS)
  test(`${id}: targets of 24 by 24 px or apart in columns of 280 to 320 px`, async () => {
    const { page } = await host.open(`/${id}.html`, { viewport: { width: 400, height: 900 } });
    await settled(page);
    for (const width of [280, 288, 300, 320]) {
      await page.evaluate((wide) => {
        document.documentElement.style.setProperty("--wide", `${String(wide)}px`);
      }, width);
      await page.waitForTimeout(100);
      const small = await page.evaluate(() => {
        const root = document.querySelector("[data-state]")!.shadowRoot!;
        const targets = [...root.querySelectorAll("[data-stop], button, input, select, summary, .actions a")];
        const boxes = targets.flatMap((each) => {
          // A label is as good as its box.
          const box = (each.querySelector(":scope > .hit") ?? each.closest("label") ?? each).getBoundingClientRect();
          return box.width > 0 && each.checkVisibility() ? [{ each, box }] : [];
        });
        // A smaller target passes where a circle of 24 px around its middle meets neither another target nor such a circle.
        const isSmall = ({ width, height }: DOMRect): boolean => width < 23.95 || height < 23.95;
        const middle = ({ x, y, width, height }: DOMRect): [number, number] => [x + width / 2, y + height / 2];
        return boxes.flatMap(({ each, box }) => {
          if (!isSmall(box)) return [];
          const [x, y] = middle(box);
          const met = boxes.find(({ each: other, box: its }) => {
            if (other === each) return false;
            const [dx, dy] = [Math.max(its.left - x, 0, x - its.right), Math.max(its.top - y, 0, y - its.bottom)];
            const [cx, cy] = middle(its);
            return Math.hypot(dx, dy) < 11.95 || (isSmall(its) && Math.hypot(cx - x, cy - y) < 23.95);
          });
          const name = (one: Element): string => (one.getAttribute("aria-label") ?? one.textContent).slice(0, 40);
          return met
            ? [`${name(each)}: ${box.width.toFixed(1)} by ${box.height.toFixed(1)}, meets ${name(met.each)}`]
            : [];
        });
      });
      expect.soft(small, `${String(width)} px`).toEqual([]);
    }
    await page.context().close();
  });

// Dots of reports a day apart lie closer than a finger is wide: their hit boxes cover each other.
for (const id of ["war-over-time", "war-soldiers-over-time"])
  for (const width of [320, 640])
    test(`${id}: a click on a dot opens its own record, not its neighbour's, at ${String(width)} px`, async () => {
      const { page } = await host.open(`/${id}.html`, { viewport: { width: 700, height: 2400 } });
      await page.evaluate((wide) => {
        document.documentElement.style.setProperty("--wide", `${String(wide)}px`);
      }, width);
      await settled(page);
      await page.evaluate(() => {
        const opened: string[] = [];
        Object.assign(window, { opened });
        addEventListener("claim-select", (event) => opened.push((event as Event & { claim: string }).claim));
      });
      const dots = await page.evaluate(() => {
        const root = document.querySelector("[data-state]")!.shadowRoot!;
        return [...root.querySelectorAll(".picture .mark")].flatMap((mark) => {
          const dot = mark.querySelector("circle.look-tint, circle.look-solid, path.look-relay, rect.look-tint");
          if (!dot) return [];
          const { x, y, width, height } = dot.getBoundingClientRect();
          return [{ id: mark.getAttribute("data-claim") ?? "", x: x + width / 2, y: y + height / 2 }];
        });
      });
      // Of those that lie on one spot the one on top is meant.
      const apart = dots.filter((a) => dots.every((b) => a === b || Math.hypot(a.x - b.x, a.y - b.y) > 4));
      expect(apart.length).toBeGreaterThan(dots.length / 3);
      for (const { x, y } of apart) {
        await page.mouse.click(x, y);
        await page.keyboard.press("Escape");
      }
      expect(await page.evaluate(() => (window as unknown as { opened: string[] }).opened)).toEqual(
        apart.map(({ id: each }) => each),
      );
      await page.context().close();
    });
