import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { agreementOf } from "./agreement.js";
import { standing } from "./statements.js";

/** `assessor stance value` a statement, a hedge after a stroke. */
function agreement(lines: readonly string[], complete = true): ReturnType<typeof agreementOf> {
  const rows = lines.map((line, index) => {
    const [said = "", hedge = ""] = line.split("/");
    const [assessor = "", stance = "", value = ""] = said.trim().split(" ");
    return [
      `s${String(index)}`,
      "i",
      "weapon",
      value,
      assessor,
      stance,
      hedge,
      "2020-10-05",
      "https://example.org/a",
    ].join();
  });
  const csv = `id,incident,finding,value,assessor,stance,hedge,stated_on,source_url\n${rows.join("\n")}\n`;
  return agreementOf(standing(readCsvAsDataset("attributions.csv", csv).attributions), complete);
}

const CASES: readonly [lines: readonly string[], standing: string, count: number, contested: number][] = [
  [["a finds X", "b alleges X"], "same", 1, 0],
  [["a finds X", "b admits x"], "same", 1, 0],
  [["a finds X/appears to be", "b finds X"], "same", 1, 0],
  [["a finds X"], "alone", 1, 0],
  [["a denies X"], "alone", 0, 0],
  [["a finds X", "a finds Y"], "alone", 2, 0],
  [["a finds X", "b finds Y"], "differ", 2, 0],
  [["a finds X", "b denies X"], "differ", 1, 1],
  [["a finds X", "b disputes X"], "differ", 1, 1],
  // The denial may be of another value: both are named, and the reader judges.
  [["a finds X", "b denies Z"], "differ", 1, 1],
  [["a finds X", "b finds X", "b finds Y"], "differ", 2, 0],
  // A denial is no value: denying X and Y is not saying anything else.
  [["a denies X", "b denies Y"], "apart", 0, 0],
  [["a denies X", "b denies X"], "apart", 0, 0],
  // Inconclusive and no comment are statements without a value: nobody is made to agree by them.
  [["a finds X", "b inconclusive"], "apart", 1, 0],
  [["a finds X", "b no-comment"], "apart", 1, 0],
  [["a finds X", "b finds X", "c inconclusive"], "apart", 1, 0],
  [["a inconclusive", "b inconclusive"], "apart", 0, 0],
  // One who takes back what was said does not differ with himself.
  [["a finds X", "a denies X"], "alone", 1, 0],
  [[], "apart", 0, 0],
];

test.each(CASES)("%j: %s, %i given, %i contested", (lines, standing_, count, contested) => {
  const found = agreement(lines);
  expect([found.standing, found.count, found.contested]).toEqual([standing_, count, contested]);
});

test("a row that is not shown whole is never said to agree", () => {
  expect(agreement(["a finds X", "b finds X"], false).standing).toBe("apart");
  expect(agreement(["a finds X"], false).standing).toBe("apart");
  expect(agreement(["a finds X", "b finds Y"], false).standing).toBe("differ");
});

test("only what is found with a hedge is hedged, and who says it without one is not", () => {
  expect(agreement(["a finds X/appears", "b alleges X/its words", "c finds X"]).values[0]?.hedgedBy).toEqual(["a"]);
  expect(agreement(["a finds X/appears", "a finds X", "b finds X"]).values[0]?.hedgedBy).toEqual([]);
});

test("denied and disputed are kept apart, each with its names", () => {
  const [value] = agreement(["a finds X", "b denies X", "c disputes X"]).values;
  expect(value).toMatchObject({ value: "X", by: ["a"], deniedBy: ["b"], disputedBy: ["c"] });
});
