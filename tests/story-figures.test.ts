import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asOf, compareWhen, type Toll } from "@counterclaim/claims";
import { storyDataset } from "./story-files.js";

const story = storyDataset();

function toll(id: string): Toll {
  const found = story.tolls.find((each) => each.id === id);
  if (!found) throw new Error(`no toll ${id}`);
  return found;
}

function frozen({ figure, value, low, high, qualifier, wording }: Toll): string {
  const bounds = `${low ?? ""}-${high ?? ""}`;
  const number = figure ?? (value === null ? bounds : String(value));
  const words = figure === "non-numeric" ? ` "${wording ?? ""}"` : "";
  return `${qualifier === "about" ? "about " : ""}${number}${words}`;
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

test("each figure, whom it counts and who says it are as frozen", () => {
  const rows = story.tolls.map((each) =>
    [each.id, each.population, each.measure, each.claimant ?? "", frozen(each)].map(cell).join(","),
  );
  const lines = readFileSync("tests/fixtures/story/figures.csv", "utf8").trimEnd().split("\n");
  expect(rows).toEqual(lines.slice(1));
});

test("the article: 19, 80, 27, 2, two not reported, one claimant not stated", () => {
  const article = story.tolls.filter(({ source }) => source === "rferl-2020-10-06");
  expect(article.map((each) => [each.population, each.measure, frozen(each), each.claimant])).toEqual([
    ["civilians-nk", "killed", "19", "nk-ombudsman"],
    ["civilians-nk", "wounded", "80", "nk-ombudsman"],
    ["civilians-am", "killed", "2", null],
    ["civilians-am", "wounded", "not-reported", null],
    ["civilians-az", "killed", "27", "baku-authorities"],
    ["civilians-az", "wounded", "not-reported", "baku-authorities"],
  ]);
  for (const { civilianStatus, since, reportedOn, qualifier } of article) {
    expect
      .soft([civilianStatus, since?.text, reportedOn?.text, qualifier])
      .toEqual(["civilian", "2020-09-27", "2020-10-06", "exact"]);
  }
  expect(article.map((each) => each.asOf.text)).toEqual([
    ...Array.from({ length: 4 }, () => "../2020-10-06"),
    "2020-10-06",
    "2020-10-06",
  ]);
});

test("no claimant is missing but where the page names nobody", () => {
  const nobody = story.tolls.filter(({ claimant }) => claimant === null).map(({ id }) => id);
  expect(nobody).toEqual(["T003", "T003-wounded", "T011", "T012", "T021", "T036", "T056", "T159", "T185", "T278"]);
});

test("a zero stands only where a claimant gives it", () => {
  const zeros = story.tolls.filter(({ value, low, high }) => value === 0 || low === 0 || high === 0);
  expect(zeros.map(({ id, claimant }) => [id, claimant])).toEqual([
    ["K039-killed", "nk-ombudsman"],
    ["K040-killed", "am-infocenter"],
    ["I041-wounded", "nk-ombudsman-mfa"],
  ]);
});

test("every gap says why it is one", () => {
  const gaps = story.tolls.filter(({ figure }) => figure !== null);
  expect(gaps.map(({ id, figure, wording }) => [id, figure, wording])).toEqual([
    ["T003-wounded", "not-reported", null],
    ["T004-wounded", "not-reported", null],
    ["T008", "non-numeric", "dozens"],
    ["I012-killed", "non-numeric", "no reports of casualties"],
    ["I012-wounded", "non-numeric", "no reports of casualties"],
    ["I021-wounded", "non-numeric", "civilians wounded"],
    ["I041-first", "non-numeric", "heavy casualties"],
    ["I050-killed", "non-numeric", "several dozen"],
  ]);
});

test("about, at least and at most keep their words", () => {
  const without = story.tolls.filter(({ qualifier, wording }) => qualifier === "about" && wording === null);
  expect(without).toEqual([]);
  expect([toll("T019").wording, toll("T285").wording, toll("T204").wording, toll("T154").wording]).toEqual([
    "about 80",
    "almost 2,000",
    "about 6 or 7 thousand",
    "80 + 23",
  ]);
});

test("nothing may be added: no row declares a group", () => {
  expect(story.tolls.filter(({ sumGroup }) => sumGroup !== null)).toEqual([]);
});

test("what falls says why: corrections and changes of scope name the row they replace", () => {
  const replacing = story.tolls.filter(({ replaces }) => replaces !== null);
  expect(replacing.map(({ id, replaces, change }) => [id, replaces, change])).toEqual([
    ["T060", "T057", "update"],
    ["T061", "T058", "update"],
    ["T071", "T070", "update"],
    ["T157", "T154", "correction"],
    ["T160", "T158", "correction"],
    ["T238", "T235", "scope-change"],
    ["T239", "T238", "update"],
    ["T240", "T239", "update"],
    ["T242", "T240", "update"],
    ["T244", "T242", "update"],
    ["T245", "T244", "update"],
    ["K010-killed", "K009-killed", "update"],
  ]);
  for (const { id, reason, claimant, replaces } of replacing) {
    expect.soft(reason, id).toMatch(/\w{3}/);
    expect.soft(toll(replaces ?? "").claimant, id).toBe(claimant);
  }
});

test("an undated figure is not known before the rows it is above", () => {
  const known = new Set(asOf(story, "2020-11-03").tolls.map(({ id }) => id));
  const undated = [
    "T062",
    "T063",
    "T192",
    "T193",
    "T215",
    "T216",
    "T217",
    "T218",
    "T250",
    "T251",
    "T252",
    "T253",
    "T262",
  ];
  expect(undated.filter((id) => known.has(id))).toEqual([]);
  expect(undated.filter((id) => toll(id).asOf.latest !== null)).toEqual([]);
  expect(compareWhen(toll("T192").asOf, toll("T188").asOf)).toBeGreaterThan(0);
});

test("a population counts the dead of the side it names, and a claimant has a side", () => {
  const sides = new Set(["nk-de-facto", "armenia", "azerbaijan", "russia", "turkey", "independent", "un", "media"]);
  const used = new Set(story.tolls.flatMap(({ claimant, relayedBy }) => [claimant, relayedBy]));
  const actors = story.names.filter(({ nameKind, id }) => nameKind === "actor" && used.has(id));
  expect(actors.filter(({ side }) => !sides.has(side ?? ""))).toEqual([]);
  const sideless = story.names.filter(({ nameKind, side }) => nameKind === "population" && side === null);
  expect(sideless.map(({ id }) => id)).toEqual([
    "civilians-all",
    "civilians-all-cluster-munitions",
    "syrian-fighters",
    "all-parties",
    "each-side",
  ]);
});
