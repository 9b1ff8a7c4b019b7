import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawPicture } from "../draw-picture.js";
import { localeFor } from "../locale/locale.js";
import type { Options } from "../options.js";
import { walk, type Tree } from "../tree.js";
import { casualtyComparison } from "./casualty-comparison.js";

const EN = localeFor("en");
const CSV = `id,population,measure,value,low,high,figure,qualifier,status,claimant,as_of,source_url
a,Alder,killed,31,,,,,,One,2031-03-10,https://example.org/a
b,Alder,killed,,20,26,,,,Two,2031-03-10,https://example.org/a
c,Birch,killed,,,,not-reported,,,One,2031-03-10,https://example.org/a
d,Birch,wounded,7,,,,about,,Two,2031-03-10,https://example.org/a
e,Cedar,wounded,0,,,,,verified,,2031-03-10,https://example.org/a
`;

function tree(dataset: Dataset, options: Options = {}, chosen: string | null = null): Tree {
  const view = casualtyComparison.view(dataset, options, EN);
  const interactive = true;
  return drawPicture(casualtyComparison.picture(view, 640, EN), { uid: "x", interactive, chosen });
}

const read = (): Dataset => readCsvAsDataset("tolls.csv", CSV, { table: "tolls" });

const change = fc.record({
  row: fc.integer({ min: 0, max: 4 }),
  with: fc.constantFrom<Record<string, unknown>>(
    { figure: null, value: 12 },
    { figure: null, value: 13 },
    { figure: null, value: 12, qualifier: "at-least" },
    { figure: null, value: 12, qualifier: "about" },
    { status: "retracted" },
    { status: "disputed" },
    { claimant: "Three" },
    { claimant: null },
    { population: "Dogwood" },
    { figure: "withheld", value: null, low: null, high: null },
    { figure: "non-numeric", value: null, low: null, high: null, wording: "dozens" },
    { figure: "non-numeric", value: null, low: null, high: null, wording: "scores" },
  ),
  inPlace: fc.boolean(),
  options: fc.constantFrom<Options>({}, { "group-by": "claimant" }, { marks: "units" }, { sort: "value" }),
  chosen: fc.constantFrom(null, "a", "b"),
});

test("a mark kept from the drawing before is the mark that would be drawn anew, even where a page changes a row in place", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      let dataset = structuredClone(read());
      for (const { row, with: fields, inPlace, options, chosen } of changes) {
        const tolls = dataset.tolls.map((toll, index) =>
          index !== row ? toll : inPlace ? Object.assign(toll, fields) : { ...toll, ...fields },
        );
        dataset = { ...dataset, tolls };
        expect(tree(dataset, options, chosen)).toEqual(tree(structuredClone(dataset), options, chosen));
      }
    }),
    { numRuns: 60 },
  );
});

test("where one figure changes, the elements of the others are the very same", () => {
  const before = read();
  const groups = (dataset: Dataset): Map<string, Tree> =>
    new Map(
      [...walk(tree(dataset))].flatMap((each) => (each.attrs["data-claim"] ? [[each.attrs["data-claim"], each]] : [])),
    );
  const old = groups(before);
  const now = groups({
    ...before,
    tolls: before.tolls.map((toll) => (toll.id === "d" ? { ...toll, value: 6 } : toll)),
  });
  expect([...now].filter(([id, each]) => each !== old.get(id)).map(([id]) => id)).toEqual(["d"]);
});
