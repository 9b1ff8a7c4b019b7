import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright";
import { build } from "vite";
import { ATTRIBUTION_MATRIX_STYLE, CASUALTY_COMPARISON_STYLE, INCIDENT_TIMELINE_STYLE } from "@counterclaim/charts";
import { storyDataset } from "../story-files.js";
import { Host, pageStyleOf, printedFigure, settled } from "./elements-page.js";

const host = new Host();
const GRAPHICS = {
  "casualty-comparison": ["article-comparison", CASUALTY_COMPARISON_STYLE],
  "incident-timeline": ["article-timeline", INCIDENT_TIMELINE_STYLE],
  "attribution-matrix": ["article-matrix", ATTRIBUTION_MATRIX_STYLE],
} as const;
const TYPES = Object.keys(GRAPHICS) as (keyof typeof GRAPHICS)[];
const ELEMENTS = [...TYPES, "elements", "page", ...TYPES.flatMap((type) => [`alone-${type}`, `whole-${type}`])];
const CDN = ["es", "iife"];
const SMALL = ["height/guest", "height/host", "frozen/newer"];

/** The whole of a page: every own name and symbol of the window, of what it holds, and of the prototypes of that. */
const WHOLE = `() => {
  const found = [];
  const list = (where, of) => { for (const key of Reflect.ownKeys(of)) found.push(where + String(key)); };
  list("", window);
  for (const name of Object.getOwnPropertyNames(window)) {
    // A frame or the page itself; and what is only read with a warning.
    if (/^\\d+$|^(window|self|top|parent|frames|document|globalThis|__pw.*|__playwright.*)$/.test(name)) continue;
    let value;
    try { value = window[name]; } catch { continue; }
    if (typeof value !== "function" && typeof value !== "object" || value === null) continue;
    list(name + ".", value);
    if (typeof value === "function" && value.prototype) list(name + ".prototype.", value.prototype);
  }
  return found;
}`;

/** What is on the page beside what was there before anything of ours ran. */
async function newNames(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `(() => { const before = new Set(document.before); return (${WHOLE})().filter((each) => !before.has(each)); })()`,
  );
}

const KEEP = `<script>Object.defineProperty(document, "before", { value: (${WHOLE})() });</script>`;

function page(types: readonly (keyof typeof GRAPHICS)[]): string {
  const json = JSON.stringify(storyDataset()).replaceAll("<", "\\u003c");
  const data = `<script type="application/json" class="counterclaim-data">${json}</script>`;
  return types
    .map((type) => {
      const [id, style] = GRAPHICS[type];
      return `${pageStyleOf(type, style)}<${type} graphic="${id}" hash-state>${printedFigure(storyDataset(), id)}${data}</${type}>`;
    })
    .join("");
}

beforeAll(async () => {
  await host.start();
  await host.addScripts(...ELEMENTS);
  for (const mode of CDN) {
    const configFile = fileURLToPath(new URL("../../packages/elements/vite.cdn.config.ts", import.meta.url));
    const made = [await build({ configFile, mode, logLevel: "error" })].flat();
    const [chunk] = made.flatMap((each) => ("output" in each ? each.output : []));
    host.files.set(`/cdn/${mode}.js`, { body: chunk?.type === "chunk" ? chunk.code : "" });
  }
  for (const mode of SMALL) {
    const configFile = fileURLToPath(new URL("../../packages/elements/vite.small.config.ts", import.meta.url));
    const made = [await build({ configFile, mode, logLevel: "error", build: { write: false } })].flat();
    const [chunk] = made.flatMap((each) => ("output" in each ? each.output : []));
    host.files.set(`/small/${mode}.js`, { body: chunk?.type === "chunk" ? chunk.code : "" });
  }
}, 240_000);
afterAll(() => host.stop());

const SCRIPTS = [
  ...ELEMENTS.map((mode) => {
    const type = TYPES.find((each) => mode.endsWith(each));
    return [mode, `/${mode}/${type ?? "elements"}.js`, type ? [type] : TYPES] as const;
  }),
  ...CDN.map((mode) => [`cdn, ${mode}`, `/cdn/${mode}.js`, TYPES] as const),
];

for (const [name, script, types] of SCRIPTS)
  test(`no name is left on the page by ${name}: not when drawn, not when a record was opened`, async () => {
    host.addPage("/page.html", page(types), { script, head: KEEP });
    const { page: opened, faults } = await host.open("/page.html", { viewport: { width: 900, height: 4000 } });
    await settled(opened);
    for (const type of types) {
      expect(await opened.locator(type).getAttribute("data-state"), type).toBe("ready");
      await opened.locator(`${type} [data-stop] >> visible=true`).nth(1).click();
      await expect.poll(() => opened.locator(`${type} .panel`).count()).toBe(1);
    }
    expect(await newNames(opened)).toEqual([]);
    expect(faults).toEqual([]);
    await opened.context().close();
  });

for (const mode of SMALL)
  test(`no name is left on the page by ${mode}`, async () => {
    const small = `<iframe data-counterclaim src="/none.html"></iframe><script src="/small/${mode}.js"></script>`;
    host.addPage("/small.html", small, { script: "", head: KEEP });
    host.addPage("/none.html", "<p>Nothing.</p>", { script: "" });
    const { page: opened } = await host.open("/small.html");
    await opened.waitForLoadState("load");
    expect((await newNames(opened)).filter((each) => !/^\d+(?:\.|$)/.test(each))).toEqual([]);
    await opened.context().close();
  });

test("a name that a script does leave is seen: on the window, on what it holds, on a prototype, under a symbol", async () => {
  host.files.set("/leaves.js", {
    body: 'window.left = 1; Symbol.left = 1; Array.prototype.left = 1; window[Symbol.for("left")] = 1;',
  });
  host.addPage("/leaves.html", "", { script: "/leaves.js", head: KEEP });
  const { page: opened } = await host.open("/leaves.html");
  await opened.waitForLoadState("load");
  expect((await newNames(opened)).sort()).toEqual(["Array.prototype.left", "Symbol(left)", "Symbol.left", "left"]);
  await opened.context().close();
});
