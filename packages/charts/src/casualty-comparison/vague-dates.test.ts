import { readCsvAsDataset } from "@counterclaim/claims";
import { describe, expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { casualtyComparison } from "./casualty-comparison.js";
import type { TimeView } from "./view.js";

const EN = localeFor("en");
const COLUMNS = "id,population,measure,value,basis,since,as_of,reported_on,claimant,source_url";

function viewOf(...rows: Readonly<Record<string, string>>[]): TimeView {
  const base = { population: "North", measure: "killed", claimant: "River", source_url: "https://e.org/a" };
  const lines = rows.map((cells, at) =>
    COLUMNS.split(",")
      .map((name) => ({ id: `r${String(at)}`, ...base, ...cells })[name] ?? "")
      .join(","),
  );
  const dataset = readCsvAsDataset("tolls.csv", [COLUMNS, ...lines, ""].join("\n"), { table: "tolls" });
  const view = casualtyComparison.view(dataset, { over: "time", basis: "cumulative period" }, EN);
  if (view.kind !== "time") throw new Error("not over time");
  return view;
}

/** Soft strokes at the first report's height: how many run to its left, how many to its right. */
function softAt(view: TimeView): readonly [left: number, right: number] {
  const { marks } = casualtyComparison.picture(view, 640, EN);
  const mine = marks.flatMap((mark) => (mark.shape === "group" && mark.claim === "r0" ? mark.marks : []));
  const dot = mine.flatMap((mark) => (mark.shape === "circle" && mark.look === "tint" ? [mark.cx] : []))[0] ?? 0;
  const soft = mine.flatMap((mark) => (mark.shape === "line" && mark.look === "soft" ? [mark] : []));
  return [soft.filter(({ x1 }) => x1 < dot).length, soft.filter(({ x1 }) => x1 > dot).length];
}

const LATER = { value: "60", as_of: "2031-03-20" };

describe("a date that is about or uncertain is drawn with soft ends", () => {
  test.each<[string, string, string, readonly [number, number]]>([
    ["a day", "2031-03-05", "", [0, 0]],
    ["about a day", "2031-03-05~", "", [1, 1]],
    ["an uncertain day", "2031-03-05?", "", [1, 1]],
    ["both", "2031-03-05%", "", [1, 1]],
    ["about a day, published on that day: no later", "2031-03-05~", "2031-03-05", [1, 0]],
    ["about a day, published later", "2031-03-05~", "2031-03-09", [1, 1]],
    ["about a month", "2031-02~", "", [1, 1]],
    ["on or before about a day", "../2031-03-05~", "", [1, 1]],
    ["on or after about a day", "2031-03-05~/..", "", [1, 1]],
  ])("%s", (_, as_of, reported_on, soft) => {
    const view = viewOf({ value: "50", as_of, reported_on }, LATER);
    expect(softAt(view)).toEqual(soft);
    const words = casualtyComparison.key(view, EN).map(({ text }) => text);
    expect(words.includes("day about, or uncertain")).toBe(/[~?%]/.test(as_of));
  });
});

describe("a line falls only where dates that are about or uncertain tell so", () => {
  test.each<[string, Record<string, string>, Record<string, string>, boolean]>([
    ["days apart", { as_of: "2031-03-05~" }, { as_of: "2031-03-10" }, true],
    ["the next day", { as_of: "2031-03-05~" }, { as_of: "2031-03-06" }, false],
    ["about the next day", { as_of: "2031-03-05" }, { as_of: "2031-03-06~" }, false],
    [
      "the next day, published before",
      { as_of: "2031-03-05~", reported_on: "2031-03-05" },
      { as_of: "2031-03-06" },
      true,
    ],
    ["the month after", { as_of: "2031-03?" }, { as_of: "2031-04-05" }, false],
    ["months later", { as_of: "2031-03?" }, { as_of: "2031-06-05" }, true],
  ])("%s", (_, older, newer, falls) => {
    const { notes } = viewOf({ value: "50", ...older }, { value: "40", ...newer });
    expect(notes.some((words) => words.includes("the line falls"))).toBe(falls);
    expect(notes.some((words) => words.includes("the dates do not tell"))).toBe(!falls);
  });
});
