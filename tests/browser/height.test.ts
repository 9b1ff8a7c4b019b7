import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Frame, Page } from "playwright";
import type { FolderFiles } from "counterclaim";
import { HEIGHT_HOSTS } from "../fixtures/hosts/height-hosts.js";
import { malformedMessages } from "../fixtures/hosts/malformed-messages.js";
import { BASE, builtStory, frozenIn, textIn } from "./built-story.js";
import { openBrowser, Site } from "./site.js";

const ID = "article-comparison";
const news = new Site();
const graphics = new Site();
const elsewhere = new Site();
let browser: Browser;
let files: FolderFiles;

beforeAll(async () => {
  [browser, files] = await Promise.all([openBrowser(), builtStory(ID)]);
  for (const site of [news, graphics, elsewhere]) await site.start();
  // As README.txt asks for what another host's page loads with its integrity.
  const headers = { "access-control-allow-origin": "*" };
  for (const [path, body] of files) graphics.files.set(`/graphics/${path}`, { body, headers });
  graphics.files.set("/evil.html", { body: "<!doctype html><title>sender</title>" });
  elsewhere.files.set("/evil.html", {
    body: "<!doctype html><title>sender</title><iframe src='/nested.html'></iframe>",
  });
  elsewhere.files.set("/nested.html", { body: "<!doctype html><title>nested</title>" });
  elsewhere.files.set("/foreign.html", { body: "<!doctype html><title>foreign</title>" });
}, 120_000);

afterAll(async () => {
  await browser.close();
  for (const site of [news, graphics, elsewhere]) site.stop();
});

function snippet(name: string): string {
  return textIn(files, `${ID}/embed/${name}.txt`).replaceAll(BASE, `${graphics.origin}/graphics`);
}

async function open(body: string, width = 700): Promise<{ page: Page; faults: string[] }> {
  news.files.set("/article.html", {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><body style="margin:8px"><p>Before.</p>${body}<p id="after">After.</p>`,
  });
  const page = await browser.newPage({ viewport: { width, height: 1200 } });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  await page.goto(`${news.origin}/article.html`);
  return { page, faults };
}

function frameOf(page: Page, part = "/graphics/"): Frame {
  const frame = page.frames().find((each) => each.url().includes(part));
  if (!frame) throw new Error(`no frame: ${part}`);
  return frame;
}

const needed = (page: Page): Promise<number> =>
  frameOf(page).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

const given = (page: Page): Promise<number> =>
  page
    .locator("iframe")
    .first()
    .evaluate((frame) => Math.round(frame.getBoundingClientRect().height));

test("every host gives the height that the page needs by its own message, also when it changes", async () => {
  const frames = HEIGHT_HOSTS.map(
    ({ suffix, attributes = "", script }, index) =>
      `<iframe id="host-${String(index)}" name="host-${String(index)}" src="${graphics.origin}/graphics/${ID}/index.html${suffix}" sandbox="allow-scripts" frameborder="0" width="600" height="90" title="${ID}" ${attributes}></iframe>
       <script>{ const frame = document.getElementById("host-${String(index)}"); ${script} }</script>`,
  );
  const { page, faults } = await open(frames.join("\n"));
  // A browser lets a frame that cannot be seen rest: all of them in view.
  await page.setViewportSize({ width: 700, height: 12_000 });
  const off = async (): Promise<Record<string, number>> => {
    const all = HEIGHT_HOSTS.map(async ({ name, most = Infinity }, index) => {
      const inside = page.frame(`host-${String(index)}`);
      const height = await page
        .locator(`#host-${String(index)}`)
        .evaluate((each) => each.getBoundingClientRect().height);
      const needs = await inside?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      return [name, Math.round(height) - Math.min(most, needs ?? 0)] as const;
    });
    return Object.fromEntries(await Promise.all(all));
  };
  // Grows and shrinks as it does where a reader opens a record or the table.
  const pad = (px: number): Promise<unknown> =>
    Promise.all(
      HEIGHT_HOSTS.map(async (_, index) => {
        await page.frame(`host-${String(index)}`)?.evaluate((more) => {
          document.body.style.paddingBottom = `${String(more)}px`;
        }, px);
      }),
    );
  const exact = Object.fromEntries(HEIGHT_HOSTS.map(({ name }) => [name, 0]));
  const fits = (): Promise<void> => expect.poll(off, { timeout: 30_000 }).toEqual(exact);
  const height = (): Promise<number> => page.locator("#host-3").evaluate((each) => each.getBoundingClientRect().height);
  await fits();
  const first = await height();
  await pad(316);
  await fits();
  expect(await height()).toBe(first + 300);
  await pad(16);
  await fits();
  expect(await height()).toBe(first);
  expect(faults).toEqual([]);
  await page.close();
});

