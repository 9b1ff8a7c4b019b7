import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { see, type SeenGraphic } from "../graphic.js";
import { localeFor } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import type { Options } from "../options.js";
import { recordTree } from "../record.js";
import { serialize } from "../serialize.js";
import { casualtyComparison } from "./casualty-comparison.js";

const EN = localeFor("en");
const COLUMNS =
  "id,population,civilian_status,measure,value,low,high,figure,qualifier,wording,basis,since,as_of,reported_on,claimant,status,sum_group,replaces,change,reason,source_url";
type Cells = Readonly<Record<string, string>>;

function story(...rows: Cells[]): Dataset {
  const base = { population: "North", measure: "killed", as_of: "2031-03-10", claimant: "River" };
  const lines = rows.map((row, at) =>
    COLUMNS.split(",")
      .map((name) => ({ id: `r${String(at)}`, source_url: "https://example.org/a", ...base, ...row })[name] ?? "")
      .join(","),
  );
  const dataset = readCsvAsDataset("tolls.csv", [COLUMNS, ...lines, ""].join("\n"), { table: "tolls" });
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  return dataset;
}

const seen = (dataset: Dataset, options: Options = {}): SeenGraphic => see(casualtyComparison, dataset, options, EN);

function texts(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) =>
    mark.shape === "group" ? texts(mark.marks) : mark.shape === "text" ? [mark.text] : [],
  );
}
const printed = (dataset: Dataset, options: Options = {}, width = 640): string =>
  texts(seen(dataset, options).picture(width).marks).join(" | ");
const notes = (dataset: Dataset, options: Options = {}): string => seen(dataset, options).words.notes.join(" ");
const rows = (dataset: Dataset, options: Options = {}): string[] =>
  seen(dataset, options).table?.rows.map((row) => row.map(({ text }) => text).join(" | ")) ?? [];

test("a label that reads like another one with its civilian status is another population", () => {
  const data = story(
    { population: "Town", civilian_status: "civilian", value: "1" },
    { population: "Town", civilian_status: "combatant", value: "2" },
    { population: "Town civilian", value: "3" },
  );
  expect(rows(data).map((row) => row.split(" | ").slice(0, 3).join(" "))).toEqual([
    "Town, civilians Killed 1",
    "Town, combatants Killed 2",
    "Town civilian Killed 3",
  ]);
  expect(notes(data)).not.toContain("for one day");
});

test("a best figure with a bound above is not said to be that bound", () => {
  const span = (...cells: Cells[]): string =>
    /figures from [^|]*/
      .exec(printed(story(...cells.map((each, at) => ({ claimant: `C${String(at)}`, ...each })))))?.[0]
      .trim() ?? "";
  expect(span({ value: "22", high: "25" }, { value: "30" })).toBe("figures from 22 to 30");
  expect(span({ value: "22", high: "25", qualifier: "about" }, { value: "30" })).toBe("figures from about 22 to 30");
  expect(span({ low: "20", qualifier: "about" }, { value: "30" })).toBe("figures from at least 20 to 30");
});

test("of two bounds on one side both are printed, and the stricter one is drawn", () => {
  const data = story(
    { value: "37", low: "30", qualifier: "at-least" },
    { value: "40", high: "50", qualifier: "at-most", claimant: "Hill" },
  );
  for (const width of [320, 640]) {
    expect(printed(data, {}, width)).toContain("at least 37 (at least 30)");
    expect(printed(data, {}, width)).toContain("at most 40 (at most 50)");
  }
  expect(printed(data)).toContain("figures from at least 37 to at most 40");
  expect(printed(story({ value: "30", high: "50", qualifier: "at-least" }))).toContain("at least 30 (at most 50)");
});

test("under a claimant totals of several days say since when, and the claimant's name does not", () => {
  for (const claimant of ["River", ""]) {
    const data = story(
      { value: "19", since: "2031-01-01", claimant },
      { value: "45", since: "2030-01-01", claimant },
      { value: "3", population: "South", claimant },
    );
    const words = printed(data, { "group-by": "claimant" });
    expect(words.replaceAll(" | ", " ")).toContain("North, since 1 January 2031 19");
    expect(words.replaceAll(" | ", " ")).toContain("North, since 1 January 2030 45");
    expect(words).toContain("South | 3");
    expect(words).toContain(claimant || "Claimant not stated |");
  }
});

