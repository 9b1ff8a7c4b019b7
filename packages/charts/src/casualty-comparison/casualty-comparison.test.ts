import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { casualtyComparison } from "./casualty-comparison.js";
import type { ComparisonView } from "./view.js";

const EN = localeFor("en");
const HEADER =
  "id,population,civilian_status,measure,value,low,high,figure,qualifier,wording,basis,incident,as_of,reported_on,claimant,relayed_by,status,replaces,change,reason,source_url";

function tolls(...rows: readonly Readonly<Record<string, string>>[]): Dataset {
  const lines = rows.map((cells, index) => {
    const all: Readonly<Record<string, string>> = {
      id: `r${String(index + 1)}`,
      population: "Alder",
      measure: "killed",
      as_of: "2031-03-10",
      claimant: "One",
      source_url: "https://example.org/a",
      ...cells,
    };
    return HEADER.split(",")
      .map((name) => all[name] ?? "")
      .join(",");
  });
  const dataset = readCsvAsDataset("tolls.csv", [HEADER, ...lines, ""].join("\n"), { table: "tolls" });
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  return dataset;
}

function viewOf(dataset: Dataset, options: Readonly<Record<string, string>> = {}): ComparisonView {
  return casualtyComparison.view(dataset, options, EN);
}

/** Panels, names, claimants and figures of a view, without pixels and without the rest of their rows. */
function outline(view: ComparisonView): unknown {
  if (view.kind === "time") return null;
  return view.panels.map(({ heading, columns, groups }) => ({
    heading,
    columns: columns.map(({ label, scale }) => `${label} ${String(scale)}`),
    groups: groups.map(({ name, lines, spans }) => [
      name,
      ...lines.map(({ label, date, cells }) => [
        date ? `${label}, ${date}` : label,
        ...cells.map((cell) => (cell === null ? null : cell.kind === "gap" ? "gap" : cell.toll.id)),
      ]),
      ...spans.flatMap((span) => span?.words ?? []),
    ]),
  }));
}

test("rows are populations, lines claimants, columns measures; gaps and silences are not the same", () => {
  const dataset = tolls(
    { value: "19" },
    { measure: "wounded", value: "80" },
    { population: "Birch", value: "27", claimant: "Two" },
    { population: "Birch", measure: "wounded", figure: "not-reported", claimant: "Two" },
    { population: "Cedar", value: "2", claimant: "" },
  );
  expect(outline(viewOf(dataset))).toEqual([
    {
      heading: null,
      columns: ["Killed 0", "Wounded 0"],
      groups: [
        ["Alder", ["says One", "r1", "r2"]],
        ["Birch", ["says Two", "r3", "r4"]],
        ["Cedar", ["claimant not stated", "r5", "gap"]],
      ],
    },
  ]);
});

test("the latest figure stands: by the day counted, then published, then by file order; replaced ones never", () => {
  const cases: [string, Readonly<Record<string, string>>[], string[]][] = [
    [
      "day counted",
      [
        { value: "30", as_of: "2031-03-12" },
        { value: "20", reported_on: "2031-04-01" },
      ],
      ["r1"],
    ],
    [
      "day published",
      [
        { value: "30", reported_on: "2031-03-12" },
        { value: "20", reported_on: "2031-03-11" },
      ],
      ["r1"],
    ],
    ["file order", [{ value: "30" }, { value: "20" }], ["r2"]],
    [
      "never counted after it was published",
      [{ value: "9", as_of: "2031-03", reported_on: "2031-03-02" }, { value: "4" }],
      ["r2"],
    ],
    [
      "replaced",
      [
        { value: "30", as_of: "2031-03-12" },
        { value: "20", replaces: "r1", change: "correction" },
      ],
      ["r2"],
    ],
    ["relays are one bar", [{ value: "30" }, { value: "30", relayed_by: "Wire" }], ["r2"]],
    [
      "nobody named, one day, two figures",
      [
        { value: "5", claimant: "" },
        { value: "8", claimant: "" },
      ],
      ["r1", "r2"],
    ],
    ["two claimants", [{ value: "5" }, { value: "8", claimant: "Two" }], ["r1", "r2"]],
    [
      "civilians apart from combatants",
      [
        { value: "5", civilian_status: "civilian" },
        { value: "8", civilian_status: "combatant" },
      ],
      ["r1", "r2"],
    ],
  ];
  for (const [what, rows, ids] of cases)
    expect([what, casualtyComparison.claims(viewOf(tolls(...rows)))]).toEqual([what, ids]);
});

test("two bases, two incidents, two periods are never one panel", () => {
  const view = viewOf(
    tolls(
      { value: "40" },
      { value: "6", basis: "incident", incident: "market" },
      { value: "3", basis: "incident", incident: "bridge" },
      { value: "9", basis: "period" },
    ),
  );
  expect(view.kind === "now" && view.panels.map(({ heading }) => heading)).toEqual([
    "Running totals",
    "market",
    "bridge",
    "A period, 10 March 2031",
  ]);
});

test("how far claimants differ is said, with the days where they differ", () => {
  const view = viewOf(
    tolls(
      { value: "31" },
      { value: "17", claimant: "Two", as_of: "2031-03-08" },
      { low: "28", qualifier: "at-least", claimant: "Three" },
      { value: "99", claimant: "Four", status: "retracted" },
    ),
  );
  expect(outline(view)).toMatchObject([
    {
      groups: [
        [
          "Alder",
          ["says One, 10 Mar", "r1"],
          ["says Two, 8 Mar", "r2"],
          ["says Three, 10 Mar", "r3"],
          ["says Four, 10 Mar", "r4"],
          "figures from 17 to 31",
        ],
      ],
    },
  ]);
});

