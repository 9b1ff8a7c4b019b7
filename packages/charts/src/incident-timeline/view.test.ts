import { EMPTY_META, readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import type { Options } from "../options.js";
import { localeFor } from "../locale/locale.js";
import { textOf, walk } from "../tree.js";
import { incidentTimeline } from "./incident-timeline.js";
import { saidText } from "./moment.js";
import { timelineWords } from "./words.js";

const en = localeFor("en");
const csv = (file: string, text: string): Dataset => readCsvAsDataset(file, text.trim() + "\n");

const DATA: Dataset = {
  ...csv(
    "incidents.csv",
    `
id,title,place,when,local_time,weapon,category,status,source
mill,The mill is hit,upper,2031-03-05,about 01:00 (+04:00),rocket,strike,corroborated,paper
bridge,A bridge is closed,lower,2031-03-01,,,closure,,wire
raid,A raid,upper,,,,raid,,paper`,
  ),
  attributions: csv(
    "attributions.csv",
    `
id,incident,finding,value,assessor,quoted_by,stance,hedge,change,replaces,reason,stated_on,source
a1,mill,weapon,rocket,recorders,,finds,,,,,2031-03-08,paper
a2,mill,perpetrator,Hill Forces,recorders,,finds,appear to have been,,,,2031-03-08,paper
a3,bridge,perpetrator,Hill Forces,recorders,,alleges,,,,,2031-03-08,paper
a4,mill,perpetrator,Hill Forces,hill,recorders,denies,,,,,2031-03-08,paper
a5,mill,weapon,,recorders,,inconclusive,,,,,2031-03-04,wire`,
  ).attributions,
  tolls: csv(
    "tolls.csv",
    `
id,population,civilian_status,measure,value,figure,basis,incident,as_of,reported_on,claimant,status,source
t1,valley,civilian,killed,3,,incident,mill,2031-03-05,2031-03-08,recorders,,paper
t2,valley,civilian,wounded,,not-reported,incident,mill,2031-03-05,2031-03-08,recorders,,paper
t3,valley,civilian,killed,0,,incident,mill,2031-03-05,2031-03-06,,disputed,wire
t4,valley,civilian,killed,90,,cumulative,,2031-03-05,2031-03-06,recorders,,elsewhere`,
  ).tolls,
  sources: csv(
    "sources.csv",
    `
id,publisher,published_on,origin
paper,The Paper,2031-03-08,wire
wire,The Wire,2031-03-06,
elsewhere,Elsewhere,2031-03-06,`,
  ).sources,
  names: csv(
    "names.csv",
    `
id,kind,name,side,plural,order
recorders,actor,River Recorders,independent,,
hill,actor,the Hill Forces,hill-party,yes,
valley,population,North valley,,,
lower,place,Lower town,,,1
upper,place,Upper town,,,2`,
  ).names,
  meta: EMPTY_META,
};

const view = (options: Options = {}): ReturnType<typeof incidentTimeline.view> =>
  incidentTimeline.view(DATA, options, en);
const lines = (options: Options = {}): string[] =>
  view(options).moments.map(({ when, head, points }) => `${when?.text ?? "-"} ${saidText(head, points)}`);

test("events and statements stand in order of date, one statement for one speaker, date, source and event", () => {
  expect(lines()).toEqual([
    "2031-03-01 A bridge is closed",
    "2031-03-04 River Recorders: inconclusive (weapon)",
    "2031-03-05 The mill is hit",
    "2031-03-06 Claimant not stated: 0 killed (disputed) (North valley, civilians)",
    "2031-03-08 River Recorders: 3 killed, wounded: not reported (North valley, civilians); found rocket (weapon); " +
      "found Hill Forces (perpetrator), “appear to have been”",
    "2031-03-08 River Recorders: alleged Hill Forces (perpetrator)",
    "2031-03-08 The Hill Forces, quoted by River Recorders: denied Hill Forces (perpetrator)",
    "- A raid",
  ]);
});

test("a figure about no event shown comes in only by its source", () => {
  expect(view().moments.some(({ claims }) => claims.includes("t4"))).toBe(false);
  expect(lines({ sources: "elsewhere" })).toEqual(["2031-03-06 River Recorders: 90 killed (North valley, civilians)"]);
});

test.each([
  [{ clocks: "happened" }, ["bridge", "mill", "raid"]],
  [{ clocks: "said" }, ["a5", "t3", "a1", "a3", "a4"]],
  [{ incidents: "bridge" }, ["bridge", "a3"]],
  [{ places: "upper", clocks: "happened" }, ["mill", "raid"]],
  [{ weapons: "rocket", clocks: "happened" }, ["mill"]],
  [{ categories: "raid" }, ["raid"]],
  [{ statuses: "corroborated", clocks: "happened" }, ["mill"]],
  [{ statuses: "verified" }, []],
  [{ since: "2031-03-06" }, ["t3", "a4", "raid"]],
  [{ until: "2031-03-02" }, ["bridge", "raid"]],
  [{ parties: "hill-party" }, ["mill", "a4"]],
  [{ parties: "hill" }, ["mill", "a4"]],
  [
    { clocks: "nonsense", lanes: "nonsense", since: "yesterday" },
    ["bridge", "a5", "mill", "t3", "a1", "a3", "a4", "raid"],
  ],
] as readonly (readonly [Options, readonly string[]])[])("options %j show %j", (options, claims) => {
  const found = view(options).moments.map(({ claim, claims: all }) => (all.includes("a1") ? "a1" : claim));
  // Outside its dates an event is not shown, and nothing is shown about it.
  expect(found).toEqual(claims.filter((claim) => options["since"] !== "2031-03-06" || claim === "raid"));
});

test("lanes: by kind, in the editor's order, by name, and by who speaks", () => {
  const titles = (options: Options): string[] => view(options).lanes.map(({ title }) => title);
  expect(titles({})).toEqual(["What happened", "What was said about it"]);
  expect(titles({ lanes: "place" })).toEqual(["Lower town", "Upper town"]);
  expect(titles({ lanes: "place", order: "name", clocks: "happened" })).toEqual(["Lower town", "Upper town"]);
  expect(titles({ lanes: "category", clocks: "happened" })).toEqual(["Strike", "Closure", "Raid"]);
  expect(titles({ lanes: "category", order: "name", clocks: "happened" })).toEqual(["Closure", "Raid", "Strike"]);
  expect(titles({ lanes: "party" })).toEqual(["What happened", "Independent", "Hill party", "Speaker not stated"]);
});

test("a statement dated before its event stays where it is dated, and is noted", () => {
  const early = view().moments.filter((moment) => moment.early);
  expect(early.map(({ claim }) => claim)).toEqual(["a5"]);
  expect(timelineWords(view(), en).notes).toContain(
    "Dated before the event it is about; shown as its source dates it: River Recorders (4 March 2031).",
  );
});

test("the sentence counts events, statements and speakers, and never people", () => {
  expect(timelineWords(view(), en).sentence).toBe(
    "3 events are said to have happened between 1 and 5 March 2031. For 1 of the events no date is stated. " +
      "5 statements were made by 2 speakers between 4 and 8 March 2031.",
  );
  expect(timelineWords(view({ incidents: "raid" }), en).sentence).toBe(
    "1 event is said to have happened; no date is stated.",
  );
  expect(timelineWords(view({ statuses: "verified" }), en).sentence).toBe("No event or statement fits.");
});

test("the list holds every moment, each statement under its event", () => {
  const list = incidentTimeline.list(view(), en);
  const items = [...walk(list ?? { tag: "p", attrs: {}, children: [] })].filter(({ tag }) => tag === "li");
  const texts = items.map((item) => textOf(item));
  expect(items.map(({ attrs }) => attrs["data-claim"])).toEqual([
    "bridge",
    "a3",
    "mill",
    "a5",
    "t3",
    "a1",
    "a4",
    "raid",
  ]);
  expect(texts[1]).toContain("alleged Hill Forces (perpetrator)");
  expect(texts[1]).not.toContain("3 killed");
  expect(texts[5]).not.toContain("alleged Hill Forces");
  expect(texts[2]).toContain("5 March 2031, about 01:00 (+04:00).");
  expect(texts[2]).toContain("Corroborated. 2 reports, 1 origin: ");
  expect(texts[7]).toMatch(/^Date not stated\. ?A raid/);
  expect([...walk(items[2] ?? { tag: "p", attrs: {}, children: [] })].find(({ tag }) => tag === "time")?.attrs).toEqual(
    {
      datetime: "2031-03-05",
    },
  );
});

test("every record that a mark stands for can be opened", () => {
  const claims = incidentTimeline.claims(view());
  expect([...claims].sort()).toEqual(["a1", "a2", "a3", "a4", "a5", "bridge", "mill", "raid", "t1", "t2", "t3"]);
});

test("the table is the list", () => {
  expect(incidentTimeline.table(view(), en)).toBeNull();
  expect(incidentTimeline.list(view({ statuses: "verified" }), en)).toBeNull();
});
