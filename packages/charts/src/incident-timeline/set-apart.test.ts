import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, dayOf, parseWhen } from "@counterclaim/claims";
import { lengthOf, reachOf, type Extent } from "./reach.js";
import { setApart } from "./set-apart.js";

const at = (text: string): { readonly text: string; readonly reach: ReturnType<typeof reachOf> } => {
  const read = parseWhen(text);
  if (!read.ok) throw new Error(text);
  return { text, reach: reachOf(read.when) };
};

const week = ["2020-10-01", "2020-10-02", "2020-10-04", "2020-10-05", "2020-10-07"];

test.each([
  ["nothing where all is near", week, []],
  ["a thousand years earlier", [...week, "1020-10-03"], ["1020-10-03"]],
  ["a thousand years later", [...week, "3020-10-03"], ["3020-10-03"]],
  ["a century-wide date", [...week, "19XX"], ["19XX"]],
  ["not what comes two months later", [...week, "2020-12-06"], []],
  ["what comes two years later", [...week, "2022-10-06"], ["2022-10-06"]],
  ["never one of two", ["1020-10-01", "2020-10-01"], []],
  ["not a half", ["1020-10-01", "1020-10-02", "2020-10-01", "2020-10-02"], []],
  ["both ends", [...week, ...week, "1020-10-03", "3020-10-03"], ["1020-10-03", "3020-10-03"]],
])("sets apart %s", (_, dates, far) => {
  const apart = setApart(dates.map(at));
  expect(apart.far.map(({ text }) => text)).toEqual(far);
});

test("an axis spans what is near, whole dates included", () => {
  const { extent } = setApart([at("2020-10"), at("2020-10-05"), at("../2020-11-02")]);
  expect(extent).toEqual({ first: dayNumber("2020-10-01"), last: dayNumber("2020-11-02") });
  expect(extent && lengthOf(extent)).toBe(33);
  expect(setApart([]).extent).toBeNull();
});

test("thousands of near dates hide no far one, whatever their order", () => {
  const many = Array.from({ length: 3000 }, (_, index) => at(`2020-${String((index % 12) + 1).padStart(2, "0")}-11`));
  const odd = at("1020-10-03");
  const late = at("3020-10-03");
  for (const place of [0, 1234, 3000]) {
    const apart = setApart([...many.slice(0, place), odd, late, ...many.slice(place)]);
    expect(apart.far).toEqual([odd, late]);
    expect(apart.extent).toEqual({ first: dayNumber("2020-01-11"), last: dayNumber("2020-12-11") });
  }
  // Thirteen are too many to be named beside the axis.
  const odds = Array.from({ length: 13 }, (_, index) => at(`10${String(10 + index)}-10-03`));
  expect(setApart([...odds, ...many]).far.length).toBeLessThanOrEqual(12);
});

const autumn = Array.from({ length: 60 }, (_, index) => {
  const day = 27 + index;
  return day <= 30
    ? `2020-09-${String(day)}`
    : day <= 61
      ? `2020-10-${String(day - 30).padStart(2, "0")}`
      : `2020-11-${String(day - 61).padStart(2, "0")}`;
});
const AUTUMN: Extent = { first: dayNumber("2020-09-27"), last: dayNumber("2020-11-25") };

