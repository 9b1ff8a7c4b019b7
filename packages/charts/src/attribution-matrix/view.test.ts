import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import type { Options } from "../options.js";
import type { MatrixView } from "./matrix.js";
import { standingClaims } from "./standing-claims.js";
import { viewMatrix } from "./view.js";

const EN = localeFor("en");
const STATEMENTS = `id,incident,finding,value,assessor,stance,hedge,stated_on,source_url
a,bridge,weapon,mortar,recorder,finds,,2020-10-05,https://example.org/a
b,bridge,weapon,rockets,south,alleges,,2020-10-05,https://example.org/a
c,bridge,perpetrator,North,recorder,finds,appears to be,2020-10-06,https://example.org/a
d,market,perpetrator,North,north,denies,,2020-10-07,https://example.org/a
e,market,legality,,paper,inconclusive,,2020-10-07,https://example.org/a
`;
const INCIDENTS = `id,title,when,source_url
well,Well,2020-10-01,https://example.org/a
market,Market,,https://example.org/a
bridge,Bridge,2020-10-03,https://example.org/a
`;
const NAMES = `id,kind,name,side
paper,actor,A paper,media
north,actor,The North,north
south,actor,The South,south
recorder,actor,Recorder,independent
`;

const READ = readCsvAsDataset("attributions.csv", STATEMENTS);
const DATASET: Dataset = {
  ...READ,
  attributions: READ.attributions.map((each) =>
    each.finding === "legality" ? { ...each, finding: "own-question" } : each,
  ),
  incidents: readCsvAsDataset("incidents.csv", INCIDENTS).incidents,
  names: readCsvAsDataset("names.csv", NAMES).names,
};

const view = (options: Options = {}): MatrixView => viewMatrix(DATASET, options, EN);
const groups = (options?: Options): string[] =>
  view(options).groups.map(({ title, rows }) => `${title}: ${rows.map((row) => row.title).join(", ")}`);
const columns = (options?: Options): string[] => view(options).columns.map(({ title }) => title);

test("incidents by date, undated last; findings by the common order, own ones after", () => {
  expect(groups()).toEqual(["Bridge: Weapon, Carried out by", "Market: Carried out by, own-question"]);
});

test.each<[Options, string[]]>([
  [{ sort: "name" }, ["Bridge", "Market"]],
  [{ sort: "listed" }, ["Market", "Bridge"]],
  [{ sort: "listed", incidents: "bridge market" }, ["Bridge", "Market"]],
  [{ sort: "nonsense" }, ["Bridge", "Market"]],
])("order of incidents: %j", (options, titles) => {
  expect(view(options).groups.map(({ title }) => title)).toEqual(titles);
});

test("with the most different values first, rows too", () => {
  expect(groups({ sort: "disagreement", findings: "perpetrator weapon" })).toEqual([
    "Bridge: Weapon, Carried out by",
    "Market: Carried out by",
  ]);
});

test("findings as groups have incidents as rows, with their dates", () => {
  expect(groups({ "group-by": "finding" })).toEqual([
    "Weapon: Bridge, 3 October 2020",
    "Carried out by: Bridge, 3 October 2020, Market, date not stated",
    "own-question: Market, date not stated",
  ]);
});

test.each<[Options, string[]]>([
  [{}, ["Recorder", "The North", "The South", "A paper"]],
  [{ "assessors-order": "name" }, ["A paper", "Recorder", "The North", "The South"]],
  [{ "assessors-order": "listed" }, ["A paper", "The North", "The South", "Recorder"]],
  [{ "assessors-order": "listed", assessors: "south recorder" }, ["The South", "Recorder"]],
  [{ assessors: "recorder south", findings: "own-question" }, ["Recorder", "The South"]],
  [{ assessors: "recordre recorder" }, ["Recorder"]],
  [{ by: "value" }, ["mortar", "rockets", "North", "No value given"]],
])("columns: %j", (options, titles) => {
  expect(columns(options)).toEqual(titles);
});

test("what is left out by its stance is never silence", () => {
  const shown = view({ stances: "denies hedged" });
  const cells = shown.groups.flatMap(({ rows }) => rows.map((row) => [...row.cells.values()]));
  expect(cells.flat().map(({ said, hidden }) => [said.length, hidden])).toEqual([
    [1, 0],
    [1, 0],
  ]);
  const weapon = view({ findings: "weapon", stances: "alleges" }).groups[0]?.rows[0];
  expect(weapon?.cells.get("recorder")).toEqual({ said: [], hidden: 1 });
  expect(weapon?.cells.has("north")).toBe(false);
});

test("what no cell shows is counted", () => {
  expect(view().leftOut).toBe(0);
  expect(view({ assessors: "recorder" }).leftOut).toBe(3);
  expect(view({ stances: "denies" }).leftOut).toBe(4);
  expect(view({ incidents: "market" }).leftOut).toBe(3);
});

test("an incident that is asked for stands though nobody says anything, others are counted", () => {
  expect(groups({ incidents: "well market" })[0]).toBe("Well: ");
  expect(view().unjudged).toBe(1);
  expect(view({ incidents: "well" }).unjudged).toBe(0);
});

test("statements on an incident that has no row are shown under its key", () => {
  const orphan = viewMatrix({ ...DATASET, incidents: [] }, {}, EN);
  expect(orphan.groups.map(({ title }) => title).sort()).toEqual(["bridge", "market"]);
  expect(standingClaims(orphan)).toHaveLength(5);
});

test("200 incidents by 12 assessors are all in the view", () => {
  const first = DATASET.attributions[0] as Dataset["attributions"][number];
  const attributions = Array.from({ length: 2400 }, (_, index) => ({
    ...first,
    id: `s${String(index)}`,
    incident: `i${String(Math.floor(index / 12))}`,
    assessor: `a${String(index % 12)}`,
  }));
  const many = viewMatrix({ ...DATASET, incidents: [], attributions }, { sort: "disagreement" }, EN);
  expect([many.groups.length, many.columns.length, standingClaims(many).length]).toEqual([200, 12, 2400]);
});
