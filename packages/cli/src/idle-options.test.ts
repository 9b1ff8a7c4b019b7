import { see, incidentTimeline, localeFor } from "@counterclaim/charts";
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
