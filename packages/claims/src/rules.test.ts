import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
// @boundaries-ignore cases that the command's tests read too
import { CORPUS, familyOf } from "../../../tests/fixtures/corpus.js";
import { dictionaryMarkdown } from "./dictionary.js";
import type { Issue } from "./issue.js";
import { makeIssue } from "./make-issue.js";
import { readCsvAsDataset, readStory } from "./read-story.js";
import { formatForGithub, formatIssues, frameIssue } from "./report-issues.js";
import { RULE_LEVELS } from "./rule-id.js";
import { rulesMarkdown } from "./rules.js";
import { SCHEMAS } from "./schemas.js";
import { spreadsheetRows } from "./spreadsheet-row.js";
import { TABLES } from "./vocabulary.js";
import { csvTemplate } from "./write-csv.js";

const DESCRIPTOR = { name: "war", title: "War" };
const SOURCES = "id,publisher,origin\ns-1,Agency,\ns-2,Paper,s-1\n";
const NAMES = "id,kind,name\nciv-nk,population,NK\nganja,place,Ganja\n";
const TOLLS = "id,population,measure,value,claimant,as_of,source,incident,basis,reported_on\n";
const INCIDENTS = "id,title,when,source\ni-1,Strike,2020-10-11,s-1\n";

function rulesOf(files: Readonly<Record<string, string>>, resources?: readonly object[], extra: object = {}): string[] {
  const named = resources ?? Object.keys(files).map((path) => ({ name: path.replace(".csv", ""), path }));
  const descriptor = JSON.stringify({ ...DESCRIPTOR, ...extra, resources: named });
  return readStory(new Map([["datapackage.json", descriptor], ...Object.entries(files)])).issues.map(
    (issue) => issue.rule,
  );
}

/** Rules that need more than one file, or a large one. */
const ACROSS: readonly (readonly [rule: string, found: () => readonly string[]])[] = [
  ["descriptor-missing", () => readStory(new Map()).issues.map((issue) => issue.rule)],
  [
    "descriptor-form",
    () => readStory(new Map([["datapackage.json", '{"name": \n}']])).issues.map((issue) => issue.rule),
  ],
  [
    "descriptor-form",
    () => rulesOf({ "sources.csv": SOURCES }, undefined, { graphics: [{ id: "a", type: "pie", title: "t" }] }),
  ],
  ["descriptor-form", () => rulesOf({}, [{ name: "tolls", path: "../tolls.csv" }])],
  ["resource-unknown", () => rulesOf({ "a.csv": SOURCES }, [{ name: "tols", path: "a.csv" }])],
  ["file-missing", () => rulesOf({}, [{ name: "tolls", path: "tolls.csv" }])],
  ["file-unlisted", () => rulesOf({ "sources.csv": SOURCES, "b.csv": "" }, [{ name: "sources", path: "sources.csv" }])],
  ["file-size", () => readCsvAsDataset("a.csv", SOURCES, { caps: { bytes: 9 } }).issues.map((issue) => issue.rule)],
  [
    "file-records",
    () => readCsvAsDataset("a.csv", SOURCES, { caps: { records: 1 } }).issues.map((issue) => issue.rule),
  ],
  ["key-unknown", () => rulesOf({ "sources.csv": SOURCES, "tolls.csv": `${TOLLS}a,P,killed,1,C,2020,s-9,,,\n` })],
  [
    "name-unknown",
    () =>
      rulesOf({
        "sources.csv": SOURCES,
        "names.csv": NAMES,
        "tolls.csv": `${TOLLS}a,civ-nkk,killed,1,C,2020,s-1,,,\n`,
      }),
  ],
  [
    "name-kind",
    () =>
      rulesOf({
        "sources.csv": SOURCES,
        "names.csv": NAMES,
        "tolls.csv": `${TOLLS}a,civ-nk,killed,1,ganja,2020,s-1,,,\n`,
      }),
  ],
  [
    "same-origin",
    () =>
      rulesOf({
        "sources.csv": SOURCES,
        "tolls.csv": `${TOLLS}a,P,killed,1,C,2020,s-1,,,\nb,P,killed,1,C,2020,s-2,,,\n`,
      }),
  ],
  [
    "statement-early",
    () =>
      rulesOf({
        "sources.csv": SOURCES,
        "incidents.csv": INCIDENTS,
        "tolls.csv": `${TOLLS}a,P,killed,1,C,2020-10,s-1,i-1,incident,2020-10-10\n`,
      }),
  ],
  [
    "source-both",
    () =>
      readCsvAsDataset("incidents.csv", "id,title,source,source_url\ni,T,s,https://example.org\n").issues.map(
        (issue) => issue.rule,
      ),
  ],
];

