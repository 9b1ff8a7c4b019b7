import { readStory } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { isolate, isolateLine, readingDirection } from "./isolate.js";
import { localeFor } from "./locale/locale.js";
import { sourceLine } from "./source-line.js";

test("only text with letters from right to left is set apart", () => {
  expect(isolate("RFE/RL")).toBe("RFE/RL");
  expect(isolate("إذاعة")).toBe("\u2068إذاعة\u2069");
  expect(isolate(isolate("إذاعة"))).toBe(isolate("إذاعة"));
});

for (const [text, direction] of [
  ["Who says what", "ltr"],
  ["Կուտակային թվեր", "ltr"],
  ["آخر رقم", "rtl"],
  ["2021: آخر رقم", "rtl"],
  ["المصادر: sources.csv", "rtl"],
  ["Source: إذاعة", "ltr"],
  ["19", "ltr"],
  ["", "ltr"],
] as const)
  test(`${JSON.stringify(text)} runs ${direction}`, () => {
    expect(readingDirection(text)).toBe(direction);
  });

for (const [line, text, set] of [
  ["Who says", "Who says what", "Who says"],
  ["sources.csv", "المصادر: sources.csv", "\u2067sources.csv\u2069"],
  ["المصادر:", "المصادر: sources.csv", "\u2068المصادر:\u2069"],
  ["إذاعة", "Source: إذاعة", "\u2066إذاعة\u2069"],
  ["Source:", "Source: إذاعة", "Source:"],
] as const)
  test(`the line ${line} of ${text} runs the way of the whole`, () => {
    expect(isolateLine(line, text)).toBe(set);
  });

// Without it the day's number is read as part of the name before it: "Source: 6 ,<name> Oct 2020".
test("a publisher that is written from right to left does not take the day with it", () => {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const dataset = readStory(
    new Map([
      [
        "datapackage.json",
        text(
          '{"name":"s","title":"S","resources":[{"name":"tolls","path":"tolls.csv"},{"name":"sources","path":"sources.csv"}],"graphics":[]}',
        ),
      ],
      ["tolls.csv", text("id,population,measure,value,claimant,as_of,source\nt,North,killed,19,X,2020-10-04,p\n")],
      ["sources.csv", text("id,publisher,url,published_on\np,إذاعة,https://example.org/r,2020-10-06\n")],
    ]),
    {},
  );
  expect(sourceLine(dataset, ["t"], localeFor("en"))).toBe("Source: \u2068إذاعة\u2069, 6 Oct 2020");
});