test("a figure that is moved to other people, another measure or another span does not leave its place without a word", () => {
  const first = [
    { value: "15", as_of: "2031-03-04" },
    { value: "20", as_of: "2031-03-06" },
  ];
  const moved = { value: "20", as_of: "2031-03-07", replaces: "r1", change: "scope-change", reason: "misread" };
  const told = (cells: Cells): string => notes(story(...first, { ...moved, ...cells }));
  expect(told({ population: "South" })).toContain(
    "South, killed, 7 March 2031: 20, says River, in place of 20, which was given for: North: “misread”.",
  );
  expect(told({ measure: "wounded" })).toContain("in place of 20, which was given for: killed: “misread”.");
  expect(told({ basis: "period", since: "2031-03-01" })).toContain("which was given for: Running totals");
  expect(told({ claimant: "Hill" })).toContain("20, says Hill, in place of 20 (says River)");
  expect(told({})).not.toContain("in place of");
  // A correction that is itself corrected at its new place.
  const again = story(
    ...first,
    { ...moved, population: "South" },
    { ...moved, population: "South", value: "21", replaces: "r2" },
  );
  expect(notes(again)).toContain(
    "South, killed, 7 March 2031: 21, says River, in place of 20, which was given for: North",
  );
});

test("a row that takes a figure back by saying it again is told as retracted", () => {
  const first = { value: "20", as_of: "2031-03-06" };
  const back = { value: "20", as_of: "2031-03-07", replaces: "r0", change: "retraction", reason: "taken back" };
  const data = story(first, back);
  expect(printed(data)).toContain("20 | retracted");
  expect(seen(data).words.sentence).toContain("(retracted)");
  expect(rows(data)[0]).toContain("Retracted");
  expect(printed(story(first, { ...back, value: "15" }))).not.toContain("retracted");
  // A withdrawal of the withdrawal gives the figure back.
  expect(printed(story(first, back, { ...back, as_of: "2031-03-08", replaces: "r1" }))).not.toContain("retracted");
  expect(printed(story(first, back, { ...first, as_of: "2031-03-08", replaces: "r1" }))).not.toContain("retracted");
});

test("civilians are civilians in letters that know no capitals, and after a digit", () => {
  const sentence = (population: string): string =>
    seen(story({ population, civilian_status: "civilian", value: "19" })).words.sentence;
  expect(sentence("غزة")).toContain("19 civilians were killed in ");
  expect(sentence("3rd district")).toContain("19 civilians were killed in 3rd district");
  expect(sentence("soldiers of the north")).toContain("among soldiers of the north");
});

test("a figure that a filter leaves out is not said to be missing", () => {
  const data = story({ value: "5" }, { measure: "wounded", value: "9", claimant: "Hill" });
  const options = { claimants: "River", measures: "killed wounded" };
  for (const words of [
    printed(data, options, 1000),
    rows(data, options).join(" "),
    seen(data, options).words.sentence,
  ]) {
    expect(words).toContain("among those chosen");
    expect(words).not.toMatch(/found/);
  }
  // Another span is another matter, and so is what nobody gives.
  const period = story({ value: "5" }, { measure: "wounded", value: "9", basis: "period", since: "2031-03-01" });
  expect(rows(period, { basis: "cumulative", measures: "killed wounded" }).join(" ")).toContain("no figure found");
  expect(rows(data, { claimants: "River", measures: "killed missing" }).join(" ")).toContain("no figure found");
});

test("a total by measure names the measure once", () => {
  const data = story({ value: "5", sum_group: "g" }, { population: "South", value: "6", sum_group: "g" });
  expect(notes(data, { total: "", "group-by": "measure" })).toContain("Total of killed, added up here");
});

test("a record without a number does not run its reason into its measure", () => {
  const record = serialize(recordTree(story({ figure: "unknown" }), "r0", EN) ?? "");
  expect(record).toContain("North, killed: not known, says the claimant, says River");
  expect(record).toContain("not known, says the claimant (killed)");
});

