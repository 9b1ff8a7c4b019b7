import { FIGURES } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { chipPattern, type Silent } from "./chip.js";

const KINDS: readonly Silent[] = [...FIGURES, "gap"];
const BOX = { x: 10, y: 20, width: 90, height: 20 };

test("each of the seven kinds of no number has a pattern of its own, inside its chip", () => {
  const patterns = KINDS.map((kind) => JSON.stringify(chipPattern(kind, BOX)));
  expect(KINDS.length).toBe(7);
  expect(new Set(patterns).size).toBe(7);
  for (const mark of KINDS.flatMap((kind) => chipPattern(kind, BOX))) {
    if (mark.shape !== "path") throw new Error("a pattern is one path");
    for (const [, x, y] of mark.d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(BOX.x);
      expect(Number(x)).toBeLessThanOrEqual(BOX.x + BOX.width);
      expect(Number(y)).toBeGreaterThanOrEqual(BOX.y);
      expect(Number(y)).toBeLessThanOrEqual(BOX.y + BOX.height);
    }
  }
});
