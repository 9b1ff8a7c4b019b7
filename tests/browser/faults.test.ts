import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright";
import { figureAsWritten } from "@counterclaim/charts";
import { Host, printedFigure } from "./elements-page.js";
import { ARTICLE, FAULTS, inject, type Fault } from "./injected-faults.js";

const host = new Host();
const GRAPHICS = {
  "casualty-comparison": "article-comparison",
  "incident-timeline": "article-timeline",
  "attribution-matrix": "article-matrix",
} as const;
/** Milliseconds for what should happen: what has not happened then is a fault. */
const PATIENCE = 5000;
/** The figure of each toll, as written. */
const WRITTEN = new Map(ARTICLE.tolls.map((toll) => [toll.id, figureAsWritten(toll)]));
const KNOWN = new Set([...ARTICLE.tolls, ...ARTICLE.incidents, ...ARTICLE.attributions].map(({ id }) => id));

beforeAll(async () => {
  await host.start();
  await host.addScripts("page");
  host.files.set("/dataset.json", { body: JSON.stringify(ARTICLE) });
}, 120_000);
afterAll(() => host.stop());

/** What a reader sees of one graphic. */
interface Seen {
  readonly type: string;
  readonly state: string | null;
  /** What is said to be wrong, in words. */
  readonly says: string;
  /** Records of which something can be seen, with the figure as it is written there. */
  readonly figures: readonly (readonly [claim: string, value: string | null])[];
  /** Everything that stands there. */
  readonly text: string;
  /** The table or list can be seen, or the link that leads to it. */
  readonly table: boolean;
}

function look(page: Page): Promise<Seen[]> {
  return page.evaluate((types) => {
    const visible = (each: Element): boolean => {
      const { width, height } = each.getBoundingClientRect();
      return width >= 3 && height >= 3 && each.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    return types.map((type) => {
      const element = document.querySelector(type);
      const roots = [element?.shadowRoot, element].filter((root) => root !== null && root !== undefined);
      const all = (selector: string): Element[] =>
        roots.flatMap((root) => [...root.querySelectorAll(selector)]).filter(visible);
      return {
        type,
        state: element?.getAttribute("data-state") ?? null,
        says: all("[part=issues]")
          .map(({ textContent }) => textContent)
          .join(" "),
        figures: all("[data-claim]").map(
          (each) => [each.getAttribute("data-claim") ?? "", each.getAttribute("data-value")] as const,
        ),
        text: all("figure")
          .map(({ textContent }) => textContent)
          .join(" "),
        table: all("table, .table-link, .list, .statements, ol").length > 0,
      };
    });
  }, Object.keys(GRAPHICS));
}

function bodyOf({ src = "/dataset.json", attributes = "", then = "" }: Fault): string {
  const elements = Object.entries(GRAPHICS).map(([type, id]) => {
    const graphic = attributes.includes("graphic=") ? "" : `graphic="${id}"`;
    return `<${type} src="${src}" ${graphic} ${attributes}>${printedFigure(ARTICLE, id)}</${type}>`;
  });
  return `${elements.join("<p>Between.</p>")}<p>After.</p><script>addEventListener("unhandledrejection", ({ reason }) => console.error("uncaught: rejected " + reason)); {${then}}</script>`;
}

async function settled(page: Page, { state }: Fault): Promise<void> {
  await page.waitForLoadState("load").catch(() => undefined);
  if (state !== null && state !== "loading")
    await page
      .waitForFunction(
        (wanted) =>
          [...document.querySelectorAll("main > [graphic]")].every(
            (each) => each.getAttribute("data-state") === wanted,
          ),
        state,
        { timeout: PATIENCE, polling: 50 },
      )
      .catch(() => undefined);
  // A task later: what is rejected is told then.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
}

// Each starts a page with three elements: every eighth of them on each run, all with COUNTERCLAIM_FAULTS=all.
const EACH = process.env["COUNTERCLAIM_FAULTS"] === "all" ? 1 : 8;

for (const fault of FAULTS.filter((_, at) => at % EACH === 0))
  test(`${fault.name}: the host goes on, the figures stand, and what is wrong is said`, async () => {
    for (const [path, served] of Object.entries(fault.files ?? {})) host.files.set(path, served);
    host.addPage("/fault.html", bodyOf(fault), { lang: fault.lang ?? "en" });
    const options = { viewport: { width: 900, height: 5000 } };
    const { page, faults } = await host.open("/fault.html", options, (each) => {
      each.setDefaultTimeout(PATIENCE);
      return inject(fault, each);
    });
    if (fault.act) {
      await settled(page, { ...fault, state: fault.state === "error" ? null : fault.state });
      await fault.act(page);
    }
    await settled(page, fault);
    const uncaught = faults.filter((each) => each.startsWith("uncaught") && !fault.own?.test(each));
    expect(uncaught).toEqual([]);
    for (const { type, state, says, figures, text, table } of await look(page)) {
      expect(state, type).toBe(fault.state);
      if (fault.says) expect(says, type).toMatch(fault.says);
      else expect(says, type).toBe("");
      expect(new Set(figures.map(([claim]) => claim)).size, `${type}: records seen`).toBeGreaterThanOrEqual(
        fault.fewest ?? 2,
      );
      if (figures.length) expect(table, `${type}: table`).toBe(true);
      else expect(text, type).toMatch(/\bno (?:figure|statement|event|record)/i);
      for (const [claim, value] of figures) {
        expect(KNOWN, type).toContain(claim);
        const written = WRITTEN.get(claim);
        if (value !== null && written !== undefined) expect(value, `${type}: ${claim}`).toBe(written);
      }
    }
    for (const path of Object.keys(fault.files ?? {})) host.files.delete(path);
    await page.context().close();
  });