test("small figures beside very large ones get a scale of their own, and the panel says so", () => {
  const byMeasure = viewOf(
    tolls({ value: "14" }, { measure: "wounded", value: "52" }, { measure: "displaced", value: "90000" }),
  );
  expect(outline(byMeasure)).toMatchObject([{ columns: ["Killed 1", "Wounded 1", "Displaced 0"] }]);
  const byRow = viewOf(tolls({ value: "14" }, { population: "Birch", value: "2900" }));
  expect(outline(byRow)).toMatchObject([
    { heading: "Smaller figures" },
    { heading: "Larger figures, with those beside them" },
  ]);
  for (const view of [byMeasure, byRow])
    expect(view.kind === "now" && view.panels.some(({ note }) => note?.includes("scale of "))).toBe(true);
  const near = viewOf(
    tolls({ value: "2" }, { population: "Birch", value: "27" }, { population: "Cedar", value: "80" }),
  );
  expect(outline(near)).toMatchObject([{ columns: ["Killed 0"] }]);
});

test.each<[string, Readonly<Record<string, string>>[], string]>([
  [
    "one",
    [{ value: "1", civilian_status: "civilian" }],
    "One says 1 civilian was killed in Alder. The figure is not independently verified.",
  ],
  ["nobody", [{ value: "0" }], "One says 0 people were killed (Alder). The figure is not independently verified."],
  [
    "range",
    [{ low: "20", high: "25", civilian_status: "civilian" }],
    "One says between 20 and 25 civilians were killed in Alder. The figure is not independently verified.",
  ],
  [
    "at least one",
    [{ low: "1", qualifier: "at-least", measure: "missing" }],
    "One says at least 1 person is missing (Alder). The figure is not independently verified.",
  ],
  [
    "word",
    [{ figure: "non-numeric", wording: "dozens", measure: "wounded" }],
    "One says “dozens” were wounded (Alder).",
  ],
  ["verified", [{ value: "4", status: "verified" }], "One says 4 people were killed (Alder)."],
  [
    "people, not a place",
    [{ population: "soldiers of the North", value: "4", civilian_status: "combatant", status: "disputed" }],
    "One says 4 people were killed among soldiers of the North (disputed). The figure is not independently verified.",
  ],
  ["withheld", [{ figure: "withheld" }], "The number of killed is withheld for Alder."],
  [
    "nobody named, and silence",
    [
      { value: "2", claimant: "", civilian_status: "civilian" },
      { population: "Birch", measure: "wounded", value: "7", civilian_status: "civilian" },
    ],
    "2 civilians were killed in Alder, claimant not stated; One says 7 were wounded in Birch. " +
      "No figure for wounded was found for Alder. No figure for killed was found for Birch. " +
      "The figures are not independently verified and cover different populations.",
  ],
])("the sentence: %s", (_, rows, sentence) => {
  expect(casualtyComparison.words(viewOf(tolls(...rows)), EN).sentence).toBe(sentence);
});

test("notes name the order's rule, the days, whatever the editor asks for in vain", () => {
  const dataset = tolls({ value: "3" }, { population: "Birch", value: "9", as_of: "2031-03-12" });
  const notes = (options: Readonly<Record<string, string>>): readonly string[] =>
    casualtyComparison.words(viewOf(dataset, options), EN).notes;
  expect(notes({ sort: "value" })).toEqual([
    "The figures refer to different days, from 10 March 2031 to 12 March 2031.",
    "Order: by the figure, highest first.",
  ]);
  expect(notes({ sort: "sideways", measures: "kileld", marks: "dots" })).toEqual(notes({}));
});

test("nothing to show is said in words, in the picture too", () => {
  const view = viewOf(tolls({ value: "3" }), { populations: "Nowhere" });
  const said = "No figure fits what is asked for. That is not zero: no row was found.";
  expect(casualtyComparison.words(view, EN)).toMatchObject({ sentence: said, description: said });
  expect(casualtyComparison.picture(view, 320, EN).marks.length).toBeGreaterThan(0);
  expect(casualtyComparison.table(view, EN)?.rows).toEqual([]);
});

test("ten thousand rows and two thousand reports are viewed and drawn in linear time", () => {
  const rows = (n: number): Dataset =>
    tolls(
      ...Array.from({ length: n }, (_, i) => ({
        population: `P${String(i % 40)}`,
        value: String(i),
        claimant: `C${String(i % 3)}`,
        as_of: `2031-${String((i % 12) + 1).padStart(2, "0")}-${String((i % 28) + 1).padStart(2, "0")}`,
      })),
    );
  const time = (dataset: Dataset, options: Readonly<Record<string, string>>): number => {
    const start = performance.now();
    casualtyComparison.picture(viewOf(dataset, options), 640, EN);
    return performance.now() - start;
  };
  const [few, many] = [rows(1000), rows(8000)];
  for (const options of [{}, { over: "time" }]) {
    time(few, options);
    // Eight times the rows: a quadratic step would take sixty-four times as long.
    expect(time(many, options)).toBeLessThan(30 * Math.max(time(few, options), 5));
  }
});
