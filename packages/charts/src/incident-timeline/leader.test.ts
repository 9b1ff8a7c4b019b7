import { expect, test } from "vitest";
import { crosses, crossesSquarely, leaderBoxes, routesTo, thickened, type Leader } from "./leader.js";

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
  expect(routesTo(event, statement, 640, aside).some((route) => !crosses(leaderBoxes(route), [wall(beside)]))).toBe(
    found,
  );
});

test("no way leaves the picture", () => {
  for (const route of routesTo(event, statement, 640, 640))
    for (const [x] of route) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(640);
    }
});

// A line of another event: across at 100, then down at 200.
const other: Leader = [
  [50, 100],
  [200, 100],
  [200, 300],
];

test.each([
  [
    "elsewhere",
    [
      [300, 20],
      [300, 400],
    ],
    true,
  ],
  [
    "squarely",
    [
      [120, 20],
      [120, 300],
    ],
    true,
  ],
  [
    "squarely, across its way down",
    [
      [120, 200],
      [260, 200],
    ],
    true,
  ],
  [
    "at its corner",
    [
      [200, 20],
      [200, 90],
      [260, 90],
      [260, 300],
    ],
    true,
  ],
  [
    "through its corner",
    [
      [197, 20],
      [197, 200],
    ],
    false,
  ],
  [
    "along it",
    [
      [100, 100],
      [180, 100],
    ],
    false,
  ],
  [
    "ending in it",
    [
      [120, 20],
      [120, 101],
    ],
    false,
  ],
  [
    "turning on it",
    [
      [120, 20],
      [120, 100],
      [300, 100],
    ],
    false,
  ],
] as [string, Leader, boolean][])("a line that runs %s of another event's line", (_, leader, want) => {
  expect(crossesSquarely(leaderBoxes(leader).map(thickened), leaderBoxes(other).map(thickened))).toBe(want);
});
