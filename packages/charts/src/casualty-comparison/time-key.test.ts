import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { casualtyComparison } from "./casualty-comparison.js";

const EN = localeFor("en");
const HEADER = "population,measure,value,basis,since,as_of,claimant,relayed_by,qualifier,source_url";

const NAMED = "Alder,killed,5,cumulative,,2031-03-01,One,,";
const LATER = "Alder,killed,9,cumulative,,2031-03-04,One,,";
const LAST = "Alder,killed,9,cumulative,,2031-03-05,One,,";
const TWO = "Alder,killed,7,cumulative,,2031-03-02,Two,,";
const NOBODY = "Alder,killed,6,cumulative,,2031-03-03,,,";
const PERIOD = "Alder,killed,6,period,2031-03-01,2031-03-03,One,,";
const OTHER_PERIOD = "Alder,killed,6,period,2031-03-01,2031-03-03,Two,,";
const NOBODYS_PERIOD = "Alder,killed,6,period,2031-03-01,2031-03-03,,,";

const LINE = "count by the claimant named";
const DOT = "figure of the claimant named";
const UNSTATED = "figure, claimant not stated";
const EITHER = "figure of the claimant named; where none is, claimant not stated";
const SPANS = "day not exactly known, or the period that is counted";
const PERIODS = "the period that is counted";
const LEADER = "leads to the latest figure";

test.each<[string, readonly string[], readonly string[]]>([
  ["one named, with a line", [NAMED, LATER], [LINE, LEADER]],
  ["one named, one report", [NAMED], [DOT, LEADER]],
  ["none named", [NOBODY], [UNSTATED, LEADER]],
  ["none named, and passed on", [NOBODY.replace(/,,,$/, ",,Wire,")], ["quoted by others, claimant not stated", LEADER]],
  [
    "named in one panel, not stated in another",
    [NAMED, LATER, NOBODY.replace("Alder", "Birch")],
    [LINE, EITHER, LEADER],
  ],
  [
    "one report of somebody named in one panel, not stated in another",
    [NAMED, NOBODY.replace("Alder", "Birch")],
    [EITHER, LEADER],
  ],
  ["a line, and squares of another", [NAMED, LATER, TWO], [LINE, "another claimant, named beside “Squares”", LEADER]],
  ["a line, and squares of nobody named", [NAMED, LATER, NOBODY], [LINE, UNSTATED, LEADER]],
  [
    "a line, and squares of another and of nobody named",
    [NAMED, LATER, LAST, TWO, NOBODY],
    [LINE, "another claimant, or claimant not stated: see “Squares”", LEADER],
  ],
  ["only squares, one named", [PERIOD], ["figure of the claimant named beside “Squares”", PERIODS]],
  ["only squares, two named", [PERIOD, OTHER_PERIOD], ["figure of the claimant named beside “Squares”", PERIODS]],
  ["only squares, none named", [NOBODYS_PERIOD], [UNSTATED, PERIODS]],
  [
    "only squares, one named and one not",
    [PERIOD, NOBODYS_PERIOD],
    ["figure of the claimant beside “Squares”, or claimant not stated", PERIODS],
  ],
  [
    "a period, and a day not exactly known",
    [PERIOD, "Alder,killed,5,cumulative,,2031-03-01/2031-03-02,One,,"],
    [DOT, "figure of the claimant named beside “Squares”", SPANS, LEADER],
  ],
  ["about", [NAMED, LATER.replace(/,$/, ",about")], [LINE, "“about”", LEADER]],
])("the key says what is there: %s", (_, rows, key) => {
  const text = [HEADER, ...rows.map((row) => `${row},https://example.org/a`), ""].join("\n");
  const dataset = readCsvAsDataset("tolls.csv", text, { table: "tolls" });
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  const options = { over: "time", basis: "cumulative period" };
  const view = casualtyComparison.view(dataset, options, EN);
  expect(casualtyComparison.key(view, EN).map(({ text: words }) => words)).toEqual(key);
});
