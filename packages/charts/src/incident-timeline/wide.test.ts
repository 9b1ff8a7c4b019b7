import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { incidentTimeline } from "./incident-timeline.js";

const en = localeFor("en");

const marksOf = (days: readonly string[], title = "Event"): readonly Mark[] => {
  const rows = days.map((day, at) => `e${String(at)},${title},${day},https://example.org/1`);
  const data = readCsvAsDataset("incidents.csv", ["id,title,when,source_url", ...rows, ""].join("\n"));
  return incidentTimeline.picture(incidentTimeline.view(data, {}, en), 960, en).marks;
};

const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : []));

const day = (at: number): string => new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10);
const daily = (count: number, of: (at: number) => number = () => 1): string[] =>
  Array.from({ length: count }, (_, at) => Array.from({ length: of(at) }, () => day(at))).flat();

test("all lines of a picture's grid are one mark, a line for each tick", () => {
  const grids = marksOf(daily(5)).filter((mark) => "look" in mark && mark.look === "grid");
  expect(grids).toHaveLength(1);
  const [grid] = grids;
  expect(grid?.shape === "path" && grid.d.match(/M-?[\d.]+,[\d.]+L-?[\d.]+,[\d.]+/g)).toHaveLength(5);
});

test.each([
  ["few events", daily(5), "Event", 1],
  ["thousands, of which few are labelled", daily(300, () => 4), "Event", 1],
  ["as many as are all labelled, far down", daily(38), "An event with a title that takes some room beside it", 2],
] as const)(
  "the labels of the axis stand at its foot too where that is far from its head: %s",
  (_, days, title, times) => {
    const named = textsOf(marksOf(days, title)).filter((text) => text.includes("Jan"));
    expect(named).toHaveLength(times);
  },
);

test.each([
  ["not where there are as many as are read one by one", 50, false],
  ["a hundred", 100, true],
] as const)("numbers of bars keep apart where there are very many bars: %s", (_, bars, apart) => {
  const marks = marksOf(daily(bars, (at) => 3 + ((at * 7) % 5)));
  const xs = marks
    .flatMap((mark) => (mark.shape === "text" && mark.anchor === "middle" ? [mark.x] : []))
    .sort((a, b) => a - b);
  expect(xs.length).toBeGreaterThan(4);
  const least = Math.min(...xs.slice(1).map((x, at) => x - (xs[at] ?? 0)));
  expect(least > 36).toBe(apart);
});
