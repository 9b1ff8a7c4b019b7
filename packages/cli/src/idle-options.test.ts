import { casualtyComparison, incidentTimeline, localeFor, see } from "@counterclaim/charts";
import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { idleOptions } from "./idle-options.js";

const DATA = readCsvAsDataset(
  "incidents.csv",
  "id,title,when,place,category,source_url\na,A,2020-10-01,X,one,https://example.org/1\nb,B,2020-10-02,Y,two,https://example.org/1\n",
  { table: "incidents" },
);
const EN = localeFor("en");

for (const [options, told] of [
  [{ order: "name" }, ["option order changes nothing"]],
  [{ order: "name", lanes: "kind" }, ["option order changes nothing"]],
  [{ order: "name", lanes: "category" }, []],
  [{ order: "listed" }, []],
  [{ colours: "category", clocks: "said" }, ["option colours changes nothing"]],
  [{ colours: "category", clocks: "happened" }, []],
  [{ colours: "none", clocks: "said" }, []],
] as const)
  test(`${JSON.stringify(options)}: ${told.length ? told.join() : "nothing is told"}, and so it is`, () => {
    const seen = see(incidentTimeline, DATA, options, EN);
    const found = idleOptions(DATA, "incident-timeline", options, seen);
    expect(found).toHaveLength(told.length);
    told.forEach((words, index) => {
      expect(found[index]).toContain(words);
    });
    const [idle] = Object.keys(options).slice(0, told.length);
    if (idle === undefined) return;
    // What is said to change nothing changes nothing.
    const without = Object.fromEntries(Object.entries(options).filter(([name]) => name !== idle));
    const print = (given: Readonly<Record<string, string>>): string => {
      const shown = see(incidentTimeline, DATA, given, EN);
      return JSON.stringify([shown.words, shown.key, [320, 420, 640, 960].map((width) => shown.picture(width))]);
    };
    expect(print(options)).toBe(print(without));
  });

const TOLLS = readCsvAsDataset(
  "tolls.csv",
  "id,population,measure,value,basis,since,as_of,claimant,source_url\n" +
    "a,Coastland,killed,3,cumulative,,2020-10-01,One,https://example.org/1\n" +
    "b,Coastland,killed,4,cumulative,,2020-10-09,Two,https://example.org/1\n" +
    "c,Coastland,killed,2,period,2020-10-01,2020-10-09,Two,https://example.org/1\n",
  { table: "tolls" },
);

test.each<[Readonly<Record<string, string>>, readonly string[]]>([
  [{ markers: "2020-10-02 talks;", since: "2020-10-01" }, []],
  [{ markers: "2020-09-02 talks", since: "2020-10-01" }, ["2020-09-02 is not among the days shown"]],
  [{ markers: "2020-10-09 talks", "as-of": "2020-10-05" }, ["2020-10-09 is not among the days shown"]],
  [{ markers: "2020-10-09 talks", "as-of": "2020-10-05", history: "" }, []],
  [{ lines: "Two", until: "2020-10-05" }, ["no figure of Two is shown"]],
  [{ lines: "Two", "as-of": "2020-10-05", history: "" }, []],
  [{ lines: "Two", claimants: "One", filters: "" }, []],
  [{ lines: "Two", claimants: "One" }, ["no figure of Two is shown"]],
  [{ lines: "Two" }, []],
  [{ lines: "Two", basis: "period" }, ["all figures of Two shown count periods"]],
])("over time, %j: only what nobody can see is told", (given, told) => {
  const options = { over: "time", ...given };
  const found = idleOptions(TOLLS, "casualty-comparison", options, see(casualtyComparison, TOLLS, options, EN));
  expect(found).toHaveLength(told.length);
  told.forEach((words, index) => {
    expect(found[index]).toContain(words);
  });
});
