import { GED_COLUMNS } from "@counterclaim/claims";
import { run } from "counterclaim";
import { expect, test } from "vitest";
import { fileText, recordingEffects, type Recording } from "./recording-effects.js";

const COUNT = 90;

/** A file in the shape of UCDP GED: invented events, three kinds of violence, figures that are zero or missing among them. */
const EVENTS = Array.from({ length: COUNT }, (_, at): Readonly<Record<string, string>> => {
  const day = `2031-0${String((at % 9) + 1)}-1${String(at % 10)} 00:00:00.000`;
  return {
    ...{ id: String(400_000 + at), type_of_violence: String((at % 3) + 1), side_a: "Government of Riverland" },
    ...{ side_b: "Hill Forces", where_prec: "1", where_coordinates: `Mill ${String(at)}`, event_clarity: "1" },
    ...{
      country: at < 60 ? "Riverland" : "Hills",
      date_prec: at % 5 === 0 ? "4" : "1",
      date_start: day,
      date_end: day,
    },
    ...{ best: at % 4 === 0 ? "" : String(at % 7), low: at % 4 === 0 ? "" : "0", high: at % 8 === 0 ? "" : "9" },
  };
});

function csv(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = [...GED_COLUMNS, "relid"];
  return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))]
    .map((cells) => `${cells.join(",")}\n`)
    .join("");
}

function world(text = csv(EVENTS)): Recording {
  return recordingEffects({ ".": new Map([["ged.csv", text]]) });
}

const IMPORT = ["import", "ged.csv", "--from", "ucdp-ged", "--out", "riverland"];

test("from the file to the built timeline: every event, and every figure as it was", async () => {
  const importing = world();
  expect(await run([...IMPORT, "--title", "Riverland in 2031"], importing)).toBe(0);
  expect(importing.text()).toContain("ged.csv: 90 events into riverland");
  expect(importing.text()).toContain("Not taken over: relid");
  const story = importing.published.get("riverland") ?? new Map<string, Uint8Array>();

  const checking = recordingEffects({ riverland: story });
  expect(await run(["check", "riverland", "--json"], checking)).toBe(0);
  const { records, issues, rows } = JSON.parse(checking.lines.join("\n")) as {
    records: unknown;
    issues: unknown[];
    rows: Record<string, Record<string, unknown>[]>;
  };
  expect(records).toEqual({ in: 2 * COUNT + 1, shown: 2 * COUNT + 1, refused: 0 });
  expect(issues).toEqual([]);
  const number = (cell = ""): number | null => (cell === "" ? null : Number(cell));
  expect(rows["tolls"]?.map(({ incident, value, low, high }) => [incident, value, low, high])).toEqual(
    EVENTS.map(({ id, best, low, high }) => [id, number(best), number(low), number(high)]),
  );

  expect(await run(["build", "riverland", "--out", "out"], checking)).toBe(0);
  const built = checking.published.get("out");
  const { incidents } = JSON.parse(fileText(built, "timeline/dataset.json")) as { incidents: { id: string }[] };
  expect(incidents.map(({ id }) => id)).toEqual(EVENTS.map(({ id }) => id));
  const page = fileText(built, "timeline/index.html");
  expect(page).toContain("Riverland in 2031");
  for (const { where_coordinates: place = "" } of EVENTS) expect(page).toMatch(new RegExp(`\\b${place}\\b`));
});

test("with one row that cannot be read every fault is told and nothing is written", async () => {
  const broken = EVENTS.map((event, at) => ({
    ...event,
    ...(at === 3 ? { date_end: "2031-01-01" } : {}),
    ...(at === 7 ? { low: "12", best: "3" } : {}),
    ...(at === 9 ? { id: "400000" } : {}),
  }));
  const effects = world(csv(broken));
  expect(await run(IMPORT, effects)).toBe(2);
  const column = (name: (typeof GED_COLUMNS)[number]): number => GED_COLUMNS.indexOf(name) + 1;
  expect(effects.text()).toContain(`ged.csv:5:${String(column("date_end"))}`);
  expect(effects.text()).toContain("date_end before date_start");
  expect(effects.text()).toContain(`ged.csv:9:${String(column("low"))}`);
  expect(effects.text()).toContain("low above best: 12 and 3");
  expect(effects.text()).toContain("id used before, in line 2");
  expect(effects.text()).toContain("3 errors: nothing was written");
  expect(effects.published.size).toBe(0);
});

test("a part of a file is taken, and the rest is counted", async () => {
  const effects = world();
  expect(await run([...IMPORT, "--only", "country=hills", "--only", "type_of_violence=3"], effects)).toBe(0);
  expect(effects.text()).toContain("ged.csv: 10 events into riverland; 80 events left out by --only");
  expect(fileText(effects.published.get("riverland"), "README.md")).toContain("country=hills, type_of_violence=3");
});

test("a file that is too much for a story is refused, with the way to take a part", async () => {
  const event = EVENTS[0] ?? {};
  const many = Array.from({ length: 50_001 }, (_, at) => ({ ...event, id: String(at) }));
  const effects = world(csv(many));
  expect(await run(IMPORT, effects)).toBe(2);
  expect(effects.text()).toContain("too much for one story: 50001 events");
  expect(effects.text()).toContain("--only");
  expect(effects.published.size).toBe(0);
});

test("a folder that is there is left alone", async () => {
  const effects = world();
  expect(await run(IMPORT, effects)).toBe(0);
  const before = effects.published.get("riverland");
  expect(await run([...IMPORT, "--title", "Another"], effects)).toBe(1);
  expect(effects.text()).toContain("riverland is there already: nothing was written");
  expect(effects.published.get("riverland")).toBe(before);
});

test.each([
  ["no shape", ["import", "ged.csv", "--out", "riverland"], 64, "--from is missing"],
  ["an unknown shape", ["import", "ged.csv", "--from", "acled", "--out", "riverland"], 64, "--from takes ucdp-ged"],
  ["no folder", ["import", "ged.csv", "--from", "ucdp-ged"], 64, "--out is missing"],
  ["no slug as folder", ["import", "ged.csv", "--from", "ucdp-ged", "--out", "My Story"], 64, "lower case"],
  ["no column to choose by", [...IMPORT, "--only", "Hills"], 64, "--only takes COLUMN=TEXT"],
  ["a column that is none", [...IMPORT, "--only", "contry=Hills"], 2, "did you mean country"],
  ["nothing chosen", [...IMPORT, "--only", "country=Sea"], 2, "--only leaves none of the 90 events"],
  ["no file", ["import", "x.csv", "--from", "ucdp-ged", "--out", "riverland"], 1, "cannot read x.csv"],
  ["an unknown encoding", [...IMPORT, "--encoding", "klingon"], 64, "klingon"],
])("%s is told", async (_, args, code, words) => {
  const effects = world();
  expect(await run(args, effects)).toBe(code);
  expect(effects.text()).toContain(words);
  expect(effects.published.size).toBe(0);
});
