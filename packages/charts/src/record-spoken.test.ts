import { EMPTY_META, readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "./locale/locale.js";
import { OPEN_STATEMENTS } from "./record-spoken.js";
import { recordTree } from "./record.js";
import { textOf, walk, type Tree } from "./tree.js";

const EN = localeFor("en");
const csv = (file: string, text: string): Dataset => readCsvAsDataset(file, `${text.trim()}\n`);

const DATASET: Dataset = {
  ...csv(
    "incidents.csv",
    `
id,title,when,source
mill,The mill is hit,2031-03-05,paper
raid,A raid,,paper
quiet,Nothing said,2031-03-05,elsewhere`,
  ),
  attributions: csv(
    "attributions.csv",
    `
id,incident,finding,value,assessor,quoted_by,stance,hedge,hedge_language,hedge_translation,wording,stated_on,source,source_url,replaces,change
a2,mill,perpetrator,Hill Forces,recorders,,finds,al parecer,es,apparently,,2031-03-08,wire,,,
a1,mill,weapon,rocket,recorders,,finds,,,,fired a rocket,2031-03-08,wire,,,
a3,mill,perpetrator,Hill Forces,hill,recorders,denies,This is misinformation,,,,2031-03-07,agency,,,
a4,mill,weapon,,recorders,,inconclusive,,,,,,,https://example.org/x,,
a5,mill,weapon,mortar,recorders,,finds,,,,,2031-03-20,late,,a1,correction
a6,raid,perpetrator,Hill Forces,recorders,,alleges,,,,,2031-03-01,paper,,,`,
  ).attributions,
  tolls: csv(
    "tolls.csv",
    `
id,population,civilian_status,measure,value,low,figure,wording,basis,incident,as_of,reported_on,claimant,relayed_by,status,source
t1,valley,civilian,wounded,,20,,dozens,incident,mill,2031-03-05,2031-03-06,hill,wire agency,,agency
t2,valley,civilian,killed,,,not-reported,,incident,mill,2031-03-05,2031-03-06,hill,,,agency
t3,valley,civilian,killed,0,,,,incident,mill,2031-03-05,,,,disputed,wire
t4,valley,civilian,killed,90,,,,cumulative,,2031-03-05,2031-03-06,hill,,,elsewhere`,
  ).tolls,
  sources: csv(
    "sources.csv",
    `
id,publisher,published_on,origin
paper,The Paper,2031-03-09,wire
wire,The Wire,2031-03-08,
agency,The Agency,2031-03-06,
late,The Review,2031-03-20,
elsewhere,Elsewhere,2031-03-06,`,
  ).sources,
  names: csv("names.csv", "id,kind,name,plural\nrecorders,actor,River Recorders,\nhill,actor,the Hill Forces,yes\n")
    .names,
  meta: EMPTY_META,
};

const open = (id: string, day: string | null = null, dataset = DATASET): Tree =>
  recordTree(dataset, id, EN, "", day) as Tree;
const children = ({ children: all }: Tree): Tree[] => all.filter((each) => typeof each !== "string");
const sources = (tree: Tree): string =>
  [...walk(tree)]
    .filter(({ tag }) => tag === "div")
    .map(children)
    .filter(([term]) => term?.tag === "dt" && textOf(term) === "Sources")
    .map(([, details]) => textOf(details ?? ""))
    .join();
const spoken = (tree: Tree): Tree | undefined =>
  [...walk(tree)].find(({ attrs }) => attrs["class"] === "history spoken");
const statements = (tree: Tree): string[] =>
  [...walk(spoken(tree) ?? tree)]
    .filter(({ tag }) => tag === "ol")
    .flatMap(children)
    .map((item) => {
      const points = [...walk(item)].filter(({ tag }) => tag === "li").slice(1);
      return points.length ? `${textOf(children(item)[0] ?? "")} ${points.map(textOf).join(" | ")}` : textOf(item);
    });

test("an incident names every source that speaks of it, their number and their origins", () => {
  // The Paper repeats The Wire; what is about no single incident counts for none.
  expect(sources(open("mill"))).toBe(
    "5 reports, 4 origins" +
      "The Agency, 6 March 2031" +
      "The Wire, 8 March 2031" +
      "The Paper, 9 March 2031Repeats The Wire, so it is one origin with it" +
      "The Review, 20 March 2031" +
      "https://example.org/x",
  );
  expect(sources(open("raid"))).toBe("The Paper, 9 March 2031Repeats The Wire, so it is one origin with it");
  expect(sources(open("quiet"))).toBe("Elsewhere, 6 March 2031");
});

test("an incident shows what was said about it in order of date: who, stance, hedge, figure as written", () => {
  expect(statements(open("mill"))).toEqual([
    "Date not stated. Valley, civilians: 0 killed (disputed), claimant not stated (count refers to 5 March 2031). Source: The Wire.",
    "6 March 2031. Valley, civilians: at least 20 wounded “dozens”, say the Hill Forces, relayed by wire agency" +
      " | Valley, civilians: killed: not reported, say the Hill Forces",
    "7 March 2031. Carried out by: The Hill Forces deny Hill Forces, “This is misinformation”, quoted by River Recorders. Source: The Agency.",
    "8 March 2031. Carried out by: River Recorders finds, with a hedge, Hill Forces, “al parecer” (Spanish), translation “apparently”" +
      " | Weapon: River Recorders finds rocket, “fired a rocket”",
    "20 March 2031. Weapon: River Recorders finds mortar (correction). Source: The Review.",
    "Date not stated. Weapon: River Recorders comes to no conclusion. Source: https://example.org/x.",
  ]);
  expect(spoken(open("quiet"))).toBeUndefined();
  expect(spoken(open("t4"))).toBeUndefined();
});

test("as of a day an incident shows what was known then, sources too", () => {
  const then = open("mill", "2031-03-06");
  expect(sources(then)).toMatch(/^3 reports, 2 originsThe Agency/);
  expect(statements(then)).toHaveLength(2);
  // What was corrected by then was said all the same, and stands beside its correction.
  const corrected = statements(open("mill", "2031-03-21")).join();
  expect(corrected).toContain("rocket");
  expect(corrected).toContain("(correction)");
});

test.each([
  [OPEN_STATEMENTS, 0],
  [OPEN_STATEMENTS + 1, 0],
  [OPEN_STATEMENTS + 2, 2],
  [300, 280],
])("of %d statements %d stand folded, under who says them, and none is lost", (n, folded) => {
  const rows = Array.from(
    { length: n },
    (_, at) => `s${String(at)},mill,weapon,rocket,speaker-${String(at % 2)},finds,${String(2031 + at)}-03-08,wire`,
  );
  const header = "id,incident,finding,value,assessor,stance,stated_on,source";
  const { attributions } = csv("attributions.csv", [header, ...rows].join("\n"));
  const tree = open("mill", null, { ...DATASET, tolls: [], attributions });
  expect(statements(tree)).toHaveLength(n);
  expect([...walk(tree)].filter(({ tag }) => tag === "summary").map(textOf)).toEqual(
    folded ? [`${String(folded)} more statements, by speaker-0 and speaker-1`] : [],
  );
});
