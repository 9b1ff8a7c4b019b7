import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { see, type SeenGraphic } from "../graphic.js";
import { localeFor } from "../locale/locale.js";
import type { Options } from "../options.js";
import type { Mark } from "../mark.js";
import { casualtyComparison } from "./casualty-comparison.js";

const EN = localeFor("en");
const COLUMNS =
  "id,population,measure,value,low,high,figure,qualifier,status,claimant,as_of,reported_on,since,basis,incident,wording,replaces,change,reason,source_url";

/** A story of tolls: each row gives the cells that it has. */
function story(...rows: Readonly<Record<string, string>>[]): Dataset {
  const names = COLUMNS.split(",");
  const base = { measure: "killed", claimant: "Baku", source_url: "https://example.org/a" };
  const lines = rows.map((row, at) =>
    names.map((name) => ({ id: `r${String(at)}`, ...base, ...row })[name] ?? "").join(","),
  );
  const dataset = readCsvAsDataset("tolls.csv", [COLUMNS, ...lines, ""].join("\n"), { table: "tolls" });
  expect(dataset.records.refused).toBe(0);
  return dataset;
}

const seen = (dataset: Dataset, options: Options = {}): SeenGraphic => see(casualtyComparison, dataset, options, EN);

function texts(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) =>
    mark.shape === "group" ? texts(mark.marks) : mark.shape === "text" ? [mark.text] : [],
  );
}
const labels = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.shape === "group" ? [mark.label] : []));
const picture = (dataset: Dataset, options: Options = {}): string =>
  texts(seen(dataset, options).picture(640).marks).join(" | ");

const az = (more: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  population: "Azerbaijan",
  ...more,
});

test("a later report without a number takes no figure away, and is told", () => {
  for (const figure of ["not-reported", "withheld", "unknown", "pending"]) {
    const data = story(az({ value: "27", as_of: "2020-10-06" }), az({ figure, as_of: "2020-10-07" }));
    expect(picture(data)).toContain("27");
    expect(seen(data).words.sentence).toContain("27");
    expect(seen(data).words.notes.join(" ")).toContain("the report of 7 October 2020 has none");
  }
  const replaced = story(
    az({ value: "27", as_of: "2020-10-06" }),
    az({ figure: "withheld", as_of: "2020-10-07", replaces: "r0", change: "correction", reason: "withdrawn" }),
  );
  expect(picture(replaced)).not.toContain("27");
  expect(picture(replaced)).toContain("withheld");
});

test("two figures of one claimant for one day: the one drawn is said to be one of two", () => {
  const rows = [az({ value: "27", as_of: "2020-10-06" }), az({ value: "28", as_of: "2020-10-06" })];
  expect(seen(story(...rows)).words.notes).toContain(
    "Azerbaijan, killed: 27 and 28 for one day, says Baku; drawn is the one listed last.",
  );
  const told = [
    az({ value: "27", as_of: "2020-10-06", reported_on: "2020-10-06" }),
    az({ value: "28", as_of: "2020-10-06", reported_on: "2020-10-07" }),
  ];
  expect(seen(story(...told)).words.notes.join(" ")).not.toContain("for one day");
});

test("a count of on or after a day stands over one of that day, wherever its row stands", () => {
  const rows = [
    az({ value: "28", as_of: "2020-10-06/..", reported_on: "2020-11/.." }),
    az({ value: "27", as_of: "2020-10-06", reported_on: "2020-10-06" }),
  ];
  for (const data of [story(...rows), story(...rows.toReversed())]) {
    expect(picture(data)).toContain("28");
    expect(picture(data)).not.toContain("27");
    expect(seen(data, { over: "time" }).words.sentence).toContain("28");
  }
});

test("totals of one claimant that begin on different days both stand, each with its begin", () => {
  const data = story(
    az({ value: "27", since: "2020-09-27", as_of: "2020-10-06" }),
    az({ value: "300", since: "1988", as_of: "2020-10-06" }),
  );
  const words = picture(data);
  expect(words).toContain("27");
  expect(words).toContain("300");
  expect(words.replaceAll(" | ", " ")).toContain("says Baku, since 27 September 2020");
  expect(words).not.toContain("figures from");
  expect(seen(data).table?.rows.map((row) => row.map(({ text }) => text).join(" | "))).toEqual([
    expect.stringContaining("6 October 2020, since 27 September 2020"),
    expect.stringContaining("6 October 2020, since some time in 1988"),
  ]);
});

test("a filter that leaves a correction out leaves the figure that was given", () => {
  const data = story(
    { population: "Alpha", value: "10", as_of: "2024-03-01" },
    { population: "Alpha", value: "12", as_of: "2024-03-05", replaces: "r0", change: "correction", reason: "recount" },
    { population: "Beta", value: "3", as_of: "2024-03-01" },
  );
  expect(seen(data).words.sentence).not.toContain("10 people");
  const early = seen(data, { until: "2024-03-02", populations: "Alpha Beta" });
  expect(early.words.sentence).toContain("10 people were killed");
  expect(early.words.sentence).not.toContain("No figure");
  expect(early.words.notes.join(" ")).toContain("replaces 1 of these figures: Alpha, killed: 10.");
});

test("the days under the picture are those written, with what limits them", () => {
  const days = (...dates: string[]): string | undefined =>
    seen(story(...dates.map((as_of, at) => ({ population: `P${String(at)}`, value: "5", as_of })))).words.notes.find(
      (note) => note.startsWith("The figures refer"),
    );
  expect(days("2020-09-27", "2020-10-05")).toBe(
    "The figures refer to different days, from 27 September 2020 to 5 October 2020.",
  );
  expect(days("2020-09-27", "2021~")).toBe(
    "The figures refer to different days, the earliest 27 September 2020, the latest about 2021.",
  );
  expect(days("2020-10", "2020-10-05?")).toBe(
    "The figures refer to different days, the earliest 5 October 2020 (uncertain), the latest some time in October 2020.",
  );
});

