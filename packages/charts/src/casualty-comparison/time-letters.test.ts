import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { describe, expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { overlaps, type Box, type Mark } from "../mark.js";
import { textWidth } from "../text-width.js";
import { casualtyComparison } from "./casualty-comparison.js";

const EN = localeFor("en");
const HEADER = "id,population,measure,value,low,qualifier,as_of,claimant,relayed_by,source_url";

function datasetOf(rows: readonly string[]): Dataset {
  const lines = rows.map((row, index) => `r${String(index)},${row},https://example.org/a`);
  const dataset = readCsvAsDataset("tolls.csv", [HEADER, ...lines, ""].join("\n"), { table: "tolls" });
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  return dataset;
}

function boxOf({ x, y, text, lead = "", size = 14, anchor }: Extract<Mark, { shape: "text" }>): Box {
  const width = textWidth(text, size) + (lead ? textWidth(`${lead} `, size, "bold") : 0);
  return { x: anchor === "middle" ? x - width / 2 : x, y: y - 11, width, height: 12 };
}

function apart(a: Box, b: Box): number {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(dx, dy);
}

const COURSE = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => `Alder,killed,${String(day * 10)},,,2031-03-0${String(day)},One,`);

describe("each claimant without a line has a letter, and none is taken for a part of a last figure", () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["a square on the last day", [...COURSE, "Alder,killed,80,,,2031-03-08,Two,"]],
    [
      "a square under the last figure, in a cluster",
      [
        ...COURSE,
        "Alder,killed,,80,at-least,2031-03-08,One,",
        "Alder,killed,80,,,2031-03-08,One,Wire",
        "Alder,killed,79,,,2031-03-08,Two,",
        "Alder,killed,81,,,2031-03-08,Three,",
        "Alder,killed,80,,,2031-03-07,Four,",
      ],
    ],
    [
      "six claimants in one cluster",
      [
        ...COURSE,
        ...["Two", "Three", "Four", "Five", "Six", "Seven"].map(
          (name, index) => `Alder,killed,${String(38 + index)},,,2031-03-04,${name},`,
        ),
      ],
    ],
    [
      "squares on one spot",
      [...COURSE, ...["Two", "Three", "Four", "Five"].map((name) => `Alder,killed,40,,,2031-03-04,${name},`)],
    ],
    ["a square at the corner", [...COURSE, "Alder,killed,0,,,2031-03-01,Two,", "Alder,killed,1,,,2031-03-01,Three,"]],
  ];
  // With a later day on the axis there is room between the last mark and its figure.
  const cases = lists.flatMap(([name, rows]) =>
    ["", "2031-03-10 later"].flatMap((markers) =>
      [320, 360, 640, 720, 1200].map((width) => ({ name, rows, markers, width })),
    ),
  );
  test.each(cases)("$name, at $width px $markers", ({ rows, markers, width }) => {
    const view = casualtyComparison.view(datasetOf(rows), { over: "time", lines: "One", markers }, EN);
    if (view.kind !== "time") throw new Error("not over time");
    const { marks } = casualtyComparison.picture(view, width, EN);
    const texts = marks.flatMap((mark) => (mark.shape === "text" ? [mark] : []));
    const letters = texts.filter(({ tone }) => tone === "halo");
    const wanted = view.panels.flatMap(({ others }) => others.map(({ letter }) => letter));
    expect([...new Set(letters.map(({ text }) => text))].filter((text) => text !== "A").sort()).toEqual(wanted);
    const ends = texts.slice(texts.findLastIndex(({ lead }) => lead === "A:")).filter(({ tone }) => tone !== "halo");
    const number = ends.find(({ weight }) => weight === "bold");
    const groups = marks.flatMap((mark) => (mark.shape === "group" ? [mark] : []));
    for (const letter of letters) {
      const box = boxOf(letter);
      const nearest = Math.min(
        ...groups.map(({ hit }) => apart(box, { x: hit.x + 8, y: hit.y + 8, width: 8, height: 8 })),
      );
      for (const end of ends) {
        expect(overlaps(box, boxOf(end))).toBe(false);
        expect(apart(box, boxOf(end))).toBeGreaterThan(Math.min(nearest, 12));
      }
      // Between the last mark and the number nothing stands on its line.
      const last = Math.max(...groups.map(({ hit }) => hit.x + 12));
      if (number && Math.abs(box.y + 6 - (number.y - 5)) < 8) expect(box.x).toBeLessThan(last);
    }
  });
});

