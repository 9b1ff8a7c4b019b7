import { readStory } from "@counterclaim/claims";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Host, printedFigure, settled } from "./elements-page.js";

// 400 reports in a panel: one drawing of all, in which each can still be opened where it stands and by keys.
const host = new Host();
const ID = "course";
const COLUMNS = "id,population,measure,value,as_of,reported_on,claimant,incident,source_url";
const DAYS = 200;
const LATE = 140;

function story(): Map<string, string> {
  const rows = Array.from({ length: 2 * DAYS }, (_, at) => {
    const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(at / 2))).toISOString().slice(0, 10);
    const [id, who, value] = at % 2 ? ["office", "Health office", 5 * at] : ["ministry", "Ministry", 2 * at + 10];
    // One of the early counts was made public last.
    const published = at === LATE ? "2031-12-01" : day;
    return `${id}-${String(at)},Coastland,killed,${String(value)},${day},${published},${who},,https://example.org/a`;
  });
  const graphic = {
    id: ID,
    type: "casualty-comparison",
    title: "A long course",
    summary: "Made up.",
    options: { over: "time" },
  };
  const meta = {
    name: ID,
    title: "A long course",
    language: "en",
    graphics: [graphic],
    resources: [{ name: "tolls", path: "tolls.csv" }],
  };
  return new Map([
    ["datapackage.json", JSON.stringify(meta)],
    ["tolls.csv", [COLUMNS, ...rows, ""].join("\n")],
  ]);
}

const WAYS = ["drawn", "adopted"] as const;

beforeAll(async () => {
  await host.start();
  await host.addScripts("page");
  const files = story();
  for (const [name, body] of files) host.files.set(`/story/${name}`, { body });
  const dataset = readStory(files);
  const open = `<casualty-comparison src="/story/datapackage.json" graphic="${ID}"`;
  host.addPage("/drawn.html", `${open} history></casualty-comparison>`);
  host.addPage("/adopted.html", `${open}>${printedFigure(dataset, ID)}</casualty-comparison>`);
}, 120_000);
afterAll(() => host.stop());

interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Where the records that are drawn together stand on the screen. */
function placesOn(page: Page): Promise<Place[]> {
  return page.evaluate(() => {
    const root = document.querySelector("[data-state]")!.shadowRoot!;
    return [...root.querySelectorAll<SVGGElement>(".picture [data-beads]")].flatMap((group) => {
      const beads = JSON.parse(group.getAttribute("data-beads")!) as [string, number, number][];
      const to = group.getScreenCTM()!;
      return beads.map(([id, x, y]) => ({ id, x: to.a * x + to.e, y: to.d * y + to.f }));
    });
  });
}

async function open(way: string, width = 700): Promise<Page> {
  const { page } = await host.open(`/${way}.html`, { viewport: { width, height: 1600 } });
  await settled(page);
  return page;
}

function openRecord(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector<HTMLElement & { claim: string | null }>("[data-state]")!.claim);
}

