import fc from "fast-check";
import { expect, test } from "vitest";
import { readOptionList, writeOptionList } from "./option-list.js";

test.each([
  ["", []],
  ["  ", []],
  ["az-prosecutor", ["az-prosecutor"]],
  ["az-prosecutor nk-ombudsman", ["az-prosecutor", "nk-ombudsman"]],
  ["killed, wounded;missing,", ["killed", "wounded", "missing"]],
  ["Authorities in Baku, Ombudsman", ["Authorities in Baku", "Ombudsman"]],
  ["Authorities in Baku;", ["Authorities in Baku"]],
  ['"Authorities in Baku"', ["Authorities in Baku"]],
  ['"Authorities in Baku" Ombudsman', ["Authorities in Baku", "Ombudsman"]],
  ['"Ministry of Defence, Baku"; Ombudsman', ["Ministry of Defence, Baku", "Ombudsman"]],
  ['"the ""Ghost"" unit"', ['the "Ghost" unit']],
  ['unit"X', ['unit"X']],
  ['"half a mark', ['"half', "a", "mark"]],
])("%j without knowledge of the data", (text, items) => {
  expect(readOptionList(text)).toEqual(items);
});

const LABELS = ["Authorities in Baku", "Baku", "Town 1", "Town 11", "Ombudsman", "killed", "wounded", "A, B", "A", "B"];

test.each([
  ["Authorities in Baku", ["Authorities in Baku"]],
  ["Ombudsman Authorities  in Baku Town 11", ["Ombudsman", "Authorities in Baku", "Town 11"]],
  ["Baku Authorities", ["Baku", "Authorities"]],
  ["Authorities in Bakku, Ombudsman", ["Authorities in Bakku", "Ombudsman"]],
  ["killed wounded, Ombudsman", ["killed", "wounded", "Ombudsman"]],
  ["kiled wounded", ["kiled", "wounded"]],
  // A comma parts, also where a label holds one.
  ["A, B", ["A", "B"]],
  ['"A, B"', ["A, B"]],
])("%j with labels that are known", (text, items) => {
  expect(readOptionList(text, (key) => LABELS.includes(key))).toEqual(items);
});

test("any items written are read again as exactly these, whatever else is known", () => {
  const letters = fc.string({
    unit: fc.constantFrom("a", "B", " ", ",", ";", '"', "'", "1", "-", "é", "ա"),
    maxLength: 8,
  });
  const label = fc.oneof(letters, fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(fc.array(label, { maxLength: 6 }), fc.array(label, { maxLength: 6 }), (items, others) => {
      const known = new Set([...items, ...others, items.join(" "), items.join(", ")]);
      expect(readOptionList(writeOptionList(items), (key) => known.has(key))).toEqual(items);
      expect(readOptionList(writeOptionList(items))).toEqual(items);
    }),
  );
});
