import { expect, test } from "vitest";
import { dayNumber, parseWhen } from "@counterclaim/claims";
import { lengthOf, reachOf, setApart } from "./reach.js";

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

const week = ["2020-10-01", "2020-10-02", "2020-10-04", "2020-10-05", "2020-10-07"];

test.each([
  ["nothing where all is near", week, []],
  ["a thousand years earlier", [...week, "1020-10-03"], ["1020-10-03"]],
  ["a thousand years later", [...week, "3020-10-03"], ["3020-10-03"]],
  ["a century-wide date", [...week, "19XX"], ["19XX"]],
  ["not what comes two months later", [...week, "2020-12-06"], []],
  ["what comes two years later", [...week, "2022-10-06"], ["2022-10-06"]],
  ["never one of two", ["1020-10-01", "2020-10-01"], []],
  ["not a half", ["1020-10-01", "1020-10-02", "2020-10-01", "2020-10-02"], []],
  ["both ends", [...week, ...week, "1020-10-03", "3020-10-03"], ["1020-10-03", "3020-10-03"]],
])("sets apart %s", (_, dates, far) => {
  const apart = setApart(dates.map(at));
  expect(apart.far.map(({ text }) => text)).toEqual(far);
});

test("an axis spans what is near, whole dates included", () => {
  const { extent } = setApart([at("2020-10"), at("2020-10-05"), at("../2020-11-02")]);
  expect(extent).toEqual({ first: dayNumber("2020-10-01"), last: dayNumber("2020-11-02") });
  expect(extent && lengthOf(extent)).toBe(33);
  expect(setApart([]).extent).toBeNull();
});

test("thousands of near dates hide no far one, whatever their order", () => {
  const many = Array.from({ length: 3000 }, (_, index) => at(`2020-${String((index % 12) + 1).padStart(2, "0")}-11`));
  const odd = at("1020-10-03");
  const late = at("3020-10-03");
  for (const place of [0, 1234, 3000]) {
    const apart = setApart([...many.slice(0, place), odd, late, ...many.slice(place)]);
    expect(apart.far).toEqual([odd, late]);
    expect(apart.extent).toEqual({ first: dayNumber("2020-01-11"), last: dayNumber("2020-12-11") });
  }
  // Thirteen are too many to be named beside the axis.
  const odds = Array.from({ length: 13 }, (_, index) => at(`10${String(10 + index)}-10-03`));
  expect(setApart([...odds, ...many]).far.length).toBeLessThanOrEqual(12);
});
