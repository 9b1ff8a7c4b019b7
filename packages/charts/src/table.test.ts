import { expect, test } from "vitest";
import { serialize } from "./serialize.js";
import { tableTree } from "./table.js";

test("a table has a caption, heads on both axes, and the records' ids and figures", () => {
  const tree = tableTree({
    caption: "Figures",
    columns: ["Who", "Killed (people)"],
    figures: [1],
    rows: [
      [{ text: "A <b>" }, { text: "between 20 and 25", claim: "t1", value: "20-25" }],
      [
        { text: "B", lang: "hy" },
        { text: "source", url: "https://example.org/" },
      ],
      [{ text: "C" }, { text: "no link", url: "javascript:alert(1)" }],
    ],
  });
  const text = serialize(tree);
  expect(text).toContain("<caption>Figures</caption>");
  expect(text.match(/scope="col"/g)).toHaveLength(2);
  expect(text.match(/scope="row"/g)).toHaveLength(3);
  expect(text).toContain('<td class="figure" data-claim="t1" data-value="20-25">between 20 and 25</td>');
  expect(text).toContain('<th scope="row" lang="hy">B</th>');
  expect(text).toContain("A &lt;b&gt;");
  expect(text).toContain('href="https://example.org/"');
  expect(text).not.toContain("javascript:");
});
