import { run } from "counterclaim";
import { expect, test } from "vitest";
import { CORPUS, corpusBytes } from "../fixtures/corpus.js";
import { recordingEffects, type Recording } from "./recording-effects.js";
import { REFUSED_ROW, SMALL_STORY, smallStory } from "./small-story.js";

interface Printed {
  records: { in: number; shown: number; refused: number };
  issues: Record<string, unknown>[];
  rows: Record<string, Record<string, unknown>[]>;
}

const TOLLS = SMALL_STORY["tolls.csv"] ?? "";

function world(tolls = TOLLS): Recording {
  return recordingEffects({ story: smallStory({ "tolls.csv": tolls }) });
}

function printed(effects: Recording): Printed {
  return JSON.parse(effects.lines.join("\n")) as Printed;
}

test("a story of which every record is shown ends with 0", async () => {
  const effects = world();
  expect(await run(["check", "story"], effects)).toBe(0);
  expect(effects.lines.at(-1)).toMatch(/^6 records: 6 shown, 0 refused/);
});

test("a refused record ends with 2, and is told with its line, column and mending", async () => {
  const effects = world(TOLLS + REFUSED_ROW);
  expect(await run(["check", "story"], effects)).toBe(2);
  expect(effects.text()).toContain("tolls.csv:7:4");
  expect(effects.text()).toContain("write 1234");
  expect(effects.text()).toMatch(/\n7 records: 6 shown, 1 refused \(1 error\)$/);
});

test("--json prints one object with counts, issues and the rows as they were read", async () => {
  const effects = world(TOLLS + REFUSED_ROW);
  expect(await run(["check", "story", "--json"], effects)).toBe(2);
  const { records, issues, rows } = printed(effects);
  expect(records).toEqual({ in: 7, shown: 6, refused: 1 });
  expect(issues).toEqual([
    {
      level: "error",
      rule: "count-form",
      file: "tolls.csv",
      line: 7,
      column: 4,
      field: "value",
      cell: "1,234",
      message: expect.stringContaining("1,234") as string,
      hint: "write 1234",
    },
  ]);
  expect(rows["tolls"]).toHaveLength(5);
  expect(rows["tolls"]?.[0]).toMatchObject({
    line: 2,
    id: "north-killed",
    population: "North",
    value: 19,
    low: null,
    figure: null,
    claimant: "Ombudsman",
    as_of: { text: "2020-10-04", earliest: "2020-10-04", latest: "2020-10-04" },
  });
  expect(rows["tolls"]?.[2]).toMatchObject({ value: null, figure: "not-reported", claimant: null });
  expect(rows["tolls"]?.[3]).toMatchObject({
    value: 0,
    as_of: { text: "../2020-10-06", earliest: null, latest: "2020-10-06" },
  });
});

test("one CSV file is read alone; its table is guessed or given", async () => {
  for (const args of [["story/tolls.csv"], ["story/tolls.csv", "--table", "tolls"]]) {
    const effects = world();
    await run(["check", ...args, "--json"], effects);
    expect(printed(effects).rows["tolls"]).toHaveLength(5);
  }
  const effects = world();
  expect(await run(["check", "story/tolls.csv", "--table", "sources", "--json"], effects)).toBe(2);
});

test("--encoding reads a file that is not UTF-8, which is refused without it", async () => {
  const header = "population,measure,value,claimant,as_of,source_url\n";
  const row = [0xcc, 0xe8, 0xed];
  const rest = ",killed,3,A,2020-10-04,https://example.org/a\n";
  const bytes = new Uint8Array([...new TextEncoder().encode(header), ...row, ...new TextEncoder().encode(rest)]);
  const make = (): Recording => recordingEffects({ files: new Map([["tolls.csv", bytes]]) });
  expect(await run(["check", "files/tolls.csv"], make())).toBe(2);
  const effects = make();
  expect(await run(["check", "files/tolls.csv", "--encoding", "windows-1251", "--json"], effects)).toBe(0);
  expect(printed(effects).rows["tolls"]?.[0]).toMatchObject({ population: "Мин", value: 3 });
});

test("GitHub annotations name the file from where the command ran", async () => {
  const effects = world(TOLLS + REFUSED_ROW);
  expect(await run(["check", "story", "--format", "github"], effects)).toBe(2);
  expect(effects.lines[0]).toMatch(/^::error file=story\/tolls\.csv,line=7,col=4,title=count-form::/);
});

test("what a graphic cannot show is told to programs and workflows too", async () => {
  const told = /^graphic all: no record is shown/;
  const idle = (SMALL_STORY["datapackage.json"] ?? "").replace('"options":{}', '"options":{"measures":"displaced"}');
  const effects = (): Recording => recordingEffects({ story: smallStory({ "datapackage.json": idle }) });
  const [text, json, github] = [effects(), effects(), effects()];
  expect(await run(["check", "story"], text)).toBe(0);
  expect(text.lines.at(-1)).toMatch(told);
  expect(await run(["check", "story", "--json"], json)).toBe(0);
  expect(printed(json)).toMatchObject({ notes: [expect.stringMatching(told)] });
  expect(await run(["check", "story", "--format", "github"], github)).toBe(0);
  expect(github.text()).toMatch(
    /^::notice file=story\/datapackage\.json,title=graphics::graphic all: no record is shown/m,
  );
});

