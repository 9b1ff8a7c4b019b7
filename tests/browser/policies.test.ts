import { afterAll, beforeAll, expect, test } from "vitest";
import { Host, settled } from "./elements-page.js";
import { element, GRAPHICS, startStory } from "./story-elements.js";

const host = new Host();

beforeAll(() => startStory(host), 120_000);
afterAll(() => host.stop());

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
