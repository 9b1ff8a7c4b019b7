import { expect, test } from "vitest";
import { isFileName, isSlug } from "./slug.js";

test.each(["a", "article-comparison", "2020.10", "x_y", "a".repeat(64)])("%s may be a folder", (name) => {
  expect(isSlug(name)).toBe(true);
});

test.each([
  "",
  ".",
  "..",
  ".git",
  "-rf",
  "a/b",
  "a\\b",
  "A",
  "con",
  "com1.txt",
  "a.",
  "a b",
  "ä",
  "a\u202eb",
  "a".repeat(65),
  "a\n",
])("%j may not", (name) => {
  expect(isSlug(name)).toBe(false);
});

test("files may have capitals", () => {
  expect(isFileName("README.txt")).toBe(true);
  expect(isFileName("../README.txt")).toBe(false);
});
