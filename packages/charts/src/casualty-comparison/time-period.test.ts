import { readCsvAsDataset } from "@counterclaim/claims";
import { describe, expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { casualtyComparison } from "./casualty-comparison.js";
import type { TimeView } from "./view.js";

const EN = localeFor("en");
const COLUMNS =
  "id,population,measure,value,basis,since,as_of,reported_on,claimant,status,replaces,change,reason,source_url";
type Cells = Readonly<Record<string, string>>;
const BASE: Cells = {
  population: "Coastland",
  measure: "killed",
  basis: "period",
  since: "2024-03-01",
  as_of: "2024-03-31",
  claimant: "Ministry",
  source_url: "https://example.org/a",
};
const FIRST: Cells = { id: "a", value: "12", reported_on: "2024-04-01" };
const CORRECTED: Cells = { id: "b", value: "10", reported_on: "2024-04-05", replaces: "a", change: "correction" };

function viewOf(rows: readonly Cells[], options: Readonly<Record<string, string>> = {}): TimeView {
  const lines = rows.map((cells) =>
    COLUMNS.split(",")
      .map((name) => ({ ...BASE, ...cells })[name] ?? "")
      .join(","),
  );
  const dataset = readCsvAsDataset("tolls.csv", [COLUMNS, ...lines, ""].join("\n"), { table: "tolls" });
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  const view = casualtyComparison.view(dataset, { over: "time", ...options }, EN);
  if (view.kind !== "time") throw new Error("not over time");
  return view;
}

/** Ids of the reports of each panel, those with a ring in brackets. */
function panelsOf(view: TimeView): string[] {
  const ringed = casualtyComparison
    .picture(view, 640, EN)
    .marks.flatMap((mark) =>
      mark.shape === "group" && mark.marks.some((each) => each.shape === "circle" && each.look === "ring")
        ? [mark.claim]
        : [],
    );
  return view.panels.map(({ reports }) =>
    reports.map(({ toll }) => (ringed.includes(toll.id) ? `(${toll.id})` : toll.id)).join(" "),
  );
}

const changes = (view: TimeView): string[] =>
  view.notes.filter((note) => /corrected|in place of|changed|changes/.test(note));

describe("a corrected figure of a period is ringed and told", () => {
  test.each<[string, readonly Cells[], readonly string[], readonly string[]]>([
    [
      "of the same period: in one panel",
      [FIRST, { ...CORRECTED, reason: "two stood twice" }],
      ["a (b)"],
      ["Coastland, from 1 March 2024 to 31 March 2024: corrected from 12 to 10, says Ministry: “two stood twice”."],
    ],
    [
      "of the same period, the days written in another way",
      [FIRST, { ...CORRECTED, since: "2024-03-01/2024-03-01" }],
      ["a (b)"],
      ["Coastland, from 1 March 2024 to 31 March 2024: corrected from 12 to 10, says Ministry."],
    ],
    [
      "of one day",
      [
        { ...FIRST, as_of: "2024-03-01" },
        { ...CORRECTED, as_of: "2024-03-01" },
      ],
      ["a (b)"],
      ["Coastland, on 1 March 2024: corrected from 12 to 10, says Ministry."],
    ],
    [
      "of a changed period: in words what it stands in place of",
      [FIRST, { ...CORRECTED, as_of: "2024-03-30" }],
      ["(a)", "(b)"],
      [
        "Coastland, from 1 March 2024 to 30 March 2024: 10, says Ministry, in place of 12, which was given for: from 1 March 2024 to 31 March 2024.",
      ],
    ],
    [
      "that counts something else",
      [FIRST, { ...CORRECTED, change: "scope-change" }],
      ["a (b)"],
      ["Coastland, from 1 March 2024 to 31 March 2024: from 12 to 10, says Ministry; what is counted has changed."],
    ],
    [
      "beside somebody else's line",
      [
        { ...FIRST, basis: "cumulative", since: "" },
        { ...CORRECTED, basis: "cumulative", since: "" },
        { id: "c", value: "3", basis: "cumulative", since: "", claimant: "Office", as_of: "2024-03-20" },
        { id: "d", value: "4", basis: "cumulative", since: "", claimant: "Office", as_of: "2024-03-21" },
        { id: "e", value: "5", basis: "cumulative", since: "", claimant: "Office", as_of: "2024-03-22" },
      ],
      ["c d e a (b)"],
      ["Coastland, 31 March 2024: corrected from 12 to 10, says Ministry."],
    ],
  ])("%s", (_, rows, panels, notes) => {
    const view = viewOf(rows);
    expect(panelsOf(view)).toEqual(panels);
    expect(changes(view)).toEqual(notes);
  });

  test("of a row that is not shown", () => {
    const view = viewOf([{ ...FIRST, population: "Hill" }, CORRECTED], { populations: "Coastland" });
    expect(panelsOf(view)).toEqual(["(b)"]);
    expect(changes(view)).toEqual([
      "Coastland, from 1 March 2024 to 31 March 2024: 10, says Ministry, changes an earlier figure that is not drawn.",
    ]);
  });
});

describe("the sentence tells what stands, its period within the sentence", () => {
  test.each<[string, readonly Cells[], string]>([
    ["a period", [FIRST], "Ministry says 12 people were killed (Coastland, from 1 March 2024 to 31 March 2024)."],
    [
      "one day",
      [{ ...FIRST, as_of: "2024-03-01" }],
      "Ministry says 12 people were killed (Coastland, on 1 March 2024).",
    ],
    [
      "without its begin",
      [{ ...FIRST, since: "" }],
      "Ministry says 12 people were killed (Coastland, a period, 31 March 2024).",
    ],
    [
      "corrected",
      [FIRST, CORRECTED],
      "Ministry says 10 people were killed (Coastland, from 1 March 2024 to 31 March 2024).",
    ],
    [
      "with a changed period, and not what it stands in place of",
      [FIRST, { ...CORRECTED, as_of: "2024-03-30" }],
      "Ministry says 10 people were killed (Coastland, from 1 March 2024 to 30 March 2024).",
    ],
    [
      "of each claimant",
      [FIRST, { ...FIRST, id: "z", value: "3", claimant: "Office" }],
      "Ministry says 12 people were killed (Coastland, from 1 March 2024 to 31 March 2024); Office says 3 were killed (Coastland, from 1 March 2024 to 31 March 2024).",
    ],
  ])("%s", (_, rows, sentence) => {
    expect(viewOf(rows).sentence.slice(0, sentence.length)).toBe(sentence);
  });

  test("also where the figures stand as they are", () => {
    const text = [COLUMNS, COLUMNS.split(",").map((name) => ({ ...BASE, ...FIRST, as_of: "2024-03-01" })[name] ?? "")];
    const view = casualtyComparison.view(readCsvAsDataset("tolls.csv", text.join("\n"), { table: "tolls" }), {}, EN);
    expect(view.sentence).toContain("(Coastland, on 1 March 2024)");
  });
});
