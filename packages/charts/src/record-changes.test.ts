import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "./locale/locale.js";
import { recordTree } from "./record.js";
import { textOf, walk, type Tree } from "./tree.js";

const EN = localeFor("en");
const COLUMNS =
  "id,population,measure,value,figure,basis,since,as_of,reported_on,claimant,status,replaces,change,source_url";
type Cells = Readonly<Record<string, string>>;

function story(...rows: Cells[]): Dataset {
  const base = { population: "North", measure: "killed", claimant: "River", source_url: "https://e.org/a" };
  const lines = rows.map((cells, at) =>
    COLUMNS.split(",")
      .map((name) => ({ id: `r${String(at)}`, ...base, ...cells })[name] ?? "")
      .join(","),
  );
  return readCsvAsDataset("tolls.csv", [COLUMNS, ...lines, ""].join("\n"), { table: "tolls" });
}

function open(data: Dataset, id: string, day: string | null = null): { status: string; history: string[] } {
  const all = [...walk(recordTree(data, id, EN, "", day) as Tree)];
  const term = all.findIndex(({ tag, children }) => tag === "dt" && children.includes("Status"));
  return { status: textOf(all[term + 1] as Tree), history: all.filter(({ tag }) => tag === "li").map(textOf) };
}

const first = { value: "15", as_of: "2031-03-04", reported_on: "2031-03-04" };
const second = { value: "20", as_of: "2031-03-06", reported_on: "2031-03-06" };
const later = { as_of: "2031-03-08", reported_on: "2031-03-08", replaces: "r1" };

test("a figure that was taken back is retracted in its record, and so is the row that says it again", () => {
  const again = story(first, second, { ...later, value: "20", change: "retraction" });
  const none = story(first, second, { ...later, figure: "unknown", change: "retraction" });
  expect(open(again, "r1").status).toBe("retracted");
  expect(open(again, "r2").status).toBe("retracted");
  expect(open(none, "r1").status).toBe("retracted");
  expect(open(none, "r0").status).toBe("claimed, not verified");
  // Not before it was known.
  expect(open(again, "r1", "2031-03-07").status).toBe("claimed, not verified");
});

test("the history says what stands in the place of a figure that was moved elsewhere", () => {
  const moved = { ...later, value: "20", change: "correction" };
  const lines = (cells: Cells, day: string | null = null): string[] =>
    open(story(first, second, { ...moved, ...cells }), "r0", day).history;
  expect(lines({ population: "South" })[1]).toBe(
    "6 March 2031: North: 20 killed, says River (replaced later: South: 20 killed, says River)",
  );
  expect(lines({ measure: "wounded" })[1]).toContain("(replaced later: North: 20 wounded, says River)");
  expect(lines({ claimant: "Hill" })[1]).toContain("(replaced later: North: 20 killed, says Hill)");
  expect(lines({ basis: "period", since: "2031-03-01" })[1]).toContain(
    "(replaced later: North: 20 killed, says River)",
  );
  expect(lines({ population: "South", change: "scope-change" })[1]).toContain("(counted differently later: South: 20");
  // One that stands in the history itself says so there.
  expect(lines({})).toEqual([
    "4 March 2031: North: 15 killed, says River (this record)",
    "6 March 2031: North: 20 killed, says River",
    "8 March 2031: North: 20 killed, says River (correction)",
  ]);
  expect(lines({ population: "South" }, "2031-03-07")[1]).not.toContain("replaced");
});
