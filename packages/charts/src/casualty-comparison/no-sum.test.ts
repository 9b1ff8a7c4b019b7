import { readCsvAsDataset } from "@counterclaim/claims";
import fc from "fast-check";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { casualtyComparison } from "./casualty-comparison.js";

const EN = localeFor("en");
const HEADER =
  "population,measure,value,low,high,basis,civilian_status,claimant,as_of,reported_on,sum_group,source_url";

const row = fc
  .tuple(
    fc.constantFrom("Alder", "Birch"),
    fc.constantFrom("killed", "wounded"),
    fc.integer({ min: 10_000, max: 999_999 }),
    fc.boolean(),
    fc.constantFrom("", "period"),
    fc.constantFrom("civilian", "combatant", ""),
    fc.constantFrom("One", "Two", "Three", ""),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom("", "shared"),
  )
  .map(([population, measure, n, range, basis, status, claimant, day, group]) => {
    const numbers = range ? `,${String(n)},${String(n + 7)}` : `${String(n)},,`;
    const date = `2031-03-${String(day).padStart(2, "0")}`;
    const text = `${population},${measure},${numbers},${basis},${status},${claimant},${date},${date},${group},https://example.org/a`;
    return { text, numbers: range ? [n, n + 7] : [n] };
  });

/** What a picture prints but for the numbers of its axes, which stand outside groups and are set in 13.75 px. */
function said(marks: readonly Mark[], inside = false): string[] {
  return marks.flatMap((mark) => {
    if (mark.shape === "group") return [mark.label, mark.value ?? "", ...said(mark.marks, true)];
    return mark.shape === "text" && (inside || mark.size !== 13.75) ? [mark.text] : [];
  });
}

const options = fc.record({
  "group-by": fc.constantFrom("population", "claimant", "measure"),
  sort: fc.constantFrom("listed", "name", "value", "reported"),
  over: fc.constantFrom("", "time"),
  scale: fc.constantFrom("common", "own"),
});

test("every number that is said anywhere is a number of a row: nothing is added, averaged or stacked", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 16 }), options, (rows, given) => {
      const dataset = readCsvAsDataset("tolls.csv", [HEADER, ...rows.map(({ text }) => text), ""].join("\n"), {
        table: "tolls",
      });
      const view = casualtyComparison.view(dataset, given, EN);
      const { sentence, description, notes } = casualtyComparison.words(view, EN);
      const table = casualtyComparison.table(view, EN);
      const cells = table?.rows.flatMap((cells) => cells.flatMap(({ text, value }) => [text, value ?? ""])) ?? [];
      const key = casualtyComparison.key(view, EN).map(({ text }) => text);
      const texts = [
        sentence,
        description,
        ...notes,
        ...cells,
        ...key,
        ...said(casualtyComparison.picture(view, 640, EN).marks),
      ];
      const numbers = texts.flatMap((text) =>
        [...text.replace(/(\d),(?=\d{3})/g, "$1").matchAll(/\d+/g)].map(([n]) => Number(n)),
      );
      const rowsSay = new Set(rows.flatMap((each) => each.numbers));
      expect(numbers.filter((n) => n >= 10_000 && !rowsSay.has(n))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
