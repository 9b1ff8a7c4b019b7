import { EMPTY_META, readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { see } from "../graphic.js";
import { localeFor } from "../locale/locale.js";
import type { GroupMark } from "../mark.js";
import type { Options } from "../options.js";
import { textOf, walk } from "../tree.js";
import { incidentTimeline } from "./incident-timeline.js";

const en = localeFor("en");

interface Files {
  readonly incidents?: string;
  readonly attributions?: string;
  readonly tolls?: string;
  readonly names?: string;
}

const HEADS: Readonly<Record<keyof Files, string>> = {
  incidents: "id,title,when,category,place,source_url",
  attributions: "id,incident,finding,value,assessor,stance,hedge,stated_on,replaces,change,source_url",
  tolls: "id,population,measure,value,since,as_of,reported_on,claimant,replaces,change,incident,source_url",
  names: "id,kind,name,side",
};

function story(files: Files): Dataset {
  const read = (name: keyof Files): Dataset =>
    readCsvAsDataset(`${name}.csv`, `${HEADS[name]}\n${files[name] ?? ""}\n`.replace(/\n+$/, "\n"));
  return {
    ...read("incidents"),
    // A table alone knows no finding of a newsroom's own.
    attributions: (files.attributions ? read("attributions").attributions : []).map((each) =>
      each.finding === "legality" ? { ...each, finding: "chain-of-command" } : each,
    ),
    tolls: files.tolls ? read("tolls").tolls : [],
    names: files.names ? read("names").names : [],
    meta: {
      ...EMPTY_META,
      findings: [{ name: "chain-of-command", title: "Who gave the order", definition: "Whose order it was." }],
    },
  };
}

const ADDRESS = "https://example.org/1";
const raid = `raid,A raid,2031-03-01,,,${ADDRESS}`;
const rowsOf = (data: Dataset, options: Options = {}): string[] => {
  const { list } = see(incidentTimeline, data, options, en);
  return list ? [...walk(list)].filter(({ tag }) => tag === "li").map((each) => textOf(each)) : [];
};
const sentenceOf = (data: Dataset): string => see(incidentTimeline, data, {}, en).words.sentence;

test.each(["said", "happened"])("a category or a place called %s has a lane of its own name", (key) => {
  const data = story({ incidents: `raid,A raid,2031-03-01,${key},${key},${ADDRESS}` });
  const title = key === "said" ? "Said" : "Happened";
  for (const lanes of ["category", "place"]) {
    const found = incidentTimeline.view(data, { lanes }, en).lanes;
    expect(found.map((lane) => lane.title.toLowerCase())).toEqual([title.toLowerCase()]);
  }
});

test("a speaker whose id is the word for a sort of side keeps its name", () => {
  const data = story({
    incidents: raid,
    attributions: `a,raid,weapon,shells,media,finds,,2031-03-02,,,${ADDRESS}`,
    names: "media,actor,Media Watch,",
  });
  expect(incidentTimeline.view(data, { lanes: "party" }, en).lanes.map(({ title }) => title)).toEqual([
    "What happened",
    "Media Watch",
  ]);
});

test("what is said is told as the matrix and the record tell it", () => {
  const data = story({
    incidents: raid,
    attributions: [
      `a,raid,legality,hill,watch,finds,,2031-03-02,,,${ADDRESS}`,
      `b,raid,weapon,grad,watch,finds,alleged / reportedly,2031-03-02,,,${ADDRESS}`,
    ].join("\n"),
    names: "hill,actor,Hill Forces,\ngrad,weapon,Grad rockets,",
  });
  expect(rowsOf(data)[1]).toContain(
    "Watch: found grad (weapon), “alleged” … “reportedly”; found hill (Who gave the order)",
  );
});

test.each([
  [["2031-03-05~", "2031-03-08"], "between about 5 March and 8 March 2031"],
  [["2031-03-05", "2031-03-08~"], "between 5 March and about 8 March 2031"],
  [["2031-03-05~", "2031-03-08~"], "about between 5 and 8 March 2031"],
  [["2031-03-05?", "2031-03-08"], "between 5 March (uncertain) and 8 March 2031"],
  [["2031-03-05%", "2031-03-08"], "between about 5 March (uncertain) and 8 March 2031"],
  // An exact date reaches the same day.
  [["2031-03-05~", "2031-03-05", "2031-03-08"], "between 5 and 8 March 2031"],
  [["2031-03-05/2031-03-08~", "2031-03-06"], "between 5 March and about 8 March 2031"],
  [["2031-03-04/2031-03-06~", "2031-03-05~"], "between 4 March and about 6 March 2031"],
] as const)("a sentence over %j is no more exact than its dates", (dates, words) => {
  const data = story({ incidents: dates.map((when, at) => `e${String(at)},Event,${when},,,${ADDRESS}`).join("\n") });
  expect(sentenceOf(data)).toBe(`${String(dates.length)} events are said to have happened ${words}.`);
});

test.each([
  ["correction", "later corrected"],
  ["retraction", "later retracted"],
  ["update", null],
])("what was said stays said where a %s follows, and tells of it", (change, told) => {
  const data = story({
    incidents: raid,
    attributions: [
      `a,raid,weapon,shells,watch,finds,,2031-03-02,,,${ADDRESS}`,
      `b,raid,weapon,rockets,watch,finds,,2031-03-09,a,${change},${ADDRESS}`,
    ].join("\n"),
  });
  const first = told === null ? "found shells (weapon)" : `found shells (weapon) (${told})`;
  const whole = rowsOf(data);
  expect(whole[1]).toContain(`Watch: ${first}`);
  expect(rowsOf(data, { "as-of": "2031-03-09" })).toEqual(whole);
  const before = rowsOf(data, { "as-of": "2031-03-08" });
  expect(before).toHaveLength(2);
  expect(before[1]).not.toMatch(/later (?:corrected|retracted)/);
});

test("two counts of one measure in one statement tell which is which", () => {
  const toll = (id: string, value: number, asOf: string, since = ""): string =>
    `${id},valley,killed,${String(value)},${since},${asOf},2031-03-09,watch,,,raid,${ADDRESS}`;
  const said = (...tolls: string[]): string | undefined =>
    rowsOf(story({ incidents: raid, tolls: tolls.join("\n") }))[1];
  expect(said(toll("t", 3, "2031-03-02"), toll("u", 9, "2031-03-08"))).toContain(
    "3 killed (valley, count refers to 2 March 2031); 9 killed (valley, count refers to 8 March 2031)",
  );
  expect(said(toll("t", 3, "2031-03-08", "2031-03-07"), toll("u", 90, "2031-03-08", "2031-01-01"))).toContain(
    "3 killed (valley, counted since 7 March 2031); 90 killed (valley, counted since 1 January 2031)",
  );
  expect(said(toll("t", 3, "2031-03-02"))).toContain("3 killed (valley)");
});

test("an event has as many reports for whomever a reader listens to", () => {
  const data = story({
    incidents: raid,
    attributions: [
      `a,raid,weapon,shells,watch,finds,,2031-03-02,,,${ADDRESS}`,
      `b,raid,weapon,rockets,hill,finds,,2031-03-03,,,https://example.org/2`,
    ].join("\n"),
  });
  for (const parties of ["", "watch", "hill"]) expect(rowsOf(data, { parties })[0]).toContain("2 reports, 2 origins");
});

test("the mark of a day beside the axis stays in the picture", () => {
  const data = story({
    incidents: ["2031-03-01/..", "2031-03-04", "2031-05-09"]
      .map((when, at) => `e${String(at)},Event,${when},,,${ADDRESS}`)
      .join("\n"),
  });
  const { marks } = see(incidentTimeline, data, { since: "2031-03-04" }, en).picture(640);
  const dots = marks
    .filter((mark): mark is GroupMark => mark.shape === "group")
    .flatMap((group) => group.marks.flatMap((part) => (part.shape === "rect" ? [part.x] : [])));
  expect(dots).toHaveLength(3);
  expect(Math.min(...dots)).toBeGreaterThanOrEqual(0);
});

test.each([
  ["claimed", []],
  ["verified", ["statement of figures, independently verified"]],
  ["disputed", ["statement of figures, disputed"]],
  ["retracted", ["statement of figures, retracted"]],
] as const)("the key tells what the mark of a %s figure means", (status, want) => {
  const data: Dataset = {
    ...story({ incidents: raid }),
    tolls: readCsvAsDataset(
      "tolls.csv",
      `id,incident,population,measure,value,status,as_of,reported_on,claimant,source_url\nt,raid,people,killed,3,${status},2031-03-02,2031-03-02,watch,${ADDRESS}\n`,
    ).tolls,
  };
  const texts = see(incidentTimeline, data, {}, en).key.map(({ text }) => text);
  expect(texts).toContain("statement");
  expect(texts.filter((text) => text.includes("figures"))).toEqual(want);
});
