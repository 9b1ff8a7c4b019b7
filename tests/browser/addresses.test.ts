import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ATTRIBUTION_MATRIX_OPTIONS,
  CASUALTY_COMPARISON_OPTIONS,
  INCIDENT_TIMELINE_OPTIONS,
} from "@counterclaim/charts";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../source-files.js";
import { builtFrom } from "./built-story.js";
import { openBrowser, Site } from "./site.js";

const GRAPHICS = [
  ["article-comparison", "casualty-comparison", CASUALTY_COMPARISON_OPTIONS, ["measures", "populations", "claimants"]],
  [
    "article-timeline",
    "incident-timeline",
    INCIDENT_TIMELINE_OPTIONS,
    ["weapons", "places", "parties", "statuses", "since", "until"],
  ],
  [
    "article-matrix",
    "attribution-matrix",
    ATTRIBUTION_MATRIX_OPTIONS,
    ["incidents", "findings", "assessors", "stances"],
  ],
] as const;
const OF_ALL = ["as-of", "names", "history", "filters"] as const;
/** Something that the option takes and that changes the view, else a value that it does not know. */
const VALUES: Readonly<Record<string, string>> = {
  "as-of": "2020-10-04",
  since: "2020-10-05",
  until: "2020-10-05",
  history: "",
  filters: "",
  over: "time",
  marks: "units",
  clocks: "said",
  lanes: "place",
  by: "value",
  view: "list",
  total: "",
};
const NOTE = "The address of this page asks for something that cannot be chosen here. It was left out.";

const site = new Site();
const story = mkdtempSync(join(tmpdir(), "counterclaim-"));
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  await site.start();
  cpSync(`${ROOT}data/nagorno-karabakh-2020`, story, { recursive: true });
  const ids = GRAPHICS.map(([id]) => id);
  const manifest = join(story, "datapackage.json");
  const plain = await builtFrom(story, ...ids);
  for (const added of ["filters", "history"]) {
    const text = readFileSync(`${ROOT}data/nagorno-karabakh-2020/datapackage.json`, "utf8");
    const told = JSON.parse(text) as { graphics: { options: Record<string, string> }[] };
    for (const { options } of told.graphics) options[added] = "";
    writeFileSync(manifest, JSON.stringify(told));
    for (const [path, body] of await builtFrom(story, ...ids)) site.files.set(`/${added}/${path}`, { body });
  }
  for (const [path, body] of plain) site.files.set(`/plain/${path}`, { body });
}, 240_000);

afterAll(async () => {
  rmSync(story, { recursive: true });
  await browser.close();
  site.stop();
});

/** What a page shows of a view: state, words of the figure, the note beside it, and the address. */
async function shown(page: Page, tag: string, path: string): Promise<Record<string, unknown>> {
  await page.goto("about:blank");
  await page.goto(`${site.origin}/${path}`);
  return seen(page, tag);
}

/** The same of an address that is given to the open page. */
async function shownThen(page: Page, tag: string, hash: string): Promise<Record<string, unknown>> {
  await page.evaluate((given) => (location.hash = given), hash);
  return seen(page, tag);
}

async function seen(page: Page, tag: string): Promise<Record<string, unknown>> {
  await page.waitForFunction(
    (name) => ["ready", "error"].includes(document.querySelector(name)?.getAttribute("data-state") ?? ""),
    tag,
  );
  // The address is read after the element was defined; a figure is compared with its data a tenth of a second later.
  await page.waitForTimeout(150);
  return page.evaluate((name) => {
    const element = document.querySelector<HTMLElement & { choices: object; claim: string | null }>(name)!;
    const root = element.shadowRoot!;
    return {
      state: element.getAttribute("data-state"),
      alert: root.querySelector("[role=alert]")?.textContent ?? "",
      figure: (root.querySelector("figure") ?? element.querySelector("figure"))?.textContent ?? "",
      asOf: root.querySelector("[data-as-of]")?.getAttribute("data-as-of") ?? "",
      claim: element.claim,
      choices: Object.keys(element.choices),
      note: document.querySelector<HTMLElement>(".left-out:not([hidden])")?.innerText ?? "",
    };
  }, tag);
}

for (const [id, tag, options, chosen] of GRAPHICS) {
  const names = [...OF_ALL, ...options];
  test(`${tag}, plain: no key of an address takes the printed figure away, and a view that it has not is told`, async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    const printed = await shown(page, tag, `plain/${id}/index.html`);
    expect(printed).toMatchObject({ state: "ready", alert: "", note: "" });
    for (const name of names)
      expect(await shown(page, tag, `plain/${id}/index.html#${name}=${VALUES[name] ?? "other"}`), name).toEqual({
        ...printed,
        note: NOTE,
      });
    for (const hash of ["utm_source=letter", "%E0=%", "=", "top", "constructor=1", "to-string=2"])
      expect(await shownThen(page, tag, `#${hash}`), hash).toEqual(printed);
    expect(faults).toEqual([]);
    await page.close();
  }, 120_000);

  test(`${tag}, with filters or history: only what its readers can choose is taken from an address`, async () => {
    const page = await browser.newPage();
    for (const [added, takes] of [
      ["filters", chosen],
      ["history", ["as-of"]],
    ] as const) {
      await shown(page, tag, `${added}/${id}/index.html`);
      for (const name of names) {
        const found = await shownThen(page, tag, `#${name}=${VALUES[name] ?? "other"}`);
        const taken = (takes as readonly string[]).includes(name);
        expect(found, `${added} ${name}`).toMatchObject({
          state: "ready",
          alert: "",
          choices: taken ? [name] : [],
          note: taken ? "" : NOTE,
        });
      }
    }
    await page.close();
  }, 120_000);
}

test("a record of an address opens on a plain page, whatever else the address asks for", async () => {
  const page = await browser.newPage();
  const first = await shown(page, "casualty-comparison", "plain/article-comparison/index.html");
  const claim = await page.evaluate(() =>
    document
      .querySelector("casualty-comparison")!
      .shadowRoot!.querySelector("[data-claim]")!
      .getAttribute("data-claim"),
  );
  const hash = `since=2020-10-05&claim=${claim ?? ""}`;
  const found = await shown(page, "casualty-comparison", `plain/article-comparison/index.html#${hash}`);
  expect(found).toMatchObject({ state: "ready", alert: "", claim, choices: [], note: NOTE });
  expect(await page.locator(".panel").count()).toBe(1);
  // Closed, the address asks for nothing any more, and so nothing is said of it.
  await page.locator("[data-stop] >> visible=true").first().focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => location.hash)).toBe("");
  expect(await page.locator(".left-out:not([hidden])").count()).toBe(0);
  expect(first["claim"]).toBeNull();
  await page.close();
});

test("an address that changes is read anew", async () => {
  const page = await browser.newPage();
  await shown(page, "incident-timeline", "filters/article-timeline/index.html#as-of=2020-10-01");
  const note = page.locator(".left-out:not([hidden])");
  expect(await note.count()).toBe(1);
  await page.evaluate(() => (location.hash = "#until=2020-10-05"));
  await expect.poll(() => note.count()).toBe(0);
  await page.evaluate(() => (location.hash = "#lanes=place&as-of=2020-10-01"));
  await expect.poll(() => note.count()).toBe(1);
  await page.evaluate(() => (location.hash = ""));
  await expect.poll(() => note.count()).toBe(0);
  await page.close();
});
