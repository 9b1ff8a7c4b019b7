import fc from "fast-check";
import { expect, test } from "vitest";
import type { Toll } from "./claim.js";
import { parseWhen } from "./edtf.js";
import { readCsvAsDataset } from "./read-story.js";
import { sumTolls } from "./sum.js";
import type { Qualifier, Status } from "./vocabulary.js";
import type { When } from "./when.js";

const TEXT = `id,population,measure,value,claimant,as_of,since,source_url,sum_group
g1,Goris,killed,3,MoD,2020-10-05,2020-09-27,https://example.org/a,districts
g2,Sisian,killed,4,MoD,2020-10-05,2020-09-27,https://example.org/a,districts
`;
const [g1, g2] = readCsvAsDataset("tolls.csv", TEXT).tolls as unknown as readonly [Toll, Toll];

function day(text: string): When {
  const reading = parseWhen(text);
  if (!reading.ok) throw new Error(text);
  return reading.when;
}

const EARLIER = { since: day("2020-01-01") };

test("rows of one declared group add up", () => {
  expect(sumTolls([g1, g2])).toMatchObject({ ok: true, low: 7, value: 7, high: 7, qualifier: "exact" });
  expect(sumTolls([])).toMatchObject({ ok: false });
});

type Change = Partial<Toll>;

test.each<[what: string, of: Change, low: number | null, value: number | null, high: number | null]>([
  ["at least, as a bound", { value: null, low: 4 }, 7, null, null],
  ["at least, as a bound and in words", { value: null, low: 4, qualifier: "at-least" }, 7, null, null],
  ["at least, as a number", { qualifier: "at-least" }, 7, null, null],
  ["at most, as a bound", { value: null, high: 4 }, null, null, 7],
  ["at most, as a number", { qualifier: "at-most" }, null, null, 7],
  ["a range", { value: null, low: 2, high: 6 }, 5, null, 9],
  ["a best figure in a range", { low: 2, high: 6 }, 5, 7, 9],
  ["a best figure with a lower bound alone", { low: 2 }, 5, 7, null],
  ["a best figure with an upper bound alone", { high: 6 }, null, 7, 9],
])("%s adds to what it limits, and leaves the rest open", (_, change, low, value, high) => {
  const b = { ...g2, ...change };
  expect(sumTolls([g1, b])).toMatchObject({ ok: true, low, value, high });
  expect(sumTolls([b, g1])).toMatchObject({ ok: true, low, value, high });
});

test("open below and open above make no sum, of which nothing could be said", () => {
  const reading = sumTolls([
    { ...g1, qualifier: "at-least" },
    { ...g2, qualifier: "at-most" },
  ]);
  expect(reading).toMatchObject({ ok: false, clashes: [{ ids: ["g2", "g1"] }] });
  expect(reading).toMatchObject({ message: /no lower bound in g2 \(tolls\.csv:3\), no upper bound in g1/ });
});

test.each<[Status, Status, Status]>([
  ["verified", "disputed", "disputed"],
  ["disputed", "claimed", "disputed"],
  ["corroborated", "claimed", "claimed"],
  ["verified", "corroborated", "corroborated"],
  ["verified", "verified", "verified"],
])("%s and %s make a sum that is %s", (first, second, status) => {
  const tolls = [
    { ...g1, status: first },
    { ...g2, status: second },
  ];
  expect(sumTolls(tolls)).toMatchObject({ ok: true, status });
});

test("about stays about", () => {
  expect(sumTolls([g1, { ...g2, qualifier: "about" }])).toMatchObject({ value: 7, qualifier: "about" });
  expect(
    sumTolls([
      { ...g1, qualifier: "about" },
      { ...g2, value: null, low: 4 },
    ]),
  ).toMatchObject({
    value: null,
    low: 7,
    high: null,
    qualifier: "about",
  });
});

const number = fc.integer({ min: 0, max: 999 });
const figure = fc
  .record({
    numbers: fc.array(number, { minLength: 3, maxLength: 3 }).map((list) => list.toSorted((a, b) => a - b)),
    has: fc.subarray([0, 1, 2], { minLength: 1 }),
    qualifier: fc.constantFrom<Qualifier>("exact", "about", "at-least", "at-most"),
  })
  .map(({ numbers, has, qualifier }) => {
    const at = (index: number): number | null => (has.includes(index) ? (numbers[index] ?? null) : null);
    return { low: at(0), value: at(1), high: at(2), qualifier };
  });