// Squares of two claimants that touch, and one of them on a line.
const TOUCHING = [2, 3, 4, 5].flatMap((up) => [
  [`Alder,killed,70,,,2031-03-03,Two,`, `Alder,killed,${String(70 + up)},,,2031-03-03,Three,`],
  [`Alder,killed,${String(30 - up)},,,2031-03-03,Two,`, `Alder,killed,${String(30 + up)},,,2031-03-03,Three,`],
]);

test.each(TOUCHING.flatMap((rows) => [320, 640].map((width) => ({ rows, width }))))(
  "a letter without a leader stands nearest to a mark of its own claimant: $rows, at $width px",
  ({ rows, width }) => {
    const view = casualtyComparison.view(datasetOf([...COURSE, ...rows]), { over: "time", lines: "One" }, EN);
    if (view.kind !== "time") throw new Error("not over time");
    const { marks } = casualtyComparison.picture(view, width, EN);
    const letterOf = new Map(view.panels.flatMap(({ reports }) => reports.map((each) => [each.toll.id, each.letter])));
    const groups = marks.flatMap((mark) => (mark.shape === "group" ? [mark] : []));
    const letters = marks.flatMap((mark, index) => {
      const before = marks[index - 1];
      const led = before?.shape === "line" && before.look === "hatch";
      return mark.shape === "text" && mark.tone === "halo" && !led ? [mark] : [];
    });
    for (const letter of letters) {
      const box = boxOf(letter);
      const far = groups.map(({ claim, hit }) => ({
        letter: letterOf.get(claim ?? "") || "A",
        by: apart(box, { x: hit.x + 8, y: hit.y + 8, width: 8, height: 8 }),
      }));
      const nearest = Math.min(...far.map(({ by }) => by));
      expect(far.flatMap((each) => (each.by < nearest + 0.01 ? [each.letter] : []))).toEqual([letter.text]);
    }
  },
);

test.each<[string, string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
  ["quoted on a day on which it spoke", "One Two", ["Alder,killed,66,,,2031-03-03,Two,Wire"], { r10: "B" }, ["r10"]],
  ["a lower “at least”", "One Two", ["Alder,killed,,4,at-least,2031-03-06,One,"], { r10: "A" }, ["r10"]],
  ["of the only line", "One", ["Alder,killed,,4,at-least,2031-03-06,One,"], { r8: "B", r9: "B" }, ["r8", "r9"]],
])(
  "a mark off its line has the letter of its claimant where there are several: %s",
  (_, lines, stray, letters, ids) => {
    const two = ["Alder,killed,50,,,2031-03-03,Two,", "Alder,killed,55,,,2031-03-05,Two,"];
    const view = casualtyComparison.view(datasetOf([...COURSE, ...two, ...stray]), { over: "time", lines }, EN);
    if (view.kind !== "time") throw new Error("not over time");
    const given = view.panels.flatMap(({ reports }) =>
      reports.flatMap(({ toll, letter }) => (letter ? [[toll.id, letter]] : [])),
    );
    expect(Object.fromEntries(given)).toEqual(letters);
    const { marks } = casualtyComparison.picture(view, 640, EN);
    const boxes = marks.flatMap((mark) => (mark.shape === "group" && ids.includes(mark.claim ?? "") ? [mark] : []));
    expect(boxes).toHaveLength(ids.length);
    for (const { claim, hit } of boxes) {
      const near = marks.filter(
        (mark) =>
          mark.shape === "text" &&
          mark.tone === "halo" &&
          mark.text === letters[claim ?? ""] &&
          apart(boxOf(mark), { x: hit.x + 8, y: hit.y + 8, width: 8, height: 8 }) < 20,
      );
      expect(near.length).toBeGreaterThan(0);
    }
  },
);
