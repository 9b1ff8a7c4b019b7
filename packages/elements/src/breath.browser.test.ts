import { readCsvAsDataset, readCsvInSlices, readStory, readStoryInSlices } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { pageBreath } from "./breath.js";

const HEADER = "id,title,place,when,source_url";

/** A table with faults of every stage: cells, rows, across rows. */
function table(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const title = at % 40 === 0 ? '"two\nlines"' : `Strike ${at}`;
    const when = at % 50 === 0 ? "04/10/2020" : "2020-10-04";
    return `i-${at % 997 === 0 ? 1 : at},${title},${at % 3 === 0 ? "Goris" : "goris"},${when},https://example.org/${at}`;
  });
  return [HEADER, ...lines, "only,two", "Total,,,,", "__proto__,T,P,2020,https://example.org"].join("\n");
}

test("a table that is read in slices is the same, and the page works in between", async () => {
  const text = table(8000);
  const breath = pageBreath();
  let breaths = 0;
  let tasks = 0;
  const timer = setInterval(() => tasks++, 0);
  const dataset = await readCsvInSlices("incidents.csv", text, {
    due: breath.due,
    take: () => {
      breaths++;
      return breath.take();
    },
  });
  clearInterval(timer);
  expect(dataset).toEqual(readCsvAsDataset("incidents.csv", text));
  expect(dataset.records.refused).toBeGreaterThan(150);
  expect(breaths).toBeGreaterThan(2);
  expect(tasks).toBeGreaterThan(0);
});

test("a story that is read in slices is the same", async () => {
  const descriptor = JSON.stringify({
    name: "war",
    title: "War",
    resources: [{ name: "incidents", path: "incidents.csv" }],
  });
  const files = new Map([
    ["datapackage.json", descriptor],
    ["incidents.csv", table(500)],
  ]);
  const eager = { due: () => true, take: () => Promise.resolve() };
  expect(await readStoryInSlices(files, eager)).toEqual(readStory(files));
});
