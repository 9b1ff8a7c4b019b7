import { expect, test } from "vitest";
import { examples } from "../example.js";
import "./attribution-matrix.js";
import { goldens, print } from "./golden.js";

goldens("attribution-matrix");

test("the article has exactly fifteen statements and the whole war ninety, each in table, list and poster", () => {
  for (const [name, count] of [
    ["articleFifteenStatements", 15],
    ["wholeWar", 90],
  ] as const) {
    const make = examples.get(name);
    if (!make) throw new Error(`missing example: ${name}`);
    const { figure, poster } = print(name, make());
    const [list = "", table = ""] = figure.split(/class="body at-wide\b/);
    for (const text of [list, table, poster])
      expect(new Set([...text.matchAll(/data-claim="([^"]+)"/g)].map(([, id]) => id)).size).toBe(count);
  }
});
