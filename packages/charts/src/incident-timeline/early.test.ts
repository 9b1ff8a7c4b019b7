import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { textOf, walk } from "../tree.js";
import { incidentTimeline } from "./incident-timeline.js";
import { timelineWords } from "./words.js";

const en = localeFor("en");
const ADDRESS = "https://example.org/1";

function told(events: readonly string[], said: string): { readonly notes: string[]; readonly facts: string[] } {
  const incidents = events.map((when, at) => `e${String(at)},Event ${String(at)},${when},${ADDRESS}`);
  const statements = events.map((_, at) => `s${String(at)},e${String(at)},weapon,rocket,NGO,finds,${said},${ADDRESS}`);
  const data: Dataset = {
    ...readCsvAsDataset("incidents.csv", ["id,title,when,source_url", ...incidents, ""].join("\n")),
    attributions: readCsvAsDataset(
      "attributions.csv",
      ["id,incident,finding,value,assessor,stance,stated_on,source_url", ...statements, ""].join("\n"),
    ).attributions,
  };
  const view = incidentTimeline.view(data, {}, en);
  const list = incidentTimeline.list(view, en);
  const facts = list
    ? [...walk(list)].filter(({ attrs }) => attrs["class"] === "timeline-facts").map((tree) => textOf(tree))
    : [];
  return { notes: timelineWords(view, en).notes.filter((note) => /before/.test(note)), facts };
}

test.each([
  [
    "2031-03-05",
    "2031-03-04",
    "Dated before the event it is about; shown as its source dates it: NGO (4 March 2031).",
    "Dated before the event.",
  ],
  [
    "2031-03-05%",
    "2031-03-04",
    "Perhaps dated before the event it is about, for a date is approximate or uncertain; shown as its source dates it: NGO (4 March 2031).",
    "Perhaps dated before the event.",
  ],
  [
    "2031-03-28",
    "2031-03-24?",
    "Perhaps dated before the event it is about, for a date is approximate or uncertain; shown as its source dates it: NGO (24 March 2031 (uncertain)).",
    "Perhaps dated before the event.",
  ],
] as const)("an event of %s and a statement of %s: as sure as the dates are", (happened, said, note, fact) => {
  const { notes, facts } = told([happened], said);
  expect(notes).toEqual([note]);
  expect(facts[1]).toContain(fact);
});

test("under each of its events a statement tells of that one alone whether it comes before it", () => {
  const { facts } = told(["2031-03-01", "2031-03-05"], "2031-03-03");
  expect(facts[1]).toMatch(/^Said 2 days later\. Source/);
  expect(facts[3]).toMatch(/^Dated before the event\. Source/);
});
