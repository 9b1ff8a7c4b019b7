import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { describe, expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import type { Options } from "../options.js";
import { casualtyComparison } from "./casualty-comparison.js";

const EN = localeFor("en");
const COLUMNS =
  "id,population,measure,value,figure,basis,since,incident,as_of,reported_on,claimant,replaces,change,source_url";
type Cells = Readonly<Record<string, string>>;
const BASE: Cells = { population: "North", measure: "killed", claimant: "River", source_url: "https://e.org/a" };

function story(...rows: Cells[]): Dataset {
  const lines = rows.map((cells, at) =>
    COLUMNS.split(",")
      .map((name) => ({ id: `r${String(at)}`, ...BASE, ...cells })[name] ?? "")
      .join(","),
  );
  return readCsvAsDataset("tolls.csv", [COLUMNS, ...lines, ""].join("\n"), { table: "tolls" });
}

function labels(dataset: Dataset, options: Options = {}): Record<string, string> {
  const view = casualtyComparison.view(dataset, { over: "time", ...options }, EN);
  const walk = (marks: readonly Mark[]): [string, string][] =>
    marks.flatMap((mark) => (mark.shape === "group" && mark.claim ? [[mark.claim, mark.label]] : []));
  return Object.fromEntries(walk(casualtyComparison.picture(view, 640, EN).marks));
}

function table(dataset: Dataset): string[] {
  const found = casualtyComparison.table(casualtyComparison.view(dataset, { over: "time" }, EN), EN);
  return (
    found?.rows.map((row) =>
      row
        .map(({ text }) =>
          text.replace(/^[CLRUW](?=orrect|hange|ounted|ower|eplaced|pdate|ithdrawal)/, (first) => first.toLowerCase()),
        )
        .join(" | "),
    ) ?? []
  );
}

const first = { value: "158", as_of: "2031-03-02", reported_on: "2031-03-02" };

test("a mark says which incident, which period or since when it counts", () => {
  const two = ["market", "bridge"].map((incident): Cells => ({
    value: "1",
    as_of: "2031-03-04/..",
    basis: "incident",
    incident,
  }));
  expect(labels(story(...two))).toEqual({
    r0: expect.stringMatching(/^market: North, killed: 1;/) as string,
    r1: expect.stringMatching(/^bridge: North, killed: 1;/) as string,
  });
  const since = ["2031-03-01", "2031-02-01"].map((day): Cells => ({ value: "1", as_of: "2031-03-04", since: day }));
  const told = labels(story(...since));
  expect(told["r0"]).toContain("Since 1 March 2031: North, killed: 1;");
  expect(told["r1"]).toContain("Since 1 February 2031: North, killed: 1;");
  expect(labels(story(first))["r0"]).toMatch(/^North, killed: 158;/);
});

describe("what a ring says is heard at the mark and read in the table", () => {
  test.each<[string, Cells, string, string]>([
    ["correction", { value: "151" }, "correction, before: 158", "corrected later to 151"],
    ["scope-change", { value: "151" }, "change of what is counted, before: 158", "counted differently later: 151"],
    ["correction", { figure: "pending" }, "correction, before: 158", "corrected later to count pending"],
    ["update", { figure: "withheld" }, "update, before: 158", "replaced later by withheld"],
    ["update", { value: "158", population: "South" }, "update, before: 158 (North)", "replaced later by 158 (South)"],
    ["retraction", { figure: "unknown" }, "withdrawal, before: 158", ""],
  ])("%s %o", (change, cells, now, before) => {
    const data = story(first, { as_of: "2031-03-05", replaces: "r0", change, ...cells });
    const rows = table(data);
    const rowOf = (day: string): string => rows.find((row) => row.includes(day)) ?? "";
    expect(rowOf("5 March")).toContain(now);
    const marks = labels(data);
    if (cells["value"]) expect(marks["r1"]).toContain(now);
    if (before) expect(marks["r0"]).toContain(before);
    if (before) expect(rowOf("2 March")).toContain(before);
    else expect(rowOf("2 March")).not.toMatch(/replaced|later/);
  });

  test("a line that falls", () => {
    const data = story(first, { value: "151", as_of: "2031-03-05" });
    expect(labels(data)["r1"]).toContain("lower than the figure before");
    expect(table(data)[1]).toContain("lower than the figure before");
    expect(labels(data)["r0"]).not.toContain("replaced");
  });

  test("plain updates have no words of their own", () => {
    const data = story(first, { value: "160", as_of: "2031-03-05", replaces: "r0", change: "update" });
    expect(Object.values(labels(data)).join()).not.toMatch(/before|later/);
    expect(casualtyComparison.table(casualtyComparison.view(data, { over: "time" }, EN), EN)?.columns).not.toContain(
      "Change",
    );
  });
});

test("the rows of the table stand in the order in which the line runs", () => {
  const correction = { value: "151", as_of: "2031-03-02", replaces: "r0", change: "correction" };
  expect(table(story(first, correction)).map((row) => row.split(" | ")[2])).toEqual(["158", "151"]);
});
