import { expect, test } from "vitest";
import type { Dataset } from "./dataset.js";
import { diffDatasets } from "./diff.js";
import { asOf, historyOf, reportDays } from "./history.js";
import { readStory } from "./read-story.js";
import { writeDataset } from "./write-csv.js";

const TOLLS = `id,population,measure,value,claimant,as_of,reported_on,source,sum_group,replaces,change,reason,incident,basis
a,army,killed,158,MoD,2020-10-02,2020-10-02,s,,,,,,
b,army,killed,151,MoD,2020-10-02,2020-10-03,s,,a,correction,Counted anew.,,
c,army,killed,200,MoD,2020-10-05,,s,,b,update,,,
g1,Goris,killed,3,MoD,2020-10-05,2020-10,s,districts,,,,,
g2,Sisian,killed,4,MoD,2020-10-05,2020-10-06/..,s,districts,,,,,
x,Ganja,killed,5,MoD,2020-10-11,2020-10-11,s,,,,,i-2,incident
open,Barda,killed,6,MoD,2020-09-28/..,,none,,,,,,
later,Barda,killed,7,MoD,2020-09-28/..,,late,,,,,,
`;
const INCIDENTS = `id,title,when,part_of,source
i-1,War,2020-09-27/2020-11-10,,s
i-2,Strike on Ganja,2020-10-11,i-1,s
i-3,Undated strike,,,late
i-4,Later strike,2020-10-28,,s
i-5,Strike by a day,../2020-10-06,,s
`;
const STATEMENTS = `id,incident,finding,value,assessor,stance,stated_on,source
t-1,i-4,weapon,Smerch,Amnesty,finds,2020-10-24?,s
t-2,i-1,weapon,LAR-160,Amnesty,finds,,late
t-3,i-1,target,homes,Amnesty,finds,,none
`;
const SOURCES = "id,publisher,published_on\ns,Agency,2020-10-07\nlate,Paper,2020-12-01\nnone,Site,\n";

function story(files: Readonly<Record<string, string>> = {}): Dataset {
  const tables = { tolls: TOLLS, incidents: INCIDENTS, attributions: STATEMENTS, sources: SOURCES, ...files };
  const resources = Object.keys(tables).map((name) => ({ name, path: `${name}.csv` }));
  const descriptor = JSON.stringify({ name: "war", title: "War", resources });
  return readStory(
    new Map([
      ["datapackage.json", descriptor],
      ...Object.entries(tables).map(([name, text]) => [`${name}.csv`, text] as const),
    ]),
  );
}

const ids = (records: readonly { readonly id: string }[]): string[] => records.map((record) => record.id);

test("the story reads whole", () => {
  expect(story().records.refused).toBe(0);
});

test.each([
  ["2020-10-01", [], ["i-1", "i-5"]],
  ["2020-10-02", ["a"], ["i-1", "i-5"]],
  ["2020-10-04", ["b"], ["i-1", "i-5"]],
  ["2020-10-05", ["c"], ["i-1", "i-5"]],
  ["2020-10-06", ["c"], ["i-1", "i-5"]],
  ["2020-10-07", ["c", "g2"], ["i-1", "i-5"]],
  ["2020-10-11", ["c", "g2", "x"], ["i-1", "i-2", "i-5"]],
  ["2020-10-24", ["c", "g2", "x"], ["i-1", "i-2", "i-4", "i-5"]],
  ["2020-10-31", ["c", "g1", "g2", "x"], ["i-1", "i-2", "i-4", "i-5"]],
  ["2020-12-01", ["c", "g1", "g2", "x", "later"], ["i-1", "i-2", "i-3", "i-4", "i-5"]],
])("as of %s", (day, tolls, incidents) => {
  const view = asOf(story(), day);
  expect(ids(view.tolls)).toEqual(tolls);
  expect(ids(view.incidents)).toEqual(incidents);
  expect(view.records).toEqual(story().records);
  expect(
    view.issues.filter((issue) => issue.rule === "as-of-undated").map((issue) => [issue.field, issue.line]),
  ).toEqual([
    ["reported_on", 8],
    ["stated_on", 4],
  ]);
});

