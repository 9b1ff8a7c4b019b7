import { readCsvAsDataset } from "@counterclaim/claims";
import { describe, expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { casualtyComparison } from "./casualty-comparison.js";
import type { TimeView } from "./view.js";

const EN = localeFor("en");
const COLUMNS = "id,population,measure,value,low,high,figure,wording,as_of,claimant,replaces,change,reason,source_url";
type Cells = Readonly<Record<string, string>>;
const BASE: Cells = { population: "Coastland", measure: "killed", claimant: "Ministry", source_url: "https://e.org/a" };

function viewOf(...rows: readonly Cells[]): TimeView {
  const lines = rows.map((cells) =>
    COLUMNS.split(",")
      .map((name) => ({ ...BASE, ...cells })[name] ?? "")
      .join(","),
  );
  const dataset = readCsvAsDataset("tolls.csv", [COLUMNS, ...lines, ""].join("\n"), { table: "tolls" });
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  const view = casualtyComparison.view(dataset, { over: "time" }, EN);
  if (view.kind !== "time") throw new Error("not over time");
  return view;
}

function textsOf(view: TimeView): string {
  const { marks } = casualtyComparison.picture(view, 640, EN);
  return marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : [])).join(" ");
}

function marksOf(view: TimeView, id: string): readonly Mark[] {
  const { marks } = casualtyComparison.picture(view, 640, EN);
  return marks.flatMap((mark) => (mark.shape === "group" && mark.claim === id ? mark.marks : []));
}

const A: Cells = { id: "a", value: "10", as_of: "2031-03-01" };

describe("what has no number is told, and not as if there were no row", () => {
  test.each<[string, readonly Cells[], string]>([
    [
      "nobody gives one",
      [{ id: "a", figure: "unknown", as_of: "2031-03-01" }],
      "The number of killed is not known to the claimant for Coastland.",
    ],
    [
      "words alone",
      [{ id: "a", figure: "non-numeric", wording: "dozens", as_of: "2031-03-01" }],
      "Ministry says “dozens” were killed (Coastland, count of 1 March 2031).",
    ],
    [
      "one population of two",
      [A, { id: "b", population: "Hills", figure: "withheld", as_of: "2031-03-01" }],
      "The number of killed is withheld for Hills.",
    ],
  ])("%s", (_, rows, said) => {
    const view = viewOf(...rows);
    const { sentence } = casualtyComparison.words(view, EN);
    expect(sentence).toContain(said);
    expect(sentence).not.toContain("no row");
    expect(textsOf(view)).not.toContain("there is no row");
  });

  test("a note names whose number is missing where there are several populations", () => {
    const hills = { id: "b", population: "Hills", figure: "withheld", as_of: "2031-03-01" };
    const note = "Not drawn, since there is no number: withheld";
    expect(viewOf(A, hills).notes).toContain(`${note} (Hills, killed, says Ministry, 1 March 2031).`);
    expect(viewOf(A, { ...hills, population: "Coastland", as_of: "2031-03-02" }).notes).toContain(
      `${note} (says Ministry, 2 March 2031).`,
    );
  });
});

test("a figure in place of somebody else's names both and stands in the sentence", () => {
  const office = { id: "b", value: "20", as_of: "2031-03-05", claimant: "Office", replaces: "a", change: "correction" };
  const view = viewOf(A, office);
  expect(view.notes).toContain("Coastland, 5 March 2031: corrected from 10 (says Ministry) to 20, says Office.");
  expect(view.sentence).toMatch(/^Office says 20 people were killed/);
  expect(viewOf(A, { ...office, claimant: "Ministry" }).notes).toContain(
    "Coastland, 5 March 2031: corrected from 10 to 20, says Ministry.",
  );
});

test.each([
  [{}, "."],
  [{ reason: "named twice" }, ": “named twice”."],
])("a figure that was taken back is told: %j", (cells, end) => {
  const b = { id: "b", value: "20", as_of: "2031-03-05" };
  const c = { id: "c", figure: "unknown", as_of: "2031-03-07", replaces: "b", change: "retraction", ...cells };
  const view = viewOf(A, b, c);
  expect(view.notes).toContain(`Coastland, 5 March 2031: 20 was taken back, says Ministry${end}`);
  const isStruck = (id: string): boolean =>
    marksOf(view, id).some((mark) => mark.shape === "line" && mark.look === "struck");
  expect(["a", "b"].map(isStruck)).toEqual([false, true]);
  expect(casualtyComparison.key(view, EN).map(({ text }) => text)).toContain("retracted");
});

test.each([
  [{ value: "30", high: "60" }, 60],
  [{ value: "30", low: "10" }, 10],
])("a limit on one side of a best figure is drawn at its number: %j", (cells, limit) => {
  const view = viewOf({ id: "a", value: "0", as_of: "2031-03-01" }, { id: "b", as_of: "2031-03-05", ...cells });
  const levels = marksOf(view, "b").flatMap((mark) => (mark.shape === "line" && mark.y1 === mark.y2 ? [mark.y1] : []));
  const dot = (id: string): number =>
    marksOf(view, id).flatMap((mark) => (mark.shape === "circle" ? [mark.cy] : []))[0] ?? NaN;
  const perPerson = (dot("b") - dot("a")) / 30;
  expect(levels).toHaveLength(1);
  expect(levels[0]).toBeCloseTo(dot("a") + limit * perPerson, 3);
});

test("in a panel without a line each figure stands at its mark, as its claimant gives it", () => {
  const columns = "id,population,measure,value,low,high,basis,since,as_of,claimant,source_url";
  const rows = [
    "p,Coastland,killed,40,,,period,2031-03-01,2031-03-10,Ministry,https://e.org/a",
    "q,Coastland,killed,,25,30,period,2031-03-01,2031-03-10,Office,https://e.org/a",
    "r,Hills,killed,,7,,period,2031-03-01,2031-03-10,Ministry,https://e.org/a",
  ];
  const dataset = readCsvAsDataset("tolls.csv", [columns, ...rows, ""].join("\n"), { table: "tolls" });
  const view = casualtyComparison.view(dataset, { over: "time", basis: "period" }, EN);
  for (const width of [320, 640]) {
    const { marks } = casualtyComparison.picture(view, width, EN);
    const texts = marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(["A: 40", "B: 25 to 30", "at least 7"]));
  }
});
