import fc from "fast-check";
import { expect, test } from "vitest";
// @boundaries-ignore cases that the command's tests read too
import { BAD_URLS, GOOD_URLS } from "../../../tests/fixtures/cells/addresses.js";
// @boundaries-ignore cases that the command's tests read too
import { BAD_COUNTS, GOOD_COUNTS } from "../../../tests/fixtures/cells/count-cells.js";
// @boundaries-ignore cases that the command's tests read too
import { BAD_DATES, GOOD_DATES } from "../../../tests/fixtures/cells/date-texts.js";
import { parseCount } from "./count.js";
import { dayNumber, dayOf, daysInMonth } from "./day.js";
import { parseWhen } from "./edtf.js";
import { readCsvAsDataset } from "./read-story.js";
import { safeUrl } from "./safe-url.js";
import { compareWhen, isApproximate, isUncertain, precisionOf, timeOf, type When } from "./when.js";

function when(text: string): When {
  const reading = parseWhen(text);
  if (!reading.ok) throw new Error(reading.message);
  return reading.when;
}

test("the lists are wide and name each case once", () => {
  expect(new Set(BAD_COUNTS).size).toBeGreaterThanOrEqual(175);
  expect(new Set(BAD_DATES).size).toBeGreaterThanOrEqual(200);
  expect(new Set(BAD_URLS).size).toBeGreaterThanOrEqual(99);
  for (const list of [BAD_COUNTS, BAD_DATES, BAD_URLS]) {
    expect(list.filter((cell, index) => list.indexOf(cell) !== index)).toEqual([]);
  }
});

test.each(GOOD_COUNTS)("count reads %j", (cell, value) => {
  expect(parseCount(cell)).toEqual({ ok: true, value });
});

test.each(BAD_COUNTS)("count refuses %j", (cell) => {
  const reading = parseCount(cell);
  expect(reading.ok).toBe(false);
  if (!reading.ok) expect(reading.message.length + reading.hint.length).toBeLessThanOrEqual(400);
});

function measuresOrRange(low: number, high: number): string {
  return `if these are two measures, such as killed and wounded, write a row for each; if it is a range, write low ${low}, high ${high} and leave value empty`;
}

test.each([
  ["1,234", "write 1234"],
  ["20-25", "write low 20, high 25 and leave value empty"],
  ["27/2", measuresOrRange(2, 27)],
  ["27 and 2", measuresOrRange(2, 27)],
  ["27-2", measuresOrRange(2, 27)],
  ["2 / 27", measuresOrRange(2, 27)],
  ["between 20 and 25", "write low 20, high 25 and leave value empty"],
  ["from 20 to 25", "write low 20, high 25 and leave value empty"],
  [">27", 'write low 28, leave high empty, and put ">27" into wording'],
  ["<27", 'write high 26, leave low empty, and put "<27" into wording'],
  [">=27", "write low 27 and leave value and high empty"],
  ["<=27", 'write high 27, leave low empty, and put "<=27" into wording'],
  ["more than 27", 'write low 27, leave high empty, and put "more than 27" into wording'],
  ["20+", "write low 20, leave high empty"],
  ["n/a", "leave the cell empty and write not-reported in figure"],
  ["٢٧", "write 27"],
  ["１９", "write 19"],
  ["1E+05", "format the column as a number without decimals and write all digits"],
  ["about 80", 'write 80, qualifier about, and put "about 80" into wording'],
  ["circa 27", 'write 27, qualifier about, and put "circa 27" into wording'],
  ["#REF!", "mend the cell in the spreadsheet"],
])("count %j says: %s", (cell, hint) => {
  expect(parseCount(cell)).toMatchObject({ ok: false, hint });
});

const SHORT = "population,measure,value,claimant,as_of,source_url";
const FULL = `${SHORT},low,high,figure,qualifier,wording`;

