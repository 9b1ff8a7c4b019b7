import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import type { GroupMark, Look } from "../mark.js";
import { casualtyComparison } from "./casualty-comparison.js";
import type { TimeView } from "./view.js";

const EN = localeFor("en");
const HEADER = "id,population,measure,value,low,high,qualifier,as_of,claimant,relayed_by,status,source_url";
const COURSE = ["k,Alder,killed,5,,,,2031-03-01,One,,", "l,Alder,killed,9,,,,2031-03-02,One,,"];

function viewOf(rows: readonly string[], options: Readonly<Record<string, string>> = {}): TimeView {
  const text = [HEADER, ...rows.map((row) => `${row},https://example.org/a`), ""].join("\n");
  const dataset = readCsvAsDataset("tolls.csv", text, { table: "tolls" });
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  const view = casualtyComparison.view(dataset, { over: "time", ...options }, EN);
  if (view.kind !== "time") throw new Error("not over time");
  return view;
}

function groupOf(view: TimeView, id: string): GroupMark | undefined {
  const { marks } = casualtyComparison.picture(view, 640, EN);
  return marks.flatMap((mark) => (mark.shape === "group" && mark.claim === id ? [mark] : []))[0];
}

function keyOf(view: TimeView): string[] {
  return casualtyComparison.key(view, EN).map(({ text }) => text);
}

const BESIDE: ReadonlySet<Look> = new Set(["ring", "dashed", "frame"]);
const DOT = "circle";
const DIAMOND = "path";
const SQUARE = "rect";
const LINE = "count by the claimant named";
const QUOTED = "the same claimant, quoted by others";
const OTHER = "another claimant, named beside “Squares”";
const UNSTATED = "figure, claimant not stated";
const LEADER = "leads to the latest figure";

test.each<[string, string, string, Look, readonly string[]]>([
  ["its own report", "x,Alder,killed,12,,,,2031-03-03,One,,", DOT, "tint", [LINE, LEADER]],
  ["its own, disputed", "x,Alder,killed,12,,,,2031-03-03,One,,disputed", DOT, "tint", [LINE, "disputed", LEADER]],
  ["its own, retracted", "x,Alder,killed,12,,,,2031-03-03,One,,retracted", DOT, "tint", [LINE, "retracted", LEADER]],
  [
    "its own, verified",
    "x,Alder,killed,12,,,,2031-03-03,One,,verified",
    DOT,
    "solid",
    [LINE, "independently verified", "claimed, not verified", LEADER],
  ],
  [
    "its own lower “at least”",
    "x,Alder,killed,,3,,at-least,2031-03-03,One,,",
    DOT,
    "tint",
    [LINE, "“at least”", LEADER],
  ],
  [
    "quoted on a day on which it spoke",
    "x,Alder,killed,9,,,,2031-03-02,One,Wire,",
    DIAMOND,
    "relay",
    [LINE, QUOTED, LEADER],
  ],
  [
    "quoted on a day on which it was silent",
    "x,Alder,killed,12,,,,2031-03-03,One,Wire,",
    DIAMOND,
    "relay",
    [LINE, QUOTED, LEADER],
  ],
  ["another claimant", "x,Alder,killed,12,,,,2031-03-03,Two,,", SQUARE, "tint", [LINE, OTHER, LEADER]],
  ["another claimant, quoted", "x,Alder,killed,12,,,,2031-03-03,Two,Wire,", SQUARE, "tint", [LINE, OTHER, LEADER]],
  ["nobody named", "x,Alder,killed,12,,,,2031-03-03,,,", SQUARE, "tint", [LINE, UNSTATED, LEADER]],
  [
    "open at its begin",
    "x,Alder,killed,12,,,,../2031-03-03,One,,",
    DOT,
    "tint",
    [LINE, "on or before that day", LEADER],
  ],
])("%s", (_, row, shape, look, key) => {
  const view = viewOf([...COURSE, row]);
  const body = groupOf(view, "x")?.marks.flatMap((mark) =>
    mark.shape === shape && mark.shape !== "text" && mark.shape !== "group" && !BESIDE.has(mark.look)
      ? [mark.look]
      : [],
  );
  expect(body).toEqual([look]);
  expect(keyOf(view)).toEqual(key);
});

test("a leader runs level and upright only, never aslant", () => {
  const rows = ["One", "Two", "Three", "Four", "Five"].flatMap((claimant, index) => [
    `a${String(index)},Alder,killed,0,,,,2031-03-01,${claimant},,`,
    `b${String(index)},Alder,killed,${String(index % 2)},,,,2031-03-04,${claimant},,`,
  ]);
  const view = viewOf(rows, { lines: "One Two Three Four Five" });
  const { marks } = casualtyComparison.picture(view, 320, EN);
  expect(marks.filter((mark) => mark.shape === "line" && mark.look === "leader")).toEqual([]);
  const leaders = marks.flatMap((mark) => (mark.shape === "path" && mark.look === "leader" ? [mark.d] : []));
  expect(leaders).toHaveLength(5);
  for (const d of leaders) {
    const points = [...d.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [x, y] as const);
    for (const [index, [x, y]] of points.entries()) {
      const before = points[index - 1];
      if (before) expect(before[0] === x || before[1] === y).toBe(true);
    }
  }
  const texts = marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : []));
  // Where the lines begin, too.
  for (const letter of ["A", "B", "C", "D", "E"]) expect(texts.some((text) => text === letter)).toBe(letter < "C");
});

test.each<[string, string, readonly [above: number, below: number]]>([
  ["a number", "x,Alder,killed,12,,,about,2031-03-03,One,,", [3, 3]],
  ["a number of another claimant", "x,Alder,killed,12,,,about,2031-03-03,Two,,", [3, 3]],
  ["a disputed number", "x,Alder,killed,12,,,about,2031-03-03,One,,disputed", [3, 3]],
  ["a range", "x,Alder,killed,,10,14,about,2031-03-03,One,,", [3, 3]],
  ["a number with a low end only", "x,Alder,killed,12,10,,about,2031-03-03,One,,", [0, 3]],
  ["a number without it", "x,Alder,killed,12,,,,2031-03-03,One,,", [0, 0]],
])("“about” fades out above and below what is drawn, clear of it: %s", (_, row, [above, below]) => {
  const marks = groupOf(viewOf([...COURSE, row]), "x")?.marks ?? [];
  const soft = marks.flatMap((mark) => (mark.shape === "line" && mark.look === "soft" ? [mark.y1] : []));
  const drawn = marks.flatMap((mark) =>
    mark.shape === "circle"
      ? [mark.cy - mark.r, mark.cy + mark.r]
      : mark.shape === "rect"
        ? [mark.y, mark.y + mark.height]
        : mark.shape === "line" && mark.look === "frame"
          ? [mark.y1, mark.y2]
          : [],
  );
  expect(soft.filter((y) => y < Math.min(...drawn))).toHaveLength(above);
  expect(soft.filter((y) => y > Math.max(...drawn))).toHaveLength(below);
  expect(soft).toHaveLength(above + below);
});
