import fc from "fast-check";
import { expect, test } from "vitest";
import { hatchBox } from "./hatch.js";

test("no hatch line leaves its box", () => {
  const size = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(size, size, size, size, (x, y, width, height) => {
      for (const [, px = "", py = ""] of hatchBox({ x, y, width, height }).d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
        expect(Number(px)).toBeGreaterThanOrEqual(x);
        expect(Number(px)).toBeLessThanOrEqual(x + width);
        expect(Number(py)).toBeGreaterThanOrEqual(y);
        expect(Number(py)).toBeLessThanOrEqual(y + height);
      }
    }),
  );
});
