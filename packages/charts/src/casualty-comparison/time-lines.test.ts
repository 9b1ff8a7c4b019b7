import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { casualtyComparison } from "./casualty-comparison.js";
import type { TimeView } from "./view.js";

const EN = localeFor("en");
const HEADER =
  "id,population,measure,value,low,qualifier,as_of,reported_on,claimant,relayed_by,status,replaces,change,reason,source_url";

function courseOf(rows: readonly string[], options: Readonly<Record<string, string>> = {}): TimeView {
  const text = [HEADER, ...rows.map((row) => `${row},https://example.org/a`), ""].join("\n");
  const view = casualtyComparison.view(
    readCsvAsDataset("tolls.csv", text, { table: "tolls" }),
    { over: "time", ...options },
    EN,
  );
  if (view.kind !== "time") throw new Error("not over time");
  return view;
}

function steps(view: TimeView): string[] {
  return view.panels.flatMap(({ lines }) =>
    lines.flatMap((line) =>
      line.steps.map(({ toll, level, change }) => `${toll.id} ${String(level)} ${change ?? ""}`.trim()),
    ),
  );
}

test("a line may fall: a correction of one day stands after what it corrects, and is marked", () => {
  const view = courseOf([
    "a,Alder,killed,40,,,2031-03-02,2031-03-02,One,,,,,",
    "b,Alder,killed,58,,,2031-03-05,2031-03-05,One,,,,,",
    "c,Alder,killed,51,,,2031-03-05,,One,,,b,correction,seven stood twice",
    "d,Alder,killed,44,,,2031-03-09,2031-03-09,One,,,,,",
    "e,Alder,killed,47,,,2031-03-10,2031-03-10,One,,,d,scope-change,only those named",
  ]);
  expect(steps(view)).toEqual(["a 40", "b 58", "c 51 correction", "d 44 falls", "e 47 scope-change"]);
  expect(view.notes.filter((note) => note.startsWith("Alder"))).toEqual([
    "Alder, 5 March 2031: corrected from 58 to 51, says One: “seven stood twice”.",
    "Alder, 9 March 2031: the line falls from 51 to 44, says One; the data gives no reason.",
    "Alder, 10 March 2031: from 44 to 47, says One; what is counted has changed: “only those named”.",
  ]);
});

test("what does not take back, is disputed, retracted or merely relayed stands beside the line", () => {
  const view = courseOf([
    "a,Alder,killed,37,,,2031-03-02,2031-03-02,One,,,,,",
    "b,Alder,killed,,30,at-least,2031-03-03,2031-03-03,One,,,,,",
    "c,Alder,killed,1592,,,2031-03-04,2031-03-04,One,,disputed,,,",
    "d,Alder,killed,45,,,2031-03-05,2031-03-05,One,,,,,",
    "e,Alder,killed,54,,,2031-03-05,2031-03-06,One,Wire,,,,",
    "f,Alder,killed,99,,,2031-03-06,2031-03-06,One,,retracted,,,",
    "g,Alder,killed,46,,,2031-03-07,2031-03-07,One,Wire,,,,",
    "h,Alder,killed,12,,,2031-03-08,2031-03-08,Two,,,,,",
  ]);
  expect(steps(view)).toEqual(["a 37", "d 45", "g 46"]);
  expect(view.panels[0]?.reports).toHaveLength(8);
});

test("the editor names the lines; else the claimant with most reports makes one", () => {
  const rows = [
    "a,Alder,killed,1,,,2031-03-01,2031-03-01,One,,,,,",
    "b,Alder,killed,2,,,2031-03-02,2031-03-02,Two,,,,,",
    "c,Alder,killed,3,,,2031-03-03,2031-03-03,Two,,,,,",
  ];
  expect(steps(courseOf(rows))).toEqual(["b 2", "c 3"]);
  expect(courseOf(rows, { lines: "One Two" }).panels[0]?.lines.map(({ letter, says }) => `${letter} ${says}`)).toEqual([
    "A says One",
    "B says Two",
  ]);
});

test("a line ends with its last report: its path has no point after it and none between two days", () => {
  const view = courseOf([
    "a,Alder,killed,10,,,2031-03-01,2031-03-01,One,,,,,",
    "b,Alder,killed,30,,,2031-03-11,2031-03-11,One,,,,,",
    "c,Alder,killed,5,,,2031-03-21,2031-03-21,Two,,,,,",
  ]);
  const paths = casualtyComparison
    .picture(view, 640, EN)
    .marks.flatMap((mark) => (mark.shape === "path" && mark.look === "line" ? mark.d : []));
  const points = [...(paths[0] ?? "").matchAll(/([\d.]+),([\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  expect(paths).toHaveLength(1);
  expect(points).toHaveLength(3);
  expect(points[0]?.[1]).toBe(points[1]?.[1]);
  expect(points[1]?.[0]).toBe(points[2]?.[0]);
});

test("a chain of replacements may be as long as the file, the newest first", () => {
  const rows = Array.from({ length: 12_000 }, (_, at) => {
    const before = at ? `r${String(at - 1)},correction` : ",";
    return `r${String(at)},Alder,killed,${String(at)},,,2031-03-02,,One,,,${before},`;
  }).reverse();
  const ids = courseOf(rows).panels.flatMap(({ reports }) => reports.map(({ toll }) => toll.id));
  expect(ids).toEqual(rows.map((_, at) => `r${String(at)}`));
});
