import { readFileSync, readdirSync } from "node:fs";
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../source-files.js";
import { Host, settled } from "./elements-page.js";

const host = new Host();
const STORY = "data/nagorno-karabakh-2020";
const WORDS = 'heading="Events" summary="A test."';

function incidents(...days: string[]): string {
  const rows = days.map((day, at) => `e${String(at)},Event ${String(at)},${day},https://example.org/1`);
  return ["id,title,when,source_url", ...rows, ""].join("\n");
}

const october = Array.from({ length: 30 }, (_, at) => `2020-10-${String(at + 1).padStart(2, "0")}`);
const manyDays = Array.from(
  { length: 500 },
  (_, at) => `2020-${String((at % 12) + 1).padStart(2, "0")}-${10 + (at % 18)}`,
);
const FILES = {
  "october.csv": incidents(...october),
  "far.csv": incidents(...october, "1020-10-05"),
  "year.csv": incidents(...october, "2018"),
  "gap.csv": incidents("2020-10-01", "2020-10-02", "2020-10-29"),
  "many.csv": incidents(...manyDays),
};

beforeAll(async () => {
  await host.start();
  await host.addScripts("page");
  for (const name of readdirSync(`${ROOT}${STORY}`))
    host.files.set(`/story/${name}`, { body: readFileSync(`${ROOT}${STORY}/${name}`) });
  for (const [name, body] of Object.entries(FILES)) {
    host.files.set(`/${name}`, { body });
    host.addPage(`/${name}.html`, `<incident-timeline src="/${name}" filters hash-state ${WORDS}></incident-timeline>`);
  }
  for (const [tag, id] of [
    ["casualty-comparison", "war-comparison"],
    ["incident-timeline", "article-timeline"],
    ["attribution-matrix", "article-matrix"],
  ] as const)
    host.addPage(
      `/${tag}.html`,
      `<${tag} src="/story/datapackage.json" graphic="${id}" history filters hash-state></${tag}>`,
    );
}, 120_000);
afterAll(() => host.stop());

interface Opened {
  readonly page: Page;
  readonly graphic: Locator;
  readonly faults: string[];
}

async function opened(path: string): Promise<Opened> {
  const { page, faults } = await host.open(path);
  await settled(page);
  const graphic = page.locator("[data-state]");
  if (await graphic.locator("details.choose").count()) await graphic.locator("details.choose > summary").click();
  return { page, graphic, faults };
}

const stateOf = (graphic: Locator): Promise<string | null> => graphic.getAttribute("data-state");
const date = (graphic: Locator, name: string): Locator => graphic.locator(`input[name="${name}"]`);
const button = (graphic: Locator, name: string): Locator => graphic.getByRole("button", { name, exact: true });
const said = (graphic: Locator): Promise<string | null> => graphic.locator("[role=status]").textContent();
const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
/** Numbers of the line that always says how much is in view. */
const inView = async (graphic: Locator): Promise<number[]> =>
  ((await graphic.locator("details.choose > summary").textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.querySelector("[data-state]")?.shadowRoot?.activeElement;
    return active?.getAttribute("name") ?? active?.textContent ?? "";
  });

for (const [name, typed, key, day] of [
  ["until", "10122020", "Tab", "2020-10-12"],
  ["until", "10122020", "Enter", "2020-10-12"],
  ["since", "10052020", "Tab", "2020-10-05"],
  ["since", "10052020", "Enter", "2020-10-05"],
] as const)
  test(`${typed} and ${key} in ${name} is ${day}, and nothing before it is whole`, async () => {
    const { page, graphic, faults } = await opened("/october.csv.html");
    const input = date(graphic, name);
    await input.focus();
    for (const digit of typed) {
      await page.keyboard.press(digit);
      await page.waitForTimeout(20);
      expect(await hashOf(page)).toBe("");
    }
    expect(await input.inputValue()).toBe(day);
    // Tab may lead to the button of the picker first.
    while ((await hashOf(page)) === "" && (await focused(page)) === name) {
      await page.keyboard.press(key);
      await page.waitForTimeout(50);
    }
    expect(await hashOf(page)).toBe(`#${name}=${day}`);
    expect(await stateOf(graphic)).toBe("ready");
    expect(await input.inputValue()).toBe(day);
    expect((await inView(graphic))[0]).toBeLessThan(30);
    expect(faults).toEqual([]);
    await page.context().close();
  });

