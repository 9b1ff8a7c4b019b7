import { readFileSync } from "node:fs";
import {
  casualtyComparison,
  figureAsWritten,
  localeFor,
  see,
  specOptions,
  walk,
  type Graphic,
} from "@counterclaim/charts";
import { knownBy } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { storyDataset } from "./story-files.js";

const EN = localeFor("en");
const FOLDER = "data/nagorno-karabakh-2020";

/** Cells by column name, cut by rules of this file's own: nothing of the kit reads them. */
function rowsOf(name: string): Record<string, string>[] {
  const text = readFileSync(`${FOLDER}/${name}`, "utf8").replace(/^\uFEFF/, "");
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  const [head = [], ...body] = rows.filter((cells) => cells.some(Boolean));
  return body.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ""])));
}

/** The last day that a date can mean; empty where it is open at its end. */
function lastDay(date: string): string {
  const end = (date.split("/").at(-1) ?? "").replace(/[~?%]/g, "").slice(0, 10);
  if (!/^\d{4}/.test(end)) return "";
  const [year = "", month = "12", day] = end.split("-");
  if (day) return end;
  const days = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 31;
  return `${year}-${month}-${String(days)}`;
}

const published = new Map(rowsOf("sources.csv").map((row) => [row["id"], lastDay(row["published_on"] ?? "")]));
const tolls = rowsOf("tolls.csv");

/** The day from which a row was known: when it was reported, else the day counted, else when its source was published. */
function knownFrom(row: Record<string, string>): string {
  const day = row["reported_on"] ? lastDay(row["reported_on"]) : lastDay(row["as_of"] ?? "");
  return day || (published.get(row["source"]) ?? "") || "9999";
}

/** The figure of a row as the charts write it in `data-value`, put together from its cells. */
function written({ figure, value = "", low = "", high = "" }: Record<string, string>): string {
  if (figure) return figure;
  const bounds = low || high ? `${low}-${high}` : "";
  return value && bounds ? `${value} (${bounds})` : value || bounds;
}

const DAYS = ["2020-10-06", "2020-11-01", "2021-02-01"];

for (const id of ["war-over-time", "war-soldiers-over-time"])
  for (const day of DAYS)
    test(`${id} as of ${day}: each row of the CSV that was known stands in picture and table with its figure, and no other`, () => {
      const story = storyDataset();
      const spec = story.meta.graphics.find((each) => each.id === id);
      if (!spec) throw new Error(`no graphic ${id}`);
      const options = { ...specOptions(spec), "as-of": day };
      const given = new Map(Object.entries(options));
      const list = (name: string): string[] => (given.get(name) ?? "").split(" ").filter(Boolean);
      const lets = (name: string, value: string): boolean => list(name).length === 0 || list(name).includes(value);
      const until = given.get("until") ?? "9999";
      const expected = tolls
        .filter(
          (row) =>
            lets("measures", row["measure"] ?? "") &&
            lets("populations", row["population"] ?? "") &&
            lets("claimants", row["claimant"] ?? "") &&
            (row["basis"] ?? "") !== "incident" &&
            (row["as_of"]?.split("/")[0]?.replace(/[~?%.]/g, "") ?? "") <= until &&
            knownFrom(row) <= day,
        )
        .map((row) => [row["id"] ?? "", written(row)] as const);
      expect(expected.length).toBeGreaterThanOrEqual(5);
      const seen = see(casualtyComparison as Graphic<never>, story, options, EN);
      const table = new Map(
        (seen.table?.rows ?? []).flatMap((cells) =>
          cells.flatMap(({ claim, value }) => (claim && value ? [[claim, value]] : [])),
        ) as [string, string][],
      );
      expect([...table].sort()).toEqual(expected.map(([key, figure]) => [key, figure]).sort());
      const drawn = new Map<string, string>();
      for (const body of seen.body({
        arrangement: { name: "wide", width: 640 },
        interactive: false,
        uid: "x",
        chosen: null,
      }))
        for (const { attrs } of walk(body))
          if (attrs["data-claim"]) drawn.set(attrs["data-claim"], attrs["data-value"] ?? "");
      // All but what has no number, which a note names.
      expect([...drawn].sort()).toEqual(
        expected
          .filter(([, figure]) => /\d/.test(figure))
          .map((each) => [...each])
          .sort(),
      );
      for (const toll of story.tolls) if (table.has(toll.id)) expect(table.get(toll.id)).toBe(figureAsWritten(toll));
    });

test("the ends of the lines: what the two sides had last said of their civilians on each day", () => {
  const story = storyDataset();
  const ends = DAYS.map((day) => {
    const options = { measures: "killed", populations: "civilians-nk civilians-az", over: "time" };
    const { panels } = casualtyComparison.view(knownBy(story, day), options, EN) as unknown as {
      panels: {
        name: string;
        lines: { steps: { toll: { id: string; value: number | null; low: number | null } }[] }[];
      }[];
    };
    return panels.map(({ name, lines }) => {
      const last = lines[0]?.steps.at(-1)?.toll;
      return `${name} ${last?.id ?? ""} ${String(last?.value ?? last?.low)}`;
    });
  });
  expect(ends).toMatchInlineSnapshot(`
    [
      [
        "Nagorno-Karabakh T001 19",
        "Azerbaijan T093 27",
      ],
      [
        "Nagorno-Karabakh T046 45",
        "Azerbaijan T123 91",
      ],
      [
        "Nagorno-Karabakh T060 72",
        "Azerbaijan T131 98",
      ],
    ]
  `);
});
