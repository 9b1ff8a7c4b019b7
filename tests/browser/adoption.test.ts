import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Dataset } from "@counterclaim/claims";
import type { Page } from "playwright";
import { storyDataset } from "../story-files.js";
import { CASUALTY_COMPARISON_STYLE } from "@counterclaim/charts";
import { Host, pageStyleOf, printedFigure, settled, shiftsOf } from "./elements-page.js";

const host = new Host();
const GRAPHICS = [
  ["casualty-comparison", "article-comparison"],
  ["incident-timeline", "article-timeline"],
  ["attribution-matrix", "article-matrix"],
] as const;
const EMBED = "/elements/elements.js";
const WHAT = "casualty-comparison";
const ID = "article-comparison";

/** An element with its printed figure, as the snippet has it. */
function element(tag: string, id: string, attributes = "", inside = printedFigure(storyDataset(), id)): string {
  return `<${tag} src="/dataset.json" graphic="${id}" ${attributes}>${inside}</${tag}>`;
}

/** The story with one figure of the article's comparison changed. */
function newer(value = 987_654): { dataset: Dataset; written: string } {
  const dataset = storyDataset();
  const id = /data-claim="([^"]+)" data-value="\d/.exec(printedFigure(dataset, ID))![1];
  const tolls = dataset.tolls.map((toll) =>
    toll.id === id ? { ...toll, value, low: null, high: null, figure: null } : toll,
  );
  return { dataset: { ...dataset, tolls } as Dataset, written: String(value) };
}

/** Parts of the kit that were asked for since the list was emptied: `drawing`, `record-panel`... */
function parts(): string[] {
  return host.asked.flatMap((url) => /\/[\w-]+\.([\w-]+?)-[\w-]{8}\.js$/.exec(url)?.[1] ?? []);
}

function figures(page: Page, tag: string): Promise<{ light: number; shadow: number; own: boolean }> {
  return page.evaluate((name) => {
    const graphic = document.querySelector(name)!;
    const inside = graphic.shadowRoot?.querySelector("figure") ?? null;
    return {
      light: graphic.querySelectorAll("figure").length,
      shadow: graphic.shadowRoot?.querySelectorAll("figure").length ?? 0,
      own: inside !== null && inside === (document as Document & { printed?: Record<string, Element> }).printed?.[name],
    };
  }, tag);
}

/** Keeps the printed figures, to know them again. */
const KEEP = `<script nonce="R">document.printed = Object.fromEntries([...document.querySelectorAll("figure")].map((each) => [each.parentElement.localName, each])); document.copies = Object.fromEntries(Object.entries(document.printed).map(([name, each]) => [name, each.cloneNode(true)]))</script>`;

beforeAll(async () => {
  await host.start();
  await host.addScripts("elements", "casualty-comparison", "alone-casualty-comparison");
  host.files.set("/dataset.json", { body: JSON.stringify(storyDataset()) });
  host.files.set("/newer.json", { body: JSON.stringify(newer().dataset) });
  const body = GRAPHICS.map(([tag, id]) => element(tag, id)).join("<p>Between two graphics.</p>") + "<p>After.</p>";
  host.addPage("/all.html", body + KEEP, { script: EMBED });
  host.addPage("/late.html", body + KEEP, { script: "/slow-elements/elements.js" });
  host.addPage("/printed.html", body, { script: "" });
}, 240_000);
afterAll(() => host.stop());