test("a date that a picker gives is taken at once", async () => {
  const { page, graphic } = await opened("/october.csv.html");
  await date(graphic, "until").fill("2020-10-12");
  await expect.poll(() => hashOf(page)).toBe("#until=2020-10-12");
  await date(graphic, "until").fill("");
  await expect.poll(() => hashOf(page)).toBe("");
  await page.context().close();
});

test("a date in the hands of its reader is not overwritten when the figure is drawn anew", async () => {
  const { page, graphic } = await opened("/october.csv.html");
  await date(graphic, "since").focus();
  await page.keyboard.type("1005");
  const typed = await date(graphic, "since").inputValue();
  expect(typed).toBe("2020-10-05");
  await page.evaluate(() => {
    document.querySelector("incident-timeline")!.setAttribute("heading", "Another");
  });
  await expect.poll(() => graphic.locator("[part=heading]").textContent()).toBe("Another");
  expect(await date(graphic, "since").inputValue()).toBe(typed);
  await page.context().close();
});

for (const hash of [
  "until=0002-10-12",
  "since=0000-01-01",
  "since=9999-12-31",
  "until=9999-12-31",
  "since=0000-01-01&until=9999-12-31",
  "since=2020-10-20&until=2020-10-05",
  "since=9999-12-31&until=0000-01-01",
  "since=2020-02-31",
  "since=2020-13-45&until=yesterday",
  "as-of=0000-01-01",
  "as-of=9999-12-31&until=0002-01-01",
  "places=nowhere&weapons=none&since=2020-10-05",
  "claim=nobody&until=0002-10-12",
  "lanes=%00&order=%F0&clocks=said",
])
  for (const path of ["far.csv", "incident-timeline"])
    test(`an address with ${hash} draws ${path}, and every step from there`, async () => {
      const { page, graphic, faults } = await opened(`/${path}.html#${hash}`);
      expect(await stateOf(graphic)).toBe("ready");
      if (await graphic.locator("details.choose fieldset").count())
        for (const to of ["Zoom in", "Zoom out", "Move earlier", "Move later"]) {
          const step = button(graphic, to);
          if ((await step.count()) && (await step.getAttribute("aria-disabled")) === null) await step.click();
          await page.waitForTimeout(10);
          expect(await stateOf(graphic)).toBe("ready");
        }
      await button(graphic, "Show everything").first().click({ force: true });
      expect(await stateOf(graphic)).toBe("ready");
      expect(faults).toEqual([]);
      await page.context().close();
    });

for (const [path, all] of [
  ["far.csv", 31],
  ["year.csv", 31],
] as const)
  test(`zooming in ${path} looks at the axis: what is set apart from it does not count`, async () => {
    const { page, graphic, faults } = await opened(`/${path}.html`);
    expect(await inView(graphic)).toEqual([all, all]);
    expect(await date(graphic, "since").inputValue()).toBe("2020-10-01");
    await button(graphic, "Zoom in").click();
    await expect.poll(() => hashOf(page)).toBe("#since=2020-10-08&until=2020-10-22");
    expect(await inView(graphic)).toEqual([15, all]);
    await button(graphic, "Zoom out").click();
    // The whole axis again, and what is set apart from it.
    await expect.poll(() => inView(graphic)).toEqual([all, all]);
    expect(await hashOf(page)).toBe("");
    expect(faults).toEqual([]);
    await page.context().close();
  });

test("what is set apart can be looked at by its date", async () => {
  const { page, graphic } = await opened("/far.csv.html");
  expect(await date(graphic, "since").getAttribute("min")).toBe("1020-10-05");
  await date(graphic, "until").fill("1020-12-31");
  await expect.poll(() => inView(graphic)).toEqual([1, 31]);
  expect(await stateOf(graphic)).toBe("ready");
  await page.context().close();
});

