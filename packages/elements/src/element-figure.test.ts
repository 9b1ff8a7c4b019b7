import { casualtyComparison, frameOf, localeFor, see, serialize } from "@counterclaim/charts";
import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { elementFigure } from "./element-figure.js";

const EN = localeFor("en");
const SPEC = { id: "course", type: "casualty-comparison", title: "A course", summary: "", options: {} } as const;

/** The figure of a course of 200 days, with the records of so many of them, from the second on, marked as related. */
function figureWith(related: number): string {
  const rows = Array.from({ length: 200 }, (_, day) => {
    const asOf = new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);
    return `r${String(day)},Coastland,killed,${String(10 + day)},${asOf},Ministry,https://example.org/a`;
  });
  const text = ["id,population,measure,value,as_of,claimant,source_url", ...rows, ""].join("\n");
  const dataset = readCsvAsDataset("tolls.csv", text, { table: "tolls" });
  const figure = elementFigure({
    frame: frameOf({ ...SPEC, takeaway: null, source: null, note: null, markers: [] }, "Source"),
    seen: see(casualtyComparison, dataset, { over: "time" }, EN),
    locale: EN,
    arrangement: { name: "wide", width: 640 },
    chosen: null,
    panel: null,
    controls: null,
    issues: null,
    marked: new Map(Array.from({ length: related }, (_, at) => [`r${String(at + 1)}`, "related"])),
    unpictured: "nowhere in the picture",
    open: false,
    withTable: false,
    listPart: null,
  });
  return serialize(figure);
}

test.each([
  ["some of those that are drawn together are ringed one by one", 3, [false, 3]],
  ["all of them are marked as one: so many rings would cover what they ring", 198, [true, 0]],
  ["none of them are not marked", 0, [false, 0]],
] as const)("%s", (_, related, [group, rings]) => {
  const html = figureWith(related);
  expect(html.includes('class="mark beads related"')).toBe(group);
  expect(html.split('<g class="related">').length - 1).toBe(rings);
  expect(html.includes("nowhere in the picture")).toBe(related === 0);
});
