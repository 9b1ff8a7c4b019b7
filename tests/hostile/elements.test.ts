import { run } from "counterclaim";
import { readStory, type Dataset } from "@counterclaim/claims";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Host } from "../browser/elements-page.js";
import { recordingEffects } from "../cli/recording-effects.js";
import { SMALL_STORY, smallStory } from "../cli/small-story.js";
import { Canary } from "./canary.js";
import { hostileStory } from "./hostile-story.js";
import { realScripts } from "./real-scripts.js";
import { hostileStrings, tame } from "./strings.js";

// What reaches an element from elsewhere than a checked story: attributes, data that nobody checked, files with hostile
// names and heads, the page's address, messages.
const canary = new Canary();
const STRINGS = hostileStrings();
const TAGS = ["casualty-comparison", "incident-timeline", "attribution-matrix"];
const SCRIPT = '<script type="module" src="/page/elements.js"></script>';

beforeAll(async () => {
  await canary.start();
  const host = new Host();
  await host.addScripts("page");
  for (const [path, { body }] of host.files) if (path.startsWith("/page/")) canary.files.set(path, body);
  canary.files.set("/dataset.json", JSON.stringify(readStory(smallStory())));
}, 300_000);
afterAll(() => canary.stop());

function put(path: string, body: string): void {
  canary.files.set(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}</body></html>`,
  );
}

function json(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}

function states(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-state]")].map((each) => each.getAttribute("data-state") ?? ""),
  );
}

test("any attribute of any element with any string", async () => {
  put(
    "/attributes.html",
    `<main></main><script>
      const names = ["heading", "summary", "as-of", "names", "claim", "graphic", "lang", "heading-level", "history", "filters",
        "sources", "populations", "claimants", "incidents", "assessors", "findings", "sort", "group-by", "over", "view", "by",
        "lanes", "clocks", "since", "until", "markers", "measures", "basis", "id", "title"];
      for (const [index, text] of ${json(STRINGS)}.entries()) {
        const element = document.createElement(${json(TAGS)}[index % 3]);
        element.setAttribute("src", "/dataset.json");
        for (const [at, name] of names.entries()) if (at < 4 || (at + index) % 5 === 0) element.setAttribute(name, text);
        document.querySelector("main").append(element);
      }
    </script>${SCRIPT}`,
  );
  let found: string[] = [];
  const { tripped } = await canary.visit("/attributes.html", {
    look: false,
    before: async (page) => {
      await page.waitForFunction(() => document.querySelectorAll("[data-state=loading]").length === 0, undefined, {
        timeout: 300_000,
      });
      found = await states(page);
    },
  });
  expect(tripped).toEqual([]);
  expect(found.filter((state) => state === "ready" || state === "error")).toHaveLength(STRINGS.length);
}, 600_000);

test("any address of data: at most it is asked for, and cannot be read", async () => {
  put(
    "/addresses.html",
    `<main></main><script>
      for (const [index, text] of ${json(STRINGS)}.entries()) {
        const element = document.createElement(${json(TAGS)}[index % 3]);
        element.setAttribute("src", text);
        document.querySelector("main").append(element);
      }
    </script>${SCRIPT}`,
  );
  const { tripped } = await canary.visit("/addresses.html", { look: false, allowed: () => true });
  expect(tripped).toEqual([]);
}, 600_000);

/** A dataset of which every text is a hostile one, also where only dates, words of a list or addresses may stand. */
function poisoned(texts: readonly string[]): Dataset {
  const dataset = readStory(hostileStory(texts.filter((text) => !/[\n\r\t]/.test(text)).slice(0, 40), tame));
  let turn = 0;
  const poison = (value: unknown): unknown => {
    if (typeof value === "string") return texts[(turn += 1) % texts.length];
    if (Array.isArray(value)) return value.map(poison);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === "kind" ? each : poison(each)]));
  };
  return poison(dataset) as Dataset;
}

test("a dataset that nobody checked, with a hostile string in every field", async () => {
  for (const [index, texts] of [STRINGS, [...STRINGS].reverse()].entries()) {
    put(
      "/poisoned.html",
      `${TAGS.map((tag) => `<${tag}><p>Printed.</p></${tag}>`).join("")}${SCRIPT}<script type="module">
        const dataset = ${json(poisoned(texts))};
        for (const tag of ${json(TAGS)}) document.querySelector(tag).dataset = dataset;
      </script>`,
    );
    const { tripped } = await canary.visit("/poisoned.html", { look: false });
    expect(tripped, String(index)).toEqual([]);
  }
}, 600_000);

test("a source that links somewhere else than the web is text, whoever made the record", async () => {
  const dataset = readStory(smallStory());
  const [toll] = dataset.tolls;
  const tolls = STRINGS.map((sourceUrl, index) => ({
    ...toll,
    id: `t${String(index)}`,
    population: `P${String(index)}`,
    source: null,
    sourceUrl,
  }));
  canary.files.set("/links.json", JSON.stringify({ ...dataset, tolls }));
  put("/links.html", `<casualty-comparison src="/links.json"></casualty-comparison>${SCRIPT}`);
  let links: string[] = [];
  const { tripped } = await canary.visit("/links.html", {
    before: async (page) => {
      await page.waitForSelector("[data-state=ready]", { timeout: 60_000, state: "attached" });
      links = await page.evaluate(() =>
        [...(document.querySelector("casualty-comparison")?.shadowRoot?.querySelectorAll("a") ?? [])].map(
          (a) => a.protocol,
        ),
      );
    },
    look: false,
  });
  expect(tripped).toEqual([]);
  expect(links.filter((protocol) => protocol !== "http:" && protocol !== "https:")).toEqual([]);
}, 600_000);

test("files with hostile names, heads and cells: the message shows them as text", async () => {
  const names = STRINGS.filter((text) => !/[\0\ud800-\udfff\\]/.test(text)).slice(0, 60);
  const elements: string[] = [];
  for (const [index, name] of names.entries()) {
    const path = `/csv/${String(index)}/${name.replace(/[/?#%]/g, "_")}.csv`;
    const head = `"${name.replace(/"/g, '""')}"`;
    canary.files.set(
      path,
      `population,measure,value,claimant,as_of,source_url,${head}\nNorth,killed,${head},${head},x,y,z\n`,
    );
    const src = encodeURI(path).replace(/'/g, "&#39;");
    elements.push(`<${TAGS[index % 3] ?? ""} src="${src}"><p>Printed.</p></${TAGS[index % 3] ?? ""}>`);
  }
  put("/names.html", `${elements.join("")}${SCRIPT}`);
  const { tripped } = await canary.visit("/names.html", { look: false });
  expect(tripped).toEqual([]);
}, 600_000);

test("any address of the page, and any message", async () => {
  const effects = { ...recordingEffects({ story: smallStory() }), drawPixels: null, ...realScripts() };
  expect(await run(["build", "story", "--out", "out"], effects)).toBe(0);
  for (const [path, bytes] of effects.published.get("out") ?? []) canary.files.set(`/out/${path}`, bytes);
  put(
    "/host.html",
    `<iframe data-counterclaim src="/out/all/index.html"></iframe><script src="/out/all/host.js"></script>`,
  );
  expect(SMALL_STORY["tolls.csv"]).toContain("north-killed");
  for (const path of ["/out/all/index.html#claim=north-killed", "/host.html"]) {
    const { tripped } = await canary.visit(path, {
      look: false,
      before: (page) =>
        page.evaluate(async (texts) => {
          const frame = document.querySelector("iframe")?.contentWindow ?? window;
          for (const text of texts) {
            const value = encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ""));
            location.hash = `#claim=${value}&as-of=${value}&filters=${value}&populations=${value}&${value}=${value}`;
            for (const message of [
              text,
              { type: text, height: text },
              { sentinel: "amp", type: "embed-size", height: text },
              `pymxPYMx${text}xPYMxheightxPYMx99`,
              { message: "height", value: text, secret: text },
              JSON.stringify({ context: text, height: text, src: text }),
            ]) {
              window.postMessage(message, "*");
              frame.postMessage(message, "*");
            }
            if (text.length % 7 === 0) await new Promise((done) => setTimeout(done, 0));
          }
          await new Promise((done) => setTimeout(done, 100));
        }, STRINGS),
    });
    expect(tripped, path).toEqual([]);
  }
}, 600_000);
