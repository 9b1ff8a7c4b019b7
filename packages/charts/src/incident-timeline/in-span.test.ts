import { dayNumber, dayOf, readCsvAsDataset, type Dataset, type When } from "@counterclaim/claims";
import fc from "fast-check";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import type { Options } from "../options.js";
import { incidentTimeline } from "./incident-timeline.js";
import { saidText } from "./moment.js";
import type { TimelineView } from "./view.js";
import { timelineWords } from "./words.js";

const en = localeFor("en");
const BEGIN = dayNumber("2031-01-01");
const csv = (file: string, text: string): Dataset => readCsvAsDataset(file, text.trim() + "\n");

const DATA: Dataset = {
  ...csv(
    "incidents.csv",
    `
id,title,place,when,source
mill,The mill is hit,upper,2031-03-05,paper
bridge,A bridge is closed,lower,2031-03-01,wire
winter,A long winter,lower,2031-01/2031-03,wire
raid,A raid,upper,,paper`,
  ),
  attributions: csv(
    "attributions.csv",
    `
id,incident,finding,value,assessor,stance,stated_on,source
a1,mill,weapon,rocket,recorders,finds,2031-03-04,paper
a2,bridge,perpetrator,Hill Forces,recorders,alleges,2031-03-04,paper
a3,mill,perpetrator,Hill Forces,hill,denies,2031-04-09,wire
a4,mill,weapon,rocket,hill,finds,2031-03-05,late`,
  ).attributions,
  tolls: csv(
    "tolls.csv",
    `
id,population,measure,value,basis,as_of,reported_on,claimant,source
t1,valley,killed,90,cumulative,2031-03-05,2031-03-05,recorders,wire`,
  ).tolls,
};

// What one speaker finds of an event and counts that day in one source: in that event, and in all.
const ATTRIBUTION = csv(
  "attributions.csv",
  "id,incident,finding,value,assessor,stance,stated_on,source\na4,mill,weapon,rocket,hill,finds,2031-03-05,paper",
).attributions;
const FIGURES = csv(
  "tolls.csv",
  `
id,population,measure,value,basis,incident,as_of,reported_on,claimant,source
t2,valley,killed,2,incident,mill,2031-03-05,2031-03-05,hill,paper
t3,valley,killed,90,cumulative,,2031-03-05,2031-03-05,hill,paper`,
).tolls;

const view = (options: Options = {}, data = DATA): TimelineView => incidentTimeline.view(data, options, en);
const ids = (options: Options): (readonly string[])[] => view(options).moments.map(({ claims }) => claims);

test("a span keeps what can fall in it, what is said about the events shown, and what has no date", () => {
  const all = [["winter"], ["bridge"], ["a1"], ["a2"], ["mill"], ["a4"], ["t1"], ["a3"], ["raid"]];
  expect(ids({})).toEqual(all);
  expect(ids({ since: "2031-03-04", until: "2031-03-31" })).toEqual([
    ["winter"],
    ["a1"],
    ["mill"],
    ["a4"],
    ["t1"],
    ["raid"],
  ]);
  expect(ids({ until: "2031-02-01" })).toEqual([["winter"], ["raid"]]);
  // Looked at again, the whole is whole.
  expect(ids({})).toEqual(all);
});

test("what is said of two events stands in the lane of each, and only with what is said of it", () => {
  const [part] = view({ since: "2031-03-02", until: "2031-03-31", lanes: "place" }).moments.filter(({ claims }) =>
    claims.includes("a1"),
  );
  expect(part && saidText(part.head, part.points)).toBe("Recorders: found rocket (weapon)");
  expect([part?.about, part?.lane, part?.weight, part?.early]).toEqual(["mill", "upper", 1, "certain"]);
  const lanes = (options: Options): string[] =>
    view({ ...options, clocks: "said", lanes: "place" }).lanes.map(({ key }) => key);
  expect(lanes({ since: "2031-03-02", until: "2031-03-05" })).toEqual(["upper", ""]);
});

test.each([{}, { incidents: "mill" }, { since: "2031-03-05", until: "2031-03-31" }] as const)(
  "a figure about no single event is a statement of its own, whatever else its speaker says there (%j)",
  (options) => {
    const one = { ...DATA, attributions: ATTRIBUTION, tolls: FIGURES };
    const said = incidentTimeline
      .view(one, options, en)
      .moments.filter(({ clock }) => clock === "statement")
      .map(({ claims, about }) => [about, ...claims]);
    expect(said).toEqual([
      ["mill", "a4", "t2"],
      [null, "t3"],
    ]);
  },
);

