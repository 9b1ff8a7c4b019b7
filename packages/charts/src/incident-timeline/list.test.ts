import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { see, type SeenGraphic } from "../graphic.js";
import { localeFor } from "../locale/locale.js";
import { textOf, walk, type Tree } from "../tree.js";
import { incidentTimeline } from "./incident-timeline.js";

const en = localeFor("en");

function seenOf(n: number): SeenGraphic {
  const day = (at: number): string => `20${String(10 + (at % 80))}-03-${String(10 + (at % 19))}`;
  const rows = Array.from(
    { length: n },
    (_, at) => `e${String(at)},Event ${String(at)},${at % 10 ? day(at) : ""},paper`,
  );
  const data: Dataset = readCsvAsDataset("incidents.csv", ["id,title,when,source", ...rows, ""].join("\n"));
  return see(incidentTimeline, data, {}, en);
}

const items = (tree: Tree | null): Tree[] => (tree ? [...walk(tree)].filter(({ tag }) => tag === "li") : []);
const claims = (tree: Tree | null): (string | undefined)[] => items(tree).map(({ attrs }) => attrs["data-claim"]);

test("a list of 5,000 is printed whole; beyond, how many are left out is said", () => {
  const whole = seenOf(5000);
  expect(items(whole.list)).toHaveLength(5000);
  expect(textOf(whole.list ?? "")).not.toContain("not printed");
  const cut = seenOf(5012);
  expect(items(cut.list)).toHaveLength(5000);
  expect(textOf(cut.list ?? "")).toMatch(/12 more are not printed here: data\.csv has them\.$/);
});

test("a list is long from 200 rows on, and only then shown in parts", () => {
  expect([seenOf(199).rows, seenOf(200).rows]).toEqual([0, 200]);
  expect(seenOf(199).list?.attrs["class"]).toBe("timeline-list");
  expect(seenOf(200).list?.attrs["class"]).toBe("timeline-list long");
});

test("parts of a list are the rows of the whole, with their numbers and places", () => {
  const seen = seenOf(300);
  const whole = claims(seen.list);
  const parts = [0, 70, 140, 210, 280].map((from) => seen.listPart({ from, count: 70, keep: null }));
  expect(parts.flatMap(claims)).toEqual(whole);
  const [first, , , , last] = parts;
  // 270 have a date, 30 have none: each list counts its own.
  expect(items(first ?? null)[3]?.attrs).toMatchObject({
    "data-row": "3",
    value: "4",
    "aria-posinset": "4",
    "aria-setsize": "270",
  });
  expect(items(last ?? null).at(-1)?.attrs).toMatchObject({ value: "30", "aria-posinset": "30", "aria-setsize": "30" });
  expect(textOf(last ?? "")).toContain("Date not stated (30)");
});

test("the row where the focus is stays, before or after the part that is shown", () => {
  const seen = seenOf(300);
  const whole = claims(seen.list);
  expect(claims(seen.listPart({ from: 100, count: 2, keep: 7 }))).toEqual([whole[7], whole[100], whole[101]]);
  expect(claims(seen.listPart({ from: 100, count: 2, keep: 299 }))).toEqual([whole[100], whole[101], whole[299]]);
  expect(claims(seen.listPart({ from: 100, count: 2, keep: 101 }))).toEqual([whole[100], whole[101]]);
});
