import { dayNumber, readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import type { GroupMark, Mark, Picture } from "../mark.js";
import type { Options } from "../options.js";
import { incidentTimeline } from "./incident-timeline.js";
import type { TimelineView } from "./view.js";
import { timeScale } from "./time-axis.js";
import { timelineWords } from "./words.js";

const en = localeFor("en");
const WIDTH = 640;

const viewOf = (dates: readonly string[], options: Options = {}): TimelineView =>
  incidentTimeline.view(dataset(dates), { clocks: "happened", ...options }, en);

function dataset(dates: readonly string[]): Dataset {
  const rows = dates.map((date, at) => `e${String(at)},Event,${date},https://example.org/1`);
  return readCsvAsDataset("incidents.csv", ["id,title,when,source_url", ...rows, ""].join("\n"), {
    table: "incidents",
  });
}

function groupOf(picture: Picture, at: number): GroupMark {
  const found = picture.marks.find((mark) => mark.shape === "group" && mark.claim === `e${String(at)}`);
  if (found?.shape !== "group") throw new Error(`not drawn: e${String(at)}`);
  return found;
}

/** Where the first mark in the look of an event claimed begins and ends. */
function barOf(group: GroupMark): readonly [number, number] {
  const bar = group.marks.find((mark) => "look" in mark && mark.look === "tint");
  if (bar?.shape === "rect") return [bar.x, bar.x + bar.width];
  if (bar?.shape !== "path") throw new Error("no bar");
  const xs = [...bar.d.matchAll(/(-?[\d.]+),-?[\d.]+/g)].map(([, x]) => Number(x));
  return [Math.min(...xs), Math.max(...xs)];
}

const isDot = (mark: Mark): boolean => mark.shape === "circle";

// Every date as it is drawn where 4 and 5 October are looked at: the axis shows half of 2 October to half of 7 October.
test.each([
  ["2020-10-03/2020-10-04", "2020-10-03", "2020-10-04"],
  ["2020-10-04/2020-10-06", "2020-10-04", "2020-10-06"],
  ["2020-09-27/2020-10-06", "edge", "2020-10-06"],
  ["2020-10-05/2020-10-31", "2020-10-05", "edge"],
  ["2020-10", "edge", "edge"],
  ["2020-10-03~/2020-10-04~", "2020-10-03", "2020-10-04"],
  ["../2020-11-30", "edge", "edge"],
])("%s in a cut span is drawn from %s to the end of %s", (date, from, to) => {
  const view = viewOf(["2020-10-04", "2020-10-05", date], { since: "2020-10-04", until: "2020-10-05" });
  const scale = timeScale(view.extent ?? { first: 0, last: 0 }, WIDTH);
  const [left, right] = barOf(groupOf(incidentTimeline.picture(view, WIDTH, en), 2));
  expect(left).toBeCloseTo(from === "edge" ? 1 : scale(dayNumber(from)) + 1, 1);
  expect(right).toBeCloseTo(to === "edge" ? WIDTH - 1 : scale(dayNumber(to) + 1) - 1, 1);
});

test("a date on or before a day that the axis shows stands on that day, with an open end", () => {
  const view = viewOf(["2020-10-04", "2020-10-05", "../2020-10-06"], { since: "2020-10-04", until: "2020-10-05" });
  const scale = timeScale(view.extent ?? { first: 0, last: 0 }, WIDTH);
  const [left, right] = barOf(groupOf(incidentTimeline.picture(view, WIDTH, en), 2));
  expect((left + right) / 2).toBeCloseTo(scale(dayNumber("2020-10-06") + 0.5), 1);
});

test.each([
  ["2020-09-27~/2020-10-04", 0],
  ["2020-10-05/2020-10-31~", 0],
  ["2020-10~", 0],
  ["2020-10-04~/2020-10-05", 3],
])("%s in a cut span has its fading end only where the date ends: %d dots", (date, dots) => {
  const view = viewOf(["2020-10-04", "2020-10-05", date], { since: "2020-10-04", until: "2020-10-05" });
  const { marks } = groupOf(incidentTimeline.picture(view, WIDTH, en), 2);
  expect(marks.filter(isDot)).toHaveLength(dots);
  for (const mark of marks) if (mark.shape === "circle") expect(mark.cx).toBeGreaterThan(0);
});

test.each([
  [["2020-10-03/2020-10-04", "2020-10-04/2020-10-06", "../2020-10-06"], 0],
  [["2020-09-27/2020-10-06", "2020-10-05/2020-10-31", "2020-10", "2020-10-03/2020-10-04"], 3],
])("a note counts the dates whose bars are cut: %j", (dates, cut) => {
  const view = viewOf(["2020-10-04", ...dates], { since: "2020-10-04", until: "2020-10-05" });
  const note = timelineWords(view, en).notes.find((each) => each.includes("beyond the axis"));
  expect(note?.startsWith(`${String(cut)} dates`)).toBe(cut ? true : undefined);
});

// Over four years a day is half a px wide.
test.each([
  ["2020-10-16", false],
  ["2020-12-30/2021-01-02", true],
  ["2020-10", true],
  ["2020-10-XX", true],
  ["2020-10?", true],
  ["2020-10~", true],
  ["../2020-10", false],
  ["2020", false],
])("%s on an axis of years is told from a day by a stroke at each side: %s", (date, whiskers) => {
  const view = viewOf(["2018-01-01", "2021-12-31", date]);
  const { marks } = groupOf(incidentTimeline.picture(view, WIDTH, en), 2);
  const strokes = marks.filter((mark) => mark.shape === "path" && mark.look === "axis" && mark.d.includes("L"));
  expect(strokes.some((mark) => mark.shape === "path" && mark.d.split("M").length === 5)).toBe(whiskers);
});

test("the key shows the short form of a span only where it may be drawn", () => {
  const widths = (dates: readonly string[]): number[] =>
    incidentTimeline
      .key(viewOf(dates), en)
      .filter(({ text }) => text === "on one or more of these days")
      .map(({ picture }) => picture.width);
  expect(widths(["2020-10-01", "2020-10-03/2020-10-04"])).toEqual([36]);
  expect(widths(["2018-01-01", "2021-12-31", "2020-10-03/2020-10-04"])).toEqual([74]);
  expect(widths(["2018-01-01", "2021-12-31"])).toEqual([]);
});

test.each([
  [["2020-10-01", "2020-10-03", "2020-10-05", "2020"], "in 2020"],
  [["2020-10-01", "2020-10-03", "2020-10-05", "../2999-12-31"], "by 31 Dec 2999"],
])("%j: a date that can mean every day of the axis is a bar across it, in its own words", (dates, words) => {
  const view = viewOf(dates);
  const group = groupOf(incidentTimeline.picture(view, WIDTH, en), 3);
  expect(barOf(group)).toEqual([1, WIDTH - 1]);
  expect(group.marks.some((mark) => mark.shape === "text" && mark.lead?.startsWith(words))).toBe(true);
  expect(timelineWords(view, en).notes.join(" ")).toContain("1 date can also mean days beyond the axis");
  const narrow = incidentTimeline.picture(view, 320, en);
  const gaps = narrow.marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : []));
  expect(gaps.filter((text) => text.includes("year"))).toEqual([]);
});

test.each([
  ["2019-02-01/..", "1 Feb 2019"],
  ["../2021-03-05", "5 Mar 2021"],
  ["2020-02-01/..", "1 Feb"],
])("%s on an axis of autumn 2020 names its year where that is another: %s", (date, words) => {
  const view = viewOf(["2020-10-01", "2020-10-05", date], { since: "2020-10-01", until: "2020-10-05" });
  for (const width of [320, WIDTH]) {
    const leads = groupOf(incidentTimeline.picture(view, width, en), 2).marks.flatMap((mark) =>
      mark.shape === "text" ? [mark.lead ?? "", mark.text] : [],
    );
    // The first date of the rail has its year in any case.
    const own = width === 320 && date.startsWith("2020") ? `${words} 2020` : words;
    expect(leads.some((lead) => lead.endsWith(own))).toBe(true);
  }
});