test("another vendor's message is not sent unasked, and every height that is told is a whole number", async () => {
  const { page } = await open(
    `<script>self.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>
     <iframe src="${graphics.origin}/graphics/${ID}/index.html" sandbox="allow-scripts" width="600"></iframe>`,
  );
  type Heard = typeof globalThis & { heard: unknown[] };
  await expect.poll(() => page.evaluate(() => (globalThis as Heard).heard.length)).toBeGreaterThan(4);
  const heard = await page.evaluate(() => (globalThis as Heard).heard);
  expect(JSON.stringify(heard)).not.toMatch(/datawrapper|pymxPYMx|iFrameSizer\]|secret/i);
  const heights = heard
    .map((data) => (typeof data === "string" && data.startsWith("{") ? (JSON.parse(data) as object) : data))
    .flatMap((data) => (typeof data === "object" && data !== null ? Object.entries(data) : []))
    .filter(([key]) => key === "height" || key === "value")
    .map(([, value]) => value as unknown);
  expect(heights.length).toBeGreaterThan(4);
  for (const height of heights) expect(Number.isInteger(height) && (height as number) > 0).toBe(true);
  await page.close();
});

test.each([
  ["iframe-live", 336],
  ["iframe-frozen", 500],
  ["iframe-strict", 776],
])("%s at %i px: room is kept before the page answers, and nothing after it moves", async (name, width) => {
  const { page, faults } = await open(snippet(name), width);
  const top = (): Promise<number> => page.locator("#after").evaluate((each) => each.getBoundingClientRect().top);
  const first = await top();
  await told(page);
  await frameOf(page).waitForSelector('[data-state="ready"]');
  expect(await top()).toBe(first);
  // Enough for all of it, and not so much that a gap stands below.
  expect((await given(page)) - (await needed(page))).toBeGreaterThanOrEqual(0);
  expect((await given(page)) / (await needed(page))).toBeLessThan(1.25);
  await frameOf(page).locator(".table-link:visible").first().click();
  await expect.poll(async () => (await given(page)) - (await needed(page))).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("the host script hears what was said before it was there", async () => {
  const { page } = await open(snippet("iframe-live").replace(/<script[^]*<\/script>/, ""));
  await expect.poll(() => page.frames().filter((each) => each.url().includes("/graphics/")).length).toBe(1);
  await frameOf(page).waitForSelector('[data-state="ready"]');
  await page.waitForTimeout(1300);
  expect(await page.locator("iframe").evaluate((each) => each.style.height)).toBe("");
  await page.addScriptTag({ url: `${graphics.origin}/graphics/${ID}/host.js` });
  await told(page);
  await page.close();
});

/** Waits until the host script has set a height. */
async function told(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page
          .locator("iframe")
          .first()
          .evaluate((each) => each.style.height),
      { timeout: 20_000 },
    )
    .toMatch(/^\d+px$/);
}

// What each sender sends to the host's page, as a script in the sender's own window.
const SENDERS: readonly (readonly [name: string, send: (page: Page, code: string) => Promise<unknown>])[] = [
  ["the host's own window", (page, code) => page.evaluate(`{ const to = self; ${code} }`)],
  ["a frame that is not ours", (page, code) => frameOf(page, "foreign").evaluate(`{ const to = top; ${code} }`)],
  ["a frame in a frame", (page, code) => frameOf(page, "nested").evaluate(`{ const to = top; ${code} }`)],
  ["our own frame", (page, code) => frameOf(page).evaluate(`{ const to = top; ${code} }`)],
  [
    "our own frame that went elsewhere",
    async (page, code) => {
      // Sent there once: going there again would take away the window that is about to speak.
      if (!page.frames().some((each) => each.url().endsWith("?astray"))) {
        await page.locator("#astray").evaluate((each, url) => {
          (each as HTMLIFrameElement).contentWindow?.location.replace(url);
        }, `${elsewhere.origin}/evil.html?astray`);
        await expect.poll(() => page.frames().some((each) => each.url().endsWith("?astray"))).toBe(true);
      }
      await frameOf(page, "?astray").waitForLoadState();
      return frameOf(page, "?astray").evaluate(`{ const to = top; ${code} }`);
    },
  ],
  [
    "a window that the page opened",
    async (page, code) => {
      const opened = page.waitForEvent("popup");
      await page.evaluate((url) => void open(url), `${elsewhere.origin}/evil.html?popup`);
      const popup = await opened;
      await popup.waitForLoadState();
      await popup.evaluate(`{ const to = opener; ${code} }`);
      await popup.close();
    },
  ],
];

test("malformed messages from six kinds of sender: no error, no navigation, no height", async () => {
  const source = `${graphics.origin}/graphics/${ID}/index.html`;
  const { page, faults } = await open(
    `${snippet("iframe-live")}
     <iframe id="astray" src="${graphics.origin}/evil.html" data-counterclaim="astray" title="a frame"></iframe>
     <iframe src="${elsewhere.origin}/foreign.html" title="a frame"></iframe>
     <iframe src="${elsewhere.origin}/evil.html" title="a frame"></iframe>`,
  );
  const heights = (): Promise<string[]> =>
    page.locator("iframe").evaluateAll((all) => all.map((each) => (each as HTMLElement).style.height));
  await told(page);
  const valid = `to.postMessage({ sentinel: "amp", type: "embed-size", height: 4321 }, "*");`;
  const many = `const sent = (${String(malformedMessages)})(); for (const each of sent) to.postMessage(each, "*");`;
  expect(malformedMessages().length).toBeGreaterThanOrEqual(100);
  for (const [name, send] of SENDERS) {
    await page.waitForTimeout(150);
    const before = await heights();
    await send(page, many);
    await page.waitForTimeout(150);
    expect(await heights(), name).toEqual(before);
    await send(page, valid);
    await page.waitForTimeout(50);
    // A right one is heard from our own frame alone, and sets that frame alone.
    expect(await heights(), name).toEqual(name === "our own frame" ? ["4321px", ...before.slice(1)] : before);
  }
  expect(page.url()).toBe(`${news.origin}/article.html`);
  expect(await page.locator("iframe").first().getAttribute("src")).toBe(source);
  expect(await page.evaluate(() => [scrollX, scrollY, document.title])).toEqual([0, 0, "Article"]);
  expect(faults).toEqual([]);
  await page.close();
});

test("malformed messages to the page in the frame: no error, no navigation, and what it says stays its height", async () => {
  const { page, faults } = await open(
    `${snippet("iframe-live")}<script>self.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>`,
  );
  await told(page);
  const url = frameOf(page).url();
  await page.evaluate(
    `for (const each of (${String(malformedMessages)})()) document.querySelector("iframe").contentWindow.postMessage(each, "*");`,
  );
  await page.waitForTimeout(200);
  expect(frameOf(page).url()).toBe(url);
  expect(await given(page)).toBeGreaterThanOrEqual(await needed(page));
  const heights = await page.evaluate(() =>
    (globalThis as typeof globalThis & { heard: { height?: unknown }[] }).heard.flatMap(({ height }) => height ?? []),
  );
  expect(new Set(heights)).toEqual(new Set([await needed(page)]));
  expect(faults).toEqual([]);
  await page.close();
});

test("a frozen page in a sandbox asks nobody anything", async () => {
  const { page, faults } = await open(snippet("iframe-frozen"));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await told(page);
  await page.reload();
  await told(page);
  await page.waitForTimeout(300);
  expect(asked.filter((url) => url.includes("latest.json"))).toEqual([]);
  expect(await frameOf(page).locator(".newer").count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("a frozen page of its own names newer figures, in its site's words, and believes nothing else", async () => {
  const folder = frozenIn(files, ID);
  const path = `/graphics/${ID}/latest.json`;
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  // The head and the scripts of the real page, without its element: what asks is the same.
  const head = textIn(files, `${folder}/index.html`).split("</head>")[0] ?? "";
  const [, newer] = [...textIn(files, `${folder}/index.html`).matchAll(/<script>[^]*?<\/script>/g)].map(
    ([each]) => each,
  );
  graphics.files.set("/graphics/frozen/x/index.html", { body: `${head}</head><body><p>Figures.</p>${newer ?? ""}` });
  const latest = JSON.parse(textIn(files, `${ID}/latest.json`)) as Record<string, unknown>;
  const words = async (body: string): Promise<string[]> => {
    graphics.files.set(path, { body });
    const answer = page.waitForResponse((response) => response.url().endsWith(path));
    await page.goto(`${graphics.origin}/graphics/frozen/x/index.html`);
    await (await answer).finished();
    await page.waitForTimeout(200);
    return page.locator(".newer").allTextContents();
  };
  expect(await words(JSON.stringify(latest))).toEqual([]);
  expect(await words(JSON.stringify({ ...latest, data: "0".repeat(64) }))).toEqual([
    "Newer figures exist (6 October 2020).",
  ]);
  expect(await page.locator(".newer a").evaluate((each) => (each as HTMLAnchorElement).href)).toBe(
    `${graphics.origin}/graphics/${ID}/index.html`,
  );
  for (const body of ["", "{", "null", "[]", '{"data": 5, "newer": "x"}', '{"data": "x"}', "<!doctype html>"])
    expect(await words(body)).toEqual([]);
  expect(await words(JSON.stringify({ data: "x", newer: "<img src=x onerror=alert(1)>" }))).toEqual([
    "<img src=x onerror=alert(1)>",
  ]);
  expect(errors).toEqual([]);
  await page.close();
});