test.each([
  ["n/a", "add the column figure to the header first"],
  ["-", "add the column figure to the header first"],
  ["", "add the column figure to the header first"],
  ["dozens", "add the columns figure and wording to the header first"],
  ["20-25", "add the columns low and high to the header first"],
  ["20+", "add the column low to the header first"],
  ["about 80", "add the columns qualifier and wording to the header first"],
])("the hint of %j names the columns that the file lacks", (cell, words) => {
  const row = `Goris,killed,${cell},Ombudsman,2020-10-04,https://example.org/a`;
  const hintOf = (head: string, more: string): string =>
    readCsvAsDataset("tolls.csv", `${head}\n${row}${more}\n`, { table: "tolls" }).issues[0]?.hint ?? "";
  expect(hintOf(SHORT, "")).toMatch(new RegExp(`; ${words}$`));
  expect(hintOf(FULL, ",,,,,")).not.toContain("to the header");
});

test.each([
  ["1399/07/14", "write 1399-07-14, if the year is 1399; a year of another calendar"],
  ["14.07.1399", "write 1399-07-14, if the year is 1399; a year of another calendar"],
])("the hint of %j does not pass a year of another calendar on", (text, words) => {
  const reading = parseWhen(text);
  expect(reading.ok ? "" : reading.hint).toContain(words);
});

test("no text becomes a number unless it is one to nine digits", () => {
  const digits = fc.string({ unit: fc.constantFrom(...Array.from("0123456789 .,-+eExX٠１\t\u00a0")) });
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), digits, fc.integer().map(String), fc.double().map(String)),
      (cell) => {
        const reading = parseCount(cell);
        const count = /^[ \t\r\n]*(\d{1,9})[ \t\r\n]*$/.exec(cell)?.[1];
        if (count !== undefined) return reading.ok && String(reading.value) === count.replace(/^0+(?=\d)/, "");
        return /^[ \t\r\n]*$/.test(cell) ? reading.ok && reading.value === null : !reading.ok;
      },
    ),
    { numRuns: 100_000 },
  );
}, 240_000);

test.each(GOOD_DATES)("date reads %j", (text, earliest, latest, precision) => {
  expect(when(text)).toEqual({ text: text.trim(), earliest, latest });
  expect(precisionOf(when(text))).toBe(precision);
});

test.each(BAD_DATES)("date refuses %j", (text) => {
  const reading = parseWhen(text);
  expect(reading.ok).toBe(false);
  if (!reading.ok) expect(reading.hint).not.toBe("");
});

test.each([
  ["04/10/2020", "write 2020-10-04 or 2020-04-10"],
  ["13/10/2020", "write 2020-10-13"],
  ["10/10/2020", "write 2020-10-10"],
  ["5 Oct 2020", "write 2020-10-05"],
  ["October 5, 2020", "write 2020-10-05"],
  ["5 октября 2020", "write 2020-10-05"],
  ["44108", "write 2020-10-04 if that is the day meant"],
  ["2020/10/05", "write 2020-10-05"],
  ["20201005", "write 2020-10-05"],
  ["2020-10-5", "write 2020-10-05"],
  ["2020-10-03–2020-10-04", "write 2020-10-03/2020-10-04"],
  ["2020-10-04/2020-10-03", "write 2020-10-03/2020-10-04"],
  ["about 2020-10", "write 2020-10~"],
  ["2019-02-29", "month 02 of 2019 has 28 days: check the source"],
  ["٢٠٢٠-١٠-٠٥", "write 2020-10-05"],
])("date %j says: %s", (text, hint) => {
  expect(parseWhen(text)).toMatchObject({ ok: false, hint });
});