test("zooming at what is set apart stays there; a step towards the axis leads to it", async () => {
  const { page, graphic, faults } = await opened("/far.csv.html#until=1020-12-31");
  expect(await date(graphic, "since").inputValue()).toBe("1020-10-05");
  for (const [step, hash, shown] of [
    ["Zoom in", "#until=1020-10-05&since=1020-10-05", 1],
    ["Zoom out", "#until=1020-10-06&since=1020-10-05", 1],
    ["Zoom out", "#until=1020-10-08&since=1020-10-05", 1],
    ["Move later", "#until=2020-10-04&since=2020-10-01", 4],
    ["Whole span", "", 31],
  ] as const) {
    await button(graphic, step).click();
    await expect.poll(() => hashOf(page)).toBe(hash);
    await expect.poll(() => inView(graphic)).toEqual([shown, 31]);
    expect(await focused(page)).toBe(step);
  }
  // By keys from the mark that is set apart, and outwards until everything is in view again.
  await date(graphic, "until").fill("1020-10-06");
  await expect.poll(() => inView(graphic)).toEqual([1, 31]);
  await graphic.locator("svg [data-stop]").focus();
  let last = 1;
  for (let step = 0; step < 30 && last < 31; step += 1) {
    await page.keyboard.press("-");
    await page.waitForTimeout(60);
    const [now = 0] = await inView(graphic);
    expect(now).toBeGreaterThanOrEqual(last);
    last = now;
  }
  expect(await hashOf(page)).toBe("");
  expect(faults).toEqual([]);
  await page.context().close();
});

