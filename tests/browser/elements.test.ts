import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright";
import { ROOT } from "../source-files.js";
import { storyDataset } from "../story-files.js";
import { CASUALTY_COMPARISON_STYLE } from "@counterclaim/charts";
import { Host, pageStyleOf, printedFigure, settled, shiftsOf } from "./elements-page.js";

const host = new Host();
const STORY = "data/nagorno-karabakh-2020";
const GRAPHICS = [
  ["casualty-comparison", "article-comparison"],
  ["incident-timeline", "article-timeline"],
  ["attribution-matrix", "article-matrix"],
] as const;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SLOW = { script: "/slow-page/elements.js" };
const SRC = "/story/datapackage.json";

function element(tag: string, id: string, attributes = "", inside = printedFigure(storyDataset(), id)): string {
  return `<${tag} src="${SRC}" graphic="${id}" ${attributes}>${inside}</${tag}>`;
}

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const rules = { region: { enabled: false }, "page-has-heading-one": { enabled: false } };
    return (await axe.run({ rules })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}

beforeAll(async () => {
  await host.start();
  await host.addScripts("page", "whole-elements");
  for (const name of readdirSync(`${ROOT}${STORY}`))
    host.files.set(`/story/${name}`, { body: readFileSync(`${ROOT}${STORY}/${name}`) });
  host.files.set("/story/dataset.json", { body: JSON.stringify(storyDataset()) });
  const body = GRAPHICS.map(([tag, id]) => element(tag, id)).join("<p>Between two graphics.</p>") + "<p>After.</p>";
  host.addPage("/all.html", body);
  host.addPage("/late.html", body, SLOW);
  host.addPage("/printed.html", body, { script: "" });
}, 120_000);
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

for (const [name, src, words] of [
  ["nothing there", "/nowhere.json", "answered 404"],
  ["a web page", "/all.html", "web page"],
  ["broken JSON", "/broken.json", "neither a data package"],
  ["another server that is down", "http://127.0.0.1:9/x.json", "did not arrive"],
  ["no address", "http://", "did not arrive"],
  ["a graphic that is not listed", `${SRC}" graphic="nobody`, "no graphic nobody"],
] as const)
  test(`broken src (${name}): the message stands in place, what was printed stays`, async () => {
    host.files.set("/broken.json", { body: '{"resources": [' });
    host.addPage(
      "/broken.html",
      `<casualty-comparison src="${src}">${printedFigure(storyDataset(), "article-comparison")}</casualty-comparison>`,
    );
    const { page, faults } = await host.open("/broken.html");
    await settled(page);
    const broken = page.locator("casualty-comparison");
    expect(await broken.getAttribute("data-state")).toBe("error");
    expect(await broken.locator("[part=issues]").textContent()).toContain(words);
    expect(await broken.locator(".picture >> visible=true").count()).toBeGreaterThan(0);
    expect(faults.filter((fault) => fault.startsWith("uncaught"))).toEqual([]);
    await page.context().close();
  });

test("refused rows: what can be shown is shown, and every refusal says where and how to mend it", async () => {
  host.files.set("/tolls.csv", {
    body:
      "population,measure,value,claimant,as_of,source_url\n" +
      "A town,killed,12,The mayor,2020-10-06,https://example.org/a\n" +
      "A town,wounded,1.234,The mayor,2020-10-06,https://example.org/a\n" +
      "A village,killed,,Nobody knows,2020-10-06,https://example.org/a\n",
  });
  host.addPage(
    "/refused.html",
    '<casualty-comparison src="/tolls.csv" heading="Two towns" summary="A test."></casualty-comparison>',
  );
  const { page, faults } = await host.open("/refused.html");
  await settled(page);
  const shown = page.locator("casualty-comparison");
  expect(await shown.getAttribute("data-state")).toBe("ready");
  expect(await shown.locator("[part=issues] summary").textContent()).toMatch(/2 of 3 records/);
  const issues = await shown.locator("[part=issues] li").allTextContents();
  expect(issues[0]).toMatch(/tolls\.csv:3:3 value 1\.234/);
  expect(issues[1]).toMatch(/tolls\.csv:4/);
  expect(await shown.locator(".live [data-value]").first().getAttribute("data-value")).toBe("12");
  expect(faults).toEqual([]);
  await page.context().close();
});

