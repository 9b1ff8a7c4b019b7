import { readCsvAsDataset, type Attribution } from "@counterclaim/claims";
import fc from "fast-check";
import { expect, test } from "vitest";
import { latestFirst, standing, type Said } from "./statements.js";

/** `id date value replaces` a statement; `-` is empty. */
function read(lines: readonly string[]): readonly Attribution[] {
  const rows = lines.map((line) => {
    const [id = "", date = "", value = "", replaces = "-"] = line.split(" ").map((each) => (each === "-" ? "" : each));
    const stance = value === "" ? "inconclusive" : "finds";
    return [
      id,
      "i",
      "weapon",
      value,
      "a",
      stance,
      date,
      "https://example.org/a",
      replaces === "-" ? "" : replaces,
    ].join();
  });
  const csv = `id,incident,finding,value,assessor,stance,stated_on,source_url,replaces\n${rows.join("\n")}\n`;
  return readCsvAsDataset("attributions.csv", csv).attributions;
}

const shape = (said: readonly Said[]): string[] =>
  said.map(({ attribution, earlier }) => [attribution.id, ...earlier.map(({ id }) => id)].join("<"));

const CASES: readonly [name: string, lines: readonly string[], shape: readonly string[]][] = [
  ["the latest on top, the one before is its history", ["a 2020-10-01 X", "b 2020-10-05 X"], ["b<a"]],
  ["in whatever order the file has them", ["b 2020-10-05 X", "a 2020-10-01 X"], ["b<a"]],
  ["different values all stand", ["a 2020-10-01 X", "b 2020-10-05 Y"], ["b", "a"]],
  ["a value without one stands beside it", ["a 2020-10-01 X", "b 2020-10-05 -"], ["b", "a"]],
  ["undated ones stand last", ["a - X", "b 2020-10-05 Y"], ["b", "a"]],
  ["an undated one is nobody's history", ["a - X", "b 2020-10-05 X"], ["b", "a"]],
  ["nor is one that may be of the same day", ["a 2020-10 X", "b 2020-10-05 X"], ["b", "a"]],
  ["nor one of the same day", ["a 2020-10-05 X", "b 2020-10-05 X"], ["a", "b"]],
  ["a month that is over is", ["a 2020-09 X", "b 2020-10-05 X"], ["b<a"]],
  ["a replaced one is history of what replaces it, another value too", ["a 2020-10-01 X", "b 2020-10-05 Y a"], ["b<a"]],
  ["a chain", ["a 2020-10-01 X", "b 2020-10-05 Y a", "c 2020-10-07 Z b"], ["c<b<a"]],
  [
    "two that replace one: it is history once",
    ["a 2020-10-01 X", "b 2020-10-05 Y a", "c 2020-10-07 Z a"],
    ["c", "b<a"],
  ],
];

test.each(CASES)("%s", (_, lines, expected) => {
  expect(shape(latestFirst(standing(read(lines))))).toEqual(expected);
});

test("one that replaces what is not in the dataset stands", () => {
  const rows = read(["b 2020-10-05 Y"]).map((each) => ({ ...each, replaces: "a" }));
  expect(shape(standing(rows))).toEqual(["b"]);
});

test("rows that replace each other in a ring are not lost", () => {
  const [a, b] = read(["a 2020-10-01 X", "b 2020-10-05 Y"]) as [Attribution, Attribution];
  const ring = [
    { ...a, replaces: "b" },
    { ...b, replaces: "a" },
  ];
  expect(shape(standing(ring)).join("<").split("<").sort()).toEqual(["a", "b"]);
});

test("every statement stands or is history, exactly once", () => {
  const day = fc.constantFrom("2020-10-01", "2020-10-02", "2020-10", "../2020-10-03", "-");
  const line = fc.tuple(day, fc.constantFrom("X", "Y", "-"), fc.option(fc.nat(9), { nil: null }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
      const texts = lines.map(([date, value], index) => `s${String(index)} ${date} ${value}`);
      const rows = read(texts).map((each, index) => {
        const replaced = lines[index]?.[2] ?? null;
        return replaced === null ? each : { ...each, replaces: `s${String(replaced)}` };
      });
      const ids = latestFirst(standing(rows)).flatMap(({ attribution, earlier }) => [
        attribution.id,
        ...earlier.map(({ id }) => id),
      ]);
      expect(ids.sort()).toEqual(rows.map(({ id }) => id).sort());
    }),
  );
});
