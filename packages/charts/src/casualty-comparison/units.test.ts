import { describe, expect, test } from "vitest";
import { readCsvAsDataset, type Status } from "@counterclaim/claims";
import { localeFor } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import type { Bounds } from "./bounds.js";
import { casualtyComparison } from "./casualty-comparison.js";
import { unitMarks, type Units } from "./units.js";

const given = (low: number | null, best: number | null, high: number | null, about = false): Bounds => ({
  best,
  low,
  high,
  about,
});

/** How many squares have one of some looks. */
function squaresOf({ marks }: Units, ...looks: readonly string[]): number {
  return marks.reduce(
    (sum, mark) => (mark.shape === "path" && looks.includes(mark.look) ? sum + (mark.d.match(/M/g) ?? []).length : sum),
    0,
  );
}

function ofLook(marks: readonly Mark[], look: string): Mark[] {
  return marks.filter((mark) => mark.shape !== "text" && mark.shape !== "group" && mark.look === look);
}

const DRAWN = (bounds: Bounds, status: Status = "claimed", width = 200): Units =>
  unitMarks(bounds, status, 0, 0, width);

describe("squares for a figure", () => {
  test.each<[string, Bounds, number, number]>([
    ["a number", given(22, 22, 22), 22, 0],
    ["a range", given(20, null, 25), 20, 5],
    ["a best figure in a range", given(20, 22, 25), 20, 5],
    ["at least", given(20, null, null), 20, 0],
    ["a best figure and a least", given(20, 30, null), 20, 10],
    ["at most", given(null, null, 50), 0, 50],
    ["a best figure and a most", given(null, 30, 50), 0, 50],
    ["zero", given(0, 0, 0), 0, 0],
  ])("%s", (_, bounds, sure, open) => {
    const drawn = DRAWN(bounds);
    expect([squaresOf(drawn, "unit", "half"), squaresOf(drawn, "open")]).toEqual([sure, open]);
  });
});

test.each<[string, Bounds, number]>([
  ["within a range", given(20, 22, 25), 1],
  ["under a most", given(null, 30, 50), 1],
  ["over a least", given(20, 30, null), 1],
  ["alone", given(22, 22, 22), 0],
  ["none in a mere range", given(20, null, 25), 0],
])("the best figure has a tick after its square: %s", (_, bounds, ticks) => {
  expect(ofLook(DRAWN(bounds).marks, "tick")).toHaveLength(ticks);
});

test("22 of 20 to 25 does not look like 20 to 25, nor like 23 of them", () => {
  const looks = [given(20, 22, 25), given(20, null, 25), given(20, 23, 25)].map((bounds) =>
    JSON.stringify(DRAWN(bounds).marks),
  );
  expect(new Set(looks).size).toBe(3);
});

test.each<[string, Bounds, "frame" | "soft"]>([
  ["at least", given(20, null, null), "frame"],
  ["at most", given(null, null, 20), "frame"],
  ["about", given(20, 20, 20, true), "soft"],
])("what is open or about has a shape of its own, within its room: %s", (_, bounds, look) => {
  const drawn = DRAWN(bounds);
  const found = ofLook(drawn.marks, look);
  expect(found.length).toBeGreaterThan(0);
  for (const mark of found)
    if (mark.shape === "line") expect(Math.max(mark.x1, mark.x2)).toBeLessThanOrEqual(drawn.end);
  expect(JSON.stringify(drawn.marks)).not.toBe(JSON.stringify(DRAWN(given(20, 20, 20)).marks));
});

test("at least points away from the squares, at most back at them", () => {
  const tips = [given(20, null, null), given(null, null, 20)].map((bounds) => {
    const [line] = ofLook(DRAWN(bounds).marks, "frame");
    return line?.shape === "line" ? Math.sign(line.x2 - line.x1) : 0;
  });
  expect(tips).toEqual([1, -1]);
});

test("a retracted figure is struck through in each of its lines", () => {
  const drawn = DRAWN(given(50, 50, 50), "retracted", 60);
  const rows = Math.ceil(5 / 2);
  expect(ofLook(drawn.marks, "struck")).toHaveLength(rows);
});

test("zero has less ink than one person", () => {
  const [zero] = DRAWN(given(0, 0, 0)).marks;
  if (zero?.shape !== "rect") throw new Error("no mark");
  expect(zero.width * zero.height).toBeLessThan(36);
  expect(zero.height).toBeLessThanOrEqual(6);
});

test("squares have no scale of their own: none is said to be incomparable in length", () => {
  const rows = [1, 2, 3, 190].map(
    (value) => `P${String(value)},killed,${String(value)},One,2024-03-01,https://example.org/a`,
  );
  const more = "P1,wounded,1,One,2024-03-01,https://example.org/a";
  const text = ["population,measure,value,claimant,as_of,source_url", ...rows, more, ""].join("\n");
  const dataset = readCsvAsDataset("tolls.csv", text, { table: "tolls" });
  const view = casualtyComparison.view(dataset, { marks: "units" }, localeFor("en"));
  if (view.kind !== "now") throw new Error("not as they stand");
  expect(view.panels.map(({ heading, note }) => [heading, note])).toEqual([[null, null]]);
});