test.each(ACROSS)("%s is found across files", (rule, found) => {
  expect(found()).toContain(rule);
});

test.each(["Tolls.csv", "tolls (1).csv", "TOLLS.CSV", "tolls - Copy.csv", "tolls copy.csv"])(
  "%s is named where tolls.csv is missing, and is not read",
  (file) => {
    const descriptor = JSON.stringify({ ...DESCRIPTOR, resources: [{ name: "tolls", path: "tolls.csv" }] });
    const { issues, tolls } = readStory(
      new Map([
        ["datapackage.json", descriptor],
        [file, TOLL],
      ]),
    );
    expect(tolls).toEqual([]);
    expect(issues.find(({ rule }) => rule === "file-missing")?.hint).toBe(`rename "${file}" to tolls.csv`);
    expect(issues.map(({ rule }) => rule)).toContain("file-unlisted");
  },
);

test("every rule is broken by a file of the corpus or by a case above", () => {
  const broken = new Set([
    ...CORPUS.flatMap((file) => file.issues.map((issue) => issue.split(" ")[0])),
    ...ACROSS.map(([rule]) => rule),
  ]);
  expect(Object.keys(RULE_LEVELS).filter((rule) => !broken.has(rule))).toEqual(["as-of-undated"]);
});

test("the manual's page of rules is the code's", () => {
  const page = readFileSync(new URL("../../../docs/rules.md", import.meta.url), "utf8");
  const families = [...new Set(CORPUS.map(familyOf))];
  const table = families.map((family) => {
    const files = CORPUS.filter((file) => familyOf(file) === family);
    const count = (verdict: string) => files.filter((file) => file.verdict === verdict).length;
    return `| ${family} | ${files.length} | ${count("accept")} | ${count("warn")} | ${count("reject")} |`;
  });
  const corpus = [
    "## Damaged files",
    "",
    "The files that the reader is tested with, by family.",
    "",
    "| family | files | accepted | warned of | refused |",
    "| --- | --- | --- | --- | --- |",
    ...table,
    "",
  ];
  // Prettier pads tables and wraps nothing: compare without the padding.
  const plain = (text: string) => text.replace(/ {2,}/g, " ").replace(/-{3,}/g, "---");
  expect(plain(page)).toBe(plain(`${rulesMarkdown()}\n${corpus.join("\n")}`));
});

test("a newcomer's six columns read without a word", () => {
  const text =
    "population,measure,value,claimant,as_of,source_url\nGoris,killed,19,Ombudsman,2020-10-04,https://example.org/a\n";
  expect(readCsvAsDataset("my figures.csv", text)).toMatchObject({
    issues: [],
    records: { in: 1, shown: 1, refused: 0 },
    tolls: [{ id: "tolls-2", value: 19 }],
  });
});

const COMPARISON = { graphics: [{ id: "a", type: "casualty-comparison", title: "T", summary: "S" }] };
const TEMPLATES = Object.fromEntries(TABLES.map((table) => [`${table}.csv`, csvTemplate(table)]));
const TOLL = `${TOLLS}a,P,killed,1,C,2020,s-1,,,\n`;

const WITHOUT_RECORDS: readonly (readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  extra: object,
  files: readonly string[],
])[] = [
  ["the table that a graphic draws", TEMPLATES, COMPARISON, ["tolls.csv"]],
  ["no table that no graphic draws", { ...TEMPLATES, "tolls.csv": TOLL, "sources.csv": SOURCES }, COMPARISON, []],
  ["all tables of a story without graphics and records", { "tolls.csv": TOLLS }, {}, ["tolls.csv"]],
  ["no table of a story without graphics that has records", { "tolls.csv": TOLLS, "sources.csv": SOURCES }, {}, []],
  ["no table with a record, be it refused", { "tolls.csv": `${TOLLS}a,P,killed,?,C,2020,s-1,,,\n` }, COMPARISON, []],
];

