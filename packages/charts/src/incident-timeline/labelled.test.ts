import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { see } from "../graphic.js";
import { localeFor } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import type { Options } from "../options.js";
import { incidentTimeline } from "./incident-timeline.js";

const en = localeFor("en");
const ADDRESS = "https://example.org/1";
const WEIGHTED = ["e3", "e30", "e57"];

// Sixty events of which the two last have most sources; the weights go to others.
function dataset(weightOf: (id: string) => string, said = 0): Dataset {
  const day = (n: number): string =>
    `2031-${String(3 + Math.floor(n / 28))}`.replace(/-(\d)$/, "-0$1") + `-${String((n % 28) + 1).padStart(2, "0")}`;
  const rows = Array.from(
    { length: 60 },
    (_, n) => `e${String(n)},Event ${String(n)},${day(n)},${weightOf(`e${String(n)}`)},${ADDRESS}`,
  );
  const statements = Array.from({ length: 4 + said }, (_, n) => {
    const about = n < 4 ? `e${String(58 + (n % 2))}` : `e${String(n % 60)}`;
    return `s${String(n)},${about},perpetrator,side X,Speaker ${String(n)},alleges,${day(Number(about.slice(1)))},https://example.org/s${String(n)}`;
  });
  return {
    ...readCsvAsDataset("incidents.csv", ["id,title,when,weight,source_url", ...rows, ""].join("\n"), {
      table: "incidents",
    }),
    attributions: readCsvAsDataset(
      "attributions.csv",
      ["id,incident,finding,value,assessor,stance,stated_on,source_url", ...statements, ""].join("\n"),
    ).attributions,
  };
}

const none = (): string => "";
const some = (id: string): string => (WEIGHTED.includes(id) ? "80" : id === "e9" ? "0" : "");
const claimsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.shape === "group" && mark.claim?.startsWith("e") ? [mark.claim] : []));
const textsOf = (marks: readonly Mark[]): string =>
  marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : [])).join(" ");

test.each([320, 640, 960])("at %d px labels go by the editor's weight, then by number of sources", (width) => {
  for (const options of [{}, { lanes: "category" }, { since: "2031-03-02", until: "2031-05-30" }] as Options[]) {
    const labelled = (data: Dataset): string[] =>
      claimsOf(see(incidentTimeline, data, options, en).picture(width).marks);
    expect(labelled(dataset(some))).toEqual(expect.arrayContaining([...WEIGHTED, "e58", "e59"]));
    expect(labelled(dataset(none))).toEqual(expect.arrayContaining(["e58", "e59"]));
    expect(labelled(dataset(some)).length).toBe(labelled(dataset(none)).length);
  }
  const last = (id: string): string => (id === "e58" || id === "e59" ? "" : id === "e0" ? "2" : "1");
  const marks = claimsOf(see(incidentTimeline, dataset(last), {}, en).picture(width).marks);
  expect(marks).toContain("e0");
  expect(marks).not.toContain("e58");
});

test("the note and the narrow picture say by what labels go, and nothing that is counted changes", () => {
  const [plain, weighted, same] = [dataset(none), dataset(some), dataset(() => "50")].map((data) =>
    see(incidentTimeline, data, {}, en),
  );
  if (!plain || !weighted || !same) throw new Error("three are seen");
  const by = "labels go first to those to which the editor gave most weight, then to those with most sources";
  expect(weighted.words.notes.join(" ")).toContain(by);
  for (const { words } of [plain, same]) {
    expect(words.notes.join(" ")).not.toContain("editor");
    expect(words.notes.join(" ")).toContain("labels go to those with most sources");
  }
  expect(weighted.words.sentence).toBe(plain.words.sentence);
  expect(textsOf(plain.picture(320).marks)).toContain("Events with the most sources");
  expect(textsOf(weighted.picture(320).marks)).toContain("Events by the editor’s weight, then by number of sources");
});

test("statements about events of most weight are labelled first, and the note says it", () => {
  const seen = see(incidentTimeline, dataset(some, 60), { clocks: "said" }, en);
  expect(seen.words.notes.join(" ")).toContain(
    "labels go first to those about events to which the editor gave most weight",
  );
  for (const width of [320, 640]) {
    const labels = seen.picture(width).marks.flatMap((mark) => (mark.shape === "group" ? [mark.label] : []));
    for (const id of WEIGHTED)
      expect(labels.some((label) => label.includes(`About: Event ${id.slice(1)} `))).toBe(true);
  }
});
