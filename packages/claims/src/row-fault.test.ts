import { expect, test } from "vitest";
import { readCsvAsDataset } from "./read-story.js";

const HEADER = ["id", "population", "measure", "value", "claimant", "as_of", "source_url", "note"];
const ROW = ["T9", "civilians", "killed", "12", "Ombudsman", "2020-10-04", "https://example.org/a", '"12 or more"'];

function found(header: string, row: string) {
  const { issues } = readCsvAsDataset("tolls.csv", `${header}\n${row}\n`, { table: "tolls" });
  return issues.map(({ rule, line, message, hint }) => `${rule} ${line}: ${message}; ${hint}`);
}

function otherwise(written: string, asked: string): string[] {
  return [
    `field-count 2: the row seems to be written with ${written}, and the header with ${asked}; ` +
      `write the row with ${asked} too, and put cells that hold one of them in quotation marks`,
  ];
}

const NAMES = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" } as const;
const PAIRS = (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((written, _, all) =>
  all.filter((asked) => asked !== written).map((asked) => [written, asked] as const),
);

test.each(PAIRS)("a row written with %j under a header with %j is told as that", (written, asked) => {
  const header = HEADER.join(asked);
  const wanted = otherwise(NAMES[written], NAMES[asked]);
  expect(found(header, ROW.map((cell) => cell.replaceAll('"', "")).join(written))).toEqual(wanted);
  expect(found(header, ROW.join(written))).toEqual(wanted);
  expect(found(header, ROW.map((cell) => `"${cell.replaceAll('"', "")}"`).join(written))).toEqual(wanted);
});

test("cells that hold the header's delimiter, and a last cell left out, hide no other delimiter", () => {
  const header = HEADER.join(",");
  const wanted = otherwise("semicolons", "commas");
  expect(found(header, ROW.with(7, "one, two, three").join(";"))).toEqual(wanted);
  expect(found(header, ROW.with(7, '"one, two, three"').join(";"))).toEqual(wanted);
  expect(found(header, ROW.slice(0, 7).join(";"))).toEqual(wanted);
});

test("quotation marks and missing cells of a row written as the header is are told as before", () => {
  const header = HEADER.join(",");
  expect(found(header, `${ROW.slice(0, 7).join(",")},the "big"; one; two`)[0]).toMatch(/^quote-form 2: quotation mark/);
  expect(found(header, `${ROW.slice(0, 7).join(",")},"big" one`)[0]).toMatch(/^quote-form 2: text after/);
  expect(found(header, ROW.slice(0, 5).join(","))[0]).toMatch(/^field-count 2: 5 cells where the header has 8; add/);
  expect(found(header, "||||||| base")[0]).toMatch(/a conflict of Git/);
  expect(found(header, "see the report; it is long")[0]).toMatch(/^field-count 2: 1 cell where the header has 8/);
});
