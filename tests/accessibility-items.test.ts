import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROOT } from "./source-files.js";

const text = readFileSync(`${ROOT}docs/accessibility.md`, "utf8");
const items = [...text.matchAll(/^\| (\d+) .*`([^`]+\.ts)`: "([^"]+)"/gm)].map(([, number, file, title]) => ({
  number: Number(number),
  file: file ?? "",
  title: title ?? "",
}));

test("every item is listed once, with the test that holds it", () => {
  expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 31 }, (_, at) => at + 1));
});

test.each(items)("$number: $file has “$title”", ({ file, title }) => {
  expect(readFileSync(`${ROOT}${file}`, "utf8")).toContain(title);
});
