import { readCsvAsDataset } from "@counterclaim/claims";
import { describe, expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import type { Options } from "../options.js";
import { casualtyComparison } from "./casualty-comparison.js";
import type { TimeView } from "./view.js";

const EN = localeFor("en");
const COLUMNS =
  "id,population,measure,value,low,figure,qualifier,basis,since,as_of,reported_on,claimant,replaces,change,reason,source_url";
type Cells = Readonly<Record<string, string>>;
const BASE: Cells = { population: "Coastland", measure: "killed", claimant: "Ministry", source_url: "https://e.org/a" };

function viewOf(rows: readonly Cells[], options: Options = {}): TimeView {
  const lines = rows.map((cells) =>
    COLUMNS.split(",")
      .map((name) => ({ ...BASE, ...cells })[name] ?? "")
      .join(","),
  );
  const dataset = readCsvAsDataset("tolls.csv", [COLUMNS, ...lines, ""].join("\n"), { table: "tolls" });
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  const view = casualtyComparison.view(dataset, { over: "time", ...options }, EN);
  if (view.kind !== "time") throw new Error("not over time");
  return view;
}

function marksOf(view: TimeView, id: string): readonly Mark[] {
  const { marks } = casualtyComparison.picture(view, 640, EN);
  return marks.flatMap((mark) => (mark.shape === "group" && mark.claim === id ? mark.marks : []));
}

function isRinged(view: TimeView, id: string): boolean {
  return marksOf(view, id).some((mark) => mark.shape === "circle" && mark.look === "ring");
}

function keyOf(view: TimeView): string[] {
  return casualtyComparison.key(view, EN).map(({ text }) => text);
}

const A: Cells = { id: "a", value: "50", as_of: "2031-03-05" };
const LOWER: Cells = { id: "b", value: "40", as_of: "2031-03-10" };
const NONE: Cells = { id: "b", figure: "not-reported", as_of: "2031-03-06", replaces: "a" };
const FALLS = /the line falls/;
const UNORDERED = /the dates do not tell which count is the later one/;

describe("a line falls only where the lower figure is known to be the later one", () => {
  test.each<[string, Cells, Cells, RegExp | null]>([
    ["a later day", A, LOWER, FALLS],
    ["a later day after a day that is bounded above", { ...A, as_of: "../2031-03-05" }, LOWER, FALLS],
    [
      "open at its end, but published before",
      { ...A, as_of: "2031-03-05/..", reported_on: "2031-03-08" },
      LOWER,
      FALLS,
    ],
    ["open at its end", { ...A, as_of: "2031-03-05/.." }, LOWER, UNORDERED],
    ["open at its begin", A, { ...LOWER, as_of: "../2031-03-10" }, UNORDERED],
    ["a month that holds the older day", A, { ...LOWER, as_of: "2031-03" }, UNORDERED],
    ["one day", A, { ...LOWER, as_of: "2031-03-05" }, UNORDERED],
    [
      "one day, published later",
      { ...A, reported_on: "2031-03-06" },
      { ...LOWER, as_of: "2031-03-05", reported_on: "2031-03-07" },
      FALLS,
    ],
    [
      "one month, said to replace the older one",
      { ...A, as_of: "2031-03" },
      { ...LOWER, as_of: "2031-03", replaces: "a" },
      FALLS,
    ],
    ["below a limit", { ...A, qualifier: "at-most" }, LOWER, null],
    ["a lower limit", { ...A, qualifier: "at-most" }, { ...LOWER, qualifier: "at-most" }, null],
    ["a best figure with a lower bound", A, { ...LOWER, low: "30" }, FALLS],
  ])("%s", (_, older, newer, note) => {
    const view = viewOf([older, newer]);
    const said = view.notes.filter((words) => FALLS.test(words) || UNORDERED.test(words));
    expect(said).toEqual(note ? [expect.stringMatching(note)] : []);
    expect(isRinged(view, "b")).toBe(note !== null);
    expect(keyOf(view).filter((words) => words.startsWith("lower"))).toEqual(
      note ? ["lower than the figure before"] : [],
    );
  });

  test("both figures stand in the note with their days", () => {
    expect(viewOf([{ ...A, as_of: "2031-03-05/.." }, LOWER]).notes).toContain(
      "Coastland: 50 (on or after 5 March 2031) and 40 (10 March 2031), says Ministry; the dates do not tell which count is the later one.",
    );
  });

  test("“at most” above the line takes nothing back", () => {
    const b = { id: "b", value: "60", qualifier: "at-most", as_of: "2031-03-06" };
    const view = viewOf([A, b, { id: "c", value: "55", as_of: "2031-03-07" }]);
    expect(view.notes.filter((words) => FALLS.test(words))).toEqual([]);
    expect(view.panels[0]?.lines[0]?.steps.map(({ toll }) => toll.id)).toEqual(["a", "c"]);
  });
});

describe("what was taken back", () => {
  test("is told for those of whom it was given, wherever the row stands that takes it back", () => {
    const b = { ...NONE, population: "Upland", change: "retraction", reason: "other people" };
    const { notes } = viewOf([A, b, { id: "c", population: "Upland", value: "7", as_of: "2031-03-06" }]);
    expect(notes).toContain("Coastland, 5 March 2031: 50 was taken back, says Ministry: “other people”.");
    expect(notes.join(" ")).not.toContain("Upland, 5 March 2031");
  });

  test("is told with its period", () => {
    const span = { basis: "period", since: "2031-03-01", as_of: "2031-03-05" };
    const { notes } = viewOf([
      { ...A, ...span },
      { ...NONE, ...span, change: "retraction" },
    ]);
    expect(notes).toContain("Coastland, from 1 March 2031 to 5 March 2031: 50 was taken back, says Ministry.");
  });

  test.each([
    [1, true],
    [2, false],
    [3, true],
  ])("is struck after %i withdrawals, each of the one before: %s", (count, struck) => {
    const withdrawals = Array.from({ length: count }, (_, index): Cells => {
      const replaces = index ? `w${String(index - 1)}` : "a";
      return {
        ...NONE,
        id: `w${String(index)}`,
        as_of: `2031-03-0${String(6 + index)}`,
        replaces,
        change: "retraction",
      };
    });
    const view = viewOf([A, ...withdrawals]);
    expect(marksOf(view, "a").some((mark) => mark.shape === "line" && mark.look === "struck")).toBe(struck);
    expect(view.sentence.includes("retracted")).toBe(struck);
    expect(
      view.notes.some((words) => words.includes("the withdrawal of 50 was itself taken back, says Ministry.")),
    ).toBe(count > 1);
  });

  test.each([
    [1, { a: true, w0: true }, true],
    [2, { a: false, w0: true, w1: false }, false],
    [3, { a: true, w0: true, w1: true, w2: true }, true],
  ])("is told so where each of %i withdrawals says the number again", (count, struck, retracted) => {
    const withdrawals = Array.from({ length: count }, (_, index): Cells => {
      const ids = { id: `w${String(index)}`, replaces: index ? `w${String(index - 1)}` : "a" };
      return { ...ids, value: "50", as_of: `2031-03-0${String(6 + index)}`, change: "retraction" };
    });
    const view = viewOf([A, ...withdrawals]);
    for (const [id, is] of Object.entries(struck))
      expect(
        marksOf(view, id).some((mark) => mark.shape === "line" && mark.look === "struck"),
        id,
      ).toBe(is);
    expect(view.sentence.includes("retracted")).toBe(retracted);
  });
});

describe("a row without a number in the place of a figure", () => {
  test.each([
    ["correction", { figure: "pending", reason: "recount" }, "count pending", "still being counted", ": “recount”"],
    ["scope-change", {}, "not reported", "not reported", ""],
    ["update", { figure: "withheld" }, "withheld", "withheld", ""],
  ])("%s: the figure is ringed, and told as standing nowhere", (change, cells, words, silence, reason) => {
    const view = viewOf([A, { ...NONE, change, ...cells }]);
    expect(view.notes).toContain(`Coastland, 6 March 2031: ${words}, says Ministry, in place of 50${reason}.`);
    expect(view.sentence).not.toContain("50");
    expect(view.sentence).toContain(silence);
    expect(isRinged(view, "a")).toBe(true);
  });

  test("a later one that replaces nothing takes nothing away", () => {
    const view = viewOf([A, { ...NONE, replaces: "" }]);
    expect(view.sentence).toContain("50 people");
    expect(isRinged(view, "a")).toBe(false);
  });
});

test.each(["update", "correction", "scope-change"])(
  "a figure that became one of other people is told: %s",
  (change) => {
    const view = viewOf([A, { ...A, id: "b", population: "Upland", replaces: "a", change }]);
    expect(view.notes).toContain(
      "Upland, 5 March 2031: 50, says Ministry, in place of 50, which was given for: Coastland.",
    );
    expect(isRinged(view, "a")).toBe(true);
  },
);

test.each<[string, Options]>([
  ["the span", { until: "2031-03-05" }],
  ["the choice of claimants", { claimants: "Ministry" }],
])("a figure whose replacement is left out by %s is told", (_, options) => {
  const replacements = ["correction", "retraction"].map((change): Cells => ({
    ...LOWER,
    claimant: "Office",
    replaces: "a",
    change,
  }));
  for (const b of replacements)
    expect(viewOf([A, b], options).notes).toContain(
      "A later record, which is not shown here, replaces 1 of these figures: Coastland, killed: 50.",
    );
});

describe("dates that are open at one end are drawn and keyed as such", () => {
  const AFTER = "on or after that day";
  test.each<[string, Cells, string[]]>([
    ["a day", A, []],
    ["on or after a day", { ...A, as_of: "2031-03-05/.." }, [AFTER]],
    [
      "on or after a day, bounded by its publication",
      { ...A, as_of: "2031-03-05/..", reported_on: "2031-03-08" },
      ["day not exactly known"],
    ],
    ["on or before a day", { ...A, as_of: "../2031-03-05" }, ["on or before that day"]],
    ["a period without its begin", { ...A, basis: "period" }, ["period whose begin is not exactly known"]],
    [
      "a period since before a day",
      { ...A, basis: "period", since: "../2031-03-01" },
      ["period whose begin is not exactly known"],
    ],
  ])("%s", (_, row, words) => {
    const view = viewOf([row, ...(row["basis"] ? [] : [{ ...LOWER, value: "60", as_of: "2031-03-20" }])]);
    expect(keyOf(view).filter((text) => /day|period/.test(text))).toEqual(words);
    const soft = marksOf(view, "a").flatMap((mark) => (mark.shape === "line" && mark.look === "soft" ? [mark] : []));
    expect(soft).toHaveLength(words[0]?.startsWith("day") === false ? 1 : 0);
    const dot = marksOf(view, "a").flatMap((mark) => (mark.shape === "circle" ? [mark.cx] : []))[0] ?? Infinity;
    for (const { x1 } of soft) expect(x1 > dot).toBe(words[0] === AFTER);
  });

  test("periods and totals with an open begin share an entry", () => {
    const view = viewOf(
      [
        { ...A, basis: "period" },
        { ...LOWER, as_of: "../2031-03-10" },
      ],
      { basis: "cumulative period" },
    );
    expect(keyOf(view)).toContain("on or before that day, or a period whose begin is not exactly known");
  });
});

test("a name from right to left takes no number of a note with it", () => {
  const named = { claimant: "الوزارة", population: "الساحل" };
  const { notes } = viewOf([
    { ...A, ...named },
    { ...LOWER, ...named },
    { ...NONE, ...named, id: "c", replaces: "" },
  ]);
  const says = "\u2068says الوزارة\u2069";
  expect(notes).toContain(
    `\u2068الساحل\u2069, 10 March 2031: the line falls from 50 to 40, ${says}; the data gives no reason.`,
  );
  expect(notes).toContain(`Not drawn, since there is no number: not reported (${says}, 6 March 2031).`);
});
