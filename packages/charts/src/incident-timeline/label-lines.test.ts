import fc from "fast-check";
import { expect, test } from "vitest";
import { LEAST_BESIDE, setLabel } from "./label-lines.js";

const WORDS = ["Shelling", "of", "Stepanakert/Khankendi", "cluster–munition", "(uncertain)", "W".repeat(20), " ", "—"];
const DATES = ["", "17 Oct", "in or before Oct", "between 3 and 4 October 2020"];

test("a label of one line is the same at every width that leaves its text some room beside the date", () => {
  const width = fc.integer({ min: 120, max: 600 });
  const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 });
  fc.assert(
    fc.property(words, fc.constantFrom(...DATES), width, width, (text, date, one, other) => {
      const label = setLabel(date, text.join(" "), one, 13.75);
      fc.pre(label.count === 1 && label.width + LEAST_BESIDE <= other);
      expect(setLabel(date, text.join(" "), other, 13.75)).toEqual(label);
    }),
    { numRuns: 500, seed: 20_201_006 },
  );
});
