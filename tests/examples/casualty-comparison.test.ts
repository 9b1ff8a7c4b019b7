import { readFileSync } from "node:fs";
import { ARRANGEMENTS, casualtyComparison, localeFor, see } from "@counterclaim/charts";
import { expect, test } from "vitest";
import { examples } from "../example.js";
import { storyDataset } from "../story-files.js";
import "./casualty-comparison.js";
import { goldens, print } from "./golden.js";

goldens("casualty-comparison");

type CsvRow = Readonly<Record<string, string>>;

/** The file itself, read without the package that is under test: RFC 4180, no line breaks inside cells. */
function csvRows(path: string): CsvRow[] {
  const [head = "", ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const cells = (line: string): string[] =>
    [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    );
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? "", cell])));
}

/** The last day that a date of the file can mean; where it is open at its end, the day on which it begins. */
function lastDay(text: string): string {
  const end = text
    .replace(/\/(?:\.\.)?$/, "")
    .replace(/^.*\//, "")
    .replace(/[~?%]/g, "")
    .slice(0, 10);
  if (/^\d{4}$/.test(end)) return `${end}-12-31`;
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(end) ?? [];
  return year ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : end;
}

const CIVILIANS = ["civilians-nk", "civilians-az"];
const ROWS = csvRows("data/nagorno-karabakh-2020/tolls.csv").filter(
  (row) => CIVILIANS.includes(row["population"] ?? "") && row["measure"] === "killed" && row["basis"] === "",
);

function knownBy(row: CsvRow, day: string): boolean {
  return (lastDay(row["reported_on"] ?? "") || lastDay(row["as_of"] ?? "")) <= day;
}

function written(row: CsvRow): string {
  const bounds = row["low"] || row["high"] ? `${row["low"] ?? ""}-${row["high"] ?? ""}` : "";
  return row["figure"] || row["value"] || bounds;
}

test.each([
  ["2020-10-06", ["19", "27"]],
  ["2020-11-01", ["45", "91"]],
  ["2021-02-01", ["72", "98"]],
])("the war over time as of %s has every report of the file, figure by figure", (day, ends) => {
  const options = { measures: "killed", populations: CIVILIANS.join(" "), over: "time", "as-of": day };
  const seen = see(casualtyComparison, storyDataset(), options, localeFor("en"));
  const expected = ROWS.filter((row) => knownBy(row, day))
    .map((row) => `${row["id"] ?? ""} ${written(row)}`)
    .sort();
  expect(expected.length).toBeGreaterThan(20);
  const table = seen.table?.rows.map((cells) => `${cells[2]?.claim ?? ""} ${cells[2]?.value ?? ""}`) ?? [];
  expect([...table].sort()).toEqual(expected);
  for (const width of [320, 420, 640]) {
    const groups = seen
      .picture(width)
      .marks.flatMap((mark) => (mark.shape === "group" ? `${mark.claim ?? ""} ${mark.value ?? ""}` : []));
    expect([...groups].sort()).toEqual(expected);
  }
  const bold = seen
    .picture(640)
    .marks.flatMap((mark) =>
      mark.shape === "text" && mark.weight === "bold" && /^\d/.test(mark.text) ? mark.text : [],
    );
  expect(bold).toEqual(ends);
});

test("the article: 19, 80, 27, 2, two not reported, one claimant not stated, and no total", () => {
  const { figure, poster } = print(
    "article",
    (examples.get("article") as NonNullable<ReturnType<typeof examples.get>>)(),
  );
  for (const text of [...figure.split(/class="body at-|class="table"/).slice(1), poster]) {
    const values = [...text.matchAll(/data-value="([^"]*)"/g)].map(([, value]) => value);
    expect(values.sort()).toEqual(["19", "2", "27", "80", "not-reported", "not-reported"]);
  }
  expect(figure).not.toMatch(/\b(?:46|48|21|29|99|107|128)\b(?!px)(?=<)/);
  expect(figure.match(/>claimant not stated</g)?.length).toBe(ARRANGEMENTS.length);
});
