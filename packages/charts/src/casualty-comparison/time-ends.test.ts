import { readCsvAsDataset } from "@counterclaim/claims";
import { describe, expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { casualtyComparison } from "./casualty-comparison.js";
import type { TimeView } from "./view.js";

const EN = localeFor("en");
const COLUMNS =
  "id,population,measure,value,low,high,figure,qualifier,as_of,reported_on,claimant,relayed_by,status,replaces,change,source_url";
type Cells = Readonly<Record<string, string>>;

function viewOf(rows: readonly Cells[], options: Readonly<Record<string, string>> = {}): TimeView {
  const lines = rows.map((cells, index) => {
    const all: Cells = {
      id: `r${String(index + 1)}`,
      population: "Coastland",
      measure: "killed",
      claimant: "Ministry",
      source_url: "https://example.org/a",
      ...cells,
    };
    return COLUMNS.split(",")
      .map((name) => all[name] ?? "")
      .join(",");
  });
  const dataset = readCsvAsDataset("tolls.csv", [COLUMNS, ...lines, ""].join("\n"), { table: "tolls" });
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  const view = casualtyComparison.view(dataset, { over: "time", ...options }, EN);
  if (view.kind !== "time") throw new Error("not over time");
  return view;
}

/** All that a picture prints, in its order. */
function printed(view: TimeView, width = 640): string[] {
  return casualtyComparison
    .picture(view, width, EN)
    .marks.flatMap((mark) => (mark.shape === "text" ? [[mark.lead, mark.text].filter(Boolean).join(" ")] : []));
}

const FIRST = { value: "150", as_of: "2024-03-30" };

describe("the latest figure that a claimant gave stands at the end and in the sentence, in its own form", () => {
  test.each<[string, readonly Cells[], string, readonly string[]]>([
    [
      "a range after a number",
      [FIRST, { low: "190", high: "230", as_of: "2024-03-31" }],
      "Ministry says between 190 and 230 people were killed (Coastland, count of 31 March 2024).",
      ["190 to 230", "31 Mar"],
    ],
    [
      "a lower “at least”",
      [
        { value: "9", as_of: "2024-03-27" },
        { low: "3", qualifier: "at-least", as_of: "2024-03-28" },
      ],
      "Ministry says at least 3 people were killed (Coastland, count of 28 March 2024).",
      ["at least", "3", "28 Mar"],
    ],
    [
      "an “at most”",
      [FIRST, { high: "120", qualifier: "at-most", as_of: "2024-03-31" }],
      "Ministry says at most 120 people were killed (Coastland, count of 31 March 2024).",
      ["at most", "120", "31 Mar"],
    ],
    [
      "an “about”, with its word",
      [FIRST, { value: "170", qualifier: "about", as_of: "2024-03-31" }],
      "Ministry says about 170 people were killed (Coastland, count of 31 March 2024).",
      ["about", "170", "31 Mar"],
    ],
    [
      "a disputed figure, with its word",
      [FIRST, { value: "1592", status: "disputed", as_of: "2024-03-31" }],
      "",
      ["1,592", "disputed", "31 Mar"],
    ],
    [
      "never one that was taken back",
      [FIRST, { value: "170", status: "retracted", as_of: "2024-03-31" }],
      "Ministry says 150 people were killed (Coastland, count of 30 March 2024).",
      ["150", "30 Mar"],
    ],
    [
      "the row that replaces another of a later day",
      [
        { id: "a", value: "150", as_of: "2024-03-30" },
        { id: "b", value: "140", as_of: "2024-03-29", replaces: "a", change: "correction" },
      ],
      "Ministry says 140 people were killed (Coastland, count of 29 March 2024).",
      ["140", "29 Mar"],
    ],
    [
      "its own word of a day before another's account of it",
      [FIRST, { value: "151", as_of: "2024-03-30", reported_on: "2024-03-31", relayed_by: "Wire" }],
      "Ministry says 150 people were killed (Coastland, count of 30 March 2024).",
      ["150", "30 Mar"],
    ],
  ])("%s", (_, rows, sentence, end) => {
    const view = viewOf(rows);
    expect(view.sentence.startsWith(sentence)).toBe(true);
    expect(printed(view).slice(-end.length)).toEqual(end);
  });
});

describe("a panel names who gives its figures, and prints the latest, where nothing makes a line", () => {
  test.each<[string, readonly Cells[], readonly string[]]>([
    ["a mere range", [{ low: "2", high: "5", as_of: "2024-03-31" }], ["says Ministry", "2 to 5"]],
    ["disputed", [{ value: "7", status: "disputed", as_of: "2024-03-31" }], ["says Ministry", "7", "disputed"]],
    ["retracted", [{ value: "7", status: "retracted", as_of: "2024-03-31" }], ["says Ministry", "7", "retracted"]],
    ["nobody", [{ value: "7", claimant: "", as_of: "2024-03-31" }], ["claimant not stated", "7"]],
    [
      "nobody, twice on one day",
      [
        { value: "7", claimant: "", as_of: "2024-03-31" },
        { value: "9", claimant: "", as_of: "2024-03-31" },
      ],
      ["A: claimant not stated", "B: claimant not stated", "A: 7", "B: 9"],
    ],
    [
      "another one beside the line",
      [FIRST, { ...FIRST, as_of: "2024-03-31" }, { value: "80", claimant: "Health office", as_of: "2024-03-31" }],
      ["A: Ministry", "Squares:", "B: Health office", "A: 150", "B"],
    ],
    [
      "nobody beside the line",
      [FIRST, { ...FIRST, as_of: "2024-03-31" }, { value: "80", claimant: "", as_of: "2024-03-31" }],
      ["A: Ministry", "Squares:", "B: claimant not stated", "A: 150"],
    ],
    [
      "another one beside a line that ends with “at least”: the letter before the words",
      [
        FIRST,
        { low: "160", qualifier: "at-least", as_of: "2024-03-31" },
        { value: "80", claimant: "Office", as_of: "2024-03-31" },
      ],
      ["A: at least", "160"],
    ],
    [
      "several beside the line, each with its letter at its marks",
      [
        FIRST,
        { ...FIRST, as_of: "2024-03-31" },
        { value: "80", claimant: "Health office", as_of: "2024-03-30" },
        { value: "20", claimant: "Observers", as_of: "2024-03-31" },
      ],
      ["A: Ministry", "Squares:", "B: Health office", "C: Observers", "B", "C"],
    ],
  ])("%s", (_, rows, texts) => {
    expect(printed(viewOf(rows))).toEqual(expect.arrayContaining([...texts]));
  });
});

describe("a day is printed as it was written", () => {
  test.each<[string, string, string, string]>([
    ["2024-03", "2024-04-03", "some time in March 2024", "in Mar"],
    ["2024-03-30~", "", "about 30 March 2024", "about 30 Mar"],
    ["2024-03-30?", "", "30 March 2024 (uncertain)", "30 Mar (uncertain)"],
    ["../2024-03-30", "", "on or before 30 March 2024", "by 30 Mar"],
    ["2024-03-29/2024-03-30", "", "between 29 and 30 March 2024", "29–30 Mar"],
  ])("%s", (written, reported, long, brief) => {
    const view = viewOf([
      { value: "200", as_of: "2024-02-20", reported_on: "2024-02-20" },
      { value: "161", as_of: written, reported_on: reported },
      { figure: "withheld", as_of: written, reported_on: reported },
    ]);
    expect(view.sentence).toContain(`(Coastland, count dated ${long})`);
    expect(printed(view).slice(-brief.split(" (").length).join(" ")).toContain(brief.split(" (")[0]);
    // A count of any day before may be older than the other one.
    const lower = written.startsWith("..")
      ? `Coastland: 200 (20 February 2024) and 161 (${long}), says Ministry; the dates do not tell which count is the later one.`
      : `Coastland, ${long}: the line falls from 200 to 161, says Ministry; the data gives no reason.`;
    expect(view.notes.filter((note) => note.includes("161"))).toEqual([lower]);
    expect(view.notes.filter((note) => note.startsWith("Not drawn"))).toEqual([
      `Not drawn, since there is no number: withheld (says Ministry, ${long}).`,
    ]);
  });
});

test.each([
  ["retracted", "Ministry says 160 people were killed (Coastland, count of 30 March 2024) (retracted)"],
  ["disputed", "Ministry says 160 people were killed (Coastland, count of 30 March 2024) (disputed)"],
])("a status stands after what is said, not between the number and the people: %s", (status, sentence) => {
  expect(viewOf([{ value: "160", status, as_of: "2024-03-30" }]).sentence).toContain(sentence);
});
