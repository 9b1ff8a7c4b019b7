import { afterAll, beforeAll, expect, test } from "vitest";
import { storyDataset } from "../story-files.js";
import { CASUALTY_COMPARISON_STYLE } from "@counterclaim/charts";
import { AXE, violations } from "./axe.js";
import { Host, pageStyleOf, settled, shiftsOf } from "./elements-page.js";
import { element, GRAPHICS, startStory } from "./story-elements.js";

const host = new Host();

beforeAll(() => startStory(host, "whole-elements"), 120_000);
afterAll(() => host.stop());

for (const width of [320, 480, 900])
  test(`nothing shifts when the elements draw over what was printed, at ${width} px`, async () => {
    const { page, faults } = await host.open("/printed.html", { viewport: { width, height: 4000 } });
    const height = (): Promise<number[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("main > *")].map((each) => each.getBoundingClientRect().height),
      );
    const before = await height();
    await page.goto(`${host.origin}/late.html`);
    await settled(page);
    expect(await height()).toEqual(before);
    expect(await shiftsOf(page)).toBe(0);
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll("[data-state]")].map((each) => each.getAttribute("data-state")),
      ),
    ).toEqual(["ready", "ready", "ready"]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

for (const [tag, id] of GRAPHICS)
  test(`${tag}: one tab stop, arrows, Enter, Escape`, async () => {
    host.addPage(
      `/${id}.html`,
      `<button id="before">before</button>${element(tag, id)}<button id="after">after</button>`,
    );
    const { page, faults } = await host.open(`/${id}.html`);
    await settled(page);
    await page.evaluate((name) => {
      const log: string[] = [];
      Object.assign(document, { log });
      document.addEventListener("claim-select", (event) => log.push((event as Event & { claim: string }).claim));
      document.querySelector<HTMLElement>(name)?.shadowRoot?.querySelector<HTMLElement>("[data-stop]")?.focus();
    }, tag);
    const focused = (): Promise<string> =>
      page.evaluate((name) => {
        const active = document.querySelector(name)!.shadowRoot!.activeElement;
        return active?.closest("[data-claim]")?.getAttribute("data-claim") ?? active?.className ?? "";
      }, tag);
    const stops = await page.evaluate((name) => {
      const all = [...document.querySelector(name)!.shadowRoot!.querySelectorAll("[data-stop]")];
      return { all: all.length, tabbable: all.filter((each) => (each as HTMLElement).tabIndex === 0).length };
    }, tag);
    expect(stops.tabbable).toBe(1);
    expect(stops.all).toBeGreaterThan(3);
    const first = await focused();
    await page.keyboard.press(tag === "attribution-matrix" ? "ArrowDown" : "ArrowRight");
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(50);
    expect(await focused()).toMatch(/panel/);
    expect(await page.evaluate(() => (document as Document & { log?: string[] }).log)).toEqual([second]);
    expect(await page.locator(tag).locator(".record").getAttribute("data-claim")).toBe(second);
    await page.keyboard.press("Escape");
    await page.waitForTimeout(50);
    expect(await focused()).toBe(second);
    expect(await page.locator(tag).locator(".panel").count()).toBe(0);
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(
        (name) => document.querySelector(name)!.shadowRoot!.activeElement?.hasAttribute("data-stop") ?? false,
        tag,
      ),
    ).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  });

