import { afterAll, beforeAll, expect, test } from "vitest";
import { storyDataset } from "../story-files.js";
import { AXE, violations } from "./axe.js";
import { Host, printedFigure, settled, shiftsOf } from "./elements-page.js";
import { element, SLOW, startStory } from "./story-elements.js";

const host = new Host();

beforeAll(() => startStory(host), 120_000);
afterAll(() => host.stop());

test("history: buttons, slider and list step through the days; what changed is marked and said", async () => {
  const inside = printedFigure(storyDataset(), "war-comparison", { history: "" });
  host.addPage(
    "/history.html",
    `${element("casualty-comparison", "war-comparison", "history", inside)}<p>After.</p>`,
    SLOW,
  );
  const { page, faults } = await host.open("/history.html");
  await settled(page);
  expect(await shiftsOf(page)).toBe(0);
  await page.evaluate(() => {
    const log: unknown[] = [];
    Object.assign(document, { log });
    document.addEventListener("as-of-change", (event) => log.push((event as Event & { asOf: string | null }).asOf));
  });
  const graphic = page.locator("casualty-comparison");
  const shown = (): Promise<string | null> => graphic.locator(".live").getAttribute("data-as-of");
  expect(await shown()).toBe("2021-02-01");
  await graphic.getByRole("button", { name: "Earlier" }).click();
  await page.waitForTimeout(80);
  const day = await shown();
  expect(day! < "2021-02-01").toBe(true);
  await graphic.locator("select").selectOption("2020-10-06");
  await page.waitForTimeout(80);
  expect(await shown()).toBe("2020-10-06");
  expect(await graphic.locator("[role=status]").textContent()).toMatch(
    /As known on 6 October 2020\. \d+ records? changed/,
  );
  expect(await graphic.locator(".changed").count()).toBeGreaterThan(0);
  await graphic.locator("input[type=range]").press("ArrowRight");
  await page.waitForTimeout(80);
  expect((await shown())! > "2020-10-06").toBe(true);
  const log = await page.evaluate(() => (document as Document & { log?: string[] }).log);
  expect(log).toHaveLength(3);
  expect(log?.[1]).toBe("2020-10-06");
  expect(faults).toEqual([]);
  await page.context().close();
});

test("as-of by the page: shown, and no event", async () => {
  host.addPage("/as-of.html", element("casualty-comparison", "war-comparison", 'as-of="2020-10-06"', ""));
  const { page } = await host.open("/as-of.html");
  await settled(page);
  const value = (): Promise<string | null> => page.locator("casualty-comparison .live").getAttribute("data-as-of");
  expect(await value()).toBe("2020-10-06");
  await page.evaluate(() => {
    Object.assign(document, { log: [] });
    document.addEventListener("as-of-change", () => (document as unknown as { log: number[] }).log.push(1));
    document.querySelector("casualty-comparison")!.setAttribute("as-of", "2020-11-01");
  });
  await expect.poll(value).toBe("2020-11-01");
  expect(await page.evaluate(() => (document as unknown as { log: number[] }).log)).toEqual([]);
  await page.context().close();
});

test("an incident chosen in the timeline is marked in the others, and the choice can be taken back", async () => {
  const { page, faults } = await host.open("/all.html", { viewport: { width: 900, height: 4000 } });
  await settled(page);
  const incident = storyDataset().attributions.find(({ source }) => source === "rferl-2020-10-06")!.incident;
  await page.locator(`incident-timeline .live [data-claim="${incident}"]`).first().click();
  await expect.poll(() => page.locator("attribution-matrix .related").count()).toBeGreaterThan(0);
  expect(await page.locator("attribution-matrix .live .group").count()).toBe(1);
  expect(await page.locator("attribution-matrix .only").textContent()).toContain("Show everything");
  expect(await page.locator("attribution-matrix [role=status]").textContent()).toMatch(/about it/);
  await page.locator("incident-timeline button.close").click();
  await expect.poll(() => page.locator("attribution-matrix .related").count()).toBe(0);
  expect(await page.locator("attribution-matrix .live .group").count()).toBeGreaterThan(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("an incident that a timeline only counts is told there where it is chosen elsewhere", async () => {
  host.addPage(
    "/counted.html",
    `${element("attribution-matrix", "war-matrix")}${element("incident-timeline", "war-timeline")}`,
  );
  const { page, faults } = await host.open("/counted.html", { viewport: { width: 900, height: 4000 } });
  await settled(page);
  const marksOf = (tag: string, inside: string): Promise<string[]> =>
    page
      .locator(`${tag} .live ${inside} [data-claim]`)
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-claim") ?? ""));
  const drawn = await marksOf("incident-timeline", "svg");
  const about = new Map(storyDataset().attributions.map(({ id, incident }) => [id, incident]));
  const said = await marksOf("attribution-matrix", ".matrix");
  const only = page.locator("incident-timeline .only");
  const choose = async (id: string): Promise<void> => {
    await page.evaluate((claim) => {
      const root = document.querySelector("attribution-matrix")!.shadowRoot!;
      root.querySelector<HTMLElement>(`.matrix [data-claim="${claim}"]`)!.click();
    }, id);
    await expect.poll(() => page.locator("attribution-matrix .record").getAttribute("data-claim")).toBe(id);
  };
  const [counted, marked] = [false, true].map((is) => said.find((id) => drawn.includes(about.get(id) ?? "") === is));
  await choose(counted!);
  await expect
    .poll(() => only.textContent())
    .toMatch(/about it: .+\. The picture has no mark for it; the list has all\.$/);
  await choose(marked!);
  await expect.poll(() => only.count()).toBe(0);
  await choose(counted!);
  await expect.poll(() => only.count()).toBe(1);
  await page.locator("attribution-matrix button.close").click();
  await expect.poll(() => only.count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("filters: check boxes, the count said, the span of time by buttons, and everything back", async () => {
  const inside = printedFigure(storyDataset(), "article-timeline", { filters: "" });
  host.addPage(
    "/filters.html",
    `${element("incident-timeline", "article-timeline", "filters", inside)}<p>After.</p>`,
    SLOW,
  );
  const { page, faults } = await host.open("/filters.html");
  await settled(page);
  expect(await shiftsOf(page)).toBe(0);
  const graphic = page.locator("incident-timeline");
  const count = async (): Promise<number[]> =>
    ((await graphic.locator("summary").textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
  const [first, all] = await count();
  expect(first).toBe(all);
  await graphic.locator("summary").click();
  const box = graphic.locator('input[name="places"]').first();
  await box.check();
  await expect.poll(async () => (await count())[0]).toBeLessThan(all!);
  expect((await count())[1]).toBe(all);
  expect(await graphic.locator("details").getAttribute("open")).not.toBeNull();
  expect(await graphic.locator("[role=status]").textContent()).toMatch(/events? .*in view/);
  expect(await box.isChecked()).toBe(true);
  await graphic.getByRole("button", { name: "Show everything" }).click();
  await expect.poll(async () => (await count())[0]).toBe(all);
  expect(await box.isChecked()).toBe(false);
  await graphic.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(async () => (await count())[0]).toBeLessThan(all!);
  await graphic.getByRole("button", { name: "Whole span" }).click();
  await expect.poll(async () => (await count())[0]).toBe(all);
  await page.evaluate(AXE);
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});