test("a wrong attribute takes its default and is told, and the host page goes on", async () => {
  host.addPage(
    "/wrong.html",
    element(
      "casualty-comparison",
      "article-comparison",
      'as-of="yesterday" sort="upside-down" measures="pride" heading-level="9" marks=""',
      "",
    ),
  );
  const { page, faults } = await host.open("/wrong.html");
  await settled(page);
  expect(await page.locator("casualty-comparison").getAttribute("data-state")).toBe("ready");
  expect(await page.locator("casualty-comparison h6").count()).toBe(1);
  expect((await page.locator("casualty-comparison .notes p").allTextContents()).slice(0, 3)).toEqual([
    "“as-of” is no day: “yesterday”. Everything known is shown.",
    "“measures” knows no “pride”: all are shown.",
    "“sort” knows no “upside-down”: its default is used.",
  ]);
  expect(faults).toEqual([]);
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

test("the host page is left as it was: no global, no storage, no request elsewhere", async () => {
  host.addPage("/none.html", "<p>Nothing.</p>", { script: "" });
  const names = (path: string): Promise<string[]> =>
    host.open(path).then(async ({ page }) => {
      await page.waitForLoadState("load");
      const found = await page.evaluate(() => [
        ...Object.getOwnPropertyNames(globalThis),
        ...Object.getOwnPropertyNames(Array.prototype),
        ...Object.keys(localStorage),
        document.cookie,
        document.title,
      ]);
      await page.context().close();
      return found;
    });
  host.asked.length = 0;
  const without = new Set(await names("/none.html"));
  const added = (await names("/all.html")).filter((name) => !without.has(name));
  expect(added).toEqual([]);
  expect(host.asked.filter((url) => !url.startsWith(host.origin))).toEqual([]);
});

const POLICIES = {
  A: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
  B: "script-src 'nonce-R' 'strict-dynamic'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  C: "script-src 'nonce-R' 'strict-dynamic'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
} as const;
for (const [name, policy] of Object.entries(POLICIES))
  test(`policy ${name}: drawn without a violation`, async () => {
    const inside = GRAPHICS.map(([tag, id]) => element(tag, id)).join("");
    host.addPage("/policy.html", inside, { headers: { "content-security-policy": policy }, nonce: "R" });
    const { page, faults } = await host.open("/policy.html", { viewport: { width: 900, height: 4000 } });
    await settled(page);
    expect(await page.locator("[data-state=ready]").count()).toBe(3);
    await page.locator("casualty-comparison .live .mark").first().click();
    await page.waitForTimeout(50);
    expect(faults).toEqual([]);
    await page.context().close();
  });

for (const [name, policy] of Object.entries(POLICIES))
  test(`policy ${name}: a CSV file is read and drawn without a violation`, async () => {
    const rows = ["Goris,killed,19,Ombudsman,2020-10-04", "Shusha,killed,3,Ombudsman,2020-10-05"];
    host.files.set("/policy.csv", {
      body: `population,measure,value,claimant,as_of,source_url\n${rows.map((row) => `${row},https://example.org/a\n`).join("")}`,
    });
    const inside =
      '<casualty-comparison src="/policy.csv" heading="Two towns" summary="A test."></casualty-comparison>';
    host.addPage("/policy-csv.html", inside, { headers: { "content-security-policy": policy }, nonce: "R" });
    const { page, faults } = await host.open("/policy-csv.html");
    await settled(page);
    expect(await page.locator("casualty-comparison .live").textContent()).toMatch(/19/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

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