test("one very large figure has a panel of its own, whatever other measures are drawn beside it", () => {
  const huge = { population: "City", value: "123456" };
  const killed = ["31", "20", "9", "5"].map((value, at): Cells => ({ population: `P${String(at)}`, value }));
  const wounded = ["0", "4"].map((value, at): Cells => ({ population: `P${String(at)}`, measure: "wounded", value }));
  for (const cells of [wounded.slice(0, 1), wounded.slice(1), wounded]) {
    const data = story(huge, ...killed, ...cells);
    const words = printed(data);
    expect(words).toContain("Smaller figures");
    expect(words).toContain("Larger figures, with those beside them");
    const widths = (id: string): number[] =>
      seen(data)
        .picture(640)
        .marks.flatMap((mark) => (mark.shape === "group" && mark.claim === id ? mark.marks : []))
        .flatMap((mark) => (mark.shape === "rect" ? [mark.width] : []));
    expect(Math.max(...widths("r1"))).toBeGreaterThan(4 * Math.max(...widths("r4")));
  }
  expect(printed(story({ value: "31" }, { measure: "wounded", value: "0" }))).not.toContain("scale");
});

test("names that hold a comma are told apart in the description", () => {
  const data = story(
    { population: "Town", civilian_status: "civilian", value: "1" },
    { population: "Town", civilian_status: "combatant", value: "2" },
    { population: "South", value: "3" },
  );
  expect(seen(data).words.description).toContain("Counted: Town, civilians; Town, combatants; South.");
});

test("bars of another basis have a scale of their own, and say so where they begin", () => {
  const period = { basis: "period", since: "2031-03-01" };
  const words = (...rows: Cells[]): number =>
    printed(story(...rows), {}, 320).split("From here on another scale").length - 1;
  expect(words({ value: "108" }, { value: "44", ...period })).toBe(1);
  expect(words({ value: "108" }, { value: "44", ...period }, { value: "4", ...period, as_of: "2031-03-11" })).toBe(1);
  expect(words({ value: "108" })).toBe(0);
  expect(words({ value: "44", ...period }, { value: "4", ...period, as_of: "2031-03-11" })).toBe(0);
  expect(words({ value: "108" }, { figure: "unknown", ...period })).toBe(0);
  expect(printed(story({ value: "108" }, { value: "44", ...period }), { marks: "units" })).not.toContain("scale");
});

test("a gap is not said to be one where somebody counts another span, and its mark says of which span it is", () => {
  const period = { basis: "period", since: "2031-03-01" };
  const data = story(
    { value: "5", ...period },
    { population: "South", measure: "wounded", value: "6", ...period },
    { population: "South", value: "835", since: "2031-01-01" },
  );
  const { sentence } = seen(data, { basis: "period" }).words;
  expect(sentence).not.toContain("No figure for killed was found for South");
  expect(sentence).toContain("No figure for killed is among those chosen for South; there are others.");
  expect(sentence).toContain("No figure for wounded was found for North.");
  const labels = (marks: readonly Mark[]): string[] =>
    marks.flatMap((mark) => (mark.shape === "group" ? [mark.label, ...labels(mark.marks)] : []));
  expect(labels(seen(data).picture(640).marks)).toContain(
    "From 1 March 2031 to 10 March 2031: South, killed: no figure found",
  );
});

test("people whose name has a comma are not two in a sentence about gaps", () => {
  const data = story(
    { population: "Town", civilian_status: "civilian", value: "1" },
    { population: "Town", civilian_status: "combatant", value: "2" },
    { population: "North", measure: "wounded", value: "3" },
  );
  expect(seen(data).words.sentence).toContain("No figure for wounded was found for Town, civilians; Town, combatants.");
});

test("what a claimant does not report of one span is not also said to be found nowhere", () => {
  const data = story(
    { value: "5" },
    { measure: "wounded", figure: "not-reported" },
    { value: "2", basis: "period", since: "2031-03-01" },
  );
  expect(seen(data).words.sentence).toContain("The number of wounded is not reported for North.");
  expect(seen(data).words.sentence).not.toContain("No figure for wounded was found");
});

test("a dataset made by hand whose rows replace each other in a circle is drawn, not followed for ever", () => {
  const dataset = story(
    { value: "1" },
    { value: "2" },
    { value: "3" },
    { value: "4", replaces: "r1", change: "correction" },
  );
  const replaces: Readonly<Record<string, string>> = { r1: "r2", r2: "r1" };
  const tolls = dataset.tolls.map((toll) => ({ ...toll, replaces: replaces[toll.id] ?? toll.replaces }));
  const circled = { ...dataset, tolls };
  expect(seen(circled).claims).toContain("r3");
  expect(seen(circled, { over: "time" }).claims).toContain("r3");
});
