import { expect, test } from "vitest";
import { STANCE_KEYS } from "../stance-words.js";
import { agreementSymbol, stanceSymbol, SYMBOL } from "./symbols.js";

test("every stance has a shape of its own, without regard to its ink", () => {
  const shapes = STANCE_KEYS.map((stance) =>
    JSON.stringify(stanceSymbol(stance).marks.map((mark) => ({ ...mark, look: "" }))),
  );
  // A tint circle is told from a dashed ring by its line, from a filled one by what stands inside.
  expect(new Set(shapes).size).toBe(STANCE_KEYS.length);
});

test("no two stances have the same looks and marks, and all fit their box", () => {
  for (const stance of STANCE_KEYS) {
    const { width, height, marks } = stanceSymbol(stance);
    expect([width, height]).toEqual([SYMBOL, SYMBOL]);
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks)
      if (mark.shape === "path") expect(mark.d).toMatch(/^(?:[MLC]-?[\d.]+,-?[\d.]+(?: -?[\d.]+,-?[\d.]+)*|Z)+$/);
  }
});

test("unequal is equal with a stroke through it", () => {
  expect(agreementSymbol(true).marks).toHaveLength(agreementSymbol(false).marks.length + 1);
});
