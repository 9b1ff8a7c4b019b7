import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { casualtyComparison } from "./casualty-comparison/casualty-comparison.js";
import { labelsOf } from "./labels.js";
import { localeFor } from "./locale/locale.js";
import { saysWho } from "./says.js";

const EN = localeFor("en");
const TOLLS = readCsvAsDataset(
  "tolls.csv",
  `population,measure,value,as_of,claimant,source_url
North,killed,4,2031-03-01,baku,https://example.org/a
North,killed,3,2031-03-01,ombudsman,https://example.org/a
`,
  { table: "tolls" },
);
const ROWS = ["baku,actor,authorities in Baku,yes", "ombudsman,actor,the ombudsman,"];

function withNames(rows: readonly string[]): Dataset {
  const { names } = readCsvAsDataset("names.csv", ["id,kind,name,plural", ...rows, ""].join("\n"));
  return { ...TOLLS, names };
}

test.each<[string, readonly string[], readonly string[], RegExp]>([
  [
    "names.csv names all claimants: each name has its verb",
    ROWS,
    ["say authorities in Baku", "says the ombudsman"],
    /^Authorities in Baku say 4 people were killed \(North\); the ombudsman says 3 were killed \(North\)\./,
  ],
  [
    "no names.csv: words that fit every name",
    [],
    ["according to baku", "according to ombudsman"],
    /^According to baku, 4 people were killed \(North\); according to ombudsman, 3 were killed \(North\)\./,
  ],
  [
    "names.csv names one of them: the same words for both",
    ROWS.slice(1),
    ["according to baku", "according to the ombudsman"],
    /^According to the ombudsman, 3 people were killed \(North\); according to baku, 4 were killed \(North\)\./,
  ],
])("%s", (_, rows, says, sentence) => {
  const dataset = withNames(rows);
  const labels = labelsOf(dataset);
  expect(["baku", "ombudsman"].map((key) => saysWho(EN, labels, key))).toEqual(says);
  expect(saysWho(EN, labels, null)).toBe("claimant not stated");
  expect(casualtyComparison.view(dataset, {}, EN).sentence).toMatch(sentence);
});
