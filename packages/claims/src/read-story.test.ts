import { expect, test } from "vitest";
import { DAMAGED } from "../../../tests/fixtures/reader/damaged.js";
import { formatIssue } from "./format-issue.js";
import { readCsvAsDataset } from "./read-story.js";
import { RULE_LEVELS } from "./rule-id.js";

test("the corpus is wide", () => {
  expect(DAMAGED.length).toBeGreaterThanOrEqual(150);
  expect(new Set(DAMAGED.map((file) => `${file.family}: ${file.name}`)).size).toBe(DAMAGED.length);
});

for (const file of DAMAGED) {
  test(`${file.verdict}s ${file.table}, ${file.family}: ${file.name.slice(0, 60)}`, () => {
    const { encoding, table } = file;
    const { issues, records } = readCsvAsDataset(`${table}.csv`, file.content, { encoding, table });
    expect(issues.map(({ rule, line, column }) => `${rule}:${line}:${column}`).toSorted()).toEqual(
      file.issues.toSorted(),
    );
    expect([records.shown, records.refused]).toEqual(file.records);
    expect(records.in).toBe(records.shown + records.refused);
    expect(issues.some((issue) => issue.level === "error")).toBe(file.verdict === "reject");
    expect(issues.length > 0).toBe(file.verdict !== "accept");
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
