import { expect, test } from "vitest";
import { voiceMark } from "./casualty-comparison/time-marks.js";
import type { Mark, PathMark } from "./mark.js";
import { pathsByLook } from "./mark-paths.js";

test("marks become a path for each look, each where it stood", () => {
  const marks: Mark[] = [
    { shape: "line", look: "frame", x1: 1, y1: 2.004, x2: 3, y2: 4 },
    { shape: "circle", look: "tint", cx: 10, cy: 20, r: 2.5 },
    { shape: "path", look: "frame", d: "M5,6L7,8" },
    { shape: "rect", look: "tint", x: 1, y: 2, width: 3, height: 4 },
  ];
  expect(pathsByLook(marks)).toEqual([
    { shape: "path", look: "frame", d: "M1,2L3,4M5,6L7,8" },
    { shape: "path", look: "tint", d: "M7.5,20a2.5,2.5 0 1 1 5,0a2.5,2.5 0 1 1 -5,0zM1,2h3v4h-3z" },
  ]);
});

test("words and groups, which have no path, are left to the caller", () => {
  expect(pathsByLook([{ shape: "text", x: 1, y: 2, text: "A" }])).toEqual([]);
});

test("what lies on each other in one path leaves no hole: dots and squares run round as diamonds do", () => {
  const { d } = voiceMark("relayed", "verified", 10, 20, 2) as PathMark;
  const points = [...d.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const turned = points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  // With the clock, as y grows downwards.
  expect(turned).toBeGreaterThan(0);
  const [dot, square] = pathsByLook([
    { shape: "circle", look: "solid", cx: 10, cy: 20, r: 2 },
    { shape: "rect", look: "tint", x: 8, y: 18, width: 4, height: 4 },
  ]);
  expect(dot?.d).toMatch(/^M8,20a2,2 0 1 1 4,0a2,2 0 1 1 -4,0z$/);
  expect(square?.d).toMatch(/^M8,18h4v4h-4z$/);
});
