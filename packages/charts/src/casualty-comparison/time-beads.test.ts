import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import type { GroupMark } from "../mark.js";
import { see } from "../graphic.js";
import { round } from "../round.js";
import { casualtyComparison } from "./casualty-comparison.js";
import type { TimeView } from "./view.js";

const EN = localeFor("en");
const HEADER = "id,population,measure,value,low,high,qualifier,figure,as_of,claimant,status,change,replaces,source_url";

type Given = Readonly<Record<string, string | number>>;

/** So many days of one claimant's count, 3 more each day; `odd` changes the row of a day. */
function course(days: number, odd: Readonly<Record<number, Given>> = {}, own: Given = {}): Given[] {
  return Array.from({ length: days }, (_, day) => ({
    id: `r${String(day)}`,
    population: "Coastland",
    measure: "killed",
    value: 10 + 3 * day,
    as_of: new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10),
    claimant: "Ministry",
    source_url: "https://example.org/a",
    ...own,
    ...odd[day],
  }));
}

function viewOf(rows: readonly Given[]): TimeView {
  const columns = HEADER.split(",");
  const lines = rows.map((row) => columns.map((name) => row[name] ?? "").join(","));
  const dataset = readCsvAsDataset("tolls.csv", [HEADER, ...lines, ""].join("\n"), { table: "tolls" });
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  const view = casualtyComparison.view(dataset, { over: "time" }, EN);
  if (view.kind !== "time") throw new Error("not over time");
  return view;
}

function groupsOf(view: TimeView): GroupMark[] {
  return casualtyComparison.picture(view, 640, EN).marks.flatMap((mark) => (mark.shape === "group" ? [mark] : []));
}

/** Ids with a mark of their own, and those that are drawn together. */
function drawnOf(view: TimeView): { own: (string | null)[]; together: string[][] } {
  const groups = groupsOf(view);
  return {
    own: groups.flatMap(({ beads, claim }) => (beads ? [] : [claim])),
    together: groups.flatMap(({ beads }) => (beads ? [beads.map(({ claim }) => claim)] : [])),
  };
}

const idsOf = (rows: readonly Given[]): (string | number | undefined)[] => rows.map(({ id }) => id);

test("up to 150 reports in a panel each has its own mark", () => {
  const rows = course(150);
  expect(drawnOf(viewOf(rows))).toEqual({ own: idsOf(rows), together: [] });
});

test("more are drawn together, but for the first and the last", () => {
  const rows = course(151);
  expect(drawnOf(viewOf(rows))).toEqual({ own: ["r0", "r150"], together: [idsOf(rows).slice(1, -1)] });
});

test.each<[string, Given]>([
  ["a figure that falls", { value: 5 }],
  ["a correction", { change: "correction", replaces: "r79", value: 300 }],
  ["what is disputed", { status: "disputed" }],
  ["what was taken back", { status: "retracted" }],
])("%s keeps its own mark among many", (_, odd) => {
  const { own, together } = drawnOf(viewOf(course(160, { 80: odd })));
  expect(own).toContain("r80");
  expect(together.flat()).not.toContain("r80");
});

test("the figure at a line's end keeps its own mark where later ones were taken back", () => {
  const { own, together } = drawnOf(
    viewOf(course(160, { 158: { status: "retracted" }, 159: { status: "retracted" } })),
  );
  expect(own).toEqual(["r0", "r157", "r158", "r159"]);
  expect(together.flat()).not.toContain("r157");
});

test("no report is lost or drawn twice, whatever it says and whoever says it", () => {
  const forms: Given[] = [
    {},
    { qualifier: "at-least" },
    { qualifier: "about" },
    { value: "", low: 5, high: 1200 },
    { low: 5, high: 1200 },
    { as_of: "2031-03/2031-04" },
    { as_of: "2031-05~" },
    { claimant: "Health office" },
    { claimant: "" },
    { status: "verified" },
    { figure: "not-reported", value: "" },
  ];
  const odd = Object.fromEntries(Array.from({ length: 300 }, (_, day) => [day, forms[day % forms.length] ?? {}]));
  const view = viewOf(course(300, odd));
  const reported = view.panels.flatMap(({ reports }) => reports.map(({ toll }) => toll.id));
  const { own, together } = drawnOf(view);
  expect(together.length).toBeGreaterThan(0);
  expect([...own, ...together.flat()].sort()).toEqual([...reported].sort());
  expect(casualtyComparison.claims(view)).toHaveLength(300);
  expect(view.rows).toHaveLength(300);
});

test("each claimant's are a group of their own, whose label names it", () => {
  const odd = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [2 * at, { claimant: "Health office" }]));
  const labels = groupsOf(viewOf(course(200, odd))).flatMap(({ beads, label }) => (beads ? [label] : []));
  expect(labels).toEqual([
    "Coastland, killed: 98 figures, from 16 (3 January 2031) to 598 (16 July 2031); claimed, not verified; says Health office; each is in the table",
    "Coastland, killed: 98 figures, from 19 (4 January 2031) to 601 (17 July 2031); claimed, not verified; says Ministry; each is in the table",
  ]);
});

test("many small panels together are as many as one large one", () => {
  const panels = Array.from({ length: 7 }, (_, n) =>
    course(100, {}, { population: `Town ${String(n)}` }).map((row) => ({
      ...row,
      id: `${String(row["id"])}-${String(n)}`,
    })),
  );
  const { own, together } = drawnOf(viewOf(panels.flat()));
  expect([own.length, together.map(({ length }) => length)]).toEqual([14, Array.from({ length: 7 }, () => 98)]);
  expect(drawnOf(viewOf(panels.slice(0, 6).flat())).together).toEqual([]);
});

test("a note says how many, where the table is open to everybody", () => {
  expect(viewOf(course(151)).notes).toContain(
    "149 figures stand so close that they are drawn together: each is in the table, with its record.",
  );
  expect(viewOf(course(150)).notes.join(" ")).not.toContain("drawn together");
});

test("each stands on its claimant's line, at its day and its figure", () => {
  const view = viewOf(course(200));
  const { marks } = casualtyComparison.picture(view, 640, EN);
  const line = marks.flatMap((mark) => (mark.shape === "path" && mark.look === "line" ? [mark.d] : []))[0] ?? "";
  const beads = groupsOf(view).flatMap((group) => group.beads ?? []);
  expect(beads).toHaveLength(198);
  for (const { x, y } of beads) expect(line.split(/[ML]/)).toContain(`${String(round(x))},${String(round(y))}`);
});

test("the chosen one has a ring, and none of the group is said to be it", () => {
  const columns = HEADER.split(",");
  const lines = course(200).map((row) => columns.map((name) => row[name] ?? "").join(","));
  const dataset = readCsvAsDataset("tolls.csv", [HEADER, ...lines, ""].join("\n"), { table: "tolls" });
  const seen = see(casualtyComparison, dataset, { over: "time" }, EN);
  const body = (chosen: string | null): string =>
    JSON.stringify(seen.body({ arrangement: { name: "wide", width: 640 }, interactive: true, uid: "u", chosen }));
  expect(body(null)).not.toContain("look-ring");
  expect(body("r77")).toContain("look-ring");
  expect(body("r77")).not.toContain("aria-current");
  expect(body("r0")).toContain("aria-current");
});
