import { expect, test } from "vitest";
import type { Mark } from "./mark.js";
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
    { shape: "path", look: "tint", d: "M7.5,20a2.5,2.5 0 1 0 5,0a2.5,2.5 0 1 0 -5,0zM1,2h3v4h-3z" },
  ]);
});

test("words and groups, which have no path, are left to the caller", () => {
  expect(pathsByLook([{ shape: "text", x: 1, y: 2, text: "A" }])).toEqual([]);
});