for (const width of [320, 600, 900])
  test(`the printed figure itself becomes the element's, and nothing shifts: ${width} px`, async () => {
    const options = { viewport: { width, height: 4000 } };
    const printed = await host.open("/printed.html", options);
    const heights = (page: Page): Promise<number[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("main > :not(script)")].map(
          (each) => each.getBoundingClientRect().height,
        ),
      );
    const count = (page: Page): Promise<number> =>
      page.evaluate(() => {
        const below = (root: ParentNode): number =>
          [...root.querySelectorAll("*")].reduce(
            (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? below(shadowRoot) : 0),
            0,
          );
        return below(document.querySelector("main")!);
      });
    const [before, nodes] = [await heights(printed.page), await count(printed.page)];
    await printed.page.context().close();
    host.asked.length = 0;
    const { page, faults } = await host.open("/late.html", options);
    await settled(page);
    expect(await heights(page)).toEqual(before);
    expect(await shiftsOf(page)).toBe(0);
    for (const [tag] of GRAPHICS) {
      expect(await figures(page, tag), tag).toEqual({ light: 0, shadow: 1, own: true });
      expect(await page.locator(tag).getAttribute("data-state")).toBe("ready");
      for (const part of ["figure", "heading", "summary", "picture"])
        expect(await page.locator(`${tag} [part=${part}]`).count(), `${tag} ${part}`).toBe(1);
    }
    expect(await count(page)).toBeLessThan(nodes + 20);
    expect(parts()).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

for (const [tag, id] of GRAPHICS)
  test(`${tag}, adopted: the same stops, labels and roles as drawn; a record opens with one part more`, async () => {
    host.addPage(`/${id}.html`, element(tag, id), { script: EMBED });
    host.addPage(`/${id}-drawn.html`, element(tag, id, "", ""), { script: EMBED });
    const stops = (page: Page): Promise<string[]> =>
      page.evaluate(
        (name) =>
          [...document.querySelector(name)!.shadowRoot!.querySelectorAll("[data-stop]")].map((stop) =>
            ["role", "aria-label", "aria-current", "type"]
              .map((each) => stop.getAttribute(each))
              .concat(stop.localName, stop.closest("[data-claim]")?.getAttribute("data-claim") ?? "")
              .join(" | "),
          ),
        tag,
      );
    const drawn = await host.open(`/${id}-drawn.html`);
    await settled(drawn.page);
    host.asked.length = 0;
    const { page, faults } = await host.open(`/${id}.html`);
    await settled(page);
    const all = await stops(page);
    expect(all).toEqual(await stops(drawn.page));
    expect(all.length).toBeGreaterThan(3);
    const picture = (of: Page): Promise<string> =>
      of
        .locator(`${tag} .body >> visible=true`)
        .first()
        .evaluate((body) => {
          const svg = body.querySelector(":scope > svg");
          return ["role", "aria-label", "aria-description", "aria-labelledby"]
            .map((name) => svg?.getAttribute(name))
            .join();
        });
    expect(await picture(page)).toBe(await picture(drawn.page));
    expect(parts()).toEqual([]);
    await page.locator(`${tag} [data-stop] >> visible=true`).nth(1).click();
    await expect.poll(() => page.locator(`${tag} .panel`).count()).toBe(1);
    expect(await page.locator(`${tag} [data-stop][aria-current=true]`).count()).toBeGreaterThan(0);
    expect(parts()).toEqual(["record"]);
    expect(await figures(page, tag)).toMatchObject({ light: 0, shadow: 1 });
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(`${tag} .panel`).count()).toBe(0);
    expect(faults).toEqual([]);
    await drawn.page.context().close();
    await page.context().close();
  });