test("no member's best figure is invented, no bound is lost, and the bounds hold whatever is true", () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), (figures) => {
      const tolls = figures.map((each, at) => ({ ...g1, ...each, id: `r${at}`, population: `P${at}` }));
      const sum = sumTolls(tolls);
      const bound = (each: (typeof figures)[number]): boolean => /^at-/.test(each.qualifier);
      const openBelow = figures.some(
        (each) =>
          each.low === null &&
          (each.qualifier === "at-most" || (each.high !== null && !bound(each)) || each.value === null),
      );
      const openAbove = figures.some(
        (each) =>
          each.high === null &&
          (each.qualifier === "at-least" || (each.low !== null && !bound(each)) || each.value === null),
      );
      expect(sum.ok).toBe(!(openBelow && openAbove));
      if (!sum.ok) return;
      expect(sum.low === null).toBe(openBelow);
      expect(sum.high === null).toBe(openAbove);
      expect(sum.value === null).toBe(figures.some((each) => each.value === null || bound(each)));
      const least = figures.reduce((all, each) => all + (each.low ?? each.value ?? 0), 0);
      const most = figures.reduce((all, each) => all + (each.high ?? each.value ?? 0), 0);
      if (sum.low !== null) expect(sum.low).toBe(least);
      if (sum.high !== null) expect(sum.high).toBe(most);
      if (sum.value !== null) expect(sum.value).toBe(figures.reduce((all, each) => all + (each.value ?? 0), 0));
      if (sum.value !== null) expect(sum.value >= (sum.low ?? 0) && sum.value <= (sum.high ?? sum.value)).toBe(true);
    }),
  );
});

test("nothing else adds", () => {
  const changes: readonly Change[] = [
    { claimant: "Ombudsman" },
    { claimant: null },
    { measure: "wounded" },
    { basis: "period" },
    { civilianStatus: "civilian" },
    { sumGroup: "other" },
    { sumGroup: null },
    { population: "Goris" },
    { status: "retracted" },
    { value: null, figure: "not-reported" },
    { replaces: "g1" },
    { since: null },
    EARLIER,
    { asOf: day("2020-10-04") },
    { asOf: day("../2020-10-05") },
    { asOf: day("2020-10-05~") },
    { incident: "i-1" },
  ];
  fc.assert(
    fc.property(fc.subarray([...changes]), fc.boolean(), (chosen, swap) => {
      const changed: Toll = Object.assign({}, g2, ...chosen);
      const reading = sumTolls(swap ? [changed, g1] : [g1, changed]);
      expect(reading.ok).toBe(chosen.length === 0);
      if (!reading.ok) {
        expect(reading.message).toMatch(/^cannot add: .*tolls\.csv:[23]/);
        expect(reading.clashes.flatMap((clash) => clash.ids)).toContain("g2");
      }
    }),
  );
});

test.each<[string, Change, string]>([
  ["begins", EARLIER, "different begins in since: 2020-09-27 in g1 (tolls.csv:2), 2020-01-01 in g2 (tolls.csv:3)"],
  [
    "days",
    { asOf: day("2020-10-04") },
    "different dates in as_of: 2020-10-05 in g1 (tolls.csv:2), 2020-10-04 in g2 (tolls.csv:3)",
  ],
  ["incidents", { incident: "i-1" }, "different incidents: none in g1 (tolls.csv:2), i-1 in g2 (tolls.csv:3)"],
])("different %s clash, and both rows are named", (_, change, message) => {
  expect(sumTolls([g1, { ...g2, ...change }])).toMatchObject({ ok: false, clashes: [{ ids: ["g1", "g2"], message }] });
});

test("days of publication may differ: what was counted is one day", () => {
  expect(sumTolls([g1, { ...g2, reportedOn: day("2020-10-09") }])).toMatchObject({ ok: true, value: 7 });
});
