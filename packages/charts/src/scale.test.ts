import fc from "fast-check";
import { expect, test } from "vitest";
import { countTicks, linearScale } from "./scale.js";

test.each([
  [0, 4, [0, 1]],
  [1, 4, [0, 1]],
  [3, 4, [0, 1, 2, 3]],
  [80, 4, [0, 20, 40, 60, 80]],
  [91, 4, [0, 20, 40, 60, 80, 100]],
  [32, 1, [0, 50]],
  [2900, 4, [0, 1000, 2000, 3000]],
])("ticks up to %i, about %i of them", (max, count, expected) => {
  expect(countTicks(max, count)).toEqual(expected);
});

test("ticks begin at zero, reach the highest figure, are whole, evenly spaced and few", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 6 }), (max, count) => {
      const ticks = countTicks(max, count);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(new Set(ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0))).size).toBe(1);
      expect(ticks.length).toBeLessThanOrEqual(2 * count + 2);
    }),
  );
});

test("a scale of one value stays at its start, and nothing is clamped", () => {
  expect(linearScale([3, 3], [10, 90])(7)).toBe(10);
  expect(linearScale([0, 10], [0, 100])(12)).toBe(120);
});
