import { expect, test } from "vitest";
import { asKnown } from "./figure.js";
import { localeFor } from "./locale/locale.js";

test.each([
  [null, undefined, ""],
  [null, "2020-10-06", ""],
  ["2020-10-06", undefined, "As known on 6 October 2020."],
  ["2020-10-06", "2020-10-06", ""],
  ["2020-10-06", "2021-02-01", "As known on 6 October 2020."],
])("seen on %s, its summary written for %s: %j", (day, own, words) => {
  expect(asKnown(localeFor("en"), day, own)).toBe(words);
});
