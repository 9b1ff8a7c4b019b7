import type { When } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "./locale.js";
import { formatDay, formatMonth, formatSpan, whenLabel, whenWords } from "./when-words.js";

const en = localeFor("en");
const of = (text: string): When => ({ text, earliest: null, latest: null });

// EDTF as written, in words, on a picture without the year, on a picture with it.
const CASES: readonly (readonly [string, string, string, string])[] = [
  ["2020-10-05", "5 October 2020", "5 Oct", "5 Oct 2020"],
  ["1020-10-05", "5 October 1020", "5 Oct", "5 Oct 1020"],
  ["0987-01-31", "31 January 987", "31 Jan", "31 Jan 987"],
  ["2020-02-29", "29 February 2020", "29 Feb", "29 Feb 2020"],
  ["2020-10-05~", "about 5 October 2020", "about 5 Oct", "about 5 Oct 2020"],
  ["2020-10-24?", "24 October 2020 (uncertain)", "24 Oct (uncertain)", "24 Oct 2020 (uncertain)"],
  ["2020-10-24%", "about 24 October 2020 (uncertain)", "about 24 Oct (uncertain)", "about 24 Oct 2020 (uncertain)"],
  ["2020-10", "some time in October 2020", "in Oct", "in Oct 2020"],
  ["2020-10~", "about October 2020", "about Oct", "about Oct 2020"],
  ["2020-10?", "October 2020 (uncertain)", "Oct (uncertain)", "Oct 2020 (uncertain)"],
  ["2020-10%", "about October 2020 (uncertain)", "about Oct (uncertain)", "about Oct 2020 (uncertain)"],
  ["2020-10-XX", "October 2020, day not known", "Oct, day not known", "Oct 2020, day not known"],
  ["2020-XX", "2020, month not known", "2020, month not known", "2020, month not known"],
  ["2020-XX-XX", "2020, month and day not known", "2020, month and day not known", "2020, month and day not known"],
  ["2020", "some time in 2020", "in 2020", "in 2020"],
  ["2020~", "about 2020", "about 2020", "about 2020"],
  ["2020?", "2020 (uncertain)", "2020 (uncertain)", "2020 (uncertain)"],
  ["202X", "some time in the 2020s", "in the 2020s", "in the 2020s"],
  ["19XX", "some time in 1900–1999", "in 1900–1999", "in 1900–1999"],
  ["2020-21", "spring 2020", "spring 2020", "spring 2020"],
  ["2020-22", "summer 2020", "summer 2020", "summer 2020"],
  ["2020-23", "autumn 2020", "autumn 2020", "autumn 2020"],
  ["2020-24", "winter 2020", "winter 2020", "winter 2020"],
  ["2020-10-03/2020-10-04", "between 3 and 4 October 2020", "3–4 Oct", "3–4 Oct 2020"],
  ["2020-09-27/2020-10-06", "between 27 September and 6 October 2020", "27 Sep – 6 Oct", "27 Sep – 6 Oct 2020"],
  [
    "2019-12-30/2020-01-02",
    "between 30 December 2019 and 2 January 2020",
    "30 Dec 2019 – 2 Jan 2020",
    "30 Dec 2019 – 2 Jan 2020",
  ],
  ["2020-10-03/2020-10-03", "3 October 2020", "3 Oct", "3 Oct 2020"],
  ["2020-10/2020-10", "some time in October 2020", "in Oct", "in Oct 2020"],
  ["2020-10-05/2020", "between 5 October 2020 and 2020", "5 Oct 2020 – 2020", "5 Oct 2020 – 2020"],
  ["2020/2020-10-05", "between 2020 and 5 October 2020", "2020 – 5 Oct 2020", "2020 – 5 Oct 2020"],
  ["2020-10/2020-11", "between October and November 2020", "Oct – Nov", "Oct – Nov 2020"],
  ["2019-10/2020-11", "between October 2019 and November 2020", "Oct 2019 – Nov 2020", "Oct 2019 – Nov 2020"],
  ["2019/2020", "between 2019 and 2020", "2019 – 2020", "2019 – 2020"],
  ["2020-10/2020-11-04", "between October and 4 November 2020", "Oct – 4 Nov", "Oct – 4 Nov 2020"],
  [
    "2020-10-03~/2020-10-04",
    "between about 3 October and 4 October 2020",
    "about 3 Oct – 4 Oct",
    "about 3 Oct – 4 Oct 2020",
  ],
  [
    "2020-10-03/2020-10-04~",
    "between 3 October and about 4 October 2020",
    "3 Oct – about 4 Oct",
    "3 Oct – about 4 Oct 2020",
  ],
  [
    "2020-10-03?/2020-10-04%",
    "between 3 October (uncertain) and about 4 October 2020 (uncertain)",
    "3 Oct (uncertain) – about 4 Oct (uncertain)",
    "3 Oct (uncertain) – about 4 Oct 2020 (uncertain)",
  ],
  [
    "2020-10-03?/2020-10-04?",
    "between 3 and 4 October 2020 (uncertain)",
    "3–4 Oct (uncertain)",
    "3–4 Oct 2020 (uncertain)",
  ],
  ["2020-10-03~/2020-10-04~", "about between 3 and 4 October 2020", "about 3–4 Oct", "about 3–4 Oct 2020"],
  ["../2020-10-06", "on or before 6 October 2020", "by 6 Oct", "by 6 Oct 2020"],
  ["/2020-10-06", "on or before 6 October 2020", "by 6 Oct", "by 6 Oct 2020"],
  ["../2020-10-06~", "on or before about 6 October 2020", "by about 6 Oct", "by about 6 Oct 2020"],
  ["../2020-10-06?", "on or before 6 October 2020 (uncertain)", "by 6 Oct (uncertain)", "by 6 Oct 2020 (uncertain)"],
  ["../2020-10", "in or before October 2020", "in or before Oct", "in or before Oct 2020"],
  ["../2020", "in or before 2020", "in or before 2020", "in or before 2020"],
  ["2020-09-27/..", "on or after 27 September 2020", "on or after 27 Sep", "on or after 27 Sep 2020"],
  ["2020-09-27/", "on or after 27 September 2020", "on or after 27 Sep", "on or after 27 Sep 2020"],
  [
    "2020-09-27~/..",
    "on or after about 27 September 2020",
    "on or after about 27 Sep",
    "on or after about 27 Sep 2020",
  ],
  ["2020-10/..", "in or after October 2020", "in or after Oct", "in or after Oct 2020"],
  [
    "2020-10-17T01:00:00+04:00",
    "17 October 2020, 01:00 (+04:00)",
    "17 Oct, 01:00 (+04:00)",
    "17 Oct 2020, 01:00 (+04:00)",
  ],
  [
    "2020-10-17T01:00:00+04",
    "17 October 2020, 01:00 (+04:00)",
    "17 Oct, 01:00 (+04:00)",
    "17 Oct 2020, 01:00 (+04:00)",
  ],
  ["2020-10-17T00:00:00Z", "17 October 2020, 00:00 (UTC)", "17 Oct, 00:00 (UTC)", "17 Oct 2020, 00:00 (UTC)"],
  ["2020-10-17T16:17:08", "17 October 2020, 16:17:08", "17 Oct, 16:17:08", "17 Oct 2020, 16:17:08"],
];