test("an event has the same reports whatever span is looked at", () => {
  const mill = (options: Options): readonly string[] | undefined =>
    view(options).moments.find(({ claim }) => claim === "mill")?.sources;
  expect(mill({})).toEqual(["paper", "wire", "late"]);
  expect(mill({ until: "2031-03-05" })).toEqual(mill({}));
});

test("views of one dataset under other options, names, languages or data never mix", () => {
  const asked: readonly Options[] = [
    {},
    { places: "upper" },
    { since: "2031-03-02" },
    { clocks: "said" },
    { lanes: "place" },
    { places: "lower", since: "2031-03-02" },
    { places: "upper", until: "2031-03-02" },
  ];
  const fresh = asked.map((options) => ids(options).join(" "));
  const again = [...asked.keys(), ...[...asked.keys()].reverse()];
  for (const at of again)
    expect(
      view(asked[at])
        .moments.map(({ claims }) => claims)
        .join(" "),
    ).toBe(fresh[at]);
  const other = { ...DATA, incidents: DATA.incidents.slice(0, 1) };
  expect(view({ clocks: "happened" }, other).moments.map(({ claim }) => claim)).toEqual(["mill"]);
  expect(view().moments).toHaveLength(9);
});

test("records that share an id are all kept", () => {
  const twice = { ...DATA, incidents: [...DATA.incidents, ...DATA.incidents] };
  const seen = view({ clocks: "happened" }, twice);
  expect(seen.moments).toHaveLength(2 * DATA.incidents.length);
  expect(incidentTimeline.claims(seen)).toEqual(["winter", "bridge", "mill", "raid"]);
});

test("an axis is no longer than the days looked at, and a date that reaches beyond runs to the picture's edge", () => {
  const seen = view({ since: "2031-03-01", until: "2031-03-10" });
  expect(seen.extent).toEqual({ first: dayNumber("2031-03-01"), last: dayNumber("2031-03-10") });
  const picture = incidentTimeline.picture(seen, 640, en);
  const winter = picture.marks.find((mark) => mark.shape === "group" && mark.claim === "winter");
  const [bar] = winter?.shape === "group" ? winter.marks.filter(({ shape }) => shape === "path") : [];
  expect(bar?.shape === "path" && bar.d).toMatch(/^M639,.*L1,/);
  expect(timelineWords(seen, en).notes[1]).toMatch(/^1 date can also mean days beyond the axis: .* edge/);
  expect(timelineWords(view(), en).notes.join()).not.toContain("edge");
});

const when = fc.oneof(
  fc.integer({ min: 0, max: 800 }).map((day) => dayOf(BEGIN + day)),
  fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.nat(90))
    .map(([day, more]) => `${dayOf(BEGIN + day)}/${dayOf(BEGIN + day + more)}`),
  fc.constantFrom("", "2031", "2031-02", "../2031-03-01", "2031-06-01/..", "2032-XX", "1031-03-03"),
);

test("any span shows exactly the events whose dates can fall in it, in order of date", () => {
  fc.assert(
    fc.property(fc.array(when, { maxLength: 60 }), fc.nat(800), fc.nat(300), (dates, first, length) => {
      const rows = dates.map((date, at) => `e${String(at)},Event,${date},paper`);
      const data = csv("incidents.csv", ["id,title,when,source", ...rows].join("\n"));
      const [since, until] = [dayOf(BEGIN + first), dayOf(BEGIN + first + length)];
      const seen = view({ since, until }, data);
      const wanted = data.incidents.filter(
        ({ when: date }) => !date || ((date.latest ?? "9999") >= since && (date.earliest ?? "0000") <= until),
      );
      const dated = wanted.filter((each) => each.when).sort((a, b) => compareWhen(a.when, b.when));
      const undated = wanted.filter((each) => !each.when);
      expect(seen.moments.map(({ claim }) => claim)).toEqual([...dated, ...undated].map(({ id }) => id));
      expect(seen.near.length + seen.far.length + seen.undated.length).toBe(seen.moments.length);
      expect(seen.nearOf.event).toEqual(seen.near);
    }),
    { numRuns: 300, seed: 20_201_006 },
  );
});

// By first day, then by last one; the sort is stable.
function compareWhen(a: When | null, b: When | null): number {
  const first = (date: When | null): string => date?.earliest ?? date?.latest ?? "";
  const last = (date: When | null): string => date?.latest ?? "9999-12-31";
  return first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0;
}
