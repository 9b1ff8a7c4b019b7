import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { Page } from "playwright";

/** The script of axe, to be added to a page. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in a page that has its script. */
export async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const rules = { region: { enabled: false }, "page-has-heading-one": { enabled: false } };
    return (await axe.run({ rules })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}
