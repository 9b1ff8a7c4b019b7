import { afterAll, beforeAll, expect, test } from "vitest";
import { storyDataset } from "../story-files.js";
import { Host, printedFigure, settled } from "./elements-page.js";
import { element, SRC, startStory } from "./story-elements.js";

const host = new Host();

beforeAll(() => startStory(host), 120_000);
afterAll(() => host.stop());

for (const [name, src, words] of [
  ["nothing there", "/nowhere.json", "answered 404"],
  ["a web page", "/all.html", "web page"],
  ["broken JSON", "/broken.json", "neither a data package"],
  ["another server that is down", "http://127.0.0.1:9/x.json", "did not arrive"],
  ["no address", "http://", "did not arrive"],
  ["a graphic that is not listed", `${SRC}" graphic="nobody`, "no graphic nobody"],
] as const)
  test(`broken src (${name}): the message stands in place, what was printed stays`, async () => {
    host.files.set("/broken.json", { body: '{"resources": [' });
    host.addPage(
      "/broken.html",
      `<casualty-comparison src="${src}">${printedFigure(storyDataset(), "article-comparison")}</casualty-comparison>`,
    );
    const { page, faults } = await host.open("/broken.html");
    await settled(page);
    const broken = page.locator("casualty-comparison");
    expect(await broken.getAttribute("data-state")).toBe("error");
    expect(await broken.locator("[part=issues]").textContent()).toContain(words);
    expect(await broken.locator(".picture >> visible=true").count()).toBeGreaterThan(0);
    expect(faults.filter((fault) => fault.startsWith("uncaught"))).toEqual([]);
    await page.context().close();
  });

test("refused rows: what can be shown is shown, and every refusal says where and how to mend it", async () => {
  host.files.set("/tolls.csv", {
    body:
      "population,measure,value,claimant,as_of,source_url\n" +
      "A town,killed,12,The mayor,2020-10-06,https://example.org/a\n" +
      "A town,wounded,1.234,The mayor,2020-10-06,https://example.org/a\n" +
      "A village,killed,,Nobody knows,2020-10-06,https://example.org/a\n",
  });
  host.addPage(
    "/refused.html",
    '<casualty-comparison src="/tolls.csv" heading="Two towns" summary="A test."></casualty-comparison>',
  );
  const { page, faults } = await host.open("/refused.html");
  await settled(page);
  const shown = page.locator("casualty-comparison");
  expect(await shown.getAttribute("data-state")).toBe("ready");
  expect(await shown.locator("[part=issues] summary").textContent()).toMatch(/2 of 3 records/);
  const issues = await shown.locator("[part=issues] li").allTextContents();
  expect(issues[0]).toMatch(/tolls\.csv:3:3 value 1\.234/);
  expect(issues[1]).toMatch(/tolls\.csv:4/);
  expect(await shown.locator(".live [data-value]").first().getAttribute("data-value")).toBe("12");
  expect(faults).toEqual([]);
  await page.context().close();
});

test("a wrong attribute takes its default and is told, and the host page goes on", async () => {
  host.addPage(
    "/wrong.html",
    element(
      "casualty-comparison",
      "article-comparison",
      'as-of="yesterday" sort="upside-down" measures="pride" heading-level="9" marks=""',
      "",
    ),
  );
  const { page, faults } = await host.open("/wrong.html");
  await settled(page);
  expect(await page.locator("casualty-comparison").getAttribute("data-state")).toBe("ready");
  expect(await page.locator("casualty-comparison h6").count()).toBe(1);
  expect((await page.locator("casualty-comparison .notes p").allTextContents()).slice(0, 3)).toEqual([
    "“as-of” is no day: “yesterday”. Everything known is shown.",
    "“measures” knows no “pride”: all are shown.",
    "“sort” knows no “upside-down”: its default is used.",
  ]);
  expect(faults).toEqual([]);
  await page.context().close();
});
