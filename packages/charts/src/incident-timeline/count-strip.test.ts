import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { shifted } from "../poster.js";
import { incidentTimeline } from "./incident-timeline.js";

const rows = Array.from(
  { length: 60 },
  (_, at) => `e${String(at)},Event,2031-03-${String(1 + (at % 9)).padStart(2, "0")},https://example.org/1`,
);
const data = readCsvAsDataset("incidents.csv", ["id,title,when,source_url", ...rows, ""].join("\n"), {
  table: "incidents",
});

const heightsOf = (marks: readonly Mark[]): number[] =>
  marks
    .flatMap((mark) => (mark.shape === "path" && mark.look === "tint" ? mark.d.split("Z") : []))
    .filter(Boolean)
    .map((bar) => {
      const ys = [...bar.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, , y]) => Number(y));
      expect(ys).toHaveLength(4);
      return Math.round(Math.max(...ys) - Math.min(...ys));
    });

test("the bars of a count strip keep their shape where a poster moves them", () => {
  const { marks } = incidentTimeline.picture(incidentTimeline.view(data, {}, localeFor("en")), 640, localeFor("en"));
  const here = heightsOf(marks);
  expect(here).toHaveLength(9);
  expect(heightsOf(shifted(marks, 20, 160))).toEqual(here);
});

test.each([{}, { since: "2031-03-04", until: "2031-03-05" }])(
  "the lines of an axis and of its counts end with the days that are counted (%j)",
  (options) => {
    const en = localeFor("en");
    const more = { ...data, incidents: [...data.incidents, ...data.incidents, ...data.incidents, ...data.incidents] };
    const { marks } = incidentTimeline.picture(incidentTimeline.view(more, options, en), 640, en);
    const bars = marks.flatMap((mark) => (mark.shape === "path" && mark.look === "tint" ? [mark.d] : []));
    const xs = bars.flatMap((d) => [...d.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x)));
    const lines = marks.flatMap((mark) => (mark.shape === "line" && mark.look === "axis" ? [mark] : []));
    expect(lines).toHaveLength(2);
    for (const { x1, x2 } of lines) {
      expect(Math.abs(x1 - Math.min(...xs))).toBeLessThan(2);
      expect(Math.abs(x2 - Math.max(...xs))).toBeLessThan(2);
    }
  },
);

test.each([
  [320, ["5–9 Mar 2031", "10–16 Mar", "17–23 Mar", "24–30 Mar", "31 Mar – 3 Apr"], ["10", "14", "14", "14", "8"]],
] as const)("at %d px a row of counts names no day that is not looked at", (width, names, counts) => {
  const en = localeFor("en");
  const days = Array.from({ length: 90 }, (_, at) => {
    const day = Math.floor(at / 2);
    return `d${String(at)},Event,2031-${day < 31 ? "03" : "04"}-${String((day % 31) + 1).padStart(2, "0")},https://example.org/1`;
  });
  const text = ["id,title,when,source_url", ...days, "w,Event,2031-03-04/2031-03-06,https://example.org/1", ""].join(
    "\n",
  );
  const all = readCsvAsDataset("incidents.csv", text, { table: "incidents" });
  const view = incidentTimeline.view(all, { since: "2031-03-05", until: "2031-04-03" }, en);
  const { marks } = incidentTimeline.picture(view, width, en);
  const texts = marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : []));
  expect(texts.slice(1, 11)).toEqual(names.flatMap((name, at) => [name, counts[at]]));
});

test.each([
  ["a month that two spans can mean", ["2031-03-20/2031-04-10", "2031-05-20/2031-06-10"], "0 for certain"],
  ["a month after open ends", ["2031-03-20/.."], "0 for certain"],
  ["a month that nothing else can mean", ["2031-03-20/2031-03-22"], "0"],
] as const)("a narrow page tells of %s: %j", (_, extra, want) => {
  const days = Array.from(
    { length: 60 },
    (__, at) => `2031-${at % 2 ? "01" : "08"}-${String(1 + (at % 20)).padStart(2, "0")}`,
  );
  const table = [
    "id,title,when,source_url",
    ...[...days, ...extra].map((day, at) => `e${String(at)},Event,${day},https://example.org/1`),
    "",
  ];
  const dates = readCsvAsDataset("incidents.csv", table.join("\n"));
  const en = localeFor("en");
  const { marks } = incidentTimeline.picture(incidentTimeline.view(dates, {}, en), 320, en);
  const texts = marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : []));
  expect(texts[texts.indexOf("Apr 2031") + 1]).toBe(want);
});