for (const [name, typed, words] of [
  ["since", "10252020", "Nothing was changed: choose a first day from 1 October 2020 to 20 October 2020."],
  ["until", "09012020", "Nothing was changed: choose a last day from 1 October 2020 to 30 October 2020."],
  ["until", "10120002", "Nothing was changed: choose a last day from 1 October 2020 to 30 October 2020."],
  ["until", "10121020", "Nothing was changed: choose a last day from 1 October 2020 to 30 October 2020."],
  ["until", "1012275760", "Nothing was changed: choose a last day from 1 October 2020 to 30 October 2020."],
] as const)
  test(`${typed} in ${name} is refused with a word`, async () => {
    const { page, graphic, faults } = await opened("/october.csv.html");
    if (name === "since") {
      await date(graphic, "until").fill("2020-10-20");
      expect(await date(graphic, "since").getAttribute("max")).toBe("2020-10-20");
    }
    const before = await hashOf(page);
    const was = await date(graphic, name).inputValue();
    await date(graphic, name).focus();
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await expect.poll(() => said(graphic)).toBe(words);
    expect(await graphic.locator("fieldset .refused").textContent()).toBe(words);
    expect(await hashOf(page)).toBe(before);
    // What was typed can be mended; once the focus is elsewhere the day in force shows.
    expect(await date(graphic, name).inputValue()).not.toBe(was);
    await button(graphic, "Zoom in").focus();
    await expect.poll(() => date(graphic, name).inputValue()).toBe(was);
    await button(graphic, "Zoom in").click();
    await expect.poll(() => graphic.locator("fieldset .refused").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

// What is typed of these is no whole date: a year of 0, a part taken away.
for (const [name, keys] of [
  ["since", "1 0 1 2 0 0 0 0"],
  ["until", "1 0 1 2 0 0 0 0"],
  ["since", "Backspace"],
  ["until", "1 0 1 2 Backspace"],
] as const)
  test(`${keys} in ${name} changes nothing, with a word, and keeps the focus`, async () => {
    const { page, graphic, faults } = await opened("/october.csv.html");
    await date(graphic, name).focus();
    for (const key of keys.split(" ")) await page.keyboard.press(key);
    await page.keyboard.press("Enter");
    await expect.poll(() => said(graphic)).toMatch(/^Nothing was changed: choose a (?:first|last) day/);
    expect(await focused(page)).toBe(name);
    expect([await hashOf(page), await inView(graphic), await stateOf(graphic)]).toEqual(["", [30, 30], "ready"]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

test("a date that is taken out is the axis's own again", async () => {
  const { page, graphic, faults } = await opened("/october.csv.html#since=2020-10-10");
  await date(graphic, "since").focus();
  for (const key of ["Backspace", "ArrowRight", "Backspace", "ArrowRight", "Backspace", "Enter"])
    await page.keyboard.press(key);
  await expect.poll(() => hashOf(page)).toBe("");
  expect(await focused(page)).toBe("since");
  expect(await inView(graphic)).toEqual([30, 30]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("a span in which nothing falls says so", async () => {
  const { page, graphic, faults } = await opened("/gap.csv.html#since=2020-10-10&until=2020-10-20");
  expect(await stateOf(graphic)).toBe("ready");
  expect(await inView(graphic)).toEqual([0, 3]);
  expect(await graphic.locator(".notes").innerText()).toContain("No event or statement fits.");
  expect(await graphic.locator(".body > svg").getAttribute("aria-description")).toContain(
    "No event or statement fits.",
  );
  await button(graphic, "Zoom out").click();
  await expect.poll(() => hashOf(page)).not.toBe("#since=2020-10-10&until=2020-10-20");
  expect(faults).toEqual([]);
  await page.context().close();
});

test("a button that leads no further keeps the focus and does nothing", async () => {
  const { page, graphic, faults } = await opened("/october.csv.html");
  const pressed = async (name: string, times: number): Promise<void> => {
    await button(graphic, name).focus();
    for (let time = 0; time < times; time += 1) {
      await page.keyboard.press("Enter");
      await page.waitForTimeout(60);
      expect(await focused(page)).toBe(name);
    }
    expect(await button(graphic, name).getAttribute("aria-disabled")).toBe("true");
    const hash = await hashOf(page);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(60);
    expect([await focused(page), await hashOf(page)]).toEqual([name, hash]);
  };
  await pressed("Zoom in", 5);
  await pressed("Move later", 20);
  await pressed("Move earlier", 40);
  await pressed("Zoom out", 6);
  await button(graphic, "Zoom in").click();
  await pressed("Show everything", 1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("the first and the last step of a history keep the focus", async () => {
  const { page, graphic, faults } = await opened("/casualty-comparison.html#as-of=2020-09-28");
  for (const [does, steps] of [
    [0, 3],
    [1, 80],
  ] as const) {
    const step = graphic.locator('button[data-do="step"]').nth(does);
    await step.focus();
    for (let time = 0; time < steps && (await step.getAttribute("aria-disabled")) === null; time += 1) {
      await page.keyboard.press("Enter");
      await page.waitForTimeout(60);
    }
    expect(await step.getAttribute("aria-disabled")).toBe("true");
    expect(await focused(page)).toBe(await step.textContent());
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test("steps through the days and through the span have names that tell them apart", async () => {
  const { page, graphic } = await opened("/incident-timeline.html");
  const names = await graphic
    .getByRole("button")
    .evaluateAll((all) =>
      all
        .filter((each) => /step|span/.test((each as HTMLElement).dataset["do"] ?? ""))
        .map((each) => each.ariaLabel ?? each.textContent),
    );
  expect(names).toEqual([
    "Earlier: what was known before",
    "Later: what was known after",
    "Zoom in",
    "Zoom out",
    "Move earlier",
    "Move later",
    "Whole span",
  ]);
  await page.context().close();
});

for (const [tag, line, whole] of [
  ["casualty-comparison", /^Filter: (\d+) of \1 figures in view$/, /^\d+ of \d+ figures? in view$/],
  [
    "incident-timeline",
    /^Filter: (\d+) of \1 events in view$/,
    /^\d+ of \d+ events? and \d+ of \d+ statements? in view$/,
  ],
  ["attribution-matrix", /^Filter: (\d+) of \1 statements in view$/, /^\d+ of \d+ statements? in view$/],
] as const)
  test(`${tag} says how much is in view of what`, async () => {
    const { page, graphic } = await opened(`/${tag}.html`);
    expect(await graphic.locator("details.choose > summary").textContent()).toMatch(line);
    await graphic.locator('input[data-do="filter"]').first().check();
    await expect.poll(() => said(graphic)).toMatch(whole);
    await page.context().close();
  });

test("events and statements in view are as many as its sentence says", async () => {
  const { page, graphic } = await opened("/incident-timeline.html");
  const counts = (await graphic.locator("details.choose > .step-said").textContent())?.match(/\d+/g);
  const sentence = await graphic.locator(".body > svg").getAttribute("aria-description");
  expect(counts?.[0]).toBe(counts?.[1]);
  expect(counts?.[2]).toBe(counts?.[3]);
  expect(sentence).toMatch(new RegExp(`\\b${counts?.[1] ?? "?"} events .*\\b${counts?.[3] ?? "?"} statements `));
  await page.context().close();
});

// One figure that was first said on the first day, one on the last, and one of which no date says by when.
const FIGURES = `id,population,measure,value,claimant,as_of,reported_on,source_url
t1,Goris,killed,19,Ombudsman,2020-10-04,2020-10-04,https://example.org/a
t2,Shusha,killed,3,Ombudsman,2020-10-05,2020-10-05,https://example.org/a
t3,Hadrut,killed,5,Ombudsman,2020-10-05/..,,https://example.org/a
`;
test("the first step and the last one count and mark what first appears there", async () => {
  host.files.set("/tolls.csv", { body: FIGURES });
  host.addPage("/steps.html", `<casualty-comparison src="/tolls.csv" history ${WORDS}></casualty-comparison>`);
  const { page, graphic, faults } = await opened("/steps.html");
  for (const [day, words, marked] of [
    ["2020-10-04", "As known on 4 October 2020. 1 record changed or was added", "t1"],
    ["2020-10-05", "As known on 5 October 2020. 1 record changed or was added", "t2"],
    ["", "All that is known. 1 record changed or was added", "t3"],
  ] as const) {
    await graphic.locator("select").selectOption(day);
    await expect.poll(() => said(graphic)).toBe(words);
    const changed = await graphic
      .locator(".changed")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-claim")));
    expect([...new Set(changed)]).toEqual([marked]);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test("+ and - zoom where a mark has the focus, and nowhere else; the focus stays on a mark", async () => {
  const { page, graphic, faults } = await opened("/october.csv.html");
  const onMark = (): Promise<boolean> =>
    page.evaluate(
      () => document.querySelector("incident-timeline")?.shadowRoot?.activeElement?.matches("svg [data-stop]") ?? false,
    );
  for (const from of ["Zoom in", "Show everything"]) {
    await button(graphic, from).focus();
    await page.keyboard.press("+");
  }
  await page.waitForTimeout(60);
  expect(await hashOf(page)).toBe("");
  // The first mark leaves with the first step.
  await graphic.locator("svg [data-stop]").first().focus();
  for (const [key, shown] of [
    ["+", 15],
    ["+", 8],
    ["-", 16],
    ["-", 30],
    ["-", 30],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(async () => (await inView(graphic))[0]).toBe(shown);
    await expect.poll(onMark).toBe(true);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

// A matrix that is narrowed to what a reader opened in a timeline beside it.
async function narrowedMatrix(): Promise<{ page: Page; back: Locator; faults: string[] }> {
  host.addPage(
    "/two.html",
    ["incident-timeline", "attribution-matrix"]
      .map((tag) => `<${tag} src="/story/datapackage.json" graphic="article-${tag.split("-")[1]!}"></${tag}>`)
      .join(""),
  );
  const { page, faults } = await host.open("/two.html", { viewport: { width: 900, height: 4000 } });
  await settled(page);
  const back = page.locator("attribution-matrix .only button");
  for (const mark of await page.locator("incident-timeline svg [data-stop]").all()) {
    await mark.focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(100);
    if (await back.count()) break;
    await page.keyboard.press("Escape");
  }
  return { page, back, faults };
}

test("what was chosen elsewhere is taken back without losing the focus", async () => {
  const { page, back, faults } = await narrowedMatrix();
  await back.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => back.count()).toBe(0);
  expect(
    await page.evaluate(() => document.querySelector("attribution-matrix")?.shadowRoot?.activeElement !== null),
  ).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("a record opened in a narrowed graphic has the focus while the rest comes back around it, and Escape closes it", async () => {
  const { page, back, faults } = await narrowedMatrix();
  await page.locator("attribution-matrix [data-stop]").nth(1).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => back.count()).toBe(0);
  const focusedIn = (selector: string): Promise<boolean> =>
    page.evaluate(
      (wanted) => document.querySelector("attribution-matrix")?.shadowRoot?.activeElement?.matches(wanted) === true,
      selector,
    );
  await expect.poll(() => focusedIn(".panel")).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(() => focusedIn("[data-stop]")).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});