test("a statement without a date is known with its source, and one without either never", () => {
  expect(ids(asOf(story(), "2020-11-30").attributions)).toEqual(["t-1"]);
  expect(ids(asOf(story(), "9999-12-31").attributions)).toEqual(["t-1", "t-2"]);
});

test("a history runs from the oldest to the newest, whichever is asked for", () => {
  for (const id of ["a", "b", "c"]) expect(ids(historyOf(story(), id))).toEqual(["a", "b", "c"]);
  expect(ids(historyOf(story(), "t-1"))).toEqual(["t-1"]);
  expect(historyOf(story(), "nothing")).toEqual([]);
});

test("report days are sorted and stand once", () => {
  expect(reportDays(story())).toEqual([
    "2020-10-02",
    "2020-10-03",
    "2020-10-05",
    "2020-10-07",
    "2020-10-11",
    "2020-10-24",
    "2020-10-31",
    "2020-12-01",
  ]);
});

test("a difference is told field by field, and a changed figure without a reason is found", () => {
  const old = story();
  const changed = diffDatasets(
    old,
    story({ tolls: TOLLS.replace("g1,Goris,killed,3", "g1,Goris,killed,8").replace(/^x,.*\n/m, "") }),
  );
  expect(changed.changed.map(({ id, fields, lacksReason }) => [id, fields, lacksReason])).toEqual([
    ["g1", [{ field: "value", before: 3, after: 8 }], true],
  ]);
  expect(changed.removed.map(({ id }) => id)).toEqual(["x"]);
  expect(changed.lacksReason).toBe(true);
  const reasoned = diffDatasets(
    old,
    story({
      tolls: TOLLS.replace(
        "g1,Goris,killed,3,MoD,2020-10-05,2020-10,s,districts,,,,",
        "g1,Goris,killed,8,MoD,2020-10-05,2020-10,s,districts,,,A slip.,",
      ),
    }),
  );
  expect(reasoned.changed.map(({ lacksReason }) => lacksReason)).toEqual([false]);
  expect(reasoned.lacksReason).toBe(false);
  const added = diffDatasets(story({ tolls: TOLLS.replace(/^x,.*\n/m, "") }), old);
  expect(added).toMatchObject({ removed: [], changed: [], lacksReason: false, added: [{ table: "tolls", id: "x" }] });
  expect(diffDatasets(old, old)).toEqual({ added: [], removed: [], changed: [], reordered: [], lacksReason: false });
});

test("a written story reads to the same dataset", () => {
  const notes = ["=1+1", "'=1", "''@x", "-5", "+5", "\tx", "＝1", " padded ", 'a "b", c', "a\r\nb", "sep=;", "'plain"];
  const tolls = TOLLS.replace(/\n$/, "")
    .split("\n")
    .map((line, at) => (at === 0 ? `${line},note` : `${line},"${(notes[at] ?? "").replaceAll('"', '""')}"`))
    .join("\n");
  const names =
    "id,kind,name,name:hy,name:en-az,also,plural,lat,order\nn-1,actor,MoD,ՊՆ,MoD of,A; B,yes,-12.000001,3\n";
  const first = story({ tolls, names });
  const files = writeDataset(first);
  const second = readStory(files);
  expect(second.records).toEqual(first.records);
  for (const table of ["tolls", "incidents", "attributions", "sources", "names"] as const)
    expect(second[table]).toEqual(first[table]);
  expect(second.meta).toEqual(first.meta);
  for (const [file, text] of files) if (file.endsWith(".csv")) expect(text).not.toMatch(/(?:^|[,\n])"?[=+@\t＝]/);
});