test.each(CASES)("%s in words", (text, long, brief, dated) => {
  expect(whenWords(en, of(text))).toBe(long);
  expect(whenLabel(en, of(text))).toBe(brief);
  expect(whenLabel(en, of(text), true)).toBe(dated);
});

test("every qualifier and every missing digit is heard", () => {
  for (const [text, ...said] of CASES)
    for (const words of said) {
      if (/[~%]/.test(text)) expect(words).toContain("about");
      if (/[?%]/.test(text)) expect(words).toContain("(uncertain)");
      if (/X/.test(text)) expect(words).toMatch(/not known|the \d+s|\d+–\d+/);
    }
});

test("no date says so", () => {
  expect(whenWords(en, null)).toBe("date not stated");
  expect(whenLabel(en, null)).toBe("date not stated");
});

test("what no grammar knows is printed as it stands", () => {
  expect(whenWords(en, of("after the war"))).toBe("after the war");
  expect(whenWords(en, of("2020-10-05/soon"))).toBe("2020-10-05/soon");
});

test("short months in words, for source lines", () => {
  expect(whenWords(en, of("2020-10-06"), { month: "short" })).toBe("6 Oct 2020");
  expect(whenWords(en, of("2020-10"), { month: "short" })).toBe("some time in Oct 2020");
});

test("days, months and spans", () => {
  expect(formatDay(en, "2020-09-27")).toBe("27 September 2020");
  expect(formatDay(en, "2020-09-27", { month: "short", year: false })).toBe("27 Sep");
  expect(formatMonth(en, 2020, 10)).toBe("October 2020");
  expect(formatMonth(en, 2020, 10, { year: false })).toBe("October");
  expect(formatSpan(en, "2020-10-03", "2020-10-04")).toBe("3–4 October 2020");
  expect(formatSpan(en, "2020-09-30", "2020-10-02")).toBe("30 September – 2 October 2020");
  expect(formatSpan(en, "2019-12-30", "2020-01-02", { month: "short", year: false })).toBe("30 Dec 2019 – 2 Jan 2020");
});
