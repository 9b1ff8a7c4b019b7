import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type Served } from "../../apps/gallery/serve.mjs";
import { AXE } from "./axe.js";

const ROOT = new URL("../../", import.meta.url);
const PAGES = ["index.html", "article.html", "examples.html", "explore.html", "manual.html"];
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

interface Spec {
  readonly id: string;
  readonly title: string;
}

let browser: Browser;
let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "counterclaim-story-"));
  cpSync(new URL("data/nagorno-karabakh-2020", ROOT), folder, { recursive: true });
  served = await serve({ port: 4333, story: folder, quiet: true });
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] || "/usr/bin/chromium",
    args: [...ARGS, "--disable-component-update", "--disable-sync"],
  });
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the gallery and waits until all is drawn; `faults` collects what a reader must never meet. */
async function open(
  path: string,
  options: { width?: number; scheme?: "dark" | "light" | null } = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1200, height: 900 },
    // Null leaves the scheme to the page: a given one would overrule what the page asks for its frames.
    colorScheme: options.scheme ?? null,
    reducedMotion: "reduce",
  });
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && host !== new URL(served.url).host) faults.push(request.url());
  });
  await page.goto(served.url + path, { waitUntil: "load", timeout: 90_000 });
  if (path.startsWith("explore")) await page.locator("#claimants svg").waitFor();
  if (path.startsWith("examples")) await page.locator("#drawn [data-state=ready]").waitFor();
  return { page, faults };
}

function specs(): readonly Spec[] {
  const { graphics } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as { graphics: Spec[] };
  return graphics;
}

/** Saves one row of tolls.csv changed. */
function save(id: string, change: (row: string) => string): void {
  const path = join(folder, "tolls.csv");
  const rows = readFileSync(path, "utf8").split("\n");
  writeFileSync(path, rows.map((row) => (row.startsWith(`${id},`) ? change(row) : row)).join("\n"));
}

function statusOf(path: string, host?: string): Promise<number> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers: host ? { host } : {} }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on("error", reject);
  });
}

for (const path of PAGES)
  test(`${path}: no error, no foreign request, no sideways scroll at 320 px, axe clean in light and dark`, async () => {
    const { page, faults } = await open(path, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(AXE);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: {
            run(
              context: unknown,
              options: unknown,
            ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const result = await axe.run(document, { iframes: false });
        return result.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
        );
      });
      expect(violations, colorScheme).toEqual([]);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

test("every graphic that the story lists stands in a frame of its own, which shows its title and has its height", async () => {
  const { page } = await open("index.html");
  expect(await page.locator("section.graphic").evaluateAll((all) => all.map(({ id }) => id))).toEqual(
    specs().map(({ id }) => id),
  );
  for (const { id, title } of specs()) {
    const frame = page.locator(`#${id} iframe`);
    await frame.scrollIntoViewIfNeeded();
    expect((await frame.contentFrame().locator(".heading").first().textContent())?.trim()).toBe(title);
    await expect.poll(async () => (await frame.boundingBox())?.height ?? 0).toBeGreaterThan(200);
    expect(await page.locator(`#${id} textarea`).count()).toBe(9);
  }
  await page.close();
});

test("buttons and the handle's keys set the width of the frames; colours reach into them", async () => {
  const { page } = await open("index.html");
  const frame = page.locator("section.graphic iframe").first();
  const width = async (): Promise<number> => Math.round((await frame.boundingBox())?.width ?? 0);
  await page.locator("#toolbar label", { hasText: "360" }).click();
  expect(await width()).toBe(360);
  const handle = page.locator("[role=slider]").first();
  await handle.press("ArrowRight");
  expect(await width()).toBe(370);
  expect(await handle.getAttribute("aria-valuenow")).toBe("370");
  await page.locator("#toolbar label", { hasText: "Dark" }).click();
  const dark = (): Promise<boolean> =>
    frame
      .contentFrame()
      .locator("body")
      .evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  await expect.poll(dark).toBe(true);
  await page.reload();
  expect(await width()).toBe(370);
  await page.close();
});

test("a number changed in the CSV shows in its frame; an error is named while the last good graphic stays", async () => {
  const { page } = await open("index.html?width=510");
  const [first] = specs();
  const figure = page.locator(`#${first?.id ?? ""} iframe`).contentFrame();
  const value = (): Promise<string | null> =>
    figure.locator('[data-claim="T001"][data-value]').first().getAttribute("data-value");
  expect(await value()).toBe("19");
  await page.evaluate(() => {
    Object.assign(window, { sameDocument: true });
    scrollTo(0, 900);
  });
  const summary = page.locator(`#${first?.id ?? ""} .rows summary`);
  await summary.evaluate((element: HTMLElement) => element.click());

  save("T001", (row) => row.replace(",19,", ",21,"));
  await expect.poll(value, { timeout: 60_000 }).toBe("21");
  await expect.poll(() => page.locator(`#${first?.id ?? ""} .rows td`).allTextContents()).toContain("21");
  expect(
    await page.evaluate(() => [(window as unknown as { sameDocument?: boolean }).sameDocument, Math.round(scrollY)]),
  ).toEqual([true, 900]);
  expect(await page.locator(`#${first?.id ?? ""} .rows`).getAttribute("open")).not.toBeNull();

  save("T001", (row) => row.replace(",21,", ",2l,"));
  const faults = page.locator("#faults .faults");
  await faults.waitFor();
  expect(await faults.textContent()).toMatch(/tolls\.csv:2:5 value/);
  expect(await value()).toBe("21");

  save("T001", (row) => row.replace(",2l,", ",19,"));
  await faults.waitFor({ state: "detached" });
  await expect.poll(value, { timeout: 60_000 }).toBe("19");
  await page.close();
});

test("embed codes are chosen by radio buttons; one that cannot be copied is selected", async () => {
  const { page } = await open("index.html");
  const embed = page.locator(".embed").first();
  await embed.locator("summary").click();
  expect(await embed.locator("textarea:visible").count()).toBe(1);
  await embed.locator("input[type=radio]").nth(4).check();
  expect(await embed.locator("textarea:visible").inputValue()).toMatch(/^<figure/);
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("denied")) } });
  });
  await embed.locator("button:visible").click();
  await expect.poll(() => embed.locator(".told").textContent()).toMatch(/Ctrl\+C/);
  expect(await page.evaluate(() => getSelection()?.toString().startsWith("<figure"))).toBe(true);
  await page.close();
});

test("an example is shown by its address, as element and as printed figure", async () => {
  const { page } = await open("examples.html");
  const links = page.locator("#menu a");
  expect(await links.count()).toBeGreaterThanOrEqual(12);
  await page.goto(`${served.url}examples.html${(await links.nth(1).getAttribute("href")) ?? ""}`);
  await expect.poll(() => page.locator("#shown-title").textContent()).toBe(await links.nth(1).textContent());
  expect(await page.locator("#drawn > figure").count()).toBe(0);
  await page.locator("#toolbar label", { hasText: "Printed figure" }).click();
  await page.locator("#drawn > figure.counterclaim").waitFor();
  await page.close();
});

for (const [what, path, host, status] of [
  ["a foreign host", "/", "evil.example", 403],
  ["a foreign host at the story", "/story/index.json", "evil.example", 403],
  ["a path out of the story", "/story/..%2f..%2fpackage.json", undefined, 404],
  ["a file that is no source", "/story-source/README.md", undefined, 404],
  ["the story", "/story/index.json", undefined, 200],
] as const)
  test(`the server answers ${String(status)} to ${what}`, async () => {
    expect(await statusOf(path, host)).toBe(status);
  });
