import fc from "fast-check";
import { expect, test } from "vitest";
import { diffDatasets } from "./diff.js";
import { historyOf } from "./history.js";
import { writtenId } from "./own-ids.js";
import { readStory } from "./read-story.js";
import { writeDataset } from "./write-csv.js";

const TABLES = ["tolls", "incidents", "attributions", "sources"];
const DESCRIPTOR = JSON.stringify({
  name: "numbered",
  title: "Numbered",
  language: "en",
  resources: TABLES.map((name) => ({ name, path: `${name}.csv` })),
});
const SOURCES = "id,publisher,title,url\ns,Herald,Report,https://example.org/\n";

interface Numbers {
  readonly tolls: readonly number[];
  readonly incidents: readonly number[];
  readonly attributions: readonly number[];
}

/** A story each of whose tables numbers its rows; every row but the first of a table replaces the one before. */
function story({ tolls, incidents, attributions }: Numbers) {
  const after = (ids: readonly number[], at: number): string => (at === 0 ? "," : `${ids[at - 1] ?? ""},update`);
  const about = (at: number): number => incidents[at % incidents.length] ?? 0;
  const rows = {
    "tolls.csv": [
      "id,population,measure,value,claimant,as_of,basis,incident,source,replaces,change",
      ...tolls.map((id, at) => `${id},P,killed,${at},C,2020-10-0${at + 1},incident,${about(at)},s,${after(tolls, at)}`),
    ],
    "incidents.csv": ["id,title,when,source", ...incidents.map((id) => `${id},Strike ${id},2020-10-01,s`)],
    "attributions.csv": [
      "id,incident,finding,assessor,value,stance,stated_on,source,replaces,change",
      ...attributions.map(
        (id, at) => `${id},${about(at)},perpetrator,A,B,finds,2020-10-0${at + 1},s,${after(attributions, at)}`,
      ),
    ],
  };
  return readStory(
    new Map([
      ["datapackage.json", DESCRIPTOR],
      ["sources.csv", SOURCES],
      ...Object.entries(rows).map(([file, lines]) => [file, `${lines.join("\n")}\n`] as const),
    ]),
  );
}

const FIRST: Numbers = { tolls: [1, 2, 3], incidents: [1, 2], attributions: [1, 3] };

test("what several tables number alike has ids that no two records share", () => {
  const { tolls, incidents, attributions, issues } = story(FIRST);
  expect(issues.filter(({ level }) => level === "error")).toEqual([]);
  expect(tolls.map(({ id, replaces }) => [id, replaces])).toEqual([
    ["toll 1", null],
    ["toll 2", "toll 1"],
    ["toll 3", "toll 2"],
  ]);
  expect(incidents.map(({ id }) => id)).toEqual(["1", "2"]);
  expect(attributions.map(({ id, replaces, incident }) => [id, replaces, incident])).toEqual([
    ["attribution 1", null, "1"],
    ["attribution 3", "attribution 1", "2"],
  ]);
});

test("the history of a record is that of its own table", () => {
  const dataset = story(FIRST);
  expect(historyOf(dataset, "attribution 3").map(({ id }) => id)).toEqual(["attribution 1", "attribution 3"]);
  expect(historyOf(dataset, "toll 3").map(({ id }) => id)).toEqual(["toll 1", "toll 2", "toll 3"]);
});

test("a row put into another table changes no figure of this one", () => {
  const alone = { ...FIRST, incidents: [8, 9], attributions: [7] };
  const { changed, removed, added, lacksReason } = diffDatasets(
    story(alone),
    story({ ...alone, attributions: [7, 1] }),
  );
  expect(changed).toEqual([]);
  expect(removed).toEqual([]);
  expect(added.map(({ table, id }) => [table, id])).toEqual([["attributions", "1"]]);
  expect(lacksReason).toBe(false);
});

test("every id is told from all others, and is written and read again as it was", () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.record({ tolls: ids, incidents: ids, attributions: ids }), (numbers) => {
      const dataset = story(numbers);
      const all = [...dataset.tolls, ...dataset.incidents, ...dataset.attributions];
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const table of ["tolls", "incidents", "attributions"] as const)
        expect(dataset[table].map(({ id }) => writtenId(id))).toEqual(numbers[table].map(String));
      for (const records of [dataset.tolls, dataset.attributions])
        for (const [at, { replaces }] of records.entries()) expect(replaces).toBe(records[at - 1]?.id ?? null);
      const again = readStory(new Map(writeDataset(dataset)));
      expect([again.tolls, again.incidents, again.attributions]).toEqual([
        dataset.tolls,
        dataset.incidents,
        dataset.attributions,
      ]);
    }),
  );
});
