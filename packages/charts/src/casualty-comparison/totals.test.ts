import { readCsvAsDataset } from "@counterclaim/claims";
import fc from "fast-check";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { casualtyComparison } from "./casualty-comparison.js";

const EN = localeFor("en");
const HEAD =
  "id,population,measure,value,low,high,figure,qualifier,basis,civilian_status,claimant,as_of,since,incident,status,sum_group,source_url";
type Cells = Readonly<Record<string, string>>;
const ROW: Cells = {
  measure: "killed",
  civilian_status: "civilian",
  claimant: "Health office",
  as_of: "2031-03-10",
  sum_group: "districts",
  source_url: "https://example.org/a",
};

function totals(...rows: readonly Cells[]): readonly string[] {
  return notes({ total: "" }, rows).filter((note) => /total of/i.test(note));
}

function notes(options: Readonly<Record<string, string>>, rows: readonly Cells[]): readonly string[] {
  const lines = rows.map((cells) =>
    HEAD.split(",")
      .map((name) => ({ ...ROW, ...cells })[name] ?? "")
      .join(","),
  );
  const dataset = readCsvAsDataset("tolls.csv", [HEAD, ...lines, ""].join("\n"), { table: "tolls" });
  return casualtyComparison.words(casualtyComparison.view(dataset, options, EN), EN).notes;
}

const A: Cells = { id: "a", population: "Alder", value: "300" };
const B: Cells = { id: "b", population: "Birch", value: "41" };

test("rows of one declared group are added, and the note says whose and which", () => {
  expect(totals(A, B)).toEqual([
    "Total of killed, added up here from 2 rows of Health office in the declared group “districts”: 341; claimed, not verified.",
  ]);
  expect(totals(A, B)[0]).not.toMatch(/says/);
});

test.each<[words: string, a: Cells, b: Cells]>([
  ["at least 341", {}, { value: "", low: "41", qualifier: "at-least" }],
  ["at least 341", {}, { qualifier: "at-least" }],
  ["at least 341", { qualifier: "at-least" }, { qualifier: "at-least" }],
  ["at most 341", {}, { qualifier: "at-most" }],
  ["at most 341", { value: "", high: "300" }, { qualifier: "at-most" }],
  ["between 320 and 341", { value: "", low: "279", high: "300" }, {}],
  ["about 341", {}, { qualifier: "about" }],
  ["about at least 341", { qualifier: "about" }, { qualifier: "at-least" }],
  ["341 (at least 330)", {}, { low: "30" }],
])("a total that is %s is said so", (words, a, b) => {
  expect(totals({ ...A, ...a }, { ...B, ...b })[0]).toContain(`: ${words}; claimed, not verified.`);
});

test("a bound below and one above make no total", () => {
  expect(totals({ ...A, qualifier: "at-least" }, { ...B, qualifier: "at-most" })[0]).toMatch(
    /^No total of killed: open at opposite ends/,
  );
});

test("a total is no better established than the weakest of its rows", () => {
  expect(totals({ ...A, status: "verified" }, { ...B, status: "disputed" })[0]).toMatch(
    /: 341; the weakest status among them: disputed\.$/,
  );
  expect(totals({ ...A, status: "disputed" }, { ...B, status: "disputed" })[0]).toMatch(/: 341; disputed\.$/);
});

test.each<[string, Cells]>([
  ["different claimants", { claimant: "Gazette" }],
  ["different civilian statuses", { civilian_status: "combatant" }],
  ["no declared sum group", { sum_group: "" }],
  ["different sum groups", { sum_group: "towns" }],
  ["different begins in since", { since: "2031-01-01" }],
  ["different dates in as_of", { as_of: "2031-03-09" }],
  ["different incidents", { incident: "i-1" }],
  ["no number", { value: "", figure: "withheld" }],
])("%s: no total, and the note names the rows", (why, change) => {
  const notes = totals(A, { ...B, ...change });
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(/^No total of killed: /);
  expect(notes[0]).toContain(why);
  expect(notes[0]).toContain("b (tolls.csv:3)");
  expect(notes[0]).not.toContain("341");
});

test("measures and bases are never added to each other, with or without a group", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Cells>({ measure: "wounded" }, { basis: "period" }),
      fc.boolean(),
      (change, grouped) => {
        const group = grouped ? {} : { sum_group: "" };
        const text = totals({ ...A, ...group }, { ...B, ...group, ...change }).join(" ");
        expect(text).not.toContain("341");
      },
    ),
  );
});

test("nobody asks, nobody is told", () => {
  const text = [HEAD, "a,Alder,killed,300,,,,,,,One,2031-03-10,g,https://example.org/a", ""].join("\n");
  const view = casualtyComparison.view(readCsvAsDataset("tolls.csv", text, { table: "tolls" }), {}, EN);
  expect(casualtyComparison.words(view, EN).notes.join(" ")).not.toMatch(/total of/i);
});

test("over time none is given, and the note says so", () => {
  expect(notes({ total: "", over: "time" }, [A, B])).toContain(
    "No total is given over time: the reports of a line count different days.",
  );
});
