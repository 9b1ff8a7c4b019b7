import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { casualtyComparison } from "./casualty-comparison.js";
import type { ComparisonView, Row } from "./view.js";

const EN = localeFor("en");

/** How often each row of a view over time is asked for its figure while the table of so many is made. */
function askedOfEach(days: number): number {
  const lines = Array.from({ length: days }, (_, day) => {
    const asOf = new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);
    return `r${String(day)},Coastland,killed,${String(10 + day)},${asOf},Ministry,https://example.org/a`;
  });
  const text = ["id,population,measure,value,as_of,claimant,source_url", ...lines, ""].join("\n");
  const view = casualtyComparison.view(readCsvAsDataset("tolls.csv", text, { table: "tolls" }), { over: "time" }, EN);
  let asked = 0;
  const rows = view.rows.map((row): Row => {
    const { toll } = row;
    return {
      ...row,
      get toll() {
        asked += 1;
        return toll;
      },
    };
  });
  casualtyComparison.table({ ...view, rows } as ComparisonView, EN);
  return asked / days;
}

test("of ten times as many rows each is asked as often", () => {
  expect(askedOfEach(300)).toBe(askedOfEach(30));
});
