import { readCsvAsDataset } from "@counterclaim/claims";
import { describe, expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { overlaps, type Mark } from "../mark.js";
import { textWidth } from "../text-width.js";
import { casualtyComparison } from "./casualty-comparison.js";
import type { TimeView } from "./view.js";

const EN = localeFor("en");
const HEADER = "population,measure,value,claimant,as_of,reported_on,source_url";
const LONG = "2024-04-03 last day of the counting by hand, 3 April 2024";

function viewOf(options: Readonly<Record<string, string>>): TimeView {
  const rows = ["A", "B", "C"].flatMap((name) => [
    `${name},killed,5,One,2024-03-01,2024-03-01,https://example.org/a`,
    `${name},killed,9,One,2024-04-10,2024-04-10,https://example.org/a`,
  ]);
  const dataset = readCsvAsDataset("tolls.csv", [HEADER, ...rows, ""].join("\n"), { table: "tolls" });
  const view = casualtyComparison.view(dataset, { over: "time", ...options }, EN);
  if (view.kind !== "time") throw new Error("not over time");
  return view;
}

function boxesOf(marks: readonly Mark[]): { text: string; x: number; y: number; width: number; height: number }[] {
  return marks.flatMap((mark) => {
    if (mark.shape !== "text") return [];
    const width = textWidth(mark.text, mark.size ?? 14, mark.weight);
    const x = mark.anchor === "end" ? mark.x - width : mark.anchor === "middle" ? mark.x - width / 2 : mark.x;
    return [{ text: mark.text, x, y: mark.y - 11, width, height: 13 }];
  });
}

describe("labels of markers stay in their panel and clear of each other and of other markers' lines", () => {
  const lists = [
    LONG,
    `2024-03-02 first; ${LONG}; 2024-04-04 the day after that, with many words too`,
    `${LONG}; 2024-04-03 the same day; 2024-04-03 once more`,
    "2024-03-01 one; 2024-03-02 two; 2024-03-03 three; 2024-03-04 four; 2024-03-05 five; 2024-03-06 six; 2024-04-10",
  ];
  for (const markers of lists)
    test.each([320, 420, 640, 720, 960])(`${markers.slice(0, 30)} at %i px`, (width) => {
      const { marks } = casualtyComparison.picture(viewOf({ markers }), width, EN);
      const across = width >= 900 ? 3 : width >= 560 ? 2 : 1;
      const each = (width - 32 * (across - 1)) / across;
      const lines = marks.flatMap((mark) => (mark.shape === "line" && mark.look === "marker" ? [mark] : []));
      const days = new Set(markers.split(";").map((part) => part.trim().slice(0, 10)));
      // One under the other, panels share their places.
      expect(new Set(lines.map(({ x1 }) => x1)).size).toBe(days.size * across);
      for (const box of boxesOf(marks)) {
        const panel = Math.floor(box.x / (each + 32) + 1e-6);
        expect(box.x + box.width).toBeLessThanOrEqual(panel * (each + 32) + each + 0.6);
        for (const { x1, y1, y2 } of lines)
          if (!/^\d+$/.test(box.text))
            expect(overlaps(box, { x: x1 - 0.5, y: y1, width: 1, height: y2 - y1 }) ? box.text : "").toBe("");
      }
      const printed = boxesOf(marks)
        .map(({ text }) => text)
        .join(" ");
      for (const part of markers.split(";"))
        expect(printed).toContain(part.trim().slice(11).split(" ").slice(-1)[0] ?? "");
    });
});

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ["all that is known", {}, ["2024-03-15", "2024-05-01"]],
  ["as of a day before it", { "as-of": "2024-04-20" }, ["2024-03-15"]],
  ["until a day before it", { until: "2024-04-20" }, ["2024-03-15"]],
  ["since a day after it", { since: "2024-04-01" }, ["2024-05-01"]],
])("markers outside of what is shown do not stretch the axis: %s", (_, options, days) => {
  const view = viewOf({ ...options, markers: "2024-03-15 in it; 2024-05-01 after it" });
  expect(view.markers.map(({ day }) => day)).toEqual(days);
  const last = view.panels.flatMap(({ reports }) => reports.map(({ to }) => to));
  if (days.length === 1 && days[0] === "2024-03-15") expect(view.last).toBe(Math.max(...last));
});
