import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { see, type SeenGraphic } from "../graphic.js";
import { localeFor } from "../locale/locale.js";
import type { Options } from "../options.js";
import { textOf, walk } from "../tree.js";
import { incidentTimeline } from "./incident-timeline.js";
import { otherLanesWords } from "./other-lanes.js";

const en = localeFor("en");
const ADDRESS = "https://example.org/1";
const HEADER = `id,title,when,place,weapon,category,source_url`;

function seen(rows: readonly string[], options: Options, said: readonly string[] = []): SeenGraphic {
  const incidents = readCsvAsDataset("incidents.csv", [HEADER, ...rows, ""].join("\n"));
  const { attributions } = readCsvAsDataset(
    "attributions.csv",
    ["id,incident,finding,value,assessor,stance,stated_on,source_url", ...said, ""].join("\n"),
  );
  const data: Dataset = { ...incidents, attributions };
  return see(incidentTimeline, data, options, en);
}

const ROWS = [`e1,First,2031-03-05,upper,rocket,air-strike,${ADDRESS}`, `e2,Second,2031-03-06,,,,${ADDRESS}`];
const SAID = [`s1,e1,weapon,rocket,NGO,finds,2031-03-07,${ADDRESS}`];

test.each([
  [{}, "Upper. Claimed, not verified", ""],
  [{ lanes: "category" }, "Air strike. Upper. Claimed, not verified", "Air strike. "],
  [{ lanes: "weapon" }, "Rocket. Upper. Claimed, not verified", "Rocket. "],
  [{ lanes: "place" }, "Upper. Claimed, not verified", "Upper. "],
  [{ colours: "category" }, "Air strike. Upper. Claimed, not verified", ""],
  [{ colours: "category", lanes: "category" }, "Air strike. Upper. Claimed, not verified", "Air strike. "],
  [{ colours: "weapon", lanes: "category" }, "Air strike. Rocket. Upper. Claimed, not verified", "Air strike. "],
] as readonly (readonly [Options, string, string])[])("with %j list and names say %j", (options, event, statement) => {
  const timeline = seen(ROWS, options, SAID);
  const { list } = timeline;
  const facts = (list ? [...walk(list)] : []).filter(({ attrs }) => attrs["class"] === "timeline-facts").map(textOf);
  expect(facts[0]).toContain(`${event}. Source`);
  expect(facts[1]).toMatch(new RegExp(`^${statement}Said 2 days later`));
  expect(facts[2]).toMatch(/^Claimed, not verified\. Source/);
  for (const width of [320, 640]) {
    const labels = timeline.picture(width).marks.flatMap((mark) => (mark.shape === "group" ? [mark.label] : []));
    expect(labels.find((label) => label.includes("First. "))).toBe(
      `Happened: 5 March 2031. First. ${event.replace("Upper", "upper")}`,
    );
    expect(labels.find((label) => label.includes("NGO"))).toContain(`(weapon). ${statement}About: First`);
  }
});

test("a sort too rare for a colour of its own is still said", () => {
  const rows = Array.from({ length: 9 }, (_, at) => `e${String(at)},Event,2031-03-05,,,sort ${String(at)},${ADDRESS}`);
  const { list } = seen(rows, { colours: "category" });
  for (const [at] of rows.entries()) expect(textOf(list ?? "")).toContain(`Sort ${String(at)}.`);
});

test("a lane of which nothing is labelled is named with its number", () => {
  const lane = (name: string, n: number): string[] =>
    Array.from(
      { length: n },
      (_, at) =>
        `${name}${String(at)},${name} ${String(at)},2031-03-${String(1 + (at % 28)).padStart(2, "0")},,,${name},${ADDRESS}`,
    );
  const about = Array.from({ length: 16 }, (_, at) =>
    [1, 2].map(
      (n) =>
        `s${String(at)}-${String(n)},shelling${String(at)},weapon,rocket,NGO ${String(n)},finds,2031-03-07,${ADDRESS}${String(n)}`,
    ),
  ).flat();
  const rows = [...lane("shelling", 33), ...lane("mines", 4), ...lane("fires", 5)];
  const timeline = seen(rows, { lanes: "category", clocks: "happened" }, about);
  const texts = timeline.picture(640).marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : []));
  expect(texts.filter((text) => text.includes("more in the list"))).toEqual([
    "17 more in the list",
    "9 more in the list: Mines (4), Fires (5)",
  ]);
});

test.each([
  [13, /^13 more in the list: Lane 0 \(1\), .*, Lane 12 \(1\)$/],
  [14, /^14 more in the list: Lane 0 \(1\), .*, Lane 11 \(1\), others \(2\)$/],
] as const)("of %d lanes none is lost", (n, words) => {
  const lanes = Array.from({ length: n }, (_, at) => ({ title: `Lane ${String(at)}`, n: 1 }));
  expect(otherLanesWords(en, lanes)).toMatch(words);
});
