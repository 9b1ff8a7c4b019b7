import { dayNumber } from "@counterclaim/claims";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countBy } from "./count-bins.js";
import type { TimeStep } from "./time-axis.js";

const day = (text: string): number => dayNumber(text);
const reach = (from: string, to = from): { reach: { from: number; to: number } } => ({
  reach: { from: day(from), to: day(to) },
});

test("what may fall into two weeks is counted apart, never put into the first", () => {
  const reaches = [
    reach("2020-10-05"),
    reach("2020-10-11"),
    reach("2020-10-12"),
    reach("2020-10-11", "2020-10-12"),
    reach("2020-10-01", "2020-10-31"),
    { reach: { from: null, to: day("2020-10-06") } },
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

test("thousands in any order are counted as one by one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -50, max: 800 }), fc.nat(40)), { maxLength: 200 }),
      fc.constantFrom<TimeStep>(
        { unit: "day", count: 1 },
        { unit: "day", count: 7 },
        { unit: "month", count: 1 },
        { unit: "year", count: 1 },
      ),
      (pairs, step) => {
        const first = day("2031-01-01");
        const moments = pairs.map(([from, more]) => ({ reach: { from: first + from, to: first + from + more } }));
        const extent = { first: first - 50, last: first + 840 };
        const { bins, unbinned } = countBy(moments, extent, step);
        for (const { from, to, count } of bins)
          expect(count).toBe(moments.filter(({ reach }) => reach.from >= from && reach.to < to).length);
        expect(bins.reduce((sum, { count }) => sum + count, unbinned)).toBe(moments.length);
      },
    ),
    { numRuns: 200, seed: 20_201_006 },
  );
});
