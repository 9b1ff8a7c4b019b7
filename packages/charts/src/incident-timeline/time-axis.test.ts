import { dayNumber } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { textWidth } from "../text-width.js";
import { stepDays, timeScale, timeStep, timeTicks, yearTicks } from "./time-axis.js";

const en = localeFor("en");
const labels = (from: string, to: string, known = ""): string[] => {
  const extent = { first: dayNumber(from), last: dayNumber(to) };
  return timeTicks(en, timeScale(extent, 640), 13, extent, known).map(({ label }) => label);
};

test.each([
  ["2020-09-27", "2020-10-06", "2020", ["27 Sep", "28", "29", "30", "1 Oct", "2", "3", "4", "5", "6"]],
  ["2020-09-27", "2020-11-10", "2020", ["28 Sep", "5 Oct", "12", "19", "26", "2 Nov", "9"]],
  ["2020-03-01", "2020-11-10", "2020", ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]],
  ["2030-12-29", "2031-01-03", "", ["29 Dec 2030", "30", "31", "1 Jan 2031", "2", "3"]],
  ["2031-01-01", "2031-03-31", "2031", ["6 Jan", "13", "27", "3 Feb", "10", "17", "24", "3 Mar", "31"]],
  ["1991-05-01", "2020-11-10", "", ["1995", "2000", "2005", "2010", "2015", "2020"]],
])("%s to %s, year %s known", (from, to, known, want) => {
  const found = labels(from, to, known);
  expect(want.filter((label) => !found.includes(label))).toEqual([]);
});

// An axis of 640 px from some days before New Year to some days after it: days, weeks, fortnights, months, quarters.
test.each([
  [1, 191, "2021-01-01", "1 Jan 2021"],
  [31, 3, "2021-01-01", "1 Jan 2021"],
  [64, 9, "2021-01-01", "1 Jan 2021"],
  [118, 20, "2021-01-01", "1 Jan 2021"],
  [160, 3, "2021-01-01", "2021"],
  [196, 8, "2021-01-01", "2021"],
  [262, 40, "2021-01-01", "Jan 2021"],
  [900, 40, "2021-01-01", "2021"],
])("a year stands where it begins: %d days before New Year to %d after", (before, after, day, label) => {
  const extent = { first: dayNumber("2021-01-01") - before, last: dayNumber("2021-01-01") + after };
  const ticks = timeTicks(en, timeScale(extent, 640), 13.75, extent);
  expect(ticks.find((tick) => tick.day === dayNumber(day))?.label).toBe(label);
});

test("no label on an axis touches another or leaves it, wherever New Year falls, and each year that begins is named once", () => {
  const begin = dayNumber("2021-01-01");
  const wrong: string[] = [];
  for (const width of [480, 960])
    for (let before = 1; before < 1200; before += before < 130 ? 3 : 41)
      for (let after = 0; after < 1200; after += after < 40 ? 3 : 122) {
        const extent = { first: begin - before, last: begin + after };
        const scale = timeScale(extent, width);
        if (timeStep(scale, 42).unit === "year") continue;
        const labels = timeTicks(en, scale, 13.75, extent).filter(({ label }) => label);
        let edge = 0;
        let named = 0;
        let good = true;
        for (const { label, x } of labels) {
          good &&= x >= edge;
          edge = x + textWidth(label, 13.75);
          if (label.includes("2021")) named += 1;
        }
        if (!good || edge > width + 0.01 || named !== 1)
          wrong.push(`${String(width)}: ${String(before)}, ${String(after)}`);
      }
  expect(wrong).toEqual([]);
});

// What room there is beside the days of an extent is no day: nothing is known of what happened then.
test.each([
  ["2020-10-05", "2020-10-05"],
  ["2020-10-05", "2020-10-06"],
  ["2020-10-01", "2020-12-31"],
  ["2021-01-01", "2021-03-31"],
  ["2020-01-01", "2020-12-31"],
  ["1991-01-01", "2020-12-31"],
])("an axis from %s to %s names no day before or after", (from, to) => {
  const extent = { first: dayNumber(from), last: dayNumber(to) };
  for (const width of [480, 640, 960]) {
    const ticks = timeTicks(en, timeScale(extent, width), 13.75, extent);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.filter(({ day }) => day < extent.first || day > extent.last)).toEqual([]);
  }
});

test("steps begin on Mondays, first days of months and round years, before 1970 too", () => {
  const days = (unit: "day" | "month" | "year", count: number, from: string, to: string): number[] =>
    stepDays({ unit, count }, dayNumber(from), dayNumber(to));
  expect(days("day", 7, "2020-10-01", "2020-10-13")).toEqual(["2020-10-05", "2020-10-12"].map(dayNumber));
  expect(days("day", 7, "1960-01-01", "1960-01-12")).toEqual(["1960-01-04", "1960-01-11"].map(dayNumber));
  expect(days("month", 1, "2019-12-15", "2020-02-01")).toEqual(["2020-01-01", "2020-02-01"].map(dayNumber));
  expect(days("year", 100, "1750-01-01", "2020-01-01")).toEqual(
    ["1800-01-01", "1900-01-01", "2000-01-01"].map(dayNumber),
  );
  expect(stepDays({ unit: "year", count: 1000 }, -9e6, 9e6).length).toBe(10);
});

test.each([
  ["2020-09-27", "2020-10-06", 640, ["27 Sep", "28", "29"], true],
  ["2020-09-27", "2020-10-06", 960, ["27 Sep 2020", "28", "29"], false],
  ["2020-10-05", "2020-10-05", 640, ["5 Oct 2020"], false],
  ["2020-09-27", "2020-11-10", 640, ["28 Sep 2020", "5 Oct", "12"], false],
  ["2020-03-01", "2020-11-10", 640, ["Mar 2020", "Apr", "May"], false],
  ["2031-01-01", "2031-03-31", 640, ["1 Jan 2031", "13"], false],
] as const)("the year of %s to %s at %d px stands at the begin of the axis", (from, to, width, want, row) => {
  const extent = { first: dayNumber(from), last: dayNumber(to) };
  const { ticks, yearX } = yearTicks(en, timeScale(extent, width), 13.75, extent, from.slice(0, 4));
  const named = ticks.filter(({ label }) => label);
  expect(named.slice(0, want.length).map(({ label }) => label)).toEqual(want);
  expect(yearX).toBe(row ? named[0]?.x : null);
});
