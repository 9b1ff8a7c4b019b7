import { expect, test } from "vitest";
import { json, utf8 } from "./bytes.js";
import { sha256 } from "./digest.js";
import type { FolderFiles } from "./effects.js";
import { isMadeFrom, signIndex } from "./made-from.js";

const INPUTS = { kit: "a", graphic: null };
const PAGE = utf8("19 killed");
const INDEX = { generator: "counterclaim 1", graphics: ["a"], files: { "a/page": sha256(PAGE) } };

function folder(index: object = signIndex(INDEX, INPUTS), page = PAGE): FolderFiles {
  return new Map([
    ["a/page", page],
    ["index.json", json(index)],
  ]);
}

test("a folder is known again by what it was made from", () => {
  expect(isMadeFrom(folder(), INPUTS)).toBe(true);
});

test.each<[string, FolderFiles, unknown]>([
  ["other inputs", folder(), { ...INPUTS, kit: "b" }],
  ["a changed digit", folder(undefined, utf8("18 killed")), INPUTS],
  ["a changed index", folder({ ...signIndex(INDEX, INPUTS), graphics: ["b"] }), INPUTS],
  ["no digest", folder(INDEX), INPUTS],
  [
    "another format of the index",
    new Map([...folder(), ["index.json", utf8(JSON.stringify(signIndex(INDEX, INPUTS)))]]),
    INPUTS,
  ],
  ["a file more", new Map([...folder(), ["a/more", PAGE]]), INPUTS],
  ["a file less", new Map([...folder()].filter(([path]) => path !== "a/page")), INPUTS],
  ["a broken index", new Map([["index.json", utf8("{")]]), INPUTS],
  ["nothing", new Map(), INPUTS],
])("%s: it is not", (_, kept, inputs) => {
  expect(isMadeFrom(kept, inputs)).toBe(false);
});
