import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth, wrapText } from "./text-width.js";

const WORDS = fc
  .array(fc.stringMatching(/^[a-zA-Z0-9.,–/-]{1,24}$/), { maxLength: 20 })
  .map((words) => words.join(" "));

test("no word is lost, doubled or moved by wrapping", () => {
  fc.assert(
    fc.property(WORDS, fc.integer({ min: 20, max: 600 }), (text, width) => {
      expect(wrapText(text, width).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});

test("no line is wider than asked, unless it is one letter", () => {
  fc.assert(
    fc.property(
      WORDS,
      fc.integer({ min: 20, max: 600 }),
      fc.constantFrom("normal" as const, "bold" as const),
      (text, width, weight) => {
        for (const line of wrapText(text, width, 14, weight))
          if (line.length > 1) expect(textWidth(line, 14, weight)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test("a line is broken as late as it can be", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 }), (words) => {
      const lines = wrapText(words.join(" "), 120);
      for (const [index, line] of lines.slice(0, -1).entries()) {
        const next = lines[index + 1]?.split(" ")[0] ?? "";
        expect(textWidth(`${line} ${next}`)).toBeGreaterThan(120);
      }
    }),
  );
});

test.each([
  ["", 0],
  ["i", 290],
  ["19", 1150],
  ["Ա", 900],
  ["中", 1000],
])("%j is %i thousandths of an em wide", (text, units) => {
  expect(textWidth(text, 1000)).toBe(units);
  expect(textWidth(text, 1000, "bold")).toBeCloseTo(units * 1.08);
});
