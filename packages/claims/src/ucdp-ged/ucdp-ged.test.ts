import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, dayOf } from "../day.js";
import { readStory } from "../read-story.js";
import { GED_COLUMNS, OTHER_GED_COLUMNS, type GedColumn, type GedRow } from "./columns.js";
import { readGed, type GedReading } from "./read-ged.js";
import { incidentOfGed, tollOfGed } from "./rows-of.js";
import { storyOfGed } from "./story-of.js";
import { whenOfGed } from "./when-of.js";

const EVENT: GedRow = {
  ...(Object.fromEntries(GED_COLUMNS.map((column) => [column, ""])) as Record<GedColumn, string>),
  ...{ id: "244657", code_status: "Clear", type_of_violence: "1", side_a: "Government of Riverland" },
  ...{ side_b: "Hill Forces", where_prec: "2", where_coordinates: "Upper Mill town", adm_1: "North province" },
  ...{ country: "Riverland", latitude: "40.5", longitude: "-46.25", event_clarity: "1", date_prec: "1" },
  ...{ date_start: "2031-10-04 00:00:00.000", date_end: "2031-10-04 00:00:00.000", best: "3", low: "2", high: "5" },
};

function event(changes: Partial<GedRow> = {}): GedRow {
  return { ...EVENT, ...changes };
}

function csv(rows: readonly Readonly<Record<string, string>>[], columns: readonly string[] = GED_COLUMNS): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
    .map((cells) => `${cells.map(cell).join(",")}\n`)
    .join("");
}

function reading(...changes: readonly Partial<GedRow>[]): GedReading {
  return readGed("ged.csv", csv(changes.map(event)));
}

function storyText(rows: readonly GedRow[]): ReturnType<typeof readStory> {
  return readStory(storyOfGed(rows, { name: "ged", title: "Events", file: "ged.csv" }));
}

test.each([
  ["1", "2031-10-04 00:00:00.000", "2031-10-04 00:00:00.000", "2031-10-04"],
  ["1", "2031-10-04", "2031-10-04", "2031-10-04"],
  // Never narrower than the file, whatever the code says.
  ["1", "2031-10-04", "2031-10-05", "2031-10-04/2031-10-05"],
  ["2", "2031-10-04", "2031-10-08", "2031-10-04/2031-10-08"],
  ["2", "2031-10-04", "2031-10-04", "2031-10-04~"],
  ["3", "2031-09-29", "2031-10-05", "2031-09-29/2031-10-05"],
  ["4", "2031-10-01", "2031-10-31", "2031-10"],
  ["4", "2031-10-03", "2031-10-20", "2031-10"],
  ["4", "2031-10-07", "2031-10-07", "2031-10"],
  ["4", "2031-09-20", "2031-10-10", "2031-09-20/2031-10-10"],
  ["5", "2031-01-01", "2031-12-31", "2031-01-01/2031-12-31"],
  ["5", "2030-12-31", "2031-01-01", "2030-12-31/2031-01-01"],
])("date_prec %s from %s to %s is %s", (date_prec, date_start, date_end, when) => {
  expect(whenOfGed(event({ date_prec, date_start, date_end }))).toBe(when);
});

test.each([
  ["1", "State-based violence"],
  ["2", "Non-state violence"],
  ["3", "One-sided violence"],
])("type_of_violence %s is %s", (type_of_violence, words) => {
  expect(incidentOfGed(event({ type_of_violence }))).toMatchObject({
    title: `${words}: Government of Riverland – Hill Forces, Upper Mill town`,
    category: words,
  });
});

test.each([
  ["1", "exact"],
  ["2", "near"],
  ["3", "district"],
  ["4", "province"],
  ["5", "linear"],
  ["6", "country"],
  ["7", "international"],
])("where_prec %s is %s", (where_prec, precision) => {
  expect(incidentOfGed(event({ where_prec }))["location_precision"]).toBe(precision);
});

test.each([
  [
    { best: "0", low: "0", high: "0" },
    { value: 0, low: 0, high: 0, figure: null },
  ],
  [
    { best: "", low: "", high: "" },
    { value: null, low: null, high: null, figure: "not-reported" },
  ],
  [
    { best: "", low: "0", high: "4" },
    { value: null, low: 0, high: 4, figure: null },
  ],
  [
    { best: "3", low: "", high: "" },
    { value: 3, low: null, high: null, figure: null },
  ],
  [
    { best: "0", low: "", high: "9" },
    { value: 0, low: null, high: 9, figure: null },
  ],
])("zero stands only where the file says zero: %j", (cells, told) => {
  const { tolls, issues } = storyText([event(cells)]);
  expect(issues.filter(({ level }) => level === "error")).toEqual([]);
  expect(tolls).toHaveLength(1);
  expect(tolls[0]).toMatchObject({ ...told, basis: "incident", claimant: "UCDP", incident: "244657" });
});