test("table and names of marks say which strike a figure counts", () => {
  const data: Dataset = {
    ...story(
      az({ value: "10", basis: "incident", incident: "I1", as_of: "2020-10-11" }),
      az({ value: "21", basis: "incident", incident: "I2", as_of: "2020-10-11" }),
      az({ value: "27", basis: "cumulative", as_of: "2020-10-11" }),
    ),
    incidents: readCsvAsDataset(
      "incidents.csv",
      "id,title,when,source_url\nI1,Strike on Ganja,2020-10-11,https://example.org/a\nI2,Strike on Tartar,2020-10-11,https://example.org/a\n",
    ).incidents,
  };
  const { table } = seen(data);
  const at = table?.columns.indexOf("What it counts") ?? -1;
  expect(table?.rows.map((row) => row[at]?.text)).toEqual(["Running totals", "Strike on Ganja", "Strike on Tartar"]);
  expect(labels(seen(data).picture(640).marks).map((label) => label.split(":")[0])).toEqual([
    "Azerbaijan, killed",
    "Strike on Ganja",
    "Strike on Tartar",
  ]);
});

test("nobody is said to have found nothing", () => {
  const data = story(
    az({ value: "5", as_of: "2020-10-06" }),
    az({ value: "7", as_of: "2020-10-06", claimant: "Ganja" }),
    { population: "Armenia", measure: "missing", value: "2", as_of: "2020-10-06" },
  );
  for (const width of [320, 640]) {
    const words = texts(seen(data).picture(width).marks);
    const before = words[words.indexOf("no figure found") - 1] ?? "";
    expect(before, String(width)).not.toMatch(/^says/);
  }
});

test("the sentence names every population, the latest count first, with its day where days differ", () => {
  const data = story(
    ...["a", "b", "c", "d", "e"].map((claimant, at) => ({
      population: "North",
      value: String(10 + at),
      claimant,
      as_of: `2020-10-0${String(at + 1)}`,
    })),
    { population: "South", value: "77", as_of: "2020-10-03" },
    { population: "West", figure: "not-reported", as_of: "2020-10-03" },
  );
  const { sentence } = seen(data).words;
  expect(sentence).toContain("14 were killed (North, count of 5 October 2020)");
  expect(sentence).toContain("77");
  expect(sentence).toContain("The number of killed is not reported for West.");
  expect(sentence).toContain("More figures are in the table.");
});

test("the span of figures keeps the hedge of its ends; a silence keeps a status that takes it back", () => {
  const span = (...rows: Readonly<Record<string, string>>[]): string =>
    /figures from [^|]*/
      .exec(
        picture(story(...rows.map((row, at) => az({ claimant: `C${String(at)}`, as_of: "2020-10-06", ...row })))),
      )?.[0]
      .trim() ?? "";
  expect(span({ low: "30" }, { value: "40" })).toBe("figures from at least 30 to 40");
  expect(span({ value: "30" }, { high: "40" })).toBe("figures from 30 to at most 40");
  expect(span({ value: "30" }, { low: "30" }, { value: "40" })).toBe("figures from 30 to 40");
  expect(picture(story(az({ figure: "unknown", status: "retracted", as_of: "2020-10-06" })))).toContain("retracted");
});

test("the words of the source stand in the table", () => {
  const { table } = seen(story(az({ low: "10", as_of: "2020-10-06", wording: "reportedly more than 10" })));
  const at = table?.columns.indexOf("In the words of the source") ?? -1;
  expect(table?.rows[0]?.[at]?.text).toBe("“reportedly more than 10”");
});

test("a report that takes a figure back does not raise an older one again", () => {
  const data = story(
    az({ value: "10", as_of: "2024-03-01" }),
    az({ value: "12", as_of: "2024-03-03" }),
    az({ figure: "withheld", as_of: "2024-03-04", replaces: "r1", change: "retraction", reason: "withdrawn" }),
  );
  expect(picture(data)).toContain("withheld");
  expect(seen(data).words.sentence).not.toContain("10");
});

test("a word for a number takes no number away, and is told", () => {
  const data = story(
    az({ value: "6", as_of: "2024-03-02" }),
    az({ figure: "non-numeric", wording: "dozens", as_of: "2024-03-03" }),
  );
  expect(seen(data).words.sentence).toContain("6 people");
  expect(seen(data).words.notes.join(" ")).toContain("dozens");
});

test("figures of one measure are told one by one; what one does not report another one may", () => {
  const several = story(
    az({ value: "12", claimant: "", as_of: "2024-03-02" }),
    az({ value: "13", claimant: "", as_of: "2024-03-02" }),
  );
  expect(seen(several).words.sentence).not.toContain("12 people were killed and 13");
  const silent = story(
    az({ value: "5", as_of: "2024-03-02" }),
    az({ figure: "not-reported", claimant: "Office", as_of: "2024-03-02" }),
  );
  expect(seen(silent).words.sentence).not.toContain("not reported");
});

test("the sentence says since when totals count that begin on different days, over time too", () => {
  const data = story(
    az({ value: "5", since: "2024-02-01", as_of: "2024-03-01" }),
    az({ value: "50", since: "2023-10-07", as_of: "2024-03-02" }),
  );
  for (const options of [{}, { over: "time" }] as Options[]) {
    const { sentence, notes } = seen(data, options).words;
    expect(sentence).toContain("since 1 February 2024");
    expect(sentence).toContain("since 7 October 2023");
    expect(notes.join(" ")).toContain("counted from different days");
  }
});
