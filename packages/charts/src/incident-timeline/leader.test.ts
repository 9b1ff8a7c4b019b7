import { expect, test } from "vitest";
import { crosses, routesTo } from "./leader.js";

const event = { x: 300, y: 20, width: 14, height: 14 };
const statement = { x: 310, y: 220, width: 30, height: 12 };
// What stands between the two, up to so far beside them.
const wall = (beside: number): { x: number; y: number; width: number; height: number } => ({
  x: 300 - beside,
  y: 60,
  width: 40 + 2 * beside,
  height: 100,
});

test.each([
  [0, 56, true],
  [100, 56, false],
  [100, 640, true],
  [700, 640, false],
] as const)("past a label that reaches %d px beside the marks, looked for %d px aside: %j", (beside, aside, found) => {
  expect(routesTo(event, statement, 640, aside).some((route) => !crosses(route, [wall(beside)]))).toBe(found);
});

test("no way leaves the picture", () => {
  for (const route of routesTo(event, statement, 640, 640))
    for (const [x] of route) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(640);
    }
});
