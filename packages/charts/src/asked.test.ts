import { readStory, writeOptionList, type Dataset } from "@counterclaim/claims";
import fc from "fast-check";
import { expect, test } from "vitest";
import { settleOptions } from "./asked.js";
import { attributionMatrix } from "./attribution-matrix/attribution-matrix.js";
import { casualtyComparison } from "./casualty-comparison/casualty-comparison.js";
import { see, type Graphic, type GraphicType } from "./graphic.js";
import { incidentTimeline } from "./incident-timeline/incident-timeline.js";
import { localeFor } from "./locale/locale.js";
import type { Options } from "./options.js";
import { COMMON_TAKES } from "./takes.js";

const EN = localeFor("en");
const GRAPHICS: Readonly<Record<GraphicType, Graphic<never>>> = {
  "casualty-comparison": casualtyComparison as Graphic<never>,
  "incident-timeline": incidentTimeline as Graphic<never>,
  "attribution-matrix": attributionMatrix as Graphic<never>,
};
const TYPES = Object.keys(GRAPHICS) as GraphicType[];

/** What a newcomer writes: labels, no names.csv, most of them with spaces. */
const NEWCOMER = story({
  "tolls.csv": [
    "id,population,measure,value,claimant,as_of,reported_on,source_url",
    "t1,People of Town 1,killed,19,Authorities in Baku,2020-10-04,2020-10-06,https://example.org/a",
    "t2,People of Town 1,wounded,80,Ombudsman,2020-10-04,2020-10-06,https://example.org/a",
    't3,Town 2,killed,21,"Ministry of Defence, Baku",2020-10-09,2020-10-09,https://example.org/a',
    "t4,Town 2,killed,20,Baku,2020-10-09,2020-10-09,https://example.org/a",
    't5,Town 2,killed,4,"the ""Ghost"" unit",2020-10-09,2020-10-09,https://example.org/a',
  ],
  "incidents.csv": [
    "id,title,place,when,weapon,category,status,source_url",
    "i1,First,Town 1,2020-10-04,ballistic missile,missile strike,claimed,https://example.org/a",
    "i2,Second,Town 11,2020-10-09,cluster,shelling,verified,https://example.org/a",
    "i3,Third,Town,2020-10-20,drone,shelling,claimed,https://example.org/a",
  ],
  "attributions.csv": [
    "id,incident,finding,value,assessor,stance,stated_on,source_url",
    "a1,i1,weapon,ballistic missile,Authorities in Baku,alleges,2020-10-06,https://example.org/a",
    "a2,i2,weapon,cluster,Human Rights Watch,finds,2020-10-12,https://example.org/a",
  ],
});

function story(tables: Readonly<Record<string, readonly string[]>>): Dataset {
  const resources = Object.keys(tables).map((path) => ({ name: path.replace(".csv", ""), path }));
  const files = new Map(Object.entries(tables).map(([path, lines]) => [path, [...lines, ""].join("\n")]));
  files.set("datapackage.json", JSON.stringify({ name: "new", title: "New", language: "en", resources, graphics: [] }));
  const dataset = readStory(files);
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  return dataset;
}

function seen(type: GraphicType, options: Options): { notes: readonly string[]; claims: string[]; faults: string[] } {
  const { words, claims, faults } = see(GRAPHICS[type], NEWCOMER, options, EN);
  return {
    notes: words.notes,
    claims: [...claims].sort(),
    faults: faults.map(({ kind, value }) => `${kind} ${value}`),
  };
}

test.each(TYPES)("%s: every option has something that it takes", (type) => {
  expect(Object.keys(GRAPHICS[type].takes)).toEqual(GRAPHICS[type].options);
});

for (const type of TYPES)
  test.each(["6 October 2020", "2020-10", "2020-02-31", "2021-02-29", "2020-13-01", "2020-10-06T00:00", "06.10.2020"])(
    `${type}: as-of %j shows everything and says so`,
    (day) => {
      const all = seen(type, {});
      const { notes, claims } = seen(type, { "as-of": day });
      expect(notes).toEqual([`“as-of” is no day: “${day}”. Everything known is shown.`, ...all.notes]);
      expect(claims).toEqual(all.claims);
    },
  );

const COMPARISON = "casualty-comparison";
const TIMELINE = "incident-timeline";
const MATRIX = "attribution-matrix";
const DEFAULT = "its default is used.";