test("the parts of a figure stay parts, and an empty one is not given", () => {
  const parts = { deaths_a: "2", deaths_b: "", deaths_civilians: "0", deaths_unknown: "1" };
  expect(tollOfGed(event(parts))["note"]).toBe(
    "UCDP's own parts of its best figure: side A (Government of Riverland) 2, side B (Hill Forces) not given, civilians 0, unknown 1.",
  );
});

test("what UCDP writes of sources and place stands word for word", () => {
  const words = {
    source_article: '"Agence; 2031";"=Wire, ""x"""',
    source_original: "police",
    where_description: "a mill",
  };
  const { incidents } = storyText([event({ ...words, code_status: "Check deaths" })]);
  for (const text of [...Object.values(words), "code_status Check deaths", "event_clarity 1"])
    expect(incidents[0]?.note).toContain(text);
  expect(incidents[0]?.status).toBe("claimed");
});

test("text that a spreadsheet would run is guarded, and read as it was", () => {
  const { incidents, issues } = storyText([event({ where_coordinates: "=HYPERLINK(1)", latitude: "-4.5" })]);
  expect(issues).toEqual([]);
  expect(incidents[0]).toMatchObject({ place: "=HYPERLINK(1)", lat: -4.5, lon: -46.25 });
});

test.each<[string, Partial<GedRow>, GedColumn, string]>([
  ["no id", { id: "" }, "id", "cell-empty"],
  ["an id with a space", { id: "24 57" }, "id", "key-form"],
  ["turned dates", { date_end: "2031-10-03" }, "date_end", "date-form"],
  ["a day that is none", { date_start: "2031-02-30" }, "date_start", "date-form"],
  ["another order of day and month", { date_start: "04/10/2031" }, "date_start", "date-form"],
  ["a time of day", { date_end: "2031-10-04 07:00:00.000" }, "date_end", "date-form"],
  ["no date", { date_start: "" }, "date_start", "cell-empty"],
  ["low above best", { low: "4" }, "low", "count-order"],
  ["best above high", { best: "6" }, "best", "count-order"],
  ["low above high without best", { best: "", low: "6" }, "low", "count-order"],
  ["a word as a figure", { best: "dozens" }, "best", "count-form"],
  ["a decimal figure", { high: "5.0" }, "high", "count-form"],
  ["a negative figure", { deaths_b: "-1" }, "deaths_b", "count-form"],
  ["an unknown violence", { type_of_violence: "4" }, "type_of_violence", "category"],
  ["no precision of the date", { date_prec: "" }, "date_prec", "category"],
  ["precision zero", { date_prec: "0" }, "date_prec", "category"],
  ["an unknown precision of the place", { where_prec: "8" }, "where_prec", "category"],
  ["an unknown clarity", { event_clarity: "3" }, "event_clarity", "category"],
  ["a name of an object as code", { event_clarity: "constructor" }, "event_clarity", "category"],
  ["a latitude beyond the pole", { latitude: "90.1" }, "latitude", "decimal-form"],
  ["half a coordinate", { longitude: "" }, "longitude", "cell-empty"],
  ["lost letters", { where_coordinates: "?????" }, "where_coordinates", "letters-lost"],
  ["a control character", { source_article: "a\u202eb" }, "source_article", "control-character"],
  ["a page as source", { source_article: "x".repeat(20_000) }, "source_article", "cell-length"],
])("%s is told with line and column", (_, changes, field, rule) => {
  const { issues } = reading({ id: "1" }, changes);
  expect(issues).toMatchObject([{ level: "error", rule, file: "ged.csv", line: 3, field }]);
  expect(issues[0]?.column).toBe(GED_COLUMNS.indexOf(field) + 1);
  expect(issues[0]?.hint).not.toBe("");
});

test("every fault of a file is told at once", () => {
  const { issues } = reading({ id: "1", best: "x" }, { id: "1", date_prec: "9", low: "9" }, { id: "" });
  expect(issues.map(({ line, rule }) => `${String(line)} ${rule}`)).toEqual([
    "2 count-form",
    "3 category",
    "3 count-order",
    "3 duplicate-id",
    "4 cell-empty",
  ]);
});

