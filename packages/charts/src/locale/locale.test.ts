import { expect, test } from "vitest";
import { capitalise, formatList, formatNumber, localeFor, say } from "./locale.js";
import { DATE_FORMS } from "./date-forms.js";
import { LANGUAGES, quote } from "./languages.js";

const en = localeFor("en");

test("the language that is written is chosen by its base, English otherwise", () => {
  expect(localeFor("en-GB").tag).toBe("en");
  expect(localeFor("EN").tag).toBe("en");
  expect(localeFor("tlh").tag).toBe("en");
  expect(localeFor("").tag).toBe("en");
  expect(localeFor(null).tag).toBe("en");
  expect(localeFor(undefined).direction).toBe("ltr");
});

test.each([
  [0, "0"],
  [7, "7"],
  [999, "999"],
  [1000, "1,000"],
  [1592, "1,592"],
  [123456, "123,456"],
  [1234567, "1,234,567"],
  [-12, "−12"],
  [Number.MAX_SAFE_INTEGER, "9,007,199,254,740,991"],
])("%d as %s", (value, text) => {
  expect(formatNumber(en, value)).toBe(text);
});

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
])("a list of %j", (items, text) => {
  expect(formatList(en, items)).toBe(text);
});

test("slots are filled, numbers grouped, forms chosen by n", () => {
  const catalogs = { en: { events: { one: "{n} event", other: "{n} events" }, plain: "{who} says" } };
  expect(say(en, catalogs, "events", { n: 1 })).toBe("1 event");
  expect(say(en, catalogs, "events", { n: 0 })).toBe("0 events");
  expect(say(en, catalogs, "events", { n: 5000 })).toBe("5,000 events");
  expect(say(en, catalogs, "plain", { who: "{n} $& $1" })).toBe("{n} $& $1 says");
  expect(say(en, catalogs, "plain")).toBe("{who} says");
});

test("capitals and quotation marks", () => {
  expect(capitalise(en, "authorities in Baku")).toBe("Authorities in Baku");
  expect(capitalise(en, "")).toBe("");
  expect(quote(en.language, "appear to have been")).toBe("“appear to have been”");
});

test("every language has the forms of its dates", () => {
  expect(Object.keys(DATE_FORMS)).toEqual(Object.keys(LANGUAGES));
  for (const { months, shortMonths, aloneMonths } of Object.values(DATE_FORMS))
    expect([months.length, shortMonths.length, aloneMonths.length]).toEqual([12, 12, 12]);
});
