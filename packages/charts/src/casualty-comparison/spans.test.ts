import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { casualtyComparison } from "./casualty-comparison.js";

const HEAD = "population,measure,value,low,high,qualifier,status,claimant,as_of,source_url";

test.each([
  ["figures from 17 to 31", ["17,,,,", "31,,,,"]],
  ["figures from 17 to at least 31", ["17,,,,", ",31,,at-least,"]],
  ["figures from 17 to at least 31", ["17,,,,", "31,,,,", ",31,,at-least,"]],
  ["figures from at most 10 to 31", [",,10,at-most,", "31,,,,"]],
  ["figures from 10 to 31", [",,10,at-most,", "10,,,,", "31,,,,"]],
  ["figures from 17 to about 31", ["17,,,,", "31,,,about,"]],
  ["figures from about 17 to 31", ["17,,,about,", "31,,,,"]],
  ["figures from 17 to 31", ["17,,,,", "31,,,about,", "31,,,,"]],
  ["figures from 15 to 40", [",15,40,,", "31,,,,"]],
  [null, ["17,,,,", "17,,,,"]],
  [null, ["17,,,,", "90,,,,retracted"]],
  [null, ["17,,,,"]],
])("how far figures lie apart keeps every hedge: %s", (words, cells) => {
  const rows = cells.map((each, index) => `Alder,killed,${each},C${String(index)},2031-03-10,https://example.org/a`);
  const dataset = readCsvAsDataset("tolls.csv", [HEAD, ...rows, ""].join("\n"), { table: "tolls" });
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  const view = casualtyComparison.view(dataset, {}, localeFor("en"));
  expect(view.kind === "now" && (view.panels[0]?.groups[0]?.spans[0]?.words ?? null)).toBe(words);
});