test.each([
  ["a row of too few cells", `${csv([event()])}1,2,3\n`, "field-count"],
  ["an open quotation mark", `${csv([event()])}"1,2,3\n`, "quote-open"],
  ["a file of another shape", "id,title\n1,x\n", "delimiter"],
  ["an empty file", "", "file-empty"],
  ["a web page", "<!doctype html><p>", "file-kind"],
  ["a column twice", csv([event()], [...GED_COLUMNS, "best"]), "header-duplicate"],
  [
    "a column that is missing",
    csv(
      [event()],
      GED_COLUMNS.filter((column) => column !== "low"),
    ),
    "header-missing",
  ],
])("%s is an error", (_, text, rule) => {
  expect(readGed("ged.csv", text).issues.filter(({ level }) => level === "error")).toMatchObject([{ rule }]);
});

test("columns may stand in any order, between any delimiter, after a mark; unknown ones are told once", () => {
  const columns = ["mine", ...OTHER_GED_COLUMNS, ...[...GED_COLUMNS].reverse(), "yours"];
  const text = `\ufeff${csv([event({ id: "1" }), event({ id: "2" })], columns).replaceAll('","', '";"')}`;
  const { events, issues, leftColumns } = readGed("ged.csv", text.replaceAll("\n", "\r\n"));
  expect(events).toEqual([event({ id: "1" }), event({ id: "2" })]);
  expect(issues).toMatchObject([{ level: "warning", rule: "header-unknown", line: 1 }]);
  expect(issues[0]?.message).toContain("mine, yours");
  expect(leftColumns).toEqual(["mine", ...OTHER_GED_COLUMNS, "yours"]);
});

test("a part of a file is chosen by its cells, and what is left out is counted", () => {
  const rows = [{ id: "1" }, { id: "2", country: "Hills" }, { id: "3", country: "Hills", best: "x" }].map(event);
  const choose = (column: string, text: string): GedReading =>
    readGed("ged.csv", csv(rows), { only: [[column, text]] });
  expect(choose("country", " riverland ")).toMatchObject({ events: [{ id: "1" }], leftOut: 2, issues: [] });
  expect(choose("Country", "Hills").issues).toHaveLength(1);
  expect(choose("contry", "Hills").issues).toMatchObject([{ rule: "header-missing", hint: "did you mean country" }]);
});

const days = fc.integer({ min: 0, max: 364 }).map((at) => dayOf(dayNumber("2031-01-01") + at));
const counts = fc.tuple(...[0, 1, 2].map(() => fc.nat(99_999))).map((all) => all.sort((a, b) => a - b).map(String));
const holes = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
const words = fc.stringMatching(/^[A-Za-zə 0-9,;"'=+@.-]{0,24}$/).map((text) => text.trim());
const rowsOfGed = fc.uniqueArray(
  fc
    .record({
      id: fc.nat(9_999_999).map(String),
      days: fc.tuple(days, days).map((pair) => pair.sort()),
      timed: fc.boolean(),
      counts,
      holes,
      words: fc.tuple(words, words, words, words),
      ...{ violence: fc.integer({ min: 1, max: 3 }), where: fc.integer({ min: 1, max: 7 }) },
      ...{ prec: fc.integer({ min: 1, max: 5 }), clarity: fc.integer({ min: 1, max: 2 }) },
    })
    .map((made): GedRow => {
      const [low = "", best = "", high = ""] = made.counts.map((count, at) => (made.holes[at] === true ? "" : count));
      const [start = "", end = ""] = made.days.map((day) => (made.timed ? `${day} 00:00:00.000` : day));
      const [side_a, side_b, source_article, where_coordinates] = made.words;
      return event({
        ...{ id: made.id, date_start: start, date_end: end, low, best, high, side_a, side_b, source_article },
        ...{ where_coordinates, type_of_violence: String(made.violence), where_prec: String(made.where) },
        ...{ date_prec: String(made.prec), event_clarity: String(made.clarity) },
      });
    }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
);

test("every event stands once, its dates no narrower and its figures as given, and nothing is added", () => {
  fc.assert(
    fc.property(rowsOfGed, (rows) => {
      const { events, issues } = readGed("ged.csv", csv(rows));
      expect(issues).toEqual([]);
      const story = storyText(events);
      expect(story.issues.filter(({ level }) => level === "error")).toEqual([]);
      expect(story.incidents.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      for (const [at, { when, note }] of story.incidents.entries()) {
        const row = rows[at] ?? EVENT;
        expect((when?.earliest ?? "") <= row.date_start.slice(0, 10)).toBe(true);
        expect((when?.latest ?? "") >= row.date_end.slice(0, 10)).toBe(true);
        expect(note).toContain(row.source_article);
      }
      const number = (cell: string): number | null => (cell === "" ? null : Number(cell));
      expect(story.tolls.map(({ incident, low, value, high }) => [incident, low, value, high])).toEqual(
        rows.map(({ id, low, best, high }) => [id, number(low), number(best), number(high)]),
      );
    }),
    { numRuns: 150 },
  );
});
