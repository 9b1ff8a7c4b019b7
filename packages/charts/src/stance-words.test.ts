import { expect, test } from "vitest";
import { localeFor } from "./locale/locale.js";
import { STANCE_KEYS, stanceClause, stanceKey, stanceWord } from "./stance-words.js";

const EN = localeFor("en");

test.each([
  ["finds", null, "finds"],
  ["finds", "appears to be", "hedged"],
  ["alleges", "its words", "alleges"],
  ["denies", "baseless", "denies"],
  ["inconclusive", "not yet", "inconclusive"],
] as const)("%s with %s is %s", (stance, hedge, key) => {
  expect(stanceKey({ stance, hedge })).toBe(key);
});

test("every stance has its own word", () => {
  expect(new Set(STANCE_KEYS.map((key) => stanceWord(EN, key))).size).toBe(STANCE_KEYS.length);
});

test.each([
  ["finds", false, "a b", "A finds a b"],
  ["finds", true, "a b", "A find a b"],
  ["denies", true, "it", "A deny it"],
  ["hedged", false, "it", "A finds, with a hedge, it"],
  ["no-comment", false, "", "A declines to comment"],
  ["inconclusive", true, "", "A come to no conclusion"],
] as const)("%s, plural %s", (key, plural, what, clause) => {
  expect(stanceClause(EN, key, plural, "A", what)).toBe(clause);
});