for (const way of WAYS) {
  for (const width of [320, 700])
    test(`${way}: a click opens the record that is nearest, at ${String(width)} px`, async () => {
      const page = await open(way, width);
      const places = await placesOn(page);
      expect(places.length).toBeGreaterThan(390);
      for (const index of [0, 57, 150, 260, 333, places.length - 9]) {
        // A record that is opened is brought into view.
        const now = await placesOn(page);
        const { x, y } = now[index]!;
        await page.mouse.click(x + 0.2, y);
        const away = (each: Place): number => Math.hypot(each.x - x - 0.2, each.y - y);
        const nearest = Math.min(...now.map(away));
        // A click is told in whole pixels.
        const meant = now.filter((each) => away(each) < nearest + 1).map(({ id }) => id);
        expect(meant).toContain(await openRecord(page));
        await page.keyboard.press("Escape");
        expect(await openRecord(page)).toBeNull();
      }
      await page.context().close();
    });

  test(`${way}: a finger beside the line meets its nearest record, one far off meets none`, async () => {
    const page = await open(way);
    const places = await placesOn(page);
    const lowest = places.reduce((a, b) => (b.y > a.y ? b : a));
    await page.mouse.click(lowest.x, lowest.y + 9);
    expect(await openRecord(page)).not.toBeNull();
    await page.keyboard.press("Escape");
    const [first] = (await placesOn(page)).sort((a, b) => a.x - b.x);
    await page.mouse.click(first!.x, first!.y - 45);
    expect(await openRecord(page)).toBeNull();
    await page.context().close();
  });

  test(`${way}: the opened one is ringed, and the focus comes back to the group that it stands in`, async () => {
    const page = await open(way);
    const rings = (): Promise<number[][]> =>
      page.evaluate(() => {
        const root = document.querySelector("[data-state]")!.shadowRoot!;
        return [...root.querySelectorAll(".beads .look-ring")].map((ring) => {
          const { x, y, width, height } = ring.getBoundingClientRect();
          return [x + width / 2, y + height / 2];
        });
      });
    const place = (await placesOn(page))[120]!;
    await page.mouse.click(place.x, place.y);
    await settled(page);
    const [ring, ...others] = await rings();
    expect(others).toEqual([]);
    const shown = (await placesOn(page))[120]!;
    expect(Math.hypot(ring![0]! - shown.x, ring![1]! - shown.y)).toBeLessThan(1);
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await rings()).toEqual([]);
    const label = await page.evaluate(
      () => document.querySelector("[data-state]")!.shadowRoot!.activeElement?.getAttribute("aria-label") ?? "",
    );
    expect(label).toContain("198 figures");
    await page.context().close();
  });

  test(`${way}: keys come to the group, open the table from it, and a record from its row`, async () => {
    const page = await open(way);
    const at = (): Promise<string> =>
      page.evaluate(() => {
        const focused = document.querySelector("[data-state]")!.shadowRoot!.activeElement;
        return focused?.getAttribute("aria-label") ?? focused?.closest("th")?.getAttribute("data-claim") ?? "";
      });
    await page.evaluate(() => {
      document.querySelector("[data-state]")!.shadowRoot!.querySelector<HTMLElement>("[data-beads]")!.focus();
    });
    expect(await at()).toContain("198 figures, from 14 (2 January 2031)");
    await page.keyboard.press("Enter");
    await settled(page);
    const rows = await page.evaluate(() => {
      const root = document.querySelector("[data-state]")!.shadowRoot!;
      const table = root.querySelector(".table")!;
      return [table.checkVisibility(), table.querySelectorAll("th[data-claim][data-stop]").length];
    });
    expect(rows).toEqual([true, 2 * DAYS]);
    await page.evaluate(() => {
      document
        .querySelector("[data-state]")!
        .shadowRoot!.querySelector<HTMLElement>('th[data-claim="ministry-100"]')!
        .focus();
    });
    await page.keyboard.press("ArrowDown");
    expect(await at()).toBe("office-101");
    await page.keyboard.press("Enter");
    expect(await openRecord(page)).toBe("office-101");
    await page.context().close();
  });

  test(`${way}: a click without a pointer, as a screen reader makes it, opens the table; a pointer is told what it can open`, async () => {
    const page = await open(way);
    const [cursors, before] = await page.evaluate(() => {
      const root = document.querySelector("[data-state]")!.shadowRoot!;
      const group = root.querySelector("[data-beads]")!;
      const shapes = [...group.querySelectorAll("path")].map((path) => getComputedStyle(path).cursor);
      const shown = root.querySelector(".table")?.checkVisibility() ?? false;
      group.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
      return [shapes, shown] as const;
    });
    expect([[...new Set(cursors)], before]).toEqual([["pointer"], false]);
    await settled(page);
    expect(
      await page.evaluate(() =>
        document.querySelector("[data-state]")!.shadowRoot!.querySelector(".table")!.checkVisibility(),
      ),
    ).toBe(true);
    expect(await openRecord(page)).toBeNull();
    await page.context().close();
  });

  test(`${way}: what was printed or drawn holds few elements, and no stop without words`, async () => {
    const page = await open(way);
    const [elements, silent] = await page.evaluate(() => {
      const root = document.querySelector("[data-state]")!.shadowRoot!;
      const stops = [...root.querySelectorAll(".picture [data-stop]")];
      return [
        root.querySelectorAll(".picture *").length,
        stops.filter((stop) => !stop.getAttribute("aria-label")).length,
      ] as const;
    });
    expect(elements).toBeLessThan(150);
    expect(silent).toBe(0);
    await page.context().close();
  });
}

test("the focus on a group goes along when the printed figure is drawn over, and to its first record when it falls apart", async () => {
  const page = await open("adopted");
  const label = (): Promise<string | null> =>
    page.evaluate(() => {
      const { activeElement } = document.querySelector("[data-state]")!.shadowRoot!;
      return activeElement && activeElement.getAttribute("aria-label");
    });
  await page.evaluate(() => {
    const element = document.querySelector<HTMLElement & { history: boolean }>("[data-state]")!;
    element.shadowRoot!.querySelector<HTMLElement>("[data-beads]")!.focus();
    element.history = true;
  });
  await page.waitForFunction(() => document.querySelector("[data-state]")!.shadowRoot!.querySelector(".controls *"));
  expect(await label()).toContain("198 figures");
  await page.evaluate(() => {
    document.querySelector<HTMLElement & { asOf: string }>("[data-state]")!.asOf = "2031-02-02";
  });
  await settled(page);
  expect(await label()).toMatch(/killed: 14; .*2 January 2031$/);
  await page.context().close();
});

test("what a step of the history changed is ringed among those that are drawn together", async () => {
  const page = await open("drawn");
  // From everything known to the last day.
  await page.evaluate(() => {
    document.querySelector("[data-state]")!.shadowRoot!.querySelector<HTMLElement>('button[data-do="step"]')!.click();
  });
  await settled(page);
  const rings = await page.evaluate(() => {
    const root = document.querySelector("[data-state]")!.shadowRoot!;
    return [...root.querySelectorAll(".beads .changed .hit")].map((ring) => [
      Number(ring.getAttribute("cx")),
      Number(ring.getAttribute("cy")),
    ]);
  });
  const late = await page.evaluate(
    (id) => {
      const root = document.querySelector("[data-state]")!.shadowRoot!;
      const groups = [...root.querySelectorAll("[data-beads]")].map((each) => each.getAttribute("data-beads")!);
      return groups.flatMap((each) =>
        (JSON.parse(each) as [string, number, number][]).filter(([claim]) => claim === id),
      );
    },
    `ministry-${String(LATE)}`,
  );
  expect(late).toHaveLength(1);
  expect(rings).toEqual(late.map(([, x, y]) => [x, y]));
  await page.context().close();
});
