import { dayNumber } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { countBy } from "./count-bins.js";

const day = (text: string): number => dayNumber(text);
const reach = (from: string, to = from): { from: number; to: number } => ({ from: day(from), to: day(to) });

test("what may fall into two weeks is counted apart, never put into the first", () => {
  const reaches = [
    reach("2020-10-05"),
    reach("2020-10-11"),
    reach("2020-10-12"),
    reach("2020-10-11", "2020-10-12"),
    reach("2020-10-01", "2020-10-31"),
    { from: null, to: day("2020-10-06") },
  ];
  const extent = { first: day("2020-10-01"), last: day("2020-10-31") };
  const { bins, unbinned, most } = countBy(reaches, extent, { unit: "day", count: 7 });
  expect(bins.filter(({ count }) => count)).toEqual([
    { from: day("2020-10-05"), to: day("2020-10-12"), count: 2 },
    { from: day("2020-10-12"), to: day("2020-10-19"), count: 1 },
  ]);
  expect([unbinned, most]).toEqual([3, 2]);
  const months = countBy(reaches, extent, { unit: "month", count: 1 });
  expect([months.bins.length, months.unbinned, months.most]).toEqual([1, 1, 5]);
});
