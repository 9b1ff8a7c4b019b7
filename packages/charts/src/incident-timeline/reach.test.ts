import { expect, test } from "vitest";
import { dayNumber, parseWhen } from "@counterclaim/claims";
import { reachOf } from "./reach.js";

const at = (text: string): { readonly text: string; readonly reach: ReturnType<typeof reachOf> } => {
  const read = parseWhen(text);
  if (!read.ok) throw new Error(text);
  return { text, reach: reachOf(read.when) };
};

test.each([
  ["2020-10-05", ["2020-10-05", "2020-10-05"]],
  ["2020-10", ["2020-10-01", "2020-10-31"]],
  ["2020-02-XX", ["2020-02-01", "2020-02-29"]],
  ["2020-10-03?/2020-10-04?", ["2020-10-03", "2020-10-04"]],
  ["../2020-10-06", [null, "2020-10-06"]],
  ["2020-10-06/..", ["2020-10-06", null]],
  ["2020-10-17T01:00:00+04:00", ["2020-10-17", "2020-10-17"]],
])("%s reaches over %j", (text, days) => {
  const [from, to] = days.map((day) => (day === null ? null : dayNumber(day)));
  expect(at(text).reach).toEqual({ from, to });
});

test("no date, or none with a bound, has no reach", () => {
  expect(reachOf(null)).toBeNull();
  expect(reachOf({ text: "unknown", earliest: null, latest: null })).toBeNull();
});
