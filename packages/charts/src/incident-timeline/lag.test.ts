import { parseWhen } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { earlyOf, lagWords } from "./lag.js";
import type { Moment } from "./moment.js";
import { reachOf } from "./reach.js";

const dated = (text: string): Pick<Moment, "when" | "reach"> => {
  const read = parseWhen(text);
  if (!read.ok) throw new Error(text);
  return { when: read.when, reach: reachOf(read.when) };
};

test.each([
  ["2020-10-05", "2020-10-05", "Said on the same day"],
  ["2020-10-05", "2020-10-06", "Said 1 day later"],
  ["2020-10-05", "2020-12-14", "Said 70 days later"],
  ["2020-10-03/2020-10-04", "2020-10-05", "Said 1 to 2 days later"],
  ["2020-09-27/2020-10-06", "2020-10-06", "Said up to 9 days later"],
  ["2020-10-05", "2020-11", "Said 27 to 56 days later"],
  // The hour has its own zone and never moves the day.
  ["2020-10-17T01:00:00+04:00", "2020-10-17", "Said on the same day"],
  // Near midnight one moment has two days: two times with their zones decide what came first.
  ["2020-10-17T01:00:00+04:00", "2020-10-16T22:00:00Z", ""],
  ["2020-10-17T01:00:00+04:00", "2020-10-16T20:59:59Z", "Dated before the event"],
  ["2020-10-16T23:00:00-05:00", "2020-10-17T01:00:00+04:00", "Dated before the event"],
  ["2020-12-31T23:30:00-03:00", "2021-01-01T06:00:00+05:30", "Dated before the event"],
  ["2020-10-17T23:00:00+04:00", "2020-10-17T09:00:00+04", "Dated before the event"],
  ["2020-10-17T01:00:00+04:00", "2020-10-17T02:00:00+04:00", "Said on the same day"],
  ["2020-10-17T01:00:00", "2020-10-16T22:00:00Z", "Perhaps dated before the event"],
  // An approximate or uncertain date makes no exact lag.
  ["2020-10-05~", "2020-10-05", "Said at about the same time"],
  ["2020-10-05~", "2020-10-06", "Said about 1 day later"],
  ["2020-10-05", "2020-10-07~", "Said about 2 days later"],
  ["2020-10-03/2020-10-04~", "2020-10-05", "Said about 1 to 2 days later"],
  ["2020-09-27~/2020-10-06~", "2020-10-06", "Said up to about 9 days later"],
  ["2020-10-05?", "2020-10-05", "Said on the same day (uncertain)"],
  ["2020-10-05?", "2020-10-06", "Said 1 day later (uncertain)"],
  ["2020-10-05", "2020-10-06?", "Said 1 day later (uncertain)"],
  ["2020-10-05%", "2020-10-06", "Said about 1 day later (uncertain)"],
  ["2020-10-05~", "2020-10-06?", "Said about 1 day later (uncertain)"],
  // Of an open date the bound that is known is given.
  ["../2020-10-06", "2020-10-08", "Said 2 days later or more"],
  ["../2020-10-06", "2020-10-07", "Said 1 day later or more"],
  ["../2020-10-06", "2020-10-06", "Said on the same day or later"],
  ["2020-10-05", "2020-10-07/..", "Said 2 days later or more"],
  ["../2020-10-06", "2020-10-08/..", "Said 2 days later or more"],
  ["../2020-10-06~", "2020-10-08", "Said about 2 days later or more"],
  ["../2020-10-06~", "2020-10-06", "Said at about the same time or later"],
  ["../2020-10-06?", "2020-10-08", "Said 2 days later or more (uncertain)"],
  // What is dated wholly before the event is said to be so, and only perhaps where a date is not exact.
  ["2020-10-05", "2020-10-04", "Dated before the event"],
  ["2020-10-06/..", "2020-10-04", "Dated before the event"],
  ["2020-10-06", "../2020-10-04", "Dated before the event"],
  ["2020-10-05%", "2020-10-04", "Perhaps dated before the event"],
  ["2020-10-05~", "2020-10-04", "Perhaps dated before the event"],
  ["2020-10-28", "2020-10-24?", "Perhaps dated before the event"],
  // Where the statement may come first, nothing is claimed.
  ["2020-10-03/2020-10-04", "2020-10-03/2020-10-04", ""],
  ["2020-10-05", "2020-10", ""],
  ["../2020-10-05", "../2020-10-06", ""],
  ["../2020-10-05", "2020-10-04", ""],
  ["2020-10-05/..", "2020-10-06", ""],
  ["2020-10-05", "../2020-10-06", ""],
  ["2020-10-05", "2020-10-04/..", ""],
] as const)("an event of %s and a statement of %s: %j", (happened, said, words) => {
  expect(lagWords(localeFor("en"), dated(happened), dated(said))).toBe(words);
});

test.each([
  ["2031-03-05", "2031-03-04", "certain"],
  ["2031-03-05~", "2031-03-04", "perhaps"],
  ["2031-03-05", "2031-03-04?", "perhaps"],
  ["2031-03-05", "2031-03-05", null],
  // Ten in the evening in UTC is the next day further east; one in the morning is so nowhere.
  ["2031-03-05", "2031-03-04T22:00:00Z", "perhaps"],
  ["2031-03-05", "2031-03-04T01:00:00Z", "certain"],
  ["2031-03-05", "2031-03-03T22:00:00Z", "certain"],
  ["2031-03-05T01:00:00+04:00", "2031-03-04", "perhaps"],
  ["2031-03-05T15:00:00+04:00", "2031-03-04", "perhaps"],
  ["2031-03-05T16:00:00+04:00", "2031-03-04", "certain"],
  ["2031-03-05T16:00:00Z", "2031-03-04", "certain"],
  ["2031-03-06T01:00:00Z", "2031-03-04", "certain"],
  ["../2031-03-05", "2031-03-04", null],
] as const)("an event of %s and a statement of %s: dated before it is %j", (happened, said, early) => {
  expect(earlyOf(dated(happened).when, dated(said).when)).toBe(early);
});

test("without a date there is no lag", () => {
  const none = { when: null, reach: null };
  expect(lagWords(localeFor("en"), none, dated("2031-03-05"))).toBe("");
  expect(lagWords(localeFor("en"), dated("2031-03-05"), none)).toBe("");
});
