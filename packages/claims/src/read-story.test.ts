import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
// @boundaries-ignore cases that the command's tests read too
import { CORPUS, corpusBytes, familyOf } from "../../../tests/fixtures/corpus.js";
import { formatIssue } from "./format-issue.js";
import { readCsvAsDataset } from "./read-story.js";
import { RULE_LEVELS } from "./rule-id.js";

test("the corpus is wide, and its manifest names each of its files once", () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(150);
  expect(new Set(CORPUS.map((file) => `${familyOf(file)}: ${file.what}`)).size).toBe(CORPUS.length);
  const folder = new URL("../../../tests/fixtures/csv/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".csv"));
  expect(files.map((name) => name.replaceAll("\\", "/")).toSorted()).toEqual(CORPUS.map(({ file }) => file).toSorted());
});

for (const file of CORPUS) {
  test(`${file.verdict}s ${file.file}: ${file.what.slice(0, 60)}`, () => {
    const { encoding, table } = file;
    const dataset = readCsvAsDataset(`${table}.csv`, corpusBytes(file), { encoding, table });
    const { issues, records } = dataset;
    const found = issues.map(({ rule, line, column, field }) => `${rule} ${line}:${column} ${field}`.trim());
    expect(found.toSorted()).toEqual(file.issues.toSorted());
    expect([records.shown, records.refused]).toEqual(file.records);
    expect(records.in).toBe(records.shown + records.refused);
    expect(issues.some((issue) => issue.level === "error")).toBe(file.verdict === "reject");
    expect(issues.length > 0).toBe(file.verdict !== "accept");
    for (const [place, value] of Object.entries(file.reads ?? {})) {
      const [line, property] = place.split(" ");
      const record = dataset[table].find((each) => each.line === Number(line));
      expect(record, place).toHaveProperty([property ?? ""], value);
    }
    for (const issue of issues) {
      expect(issue.level).toBe(RULE_LEVELS[issue.rule as keyof typeof RULE_LEVELS]);
      expect(issue.message.length).toBeLessThanOrEqual(200);
      expect(issue.hint.length).toBeLessThanOrEqual(200);
      expect(issue.hint).not.toBe("");
      expect(Array.from(issue.cell).length).toBeLessThanOrEqual(60);
      expect(formatIssue(issue) + JSON.stringify(issue)).not.toMatch(
        /\p{Cc}|[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u,
      );
    }
  });
}
