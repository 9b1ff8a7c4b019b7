import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import fc from "fast-check";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { overlaps, type Box, type Mark, type RectMark, type TextMark } from "../mark.js";
import { textWidth } from "../text-width.js";
import { casualtyComparison } from "./casualty-comparison.js";

const EN = localeFor("en");
const WIDTHS = [320, 420, 640, 900];
const LONG = "the joint coordination office for emergencies and civil protection of the northern province";

const number = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9000 }), fc.constant(1_250_000));
const figure = fc.oneof(
  fc.tuple(number, fc.constantFrom("", "about", "at-least", "at-most")).map(([n, word]) => `${String(n)},,,,${word},`),
  fc.tuple(number, number).map(([a, b]) => `,${String(Math.min(a, b))},${String(Math.max(a, b) + 1)},,,`),
  number.map((n) => `${String(n + 3)},${String(n)},${String(n + 9)},,,`),
  number.map((n) => `,${String(n)},,,,`),
  number.map((n) => `,,${String(n)},,,`),
  fc.constantFrom(",,,not-reported,,", ",,,unknown,,", ",,,pending,,", ",,,non-numeric,,several dozens of families"),
);
const row = fc
  .tuple(
    fc.constantFrom("Alder", "Birch valley", "Residents of the villages along the upper river"),
    fc.constantFrom("killed", "wounded", "missing", "killed-or-wounded"),
    figure,
    fc.constantFrom("One", "Health office", LONG, ""),
    fc.constantFrom("", "verified", "disputed", "retracted", "corroborated"),
    fc.constantFrom("", "incident"),
    fc.constantFrom("2031-01-04", "2031-02-10/2031-02-14", "2031-03", "../2031-04-02", "2032-01-20"),
  )
  .map(([population, measure, numbers, claimant, status, basis, asOf]) =>
    [population, measure, numbers, claimant, status, basis, basis ? "market" : "", asOf, "https://example.org/a"].join(
      ",",
    ),
  );
const HEADER =
  "population,measure,value,low,high,figure,qualifier,wording,claimant,status,basis,incident,as_of,source_url";

function datasetOf(rows: readonly string[]): Dataset {
  return readCsvAsDataset("tolls.csv", [HEADER, ...rows, ""].join("\n"), { table: "tolls" });
}

function textsIn(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) => (mark.shape === "group" ? textsIn(mark.marks) : mark.shape === "text" ? [mark] : []));
}

function rectsIn(marks: readonly Mark[]): RectMark[] {
  return marks.flatMap((mark) => (mark.shape === "group" ? rectsIn(mark.marks) : mark.shape === "rect" ? [mark] : []));
}

function boxOf({ x, y, text, size = 14, weight = "normal", anchor = "start" }: TextMark): Box {
  const width = textWidth(text, size, weight);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.74, width, height: size * 0.74 };
}

function faults(marks: readonly Mark[], width: number, height: number): string[] {
  const texts = textsIn(marks).map((mark) => ({ mark, box: boxOf(mark) }));
  const outside = texts.filter(
    ({ box }) => box.x < -0.6 || box.x + box.width > width + 0.6 || box.y < 0 || box.y + box.height > height,
  );
  const touching = texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.mark.text} on ${b.mark.text}`] : [])),
  );
  const wide = rectsIn(marks).filter((rect) => rect.x < -0.6 || rect.x + rect.width > width + 0.6);
  return [
    ...outside.map(({ mark }) => `outside: ${mark.text}`),
    ...wide.map(({ look }) => `outside: ${look}`),
    ...touching,
  ];
}

const options = fc.record({
  "group-by": fc.constantFrom("population", "claimant", "measure"),
  sort: fc.constantFrom("listed", "value"),
  marks: fc.constantFrom("bars", "units"),
  scale: fc.constantFrom("common", "own"),
  over: fc.constantFrom("", "time"),
  markers: fc.constantFrom("", "2031-02-01 first; 2031-02-03 second, close by; 2032-01-20 the very last day"),
});

test("no text leaves the picture and none lies on another, at any width", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 14 }),
      options,
      fc.constantFrom(...WIDTHS),
      (rows, given, width) => {
        const view = casualtyComparison.view(datasetOf(rows), given, EN);
        const picture = casualtyComparison.picture(view, width, EN);
        expect(faults(picture.marks, picture.width, picture.height)).toEqual([]);
      },
    ),
    { numRuns: 250 },
  );
});

test("every mark of a record can be hit: at least 24 by 24 px", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 14 }),
      options,
      fc.constantFrom(...WIDTHS),
      (rows, given, width) => {
        const view = casualtyComparison.view(datasetOf(rows), given, EN);
        const groups = casualtyComparison.picture(view, width, EN).marks.filter((mark) => mark.shape === "group");
        for (const { hit } of groups) expect(Math.min(hit.width, hit.height)).toBeGreaterThanOrEqual(24);
      },
    ),
    { numRuns: 100 },
  );
});

test("every figure of the view stands in the picture once, with its figure as written", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), options, (rows, given) => {
      const view = casualtyComparison.view(datasetOf(rows), given, EN);
      const marks = casualtyComparison.picture(view, 640, EN).marks;
      const drawn = marks.flatMap((mark) => (mark.shape === "group" && mark.claim ? [mark.claim] : []));
      const wanted = view.rows.flatMap(({ toll }) => (toll && (view.kind === "now" || !toll.figure) ? [toll.id] : []));
      expect([...drawn].sort()).toEqual([...wanted].sort());
    }),
    { numRuns: 150 },
  );
});