test.each([
  ["a year-only date that holds the whole axis", [...autumn, "2020"], [], AUTUMN],
  ["thirty of them", [...autumn, ...Array<string>(30).fill("2020")], [], AUTUMN],
  ["a year whose month is not known", [...autumn, "2020-XX-XX"], [], AUTUMN],
  ["a decade, a century", [...autumn, "202X", "20XX"], [], AUTUMN],
  ["an open end at the end of a later century", [...autumn, "../2999-12-31"], [], AUTUMN],
  ["an open begin long before", [...autumn, "1020-01-01/.."], [], AUTUMN],
  ["a year that begins after the axis", [...autumn, "2022", "2020"], ["2022"], AUTUMN],
  ["a century before", [...autumn, "19XX", "20XX"], ["19XX"], AUTUMN],
  [
    "years in a record of years",
    ["2001", "2003-02-11", "2005-03-11", "2007", "2009-05-11", "2011-06-11", "2013"],
    [],
    { first: dayNumber("2001-01-01"), last: dayNumber("2013-12-31") },
  ],
  [
    "a year beside a day",
    ["2020", "2020-10-05"],
    [],
    { first: dayNumber("2020-10-05"), last: dayNumber("2020-10-05") },
  ],
  [
    "nothing but years",
    ["2020", "2020", "2020"],
    [],
    { first: dayNumber("2020-01-01"), last: dayNumber("2020-12-31") },
  ],
  [
    "too many far years to be named",
    ["2020-10-01", "2020-10-02", "2001", "2004", "2008", "2012"],
    [],
    { first: dayNumber("2001-01-01"), last: dayNumber("2020-10-02") },
  ],
] as const)("what can lie on the axis is never set apart, nor makes it longer: %s", (_, dates, far, extent) => {
  const found = setApart(dates.map(at));
  expect(found.far.map(({ text }) => text)).toEqual(far);
  expect(found.extent).toEqual(extent);
});

test.each([
  ["a few begin before", [], 0],
  ["a hundred years begin before", Array<string>(100).fill("2020"), 0],
  ["a century that begins before hides no far one", ["20XX"], 3],
] as const)("days that are looked at bound an axis of hundreds of dates: %s", (_, wide, far) => {
  const bounds = { first: dayNumber("2020-10-01"), last: dayNumber("2021-12-31") };
  const days = Array.from({ length: 300 }, (_, day) => dayOf(dayNumber("2020-09-20") + (far ? day % 40 : day * 2)));
  const late = Array<string>(far).fill("2021-12-30");
  const found = setApart([...wide, ...days, ...late].map(at), bounds);
  expect(found.far.map(({ text }) => text)).toEqual(late);
  const last = dayNumber(far ? "2020-10-29" : "2021-12-31");
  expect(found.extent).toEqual({ first: bounds.first, last });
});

test("the one that stands at a bound is found behind any number that stand near it", () => {
  const near = (day: string): string[] => Array<string>(100).fill(day);
  const dates = ["2020-10-31", ...near("2020-10-30"), ...near("2020-10-02"), "2020-10-01"];
  const bounds = { first: dayNumber("2020-10-01"), last: dayNumber("2020-10-31") };
  expect(setApart(dates.map(at), bounds).extent).toEqual(bounds);
  expect(setApart(dates.reverse().map(at), bounds).extent).toEqual(bounds);
});

test("no set of dates has one set apart that can lie on the axis, or one on it that cannot", () => {
  const text = fc.oneof(
    fc.integer({ min: 0, max: 400 }).map((day) => dayOf(dayNumber("2020-09-01") + day)),
    fc.constantFrom(
      "2020",
      "2021",
      "2019",
      "202X",
      "19XX",
      "2020-10",
      "../2020-10-06",
      "../2999-01-01",
      "2020-10-01/..",
    ),
    fc.integer({ min: 1000, max: 2999 }).map((year) => `${String(year)}-05-05`),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (texts) => {
      const dates = texts.map(at);
      const { far, extent } = setApart(dates);
      const { first, last } = extent ?? { first: 0, last: 0 };
      const canLie = ({ reach }: (typeof dates)[number]): boolean =>
        reach !== null && (reach.from ?? first) <= last && (reach.to ?? last) >= first;
      expect(dates.filter((each) => canLie(each) === far.includes(each))).toEqual([]);
      expect(far.length).toBeLessThanOrEqual(Math.max(dates.length < 3 ? 0 : 1, Math.floor(dates.length / 5)));
    }),
    { numRuns: 2000, seed: 20_201_006 },
  );
});
