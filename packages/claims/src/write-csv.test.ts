import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { readCsvAsDataset } from "./read-story.js";
import { toCsv } from "./write-csv.js";

/** Cells that are hostile to spreadsheets, delimiters and quotes, mixed with plain ones. */
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "\t",
        "＝",
        "＠",
        "'",
        "''",
        '"',
        ",",
        ";",
        "|",
        "\r\n",
        "\n",
        "\r",
        "sep=",
        "#",
      ),
      fc.constantFrom(
        "cmd|' /C calc'!A0",
        "1",
        " ",
        "\u00a0",
        "Գորիս",
        "é",
        "e\u0301",
        "a",
        "\ufeff",
        "--",
        "\\",
        "<b>",
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(""))
  // An apostrophe before a formula sign is what downloads add: read, it is taken off.
  .filter((text) => text.trim() !== "" && !/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^#{3}/.test(text));

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

test("hostile tables are written so that they read back the same, and no cell is a formula", () => {
  const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (tolls) => {
      const header = "id,population,measure,value,claimant,as_of,source_url,wording,note,reason\n";
      const lines = tolls.map(([population, claimant, wording, note, reason], at) =>
        [
          `t-${at}`,
          quote(population),
          `killed,${at},${quote(claimant)},2020-10-04,https://example.org/${at}`,
          quote(wording),
          quote(note),
          quote(reason),
        ].join(","),
      );
      const first = readCsvAsDataset("tolls.csv", `${header}${lines.join("\n")}\n`, { table: "tolls" });
      const written = toCsv("tolls", first.tolls);
      const second = readCsvAsDataset("tolls.csv", written, { table: "tolls" });
      expect(second.records).toEqual({ in: first.tolls.length, shown: first.tolls.length, refused: 0 });
      const plain = (tolls: typeof first.tolls) => tolls.map((toll) => ({ ...toll, line: 0 }));
      expect(plain(second.tolls)).toEqual(plain(first.tolls));
      for (const cells of Papa.parse<string[]>(written, { delimiter: "," }).data)
        for (const text of cells) expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
    { numRuns: 3000 },
  );
}, 240_000);