test.each(WITHOUT_RECORDS)("a header without records is told of %s", (_, files, extra, told) => {
  const resources = Object.keys(files).map((path) => ({ name: path.replace(".csv", ""), path }));
  const descriptor = JSON.stringify({ ...DESCRIPTOR, ...extra, resources });
  const { issues } = readStory(new Map([["datapackage.json", descriptor], ...Object.entries(files)]));
  expect(issues.filter((issue) => issue.rule === "records-missing").map((issue) => issue.file)).toEqual(told);
});

test.each(TABLES)("the template of %s has the header that its reader wants", (table) => {
  const { issues } = readCsvAsDataset("a.csv", csvTemplate(table), { table });
  expect(issues.map((issue) => issue.rule)).toEqual(["records-missing"]);
});

test.each(TABLES)("the examples of %s read as a record", (table) => {
  const fields = SCHEMAS[table].fields;
  const line = fields.map((field) => `"${field.example}"`).join(",");
  const { issues } = readCsvAsDataset("a.csv", `${csvTemplate(table)}${line}\n`, { table });
  const cells = issues.filter((issue) => /-form$|^category$|^cell-/.test(issue.rule));
  expect(cells).toEqual([]);
  expect(dictionaryMarkdown()).toContain(`## ${table}.csv`);
});

const ISSUE: Issue = makeIssue(
  { file: "tolls.csv", line: 14, column: 6, field: "value", cell: "1,2\u001b34\u202e" },
  { rule: "count-form", message: 'invalid count: "1,234"', hint: "write 1234" },
);

test("an issue is one line, a frame or an annotation, and nothing in it moves a terminal", () => {
  expect(formatIssues([ISSUE], () => 13)).toEqual([
    'tolls.csv:14:6 (row 13, column F, "value")  invalid count: "1,234"  write 1234',
  ]);
  expect(formatIssues([{ ...ISSUE, level: "warning", line: 0, column: 0 }])).toEqual([
    'tolls.csv ("value")  warning: invalid count: "1,234"  write 1234',
  ]);
  expect(frameIssue(ISSUE, 13).split("\n")).toEqual([
    'tolls.csv:14:6 (row 13, column F, "value")  invalid count: "1,234"  write 1234',
    "  14 | 1,2\\u{1b}34\\u{202e}",
    `  ${" ".repeat(5)}${"^".repeat(19)}`,
  ]);
  expect(formatForGithub({ ...ISSUE, message: "50%" })).toBe(
    "::error file=tolls.csv,line=14,col=6,title=count-form::50%25. write 1234",
  );
});

test("the same mistake in 400 rows is told once, whatever the cells say; a few are told apart", () => {
  const many = Array.from({ length: 400 }, (_, index) => ({
    ...ISSUE,
    line: index + 2,
    message: `invalid count: "${index},000"`,
    hint: `write ${index}000`,
  }));
  expect(formatIssues(many)).toEqual([
    'tolls.csv:2:6 (column F, "value")  invalid count: "0,000"  write 0000',
    "  and 399 more like it: lines 3, 4, 5, 6, 7, 8, 9, 10 and more",
  ]);
  expect(formatIssues(many.slice(0, 2))).toHaveLength(2);
});

test("rows are those of the spreadsheet: cells of many lines, blank lines and sep= count as it counts them", () => {
  const text = 'sep=,\nid,publisher\na,"two\r\nlines"\n\nb,"x\ny\nz"\nc,last\n';
  const rowOf = spreadsheetRows("sources.csv", text);
  expect([2, 3, 6, 9, 4].map(rowOf)).toEqual([1, 2, 4, 5, null]);
  expect(spreadsheetRows("a.csv", Uint8Array.of(0xff))(1)).toBeNull();
});