test("a date that is read says what was written, in order, and every suggestion can be read", () => {
  const unit = fc.constantFrom(...Array.from("0123456789-/.~?%XTZ:+ "));
  const shape = fc
    .tuple(fc.nat(12_000), fc.nat(14), fc.nat(33))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit, maxLength: 24 }), shape, fc.string({ unit: "binary" })), (text) => {
      const reading = parseWhen(text);
      if (!reading.ok) {
        const written = /^write ((?:\d|\.\.)[^ ,]*)(?: or (\S+))?$/.exec(reading.hint);
        return written === null || written.slice(1).every((date) => typeof date !== "string" || parseWhen(date).ok);
      }
      const { earliest, latest } = reading.when;
      if (earliest !== null && dayOf(dayNumber(earliest)) !== earliest) return false;
      if (latest !== null && dayOf(dayNumber(latest)) !== latest) return false;
      return earliest === null || latest === null || earliest <= latest;
    }),
    { numRuns: 100_000 },
  );
}, 240_000);

test("a season warns that a span of years is written otherwise", () => {
  expect(parseWhen("2020-21")).toMatchObject({
    ok: true,
    warning: { hint: "if a span of years is meant, write 2020/2021" },
  });
  expect(parseWhen("2020-10")).not.toHaveProperty("warning");
});

test("days are numbered without a gap from year 0 to year 9999", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("2020-10-06")).toBe(18_541);
  let number = dayNumber("0000-01-01");
  for (let year = 0; year <= 9999; year += 1) {
    for (let month = 1; month <= 12; month++) {
      const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
      if (dayNumber(day) !== number || dayOf(number) !== day) throw new Error(day);
      number += daysInMonth(year, month);
    }
  }
  expect(() => dayOf(number)).toThrow(RangeError);
});

test("times stay as written", () => {
  expect(timeOf(when("2020-09-30T16:17:00+04:00"))).toBe("16:17 (+04:00)");
  expect(timeOf(when("2020-09-30T16:17:25Z"))).toBe("16:17:25 (UTC)");
  expect(timeOf(when("2020-09-30T16:17:00+04"))).toBe("16:17 (+04:00)");
  expect(timeOf(when("2020-09-30T16:17:00"))).toBe("16:17");
  expect(timeOf(when("2020-09-30"))).toBeNull();
});

test("qualifiers say approximate, uncertain or both", () => {
  expect(
    ["2020~", "2020?", "2020%", "2020", "2020-10-03?/2020-10-04"].map((text) => [
      isApproximate(when(text)),
      isUncertain(when(text)),
    ]),
  ).toEqual([
    [true, false],
    [false, true],
    [true, true],
    [false, false],
    [false, true],
  ]);
});

test("dates stand in order", () => {
  const sorted = [
    "2020-09-27",
    "2020-10",
    "2020-10-03",
    "2020-10-03/2020-10-04",
    "2020-10-03/..",
    "../2020-10-06",
    "2020-11",
  ];
  const order = [
    "2020-09-27",
    "2020-10-03",
    "2020-10-03/2020-10-04",
    "2020-10-03/..",
    "2020-10",
    "../2020-10-06",
    "2020-11",
  ];
  expect(
    sorted
      .map(when)
      .toSorted(compareWhen)
      .map(({ text }) => text),
  ).toEqual(["2020-09-27", "2020-10", ...order.slice(1, 4), "../2020-10-06", "2020-11"]);
});

test.each(GOOD_URLS)("address reads %j", (text, address) => {
  expect(safeUrl(text)).toBe(address);
});

test.each(BAD_URLS)("address refuses %j", (text) => {
  expect(safeUrl(text)).toBeNull();
});

test.each(["../yesterday", "yesterday/..", "yesterday/2020-10-05", "2020-10-05/now", "soon/later"])(
  "%s: what is to be written is never a date that would be refused too",
  (text) => {
    const reading = parseWhen(text);
    expect(reading.ok).toBe(false);
    if (reading.ok) return;
    expect(reading.message).not.toContain("ends before it begins");
    const written = /^write ([^ ,]+)$/.exec(reading.hint)?.[1];
    if (written !== undefined) expect(parseWhen(written).ok).toBe(true);
  },
);

test("a span that runs backwards is turned round", () => {
  expect(parseWhen("2020-10-06/2020-10-04")).toMatchObject({ ok: false, hint: "write 2020-10-04/2020-10-06" });
});