test("rows of an open printed list are stops after the picture's, and none once it is closed", async () => {
  const { page, faults } = await host.open("/all.html", { viewport: { width: 900, height: 4000 } });
  await settled(page);
  const list = page.locator("incident-timeline .timeline-list [data-stop]");
  expect(await list.count()).toBe(0);
  await page.locator("incident-timeline button.table-link").click();
  await page.locator("incident-timeline .body [data-stop]").first().focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("incident-timeline .panel:focus").count()).toBe(1);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator("incident-timeline .timeline-list li:focus").count()).toBe(1);
  await page.locator("incident-timeline button.table-link").click();
  expect(await list.count()).toBe(0);
  expect(await page.locator('incident-timeline [data-stop][tabindex="0"]').count()).toBe(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("the arrangement that is shown has the stops, also after the figure became narrower", async () => {
  const { page } = await host.open("/all.html", { viewport: { width: 900, height: 4000 } });
  await settled(page);
  const visible = (): Promise<boolean[]> =>
    page.locator(`${WHAT} [data-stop]`).evaluateAll((all) => all.map((each) => each.getClientRects().length > 0));
  expect(new Set(await visible())).toEqual(new Set([true]));
  await page.setViewportSize({ width: 340, height: 4000 });
  await expect.poll(async () => [...new Set(await visible())]).toEqual([true]);
  expect(await page.locator(`${WHAT} [data-stop][tabindex="0"]`).count()).toBe(1);
  await page.context().close();
});

// Everything that makes another figure than the one that was printed.
for (const [name, attributes, shows] of [
  ["an option", 'sort="name"', null],
  ["a day", 'as-of="2020-10-20"', null],
  ["a heading", 'heading="Another heading"', "Another heading"],
  ["a summary", 'summary="Another summary."', "Another summary."],
  ["a level", 'heading-level="5"', null],
  ["controls", "history", null],
  ["filters", "filters", null],
] as const)
  test(`asked for ${name}: drawn, and what was printed does not stay`, async () => {
    host.addPage("/asked.html", element(WHAT, ID, attributes), { script: EMBED });
    host.asked.length = 0;
    const { page, faults } = await host.open("/asked.html");
    await settled(page);
    expect(parts()).toContain(WHAT);
    expect(await page.locator(WHAT).getAttribute("data-state")).toBe("ready");
    if (shows !== null) expect(await page.locator(`${WHAT} .live`).textContent()).toContain(shows);
    expect(await page.locator(`${WHAT} .live`).count()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

test("newer data, another version's print, another graphic's print, a print that was changed: never shown", async () => {
  const print = printedFigure(storyDataset(), ID);
  const value = newer().written.replace("987654", "987,654");
  const first = /<text[^>]*>([^<]*\d)<\/text>/.exec(print)![1]!;
  for (const [name, html, wanted, unwanted] of [
    ["newer", `<${WHAT} src="/newer.json" graphic="${ID}">${print}</${WHAT}>`, value, null],
    ["version", element(WHAT, ID, "", print.replace(/data-print="\w{4}/, 'data-print="0000')), null, null],
    ["graphic", element(WHAT, "war-comparison", "", print), "War", null],
    ["changed", element(WHAT, ID, "", print.replaceAll(`>${first}</text>`, ">31337</text>")), first, "31337"],
  ] as const) {
    host.addPage(`/stale-${name}.html`, html + KEEP, { script: EMBED });
    const { page, faults } = await host.open(`/stale-${name}.html`);
    await settled(page);
    const live = page.locator(`${WHAT} .live`);
    expect(await live.count(), name).toBe(1);
    expect((await figures(page, WHAT)).own, name).toBe(false);
    const text = (await live.textContent()) ?? "";
    if (wanted !== null && name !== "graphic") expect(text, name).toContain(wanted);
    if (unwanted !== null) expect(text, name).not.toContain(unwanted);
    expect(faults, name).toEqual([]);
    await page.context().close();
  }
});

test("the printed figure is painted before its script begins, though both stand in one page", async () => {
  const code = host.files.get("/alone-casualty-comparison/casualty-comparison.js")!.body.toString();
  const probe = `<script>addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => {
    document.definedAtFirst = customElements.get("${WHAT}") !== undefined;
  }))</script>`;
  const style = pageStyleOf(WHAT, CASUALTY_COMPARISON_STYLE);
  host.addPage("/one.html", `${style}${element(WHAT, ID)}${probe}<script type="module">${code}</script>`, {
    script: "",
  });
  const { page, faults } = await host.open("/one.html");
  await settled(page);
  await expect.poll(() => page.locator(WHAT).getAttribute("data-state")).toBe("ready");
  expect(await page.evaluate(() => (document as unknown as { definedAtFirst: boolean }).definedAtFirst)).toBe(false);
  expect(await figures(page, WHAT)).toMatchObject({ light: 0, shadow: 1 });
  expect(faults).toEqual([]);
  await page.context().close();
});

test("a script with an address defines at once: the next script of its host may set data", async () => {
  const next = `<script type="module">
    document.querySelector("${WHAT}").dataset = await (await fetch("/dataset.json")).json();
  </script>`;
  host.addPage(
    "/next.html",
    `<${WHAT} graphic="${ID}"></${WHAT}><script type="module" src="${EMBED}"></script>${next}`,
    {
      script: "",
    },
  );
  const { page, faults } = await host.open("/next.html");
  await expect.poll(() => page.locator(WHAT).getAttribute("data-state"), { timeout: 20_000 }).toBe("ready");
  expect(faults).toEqual([]);
  await page.context().close();
});

// What stands in the page when the element is ready for the first time; with `open` its first record is opened at once.
const AT_FIRST = (open: boolean): string => `<script>
new MutationObserver(([{ target }], observer) => {
  if (target.dataset.state !== "ready") return;
  observer.disconnect();
  const root = target.shadowRoot;
  const stop = root.querySelector("[data-stop][tabindex='0']");
  document.atFirst = root.querySelector("figure") === document.printed[target.localName];
  document.claim = stop.closest("[data-claim]").dataset.claim;
  if (${String(open)}) stop.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }));
}).observe(document, { subtree: true, attributeFilter: ["data-state"] })</script>`;

test("beside its data a figure can be used at once, and stays only while both say the same", async () => {
  const print = printedFigure(storyDataset(), ID);
  const first = /<text[^>]*>([^<]*\d)<\/text>/.exec(print)![1]!;
  const changed = print.replaceAll(`>${first}</text>`, ">31337</text>");
  const beside = (figure: string, dataset: Dataset): string =>
    `<${WHAT} graphic="${ID}">${figure}<script type="application/json" class="counterclaim-data">${JSON.stringify(dataset).replaceAll("<", "\\u003c")}</script></${WHAT}>`;
  for (const [name, html, open, own, wanted, unwanted] of [
    ["the same", beside(print, storyDataset()), true, true, first, "31337"],
    ["other words, a record opened at once", beside(changed, storyDataset()), true, false, first, "31337"],
    ["other data", beside(print, newer().dataset), false, false, "987,654", null],
    ["other words, and a style that is late", beside(changed, storyDataset()), false, false, first, "31337"],
  ] as const) {
    const script = name.endsWith("late") ? "/slow-elements/elements.js" : EMBED;
    host.addPage("/beside.html", html + KEEP + AT_FIRST(open), { script });
    const { page, faults } = await host.open("/beside.html");
    await settled(page);
    const seen = await page.evaluate(async (tag) => {
      const graphic = document.querySelector(tag) as HTMLElement & { claim: string; updateComplete: Promise<boolean> };
      await graphic.updateComplete;
      const { atFirst, claim } = document as unknown as { atFirst: boolean; claim: string };
      return { atFirst, opened: graphic.claim === claim };
    }, WHAT);
    expect(seen, name).toEqual({ atFirst: true, opened: open });
    expect((await figures(page, WHAT)).own, name).toBe(own);
    const live = page.locator(`${WHAT} .live`);
    const text = (await live.textContent()) ?? "";
    expect(text, name).toContain(wanted);
    if (unwanted !== null) expect(text, name).not.toContain(unwanted);
    expect(await live.locator(".panel").count(), name).toBe(open ? 1 : 0);
    expect(faults, name).toEqual([]);
    await page.context().close();
  }
});

test("after adoption: newer data and attributes draw over it, and the figure goes back where it was printed", async () => {
  const { page, faults } = await host.open("/all.html");
  await settled(page, WHAT);
  expect(await figures(page, WHAT)).toEqual({ light: 0, shadow: 1, own: true });
  const before = await page.evaluate((name) => document.querySelector(name)!.shadowRoot!.textContent, WHAT);
  await page.evaluate(
    async ([name, json]) => {
      const graphic = document.querySelector(name!) as HTMLElement & {
        dataset: unknown;
        updateComplete: Promise<boolean>;
      };
      Object.assign(graphic, { dataset: JSON.parse(json!) });
      await graphic.updateComplete;
    },
    [WHAT, JSON.stringify(newer().dataset)],
  );
  expect(await page.locator(`${WHAT} .live`).textContent()).toContain("987,654");
  expect(before).not.toContain("987,654");
  expect(await page.locator(WHAT).getAttribute("data-state")).toBe("ready");
  expect(await figures(page, WHAT)).toEqual({ light: 1, shadow: 1, own: false });
  const same = await page.evaluate((name) => {
    const { copies } = document as Document & { copies?: Record<string, Element> };
    return copies?.[name]?.isEqualNode(document.querySelector(`${name} > figure`));
  }, WHAT);
  expect(same).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("a part that does not arrive: figure, table and a message stay, and the page goes on", async () => {
  for (const name of [...host.files.keys()].filter((path) => /\/casualty-comparison\/.*\.drawing-/.test(path)))
    host.files.set(name.replace("/casualty-comparison/", "/broken/"), { body: "", status: 404 });
  for (const [name, file] of [...host.files])
    if (name.startsWith("/casualty-comparison/") && !name.includes(".drawing-"))
      host.files.set(name.replace("/casualty-comparison/", "/broken/"), file);
  const script = "/broken/casualty-comparison.js";
  host.addPage("/broken.html", element(WHAT, ID, 'sort="name"'), { script });
  host.addPage("/broken-later.html", element(WHAT, ID), { script });
  const stands = async (page: Page): Promise<void> => {
    await expect.poll(() => page.locator(WHAT).getAttribute("data-state")).toBe("error");
    expect(await page.locator(`${WHAT} [part=issues]`).textContent()).toMatch(/did not arrive.*printed before/);
    expect(await page.locator(`css:light=${WHAT} > figure .picture >> visible=true`).count()).toBe(1);
    await page.locator(`css:light=${WHAT} > figure .table-link`).click();
    expect(await page.locator(`css:light=${WHAT} > figure table`).isVisible()).toBe(true);
  };
  const first = await host.open("/broken.html");
  await stands(first.page);
  expect(first.faults.filter((fault) => fault.startsWith("uncaught"))).toEqual([]);
  await first.page.context().close();
  const later = await host.open("/broken-later.html");
  await settled(later.page);
  expect(await figures(later.page, WHAT)).toMatchObject({ light: 0, shadow: 1 });
  await later.page.evaluate((name) => document.querySelector(name)!.setAttribute("sort", "name"), WHAT);
  await stands(later.page);
  await later.page.evaluate((name) => document.querySelector(name)!.removeAttribute("sort"), WHAT);
  await expect.poll(() => later.page.locator(WHAT).getAttribute("data-state")).toBe("ready");
  expect(later.faults.filter((fault) => fault.startsWith("uncaught"))).toEqual([]);
  await later.page.context().close();
});

const B =
  "script-src 'nonce-R' 'strict-dynamic'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
for (const policy of [null, B])
  test(`one byte changed in any script or in the sheet: refused, and figure and table stay${policy ? " (strict policy)" : ""}`, async () => {
    // Without the part that keeps the address the graphic stands all the same.
    const scripts = [...host.files.keys()].filter((path) => /^\/casualty-comparison\/(?!.*\.hash-state-)/.test(path));
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    for (const changed of scripts) {
      for (const path of scripts) {
        const { body } = host.files.get(path)!;
        const other = Buffer.concat([Buffer.from(body), Buffer.from(path === changed ? " " : "")]);
        host.files.set(path.replace("/casualty-comparison/", "/changed/"), { body: other });
      }
      const entry = `/changed/${WHAT}.js`;
      const integrity = `sha384-${createHash("sha384")
        .update(host.files.get(`/${WHAT}/${WHAT}.js`)!.body)
        .digest("base64")}`;
      const tag = `<script type="module" src="${entry}" integrity="${integrity}" crossorigin="anonymous" nonce="R"></script>`;
      // Asked for something else than what was printed, with a record open: every part is needed.
      host.addPage("/changed.html", element(WHAT, ID, 'sort="name" claim="x"') + tag, {
        script: "",
        headers: policy ? { "content-security-policy": policy } : {},
      });
      const { page, faults } = await host.open("/changed.html");
      await page.waitForLoadState("load");
      if (changed === `/casualty-comparison/${WHAT}.js`)
        expect(await page.evaluate((name) => customElements.get(name) === undefined, WHAT)).toBe(true);
      else
        await expect
          .poll(() => page.locator(WHAT).getAttribute("data-state"), { message: changed, timeout: 20_000 })
          .toBe("error");
      expect(await page.locator(`css:light=${WHAT} > figure .picture >> visible=true`).count(), changed).toBe(1);
      await page.locator(`css:light=${WHAT} > figure .table-link`).click();
      expect(await page.locator(`css:light=${WHAT} > figure table`).isVisible(), changed).toBe(true);
      expect(faults.filter((fault) => fault.startsWith("uncaught"))).toEqual([]);
      await page.context().close();
    }
  });

test("a changed script for records: the message stands in place, the adopted figure stays", async () => {
  for (const [path, file] of [...host.files])
    if (path.startsWith("/casualty-comparison/"))
      host.files.set(path.replace("/casualty-comparison/", "/no-record/"), {
        body: path.includes(".record-") ? `${file.body.toString()} ` : file.body,
      });
  host.addPage("/no-record.html", element(WHAT, ID), { script: `/no-record/${WHAT}.js` });
  const { page, faults } = await host.open("/no-record.html");
  await settled(page);
  await page.evaluate((name) => {
    Object.assign(document, { log: [] });
    document.addEventListener("claim-select", () => (document as unknown as { log: number[] }).log.push(1));
    document.querySelector(name)!.shadowRoot!.querySelector<HTMLElement>("[data-stop]")!.focus();
  }, WHAT);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(`${WHAT} [part=issues]`).count()).toBe(1);
  expect(await page.locator(`${WHAT} [part=issues]`).textContent()).toMatch(/opens records did not arrive/);
  expect(await figures(page, WHAT)).toMatchObject({ light: 0, shadow: 1 });
  expect(await page.evaluate(() => (document as unknown as { log: number[] }).log)).toEqual([]);
  expect(faults.filter((fault) => fault.startsWith("uncaught"))).toEqual([]);
  await page.context().close();
});

test("five graphics on one page: adopted one and all, the data and the script asked for once", async () => {
  const five = ["article-comparison", "war-comparison", "article-timeline", "article-matrix", "article-comparison"];
  const types = new Map(storyDataset().meta.graphics.map(({ id, type }) => [id, type]));
  host.addPage("/five.html", five.map((id) => element(types.get(id)!, id)).join("<p>Between.</p>"), { script: EMBED });
  host.asked.length = 0;
  const { page, faults } = await host.open("/five.html", { viewport: { width: 900, height: 9000 } });
  await settled(page);
  expect(await page.locator("[data-state=ready]").count()).toBe(5);
  const specs = storyDataset().meta.graphics.filter(({ id }) => five.includes(id));
  const chosen = specs.some(({ options }) => "history" in options || "filters" in options);
  if (!chosen) expect(parts()).toEqual([]);
  for (const path of ["/dataset.json", EMBED]) expect(host.asked.filter((url) => url.endsWith(path))).toHaveLength(1);
  expect(await shiftsOf(page)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("two versions of the kit on one page: each loads its own parts, and neither adopts the other's print", async () => {
  await host.addScriptsAs("next", "elements", "9.9.9");
  const other = element(WHAT, ID).replaceAll(WHAT, `next-${WHAT}`);
  host.files.set("/both.js", {
    body: `import "${EMBED}"; const { defineAll } = await import("/next/elements.js"); defineAll({ prefix: "next" });`,
  });
  host.addPage("/both.html", element(WHAT, ID) + other + KEEP, { script: "/both.js" });
  host.asked.length = 0;
  const { page, faults } = await host.open("/both.html", { viewport: { width: 900, height: 4000 } });
  await page.waitForFunction((name) => customElements.get(name), `next-${WHAT}`);
  await settled(page);
  expect(await page.locator("[data-state=ready]").count()).toBe(2);
  expect((await figures(page, WHAT)).own).toBe(true);
  expect((await figures(page, `next-${WHAT}`)).own).toBe(false);
  expect(host.asked.filter((url) => /\/elements\/elements\.\w/.test(url) && !url.endsWith(EMBED))).toEqual([]);
  expect(host.asked.some((url) => /\/next\/elements\.casualty-comparison-/.test(url))).toBe(true);
  await page.locator(`${WHAT} [data-stop] >> visible=true`).first().click();
  await expect.poll(() => page.locator(`${WHAT} .panel`).count()).toBe(1);
  expect(host.asked.some((url) => /\/elements\/elements\.record-/.test(url))).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("one file without any request: from a disk and in a sandbox without an origin; keys and records work", async () => {
  const script = host.files.get(`/alone-${WHAT}/${WHAT}.js`)!.body.toString().replaceAll("</script", "<\\/script");
  const json = JSON.stringify(storyDataset()).replaceAll("<", "\\u003c");
  const inside = `${printedFigure(storyDataset(), ID)}<script type="application/json" class="counterclaim-data">${json}</script>`;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A</title>${pageStyleOf(WHAT, CASUALTY_COMPARISON_STYLE)}<${WHAT} graphic="${ID}">${inside}</${WHAT}><script type="module">${script}</script></html>`;
  const folder = mkdtempSync(join(tmpdir(), "counterclaim-"));
  writeFileSync(join(folder, "index.html"), html);
  host.files.set("/alone.html", { body: html });
  host.files.set("/frame.html", {
    body: `<!doctype html><title>Frame</title><iframe sandbox="allow-scripts" width="800" height="900" src="/alone.html"></iframe>`,
  });
  const { page, faults } = await host.open("/frame.html");
  host.asked.length = 0;
  for (const where of ["sandbox", "file"]) {
    if (where === "file") await page.goto(`file://${folder}/index.html`);
    const root = where === "file" ? page.mainFrame() : page.frames()[1]!;
    const graphic = root.locator(WHAT);
    await expect.poll(() => graphic.getAttribute("data-state"), { message: where, timeout: 20_000 }).toBe("ready");
    expect(await root.locator(`css:light=${WHAT} > figure`).count()).toBe(0);
    await graphic.locator("[data-stop] >> visible=true").first().click();
    await expect.poll(() => graphic.locator(".panel").count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => graphic.locator(".panel").count()).toBe(0);
  }
  // Asked for another view, it says that it has none, and what was printed stands.
  await page.evaluate((name) => document.querySelector(name)!.setAttribute("sort", "name"), WHAT);
  await expect.poll(() => page.locator(WHAT).getAttribute("data-state")).toBe("error");
  expect(await page.locator(`css:light=${WHAT} > figure`).isVisible()).toBe(true);
  expect(host.asked.filter((url) => url.startsWith("http"))).toEqual([]);
  expect(faults).toEqual([]);
  rmSync(folder, { recursive: true });
  await page.context().close();
});