// Each shows what its default shows, and the note before all others.
test.each<[GraphicType, Options, string, Options]>([
  [COMPARISON, { since: "2020-10" }, "“since” is no day: “2020-10”. Nothing is left out by it.", {}],
  [TIMELINE, { since: "2020-13-45" }, "“since” is no day: “2020-13-45”. Nothing is left out by it.", {}],
  [TIMELINE, { until: "2020-10-32" }, "“until” is no day: “2020-10-32”. Nothing is left out by it.", {}],
  [COMPARISON, { measures: "kiled" }, "“measures” knows no “kiled”: all are shown.", {}],
  [
    COMPARISON,
    { measures: "wounded kileld, killed" },
    "“measures” knows no “kileld”: it is passed over.",
    { measures: "wounded killed" },
  ],
  [COMPARISON, { basis: "all" }, "“basis” knows no “all”: all are shown.", {}],
  [COMPARISON, { "group-by": "party" }, `“group-by” knows no “party”: ${DEFAULT}`, {}],
  [COMPARISON, { sort: "Name" }, `“sort” knows no “Name”: ${DEFAULT}`, {}],
  [COMPARISON, { marks: "squares" }, `“marks” knows no “squares”: ${DEFAULT}`, {}],
  [COMPARISON, { scale: "log" }, `“scale” knows no “log”: ${DEFAULT}`, {}],
  [COMPARISON, { over: "place" }, `“over” knows no “place”: ${DEFAULT}`, {}],
  [COMPARISON, { names: "english" }, `“names” knows no “english”: ${DEFAULT}`, {}],
  [
    COMPARISON,
    { total: "false" },
    "“total” is asked for by standing there, whatever it holds: “false”.",
    { total: "" },
  ],
  [
    COMPARISON,
    { over: "time", markers: "6 Oct article; 2020-11-10 end" },
    "Not marked, since it does not begin with a day: “6 Oct article”.",
    { over: "time", markers: "2020-11-10 end" },
  ],
  [TIMELINE, { statuses: "confirmed" }, "“statuses” knows no “confirmed”: all are shown.", {}],
  [TIMELINE, { lanes: "rubbish" }, `“lanes” knows no “rubbish”: ${DEFAULT}`, {}],
  [TIMELINE, { order: "date" }, `“order” knows no “date”: ${DEFAULT}`, {}],
  [TIMELINE, { colours: "rainbow" }, `“colours” knows no “rainbow”: ${DEFAULT}`, {}],
  [TIMELINE, { clocks: "one" }, `“clocks” knows no “one”: ${DEFAULT}`, {}],
  [MATRIX, { stances: "find" }, "“stances” knows no “find”: all are shown.", {}],
  [MATRIX, { by: "colour" }, `“by” knows no “colour”: ${DEFAULT}`, {}],
  [MATRIX, { sort: "place" }, `“sort” knows no “place”: ${DEFAULT}`, {}],
  [MATRIX, { "group-by": "place" }, `“group-by” knows no “place”: ${DEFAULT}`, {}],
  [MATRIX, { view: "table" }, `“view” knows no “table”: ${DEFAULT}`, {}],
  [MATRIX, { "assessors-order": "place" }, `“assessors-order” knows no “place”: ${DEFAULT}`, {}],
])("%s %j says what it could not read, and shows its default", (type, options, note, same) => {
  const { claims, notes } = seen(type, same);
  expect(seen(type, options)).toMatchObject({ notes: [note, ...notes], claims });
});

test.each([COMPARISON, TIMELINE] as const)("%s: a span that is turned round is no span", (type) => {
  const { notes, claims } = seen(type, {});
  const turned = { since: "2020-10-20", until: "2020-10-01" };
  expect(seen(type, turned)).toEqual({
    notes: ["No span of days is chosen: the first, 20 October 2020, is after the last, 1 October 2020.", ...notes],
    claims,
    faults: ["turned 2020-10-20"],
  });
  // Who takes the view without `see` meets no span either.
  expect(GRAPHICS[type].claims(GRAPHICS[type].view(NEWCOMER, turned, EN))).toHaveLength(claims.length);
  expect(seen(type, { since: "2020-10-09", until: "2020-10-09" }).faults).toEqual([]);
});

