import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { overlaps, type Box } from "../mark.js";
import { incidentTimeline } from "./incident-timeline.js";
import { timelineWords } from "./words.js";

const en = localeFor("en");

// Each longer than the one before, under labels of one line.
const DATES = [
  "2020-10-05",
  "2020-10-05/2020-10-06",
  "2020-10-05/2020-10-10",
  "2020-10",
  "2020-10/2020-11",
  "2020",
  "20XX",
];

const view = (dates: readonly string[]): ReturnType<typeof incidentTimeline.view> => {
  const rows = dates.map((date, at) => `e${String(at)},Event,${date},https://example.org/1`);
  const data = readCsvAsDataset("incidents.csv", ["id,title,when,source_url", ...rows, ""].join("\n"), {
    table: "incidents",
  });
  return incidentTimeline.view(data, { clocks: "happened" }, en);
};

function barsOf(dates: readonly string[]): Map<string, Box> {
  const { marks } = incidentTimeline.picture(view(dates), 320, en);
  return new Map(
    marks.flatMap((mark): [string, Box][] => {
      const bar = mark.shape === "group" ? mark.marks.find(({ shape }) => shape === "rect") : undefined;
      return mark.shape === "group" && mark.claim && bar?.shape === "rect" ? [[mark.claim, bar]] : [];
    }),
  );
}

test("on the rail a bar is the longer the more days its date can mean, whatever stands beside it", () => {
  const bars = barsOf(DATES);
  const lengths = DATES.map((_, at) => bars.get(`e${String(at)}`)?.height ?? 0);
  for (const [at, length] of lengths.entries()) if (at) expect(length - (lengths[at - 1] ?? 0)).toBeGreaterThan(6);
  expect(lengths.at(-1)).toBeLessThan(180);
});

test("no mark on the rail stands in the next one", () => {
  const boxes = [...barsOf([...DATES, ...DATES, "2020-10-01~/2020-12-05~", "2020-10-02/.."]).values()];
  expect(boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlaps(box, other)))).toEqual([]);
});

test("a note says that bars on narrow screens are not to scale, where there is a bar", () => {
  const notes = (dates: readonly string[]): string => timelineWords(view(dates), en).notes.join(" ");
  expect(notes(DATES)).toContain("on narrow screens bars are not to scale");
  expect(notes(["2020-10-05", "2020-10-06"])).not.toContain("to scale");
});
