import { readCsvAsDataset, writeOptionList } from "@counterclaim/claims";
import {
  ATTRIBUTION_MATRIX_CHOICES,
  CASUALTY_COMPARISON_CHOICES,
  casualtyComparison,
  INCIDENT_TIMELINE_CHOICES,
  localeFor,
  see,
  textOf,
  walk,
} from "@counterclaim/charts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { FILTERS as MATRIX_FILTERS } from "./attribution-matrix/filters.js";
import { FILTERS } from "./casualty-comparison/filters.js";
import { filterControl } from "./filter-control.js";
import { filterFields } from "./filter-fields.js";
import { readHash, writeHash } from "./hash-state.js";
import { FILTERS as TIMELINE_FILTERS } from "./incident-timeline/filters.js";

const EN = localeFor("en");
const CLAIMANTS = [
  "Authorities in Baku",
  "Baku",
  "Ombudsman",
  "Ministry of Defence, Baku",
  "Ministry of Defence",
  'the "Ghost" unit',
  "Town; district",
  "Համլետ & 50 % +1",
];
const ROWS = CLAIMANTS.map(
  (claimant, index) =>
    `t${String(index)},Town ${String(index)},killed,${String(index)},"${claimant.replaceAll('"', '""')}",2020-10-04,2020-10-06,https://example.org/a`,
);
const DATA = readCsvAsDataset(
  "tolls.csv",
  ["id,population,measure,value,claimant,as_of,reported_on,source_url", ...ROWS, ""].join("\n"),
  { table: "tolls" },
);
const ALL = DATA.tolls.map(({ id }) => id);

function checkedIn(choices: Readonly<Record<string, string>>, name: string): string[] {
  const control = filterControl(
    filterFields(FILTERS, ALL, DATA, EN, ""),
    choices,
    [{ of: "figuresShown", shown: 1, all: ALL.length }],
    null,
    EN,
  );
  return [...walk(control)].flatMap(({ tag, attrs }) =>
    tag === "input" && attrs["name"] === name && attrs["checked"] !== undefined ? [String(attrs["value"])] : [],
  );
}

test("labels with spaces, commas and marks can be chosen", () => {
  const fields = filterFields(FILTERS, ALL, DATA, EN, "");
  expect(fields.map(({ name, values }) => [name, values.length])).toEqual([
    ["populations", CLAIMANTS.length],
    ["claimants", CLAIMANTS.length],
  ]);
  expect(textOf(filterControl(fields, {}, [{ of: "figuresShown", shown: 8, all: 8 }], null, EN))).toContain(
    "Authorities in Baku",
  );
});

test("any set of labels chosen shows exactly these, also through an address, and stays checked", () => {
  fc.assert(
    fc.property(fc.subarray(CLAIMANTS, { minLength: 1 }), (labels) => {
      const choices = readHash(writeHash({ claimants: writeOptionList(labels) }));
      const { claims, faults } = see(casualtyComparison, DATA, choices, EN);
      expect(faults).toEqual([]);
      expect([...claims].sort()).toEqual(labels.map((label) => `t${String(CLAIMANTS.indexOf(label))}`).sort());
      expect(checkedIn(choices, "claimants")).toEqual(labels);
    }),
  );
});

test("a label in an address that somebody wrote by hand is checked", () => {
  expect(checkedIn(readHash("#claimants=Authorities in Baku Ombudsman"), "claimants")).toEqual([
    "Authorities in Baku",
    "Ombudsman",
  ]);
});

test("readers choose by what the build lets an address hold", () => {
  const names = (filters: typeof FILTERS): string[] => filters.map(({ name }) => name);
  expect(names(FILTERS)).toEqual(CASUALTY_COMPARISON_CHOICES);
  // The span of time has a control of its own.
  expect([...names(TIMELINE_FILTERS), "since", "until"]).toEqual(INCIDENT_TIMELINE_CHOICES);
  expect(names(MATRIX_FILTERS)).toEqual(ATTRIBUTION_MATRIX_CHOICES);
});
