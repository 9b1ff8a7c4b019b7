import { parseWhen } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { lagWords } from "./lag.js";
import { reachOf } from "./reach.js";

const dated = (text: string): { readonly reach: ReturnType<typeof reachOf> } => {
  const read = parseWhen(text);
  if (!read.ok) throw new Error(text);
  return { reach: reachOf(read.when) };
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
  // Where the statement may come first, or a date is open, nothing is claimed.
  ["2020-10-03/2020-10-04", "2020-10-03/2020-10-04", ""],
  ["2020-10-05", "2020-10", ""],
  ["2020-10-05", "2020-10-04", ""],
  ["../2020-10-05", "2020-10-06", ""],
  ["2020-10-05", "2020-10-06/..", ""],
] as const)("an event of %s and a statement of %s: %j", (happened, said, words) => {
  expect(lagWords(localeFor("en"), dated(happened), dated(said))).toBe(words);
});