// What nothing fits is not replaced by something else.
test.each<[GraphicType, Options, string]>([
  [COMPARISON, { populations: "Nowhere" }, "Nowhere"],
  [COMPARISON, { claimants: "Authorities in Bakku;" }, "Authorities in Bakku"],
  [COMPARISON, { sources: "a, b" }, "a and b"],
  [COMPARISON, { incidents: "i9" }, "i9"],
  [TIMELINE, { weapons: "rockets-xx" }, "rockets-xx"],
  [TIMELINE, { places: "Town 3;" }, "Town 3"],
  [TIMELINE, { parties: "Nobody" }, "Nobody"],
  [TIMELINE, { categories: "strike" }, "strike"],
  [TIMELINE, { incidents: "i9" }, "i9"],
  [TIMELINE, { sources: "x".repeat(200) }, `${"x".repeat(40)}…`],
  [MATRIX, { assessors: "Nobody" }, "Nobody"],
  [MATRIX, { findings: "wepon" }, "wepon"],
  [MATRIX, { incidents: "i9" }, "i9"],
  [MATRIX, { sources: "paper" }, "paper"],
])("%s %j says what is not in the data, and shows nothing for it", (type, options, names) => {
  const { notes, claims } = seen(type, options);
  expect(notes[0]).toBe(`Asked for, but not in the data: ${names}.`);
  expect(claims).toEqual([]);
});

test("what is known only later is no slip", () => {
  expect(seen(COMPARISON, { "as-of": "2020-10-06", claimants: "Baku" }).faults).toEqual([]);
  expect(seen(MATRIX, { "as-of": "2020-10-06", assessors: '"Human Rights Watch"' }).faults).toEqual([]);
  // The label is not cut where only a part of it is known by then.
  const early = seen(COMPARISON, { "as-of": "2020-10-06", claimants: "Authorities in Baku" });
  expect(early).toMatchObject({ claims: ["t1"], faults: [] });
});

test.each<[GraphicType, Options, string[]]>([
  [COMPARISON, { claimants: "Authorities in Baku" }, ["t1"]],
  [COMPARISON, { claimants: "Baku" }, ["t4"]],
  [COMPARISON, { claimants: "Ombudsman Authorities in Baku" }, ["t1", "t2"]],
  [COMPARISON, { claimants: "Authorities in Baku; Ombudsman" }, ["t1", "t2"]],
  [COMPARISON, { claimants: '"Ministry of Defence, Baku"' }, ["t3"]],
  [COMPARISON, { claimants: '"the ""Ghost"" unit", Baku' }, ["t4", "t5"]],
  [COMPARISON, { populations: "People of Town 1" }, ["t1", "t2"]],
  [TIMELINE, { clocks: "happened", places: "Town 1" }, ["i1"]],
  [TIMELINE, { clocks: "happened", places: "Town" }, ["i3"]],
  [TIMELINE, { clocks: "happened", places: "Town Town 11" }, ["i2", "i3"]],
  [TIMELINE, { clocks: "happened", weapons: "ballistic missile drone" }, ["i1", "i3"]],
  [TIMELINE, { clocks: "happened", categories: "missile strike" }, ["i1"]],
  [MATRIX, { assessors: "Human Rights Watch" }, ["a2"]],
])("%s %j: labels with spaces are kept together", (type, options, claims) => {
  expect(seen(type, options)).toMatchObject({ claims, faults: [] });
});

test("options that are right are left as they are, unknown ones too", () => {
  const options = {
    measures: "killed, wounded",
    sort: "name",
    "as-of": "",
    over: "",
    total: "",
    frame: "x",
    since: " ",
  };
  expect(settleOptions({ ...COMMON_TAKES, ...casualtyComparison.takes }, NEWCOMER, options)).toEqual({
    options,
    faults: [],
  });
});

test("any set of labels written as a list selects exactly these", () => {
  const of = { claimants: NEWCOMER.tolls.map(({ claimant }) => claimant ?? "") };
  fc.assert(
    fc.property(fc.subarray(of.claimants, { minLength: 1 }), (labels) => {
      const { claims, faults } = seen(COMPARISON, { claimants: writeOptionList(labels) });
      expect(faults).toEqual([]);
      const wanted = NEWCOMER.tolls.filter(({ claimant }) => labels.includes(claimant ?? ""));
      expect(claims).toEqual(wanted.map(({ id }) => id).sort());
    }),
  );
});