test("a click opens the record, a second mark takes its place, Close closes it", async () => {
  const { page, faults } = await host.open("/all.html");
  await settled(page, "casualty-comparison");
  const marks = page.locator("casualty-comparison .live .mark");
  await marks.nth(0).click();
  await expect.poll(() => page.locator("casualty-comparison .panel").count()).toBe(1);
  const first = await page.locator("casualty-comparison .record").getAttribute("data-claim");
  await marks.nth(1).click();
  await expect.poll(() => page.locator("casualty-comparison .record").getAttribute("data-claim")).not.toBe(first);
  await page.locator("casualty-comparison button.close").click();
  await expect.poll(() => page.locator("casualty-comparison .panel").count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("the table opens by its button, and stands on paper without it", async () => {
  const { page } = await host.open("/all.html");
  await settled(page, "casualty-comparison");
  const button = page.locator("casualty-comparison .live .table-link");
  const table = page.locator("casualty-comparison").locator("[part=table]");
  expect(await button.getAttribute("aria-expanded")).toBe("false");
  expect(await table.isVisible()).toBe(false);
  await button.click();
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  expect(await table.isVisible()).toBe(true);
  expect(await table.locator("tbody tr").count()).toBeGreaterThan(2);
  await button.click();
  expect(await table.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  await page.waitForTimeout(100);
  for (const [tag] of GRAPHICS)
    expect(await page.locator(`${tag} .live :is(table, ol, .statements)`).first().isVisible(), tag).toBe(true);
  expect(await button.isVisible()).toBe(false);
  await page.context().close();
});

test("two of a kind: every id once, the data asked for once", async () => {
  const one = element("casualty-comparison", "article-comparison");
  host.addPage("/two.html", one + one + element("attribution-matrix", "article-matrix"));
  host.asked.length = 0;
  const { page } = await host.open("/two.html", { viewport: { width: 900, height: 4000 } });
  await settled(page);
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll("[data-state]")].flatMap((each) =>
      [...each.shadowRoot!.querySelectorAll("[id]")].map(({ id }) => id),
    ),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(host.asked.filter((url) => url.endsWith("tolls.csv"))).toHaveLength(1);
  expect(host.asked.filter((url) => !url.startsWith(host.origin))).toEqual([]);
  await page.context().close();
});

for (const [width, media] of [
  [1280, [{}, { colorScheme: "dark" }, { colorScheme: "light", forcedColors: "active" }]],
  [320, [{}]],
] as const)
  test(`axe finds nothing: ${width} px, ${media.length === 1 ? "light" : "light, dark and forced colours"}`, async () => {
    const { page } = await host.open("/all.html", { viewport: { width, height: 800 } });
    await settled(page, "casualty-comparison");
    await page.locator("casualty-comparison .live .mark").first().click();
    for (const [tag] of GRAPHICS) await page.locator(tag).scrollIntoViewIfNeeded();
    await settled(page);
    for (const [tag] of GRAPHICS)
      if (await page.locator(`${tag} .live .table-link`).count())
        await page.locator(`${tag} .live .table-link`).click();
    await page.evaluate(AXE);
    for (const colours of media) {
      await page.emulateMedia(colours);
      expect(await violations(page), JSON.stringify(colours)).toEqual([]);
    }
    await page.context().close();
  });

test("data inside: a built dataset without any request, and a table", async () => {
  const json = JSON.stringify(storyDataset()).replaceAll("<", "\\u003c");
  const table =
    '<table><thead><tr><th>population</th><th data-column="measure">What</th><th>value</th><th>claimant</th><th>as_of</th><th>source_url</th></tr></thead><tbody><tr><td>A town</td><td>killed</td><td><data value="1234">1,234</data></td><td>The mayor</td><td><time datetime="2020-10-06">6 October</time></td><td>https://example.org/a</td></tr></tbody></table>';
  host.addPage(
    "/inside.html",
    `<casualty-comparison graphic="article-comparison"><script type="application/json" class="counterclaim-data">${json}</script></casualty-comparison><casualty-comparison id="t" heading="A town" summary="A test.">${table}</casualty-comparison>`,
  );
  const { page, faults } = await host.open("/inside.html", { viewport: { width: 900, height: 4000 } });
  await settled(page);
  expect(await page.locator("[data-state=ready]").count()).toBe(2);
  expect(await page.locator("#t .live [data-value]").first().getAttribute("data-value")).toBe("1234");
  expect(faults).toEqual([]);
  await page.context().close();
});

test("the one-file script draws inline data, asks for nothing, and keeps the view in the address", async () => {
  const json = JSON.stringify(storyDataset()).replaceAll("<", "\\u003c");
  host.addPage(
    "/embed.html",
    `${pageStyleOf("casualty-comparison", CASUALTY_COMPARISON_STYLE)}<casualty-comparison hash-state graphic="war-comparison" history><script type="application/json" class="counterclaim-data">${json}</script></casualty-comparison>`,
    { script: "/whole-elements/elements.js" },
  );
  host.asked.length = 0;
  const { page, faults } = await host.open("/embed.html#as-of=2020-10-06");
  await settled(page);
  expect(await page.locator("casualty-comparison .live").getAttribute("data-as-of")).toBe("2020-10-06");
  await page.locator("casualty-comparison .live .mark").first().click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#as-of=2020-10-06&claim=/);
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await settled(page);
  expect(await page.locator("casualty-comparison .panel").count()).toBe(1);
  expect(host.asked.filter((url) => !/embed\.html|sheet\.css|elements\.js|about:blank/.test(url))).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("without JavaScript what was printed stands", async () => {
  const { page } = await host.open("/all.html", { javaScriptEnabled: false });
  for (const [tag] of GRAPHICS) expect(await page.locator(`${tag} >> text=Source`).first().isVisible()).toBe(true);
  expect(await page.locator("casualty-comparison table").isVisible()).toBe(true);
  await page.context().close();
});
