import { readFileSync, readdirSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../source-files.js";
import { storyDataset } from "../story-files.js";
import { Host, printedFigure, settled } from "./elements-page.js";

// What Chromium hands to a screen reader that is led through the page from top to bottom, before anything is pressed.
const host = new Host();
const STORY = "data/nagorno-karabakh-2020";
const GRAPHICS = [
  ["casualty-comparison", "article-comparison", "Table"],
  ["casualty-comparison", "war-over-time", "Table"],
  ["incident-timeline", "article-timeline", "List"],
  ["attribution-matrix", "article-matrix", null],
] as const;

beforeAll(async () => {
  await host.start();
  await host.addScripts("page");
  for (const name of readdirSync(`${ROOT}${STORY}`))
    host.files.set(`/story/${name}`, { body: readFileSync(`${ROOT}${STORY}/${name}`) });
  for (const [tag, id] of GRAPHICS) {
    const open = `<${tag} src="/story/datapackage.json" graphic="${id}"`;
    host.addPage(`/adopted-${id}.html`, `${open}>${printedFigure(storyDataset(), id)}</${tag}>`);
    host.addPage(`/drawn-${id}.html`, `${open} history></${tag}>`);
  }
}, 120_000);
afterAll(() => host.stop());

interface Met {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly expanded: unknown;
  /** Roles of what it stands in, outermost first. */
  readonly within: readonly string[];
}

async function metIn(page: Page): Promise<Met[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const met: Met[] = [];
  const walk = (id: string, within: readonly string[]): void => {
    const node = byId.get(id);
    if (!node) return;
    const text = (given: { value?: unknown } | undefined): string =>
      typeof given?.value === "string" ? given.value : "";
    const role = text(node.role);
    const said = !node.ignored && role !== "InlineTextBox";
    if (said) {
      const expanded = node.properties?.find(({ name }) => name === "expanded")?.value.value;
      met.push({ role, name: text(node.name), description: text(node.description), expanded, within });
    }
    for (const child of node.childIds ?? []) walk(child, said ? [...within, role] : within);
  };
  walk(nodes[0]?.nodeId ?? "", []);
  return met;
}

for (const [tag, id, second] of GRAPHICS)
  for (const [way, width] of [
    ["adopted", 900],
    ["adopted", 340],
    ["drawn", 900],
    ["drawn", 340],
  ] as const)
    test(`${id}, ${way}, ${String(width)} px: read from top to bottom, everything is there and nothing is said twice`, async () => {
      const { page, faults } = await host.open(`/${way}-${id}.html`, { viewport: { width, height: 4000 } });
      await settled(page);
      // A figure is compared with its data a tenth of a second later.
      await page.waitForTimeout(150);
      const met = await metIn(page);
      const at = (role: string, from = 0): number =>
        met.findIndex((each, index) => index >= from && each.role === role);
      const figure = met[at("figure")]!;
      const heading = met[at("heading")]!;
      expect(heading.name).toBe(figure.name);
      const summary = at("paragraph", at("heading"));
      expect(met[summary + 1]).toMatchObject({ role: "StaticText" });
      const inFigure = met.filter(({ within }) => within.includes("figure"));
      if (second === null) {
        // The picture is a table, and a list where that is narrow: each is there as it is seen.
        const rows = inFigure.filter(({ role }) => role === (width > 800 ? "rowheader" : "listitem"));
        expect(rows.length).toBeGreaterThan(10);
      } else {
        const marks = await page.evaluate((name) => {
          const root = document.querySelector(name)!.shadowRoot!;
          return [...root.querySelectorAll(".body svg [data-stop]")].map((each) => each.getAttribute("aria-label"));
        }, tag);
        const picture = at("graphics-document");
        expect(picture).toBeGreaterThan(summary);
        expect(met[picture]!.name).toMatch(/\w/);
        // The generated sentence.
        expect(met[picture]!.description).toMatch(/\w.*\.$/);
        const images = inFigure.filter(
          ({ role, within }) => role === "graphics-symbol" && within.includes("graphics-document"),
        );
        expect(images.map(({ name }) => name)).toEqual(marks);
        // A mark's own words stand in its label.
        expect(met.filter(({ within }) => within.includes("graphics-symbol"))).toEqual([]);
        const button = inFigure.find(({ role, name }) => role === "button" && name === second);
        expect(button).toMatchObject({ expanded: false });
      }
      const texts = inFigure.filter(({ role }) => role === "heading" || role === "figure").map(({ name }) => name);
      expect(new Set(texts).size).toBe(1);
      expect(faults).toEqual([]);
      await page.context().close();
    });