test("nothing in a cell reaches the terminal as a control", async () => {
  const evil = "\u001b[2Jwest\u202e,West,killed,12-\u001b]0;x\u0007,,,,A,2020-10-05,2020-10-06,paper,,,\n";
  for (const terminal of [true, false]) {
    const effects = { ...world(TOLLS + evil), terminal };
    expect(await run(["check", "story"], effects)).toBe(2);
    expect(effects.text()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
});

const SAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

test("each damaged file ends with the code of its verdict, and no way of telling it sends a control", async () => {
  for (const file of CORPUS) {
    const name = file.file.replace(/^.*\//, "");
    const make = (): Recording => recordingEffects({ files: new Map([[name, corpusBytes(file)]]) });
    const encoding = file.encoding === undefined ? [] : ["--encoding", file.encoding];
    const args = ["check", `files/${name}`, "--table", file.table, ...encoding];
    const known = !file.issues.some((issue) => issue.startsWith("encoding-unknown"));
    const expected = !known ? 64 : file.verdict === "reject" ? 2 : 0;
    const json = make();
    expect(await run([...args, "--json"], json), file.file).toBe(expected);
    if (known) {
      const { records, issues } = printed(json);
      expect([records.shown, records.refused], file.file).toEqual(file.records);
      expect(issues, file.file).toHaveLength(file.issues.length);
    }
    for (const [more, terminal] of [
      [[], true],
      [[], false],
      [["--format", "github"], false],
    ] as const) {
      const effects = { ...make(), terminal };
      expect(await run([...args, ...more], effects), file.file).toBe(expected);
      expect(effects.text(), file.file).not.toMatch(SAFE);
      expect(effects.text(), file.file).not.toMatch(/\bat .*:\d+:\d+/);
    }
  }
});

test("a message has the row of the spreadsheet where cells have line breaks", async () => {
  const text = 'id,publisher\ns-1,"two\nlines"\ns 2,Agency\n';
  const effects = recordingEffects({ files: new Map([["sources.csv", new TextEncoder().encode(text)]]) });
  expect(await run(["check", "files/sources.csv"], effects)).toBe(2);
  expect(effects.lines[0]).toMatch(/^sources\.csv:4:1 \(row 3, column A, "id"\) {2}invalid key: "s 2" {2}write /);
});

test.each([
  ["no command", []],
  ["an unknown command", ["chekc", "story"]],
  ["no path", ["check"]],
  ["two paths", ["check", "story", "story"]],
  ["an unknown option", ["check", "story", "--frob"]],
  ["an option without its value", ["check", "story", "--table"]],
  ["an unknown table", ["check", "story/tolls.csv", "--table", "deaths"]],
  ["a table for a folder", ["check", "story", "--table", "tolls"]],
  ["an unknown encoding", ["check", "story", "--encoding", "utf-7"]],
  ["an unknown format", ["check", "story", "--format", "xml"]],
  ["build without --out", ["build", "story"]],
  ["build of one file", ["build", "story/tolls.csv", "--out", "out"]],
  ["a day that is none", ["build", "story", "--out", "out", "--as-of", "2020-02-30"]],
  ["a month for a day", ["build", "story", "--out", "out", "--as-of", "2020-10"]],
  ["an unknown graphic", ["build", "story", "--out", "out", "--graphic", "nope"]],
  ["a name of a prototype", ["constructor"]],
])("%s ends with 64 and the usage", async (_, args) => {
  const effects = world();
  expect(await run(args, effects)).toBe(64);
  expect(effects.text()).toContain("Usage: counterclaim");
  expect(effects.text()).not.toMatch(/\bat .*:\d+:\d+/);
  expect(effects.published.size).toBe(0);
});

test("what is not there ends with 1 and without a stack trace", async () => {
  const effects = world();
  expect(await run(["check", "nowhere"], effects)).toBe(1);
  expect(effects.text()).toBe("counterclaim: cannot read nowhere: not found");
});

const HEADER = TOLLS.slice(0, TOLLS.indexOf("\n") + 1);

test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
  ["a header alone", { "tolls.csv": HEADER }, [], "graphic all: no record is shown: the files of the story have none"],
  [
    "a day before everything",
    {},
    ["--as-of", "2019-01-01"],
    "graphic all: no record is shown: none for it is known as of 2019-01-01",
  ],
  [
    "options that leave nothing",
    {
      "datapackage.json": (SMALL_STORY["datapackage.json"] ?? "").replace(
        '"options":{}',
        '"options":{"measures":"displaced"}',
      ),
    },
    [],
    "graphic all: no record is shown: the story has none for it, or its options leave none",
  ],
  [
    "rows that are all refused",
    { "tolls.csv": TOLLS.replaceAll(",paper,", ",,") },
    ["--allow-refused"],
    "graphic all: no record is shown: those of the story are refused",
  ],
])("build of %s names the cause", async (_, changes, more, said) => {
  const effects = recordingEffects({ story: smallStory(changes) });
  expect(await run(["build", "story", "--out", "out", ...more], effects)).toBe(2);
  expect(effects.text()).toContain(said);
  expect(effects.text()).not.toContain("no source: ");
});

test("check of a story that holds nothing but headers says that nothing can be built", async () => {
  const effects = world(HEADER);
  expect(await run(["check", "story"], effects)).toBe(0);
  expect(effects.lines.at(-1)).toBe("No record is shown: build has nothing to make a graphic of yet.");
  const filled = world();
  await run(["check", "story"], filled);
  expect(filled.text()).not.toContain("No record is shown");
});

test.each(["story/datapackage.json", "./story/datapackage.json"])("%s is the story's folder", async (path) => {
  const effects = recordingEffects({ story: smallStory(), "./story": smallStory() });
  expect(await run(["check", path], effects)).toBe(0);
  expect(effects.lines.at(-1)).toMatch(/^6 records: 6 shown, 0 refused/);
  expect(await run(["build", path, "--out", "out"], effects)).toBe(0);
  expect(await run(["diff", path, "story"], effects)).toBe(0);
});
