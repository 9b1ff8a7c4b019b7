import { readCsvAsDataset } from "@counterclaim/claims";
import { afterEach, expect, test } from "vitest";
import "./incident-timeline/define.js";
import type { IncidentTimelineElement } from "./incident-timeline/incident-timeline-element.js";

const ROWS = 1000;

function dataset(years = 0): ReturnType<typeof readCsvAsDataset> {
  const day = (at: number): string => `20${String(10 + years + Math.floor(at / 20))}-03-${String(10 + (at % 20))}`;
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `e${String(at)},Event ${String(at)},${day(at)},https://example.org/1`,
  );
  return readCsvAsDataset("incidents.csv", ["id,title,when,source_url", ...rows, ""].join("\n"));
}

async function opened(): Promise<{ element: IncidentTimelineElement; root: ShadowRoot }> {
  const element = document.createElement("incident-timeline");
  element.dataset = dataset();
  document.body.replaceChildren(element);
  await expect.poll(() => element.getAttribute("data-state")).toBe("ready");
  const root = element.shadowRoot as ShadowRoot;
  root.querySelector<HTMLButtonElement>("button.table-link")?.click();
  await element.updateComplete;
  return { element, root };
}

const rowsOf = (root: ShadowRoot): HTMLLIElement[] => [...root.querySelectorAll<HTMLLIElement>("li[data-row]")];
const button = (root: ShadowRoot, name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll<HTMLButtonElement>("button")].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button: ${name}`);
  return found;
};
const all = (root: ShadowRoot): number => document.querySelectorAll("*").length + root.querySelectorAll("*").length;

afterEach(() => {
  document.body.replaceChildren();
});

test("a long list stands in the page in part: an ordered list with its numbers, times and places in the whole", async () => {
  const { root } = await opened();
  const rows = rowsOf(root);
  expect(rows.length).toBeLessThanOrEqual(100);
  expect(all(root)).toBeLessThan(1500);
  expect(rows[0]?.parentElement?.localName).toBe("ol");
  expect(rows[4]?.value).toBe(5);
  expect([rows[4]?.ariaPosInSet, rows[4]?.ariaSetSize]).toEqual(["5", String(ROWS)]);
  expect(rows[4]?.querySelector("time")?.dateTime).toBe("2010-03-14");
});

test("buttons page through it, keep the focus, and say once what is shown", async () => {
  const { element, root } = await opened();
  const later = button(root, "Later rows");
  expect(button(root, "Earlier rows").ariaDisabled).toBe("true");
  for (let page = 1; page < 10; page += 1) {
    later.focus();
    later.click();
    await element.updateComplete;
    expect(root.activeElement).toBe(later);
    expect(rowsOf(root)[0]?.dataset["row"]).toBe(String(100 * page));
    expect(root.querySelector("[role=status]")?.textContent).toBe(
      `Rows ${String(100 * page + 1)} to ${page === 9 ? "1,000" : String(100 * page + 100)} of 1,000`,
    );
  }
  expect(rowsOf(root).at(-1)?.value).toBe(ROWS);
  expect(later.ariaDisabled).toBe("true");
  later.click();
  await element.updateComplete;
  expect(rowsOf(root).at(-1)?.value).toBe(ROWS);
  expect(root.activeElement).toBe(later);
});

test("rows come as the reader scrolls, what is seen stays where it is, and the focus is never lost", async () => {
  const { root } = await opened();
  const region = root.querySelector(".windowed") as HTMLElement;
  const link = rowsOf(root)[3]?.querySelector("a") as HTMLAnchorElement;
  link.focus({ preventScroll: true });
  let seen: HTMLElement | undefined;
  let top = 0;
  for (let turn = 0; turn < 6; turn += 1) {
    const first = (): number => Number(rowsOf(root).find(({ dataset: { row } }) => Number(row) > 3)?.dataset["row"]);
    const before = first();
    region.scrollTop = region.scrollHeight - region.clientHeight - 300;
    const edge = region.getBoundingClientRect().top;
    seen = rowsOf(root).find((row) => row.getBoundingClientRect().bottom > edge);
    top = seen?.getBoundingClientRect().top ?? 0;
    await expect.poll(first).toBeGreaterThan(before);
    await expect.poll(() => Math.abs((seen?.getBoundingClientRect().top ?? 0) - top)).toBeLessThan(2);
    expect(root.activeElement).toBe(link);
    expect(rowsOf(root).length).toBeLessThanOrEqual(101);
  }
  expect(link.closest("li")?.value).toBe(4);
  expect(rowsOf(root).map(({ value }) => value)).toEqual(
    rowsOf(root)
      .map(({ value }) => value)
      .toSorted((a, b) => a - b),
  );
});

test("what a button said stays in the page, however far the reader had scrolled; scrolling up leads on from there", async () => {
  const { element, root } = await opened();
  const region = root.querySelector(".windowed") as HTMLElement;
  const frames = (): Promise<void> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))));
  const first = (): number => Number(rowsOf(root)[0]?.dataset["row"]);
  for (const name of ["Later rows", "Later rows", "Earlier rows", "Later rows"]) {
    region.scrollTop = (region.scrollHeight - region.clientHeight) / 2;
    await frames();
    button(root, name).click();
    await element.updateComplete;
    await frames();
    expect(root.querySelector("[role=status]")?.textContent).toBe(
      `Rows ${String(first() + 1)} to ${String(first() + 100)} of 1,000`,
    );
    expect(root.querySelector(".list-nav span")?.textContent).toBe(root.querySelector("[role=status]")?.textContent);
  }
  const before = first();
  region.scrollTop = 0;
  await expect.poll(first).toBe(before - 50);
});

test("a focused link is not under the buttons that stay on top", async () => {
  const { root } = await opened();
  const region = root.querySelector(".windowed") as HTMLElement;
  region.scrollTop = 900;
  const nav = root.querySelector(".list-nav") as HTMLElement;
  const edge = nav.getBoundingClientRect().bottom;
  const above = rowsOf(root).findLast((row) => row.getBoundingClientRect().bottom < edge);
  const link = above?.querySelector("a") as HTMLAnchorElement;
  link.focus();
  link.scrollIntoView({ block: "nearest" });
  expect(link.getBoundingClientRect().top).toBeGreaterThanOrEqual(nav.getBoundingClientRect().bottom - 1);
});

test("another list of as many rows begins at its begin, at the top of its room", async () => {
  const { element, root } = await opened();
  for (const name of ["Later rows", "Later rows"]) {
    button(root, name).click();
    await element.updateComplete;
  }
  const region = root.querySelector(".windowed") as HTMLElement;
  region.scrollTop = 900;
  await element.updateComplete;
  element.dataset = dataset(40);
  await expect.poll(() => rowsOf(root)[0]?.querySelector("time")?.dateTime).toBe("2050-03-10");
  expect(rowsOf(root)[0]?.dataset["row"]).toBe("0");
  await expect.poll(() => region.scrollTop).toBeLessThan(2);
});

test("keys lead from mark to mark and on through the rows, open a row's record, and come back to that row", async () => {
  const { element, root } = await opened();
  const press = (key: string): boolean =>
    root.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })) ?? false;
  const marks = root.querySelectorAll<HTMLElement>(".body [data-stop]");
  marks[marks.length - 1]?.focus();
  press("ArrowDown");
  expect(root.activeElement).toBe(rowsOf(root)[0]);
  for (let step = 0; step < 180; step += 1) {
    const before = Number((root.activeElement as HTMLElement).dataset["row"]);
    press("ArrowDown");
    expect(Number((root.activeElement as HTMLElement).dataset["row"])).toBe(before + 1);
    // Rows come as the room scrolls.
    if (step % 10 === 9) await new Promise((done) => setTimeout(done, 60));
  }
  const row = root.activeElement as HTMLElement;
  press("Enter");
  await expect.poll(() => root.activeElement?.matches(".panel")).toBe(true);
  expect(element.claim).toBe("e180");
  press("Escape");
  await expect.poll(() => root.activeElement).toBe(row);
  // One tab stop for picture and list.
  expect(root.querySelectorAll('[data-stop][tabindex="0"]')).toHaveLength(1);
});
