import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "./locale/locale.js";
import { recordTree } from "./record.js";
import { textOf, walk, type Tree } from "./tree.js";

const EN = localeFor("en");
const ADDRESS = "https://example.org/report";
const ATTRIBUTIONS = readCsvAsDataset(
  "attributions.csv",
  `id,incident,finding,value,assessor,quoted_by,stance,hedge,hedge_language,hedge_translation,evidence,stated_on,source_url,replaces,change,reason
s1,bridge,weapon,mortar,recorder,,alleges,,,,,2020-10-05,${ADDRESS},,,
s2,bridge,weapon,mortar,recorder,paper,finds,al parecer,es,apparently,video,2020-10-09,${ADDRESS},s1,update,A second video.
s3,bridge,weapon,,recorder,,inconclusive,,,,,,${ADDRESS},,,
other,bridge,target,market,recorder,,finds,,,,,2020-10-09,${ADDRESS},,,
`,
);
const DATASET: Dataset = {
  ...ATTRIBUTIONS,
  tolls: readCsvAsDataset(
    "tolls.csv",
    `id,population,civilian_status,measure,value,low,wording,since,as_of,reported_on,claimant,relayed_by,source,replaces,change
t1,town,civilian,killed,19,,,2020-09-27,2020-10-04,2020-10-06,office,agency,report,,
t2,town,civilian,killed,18,,,2020-09-27,2020-10-05,2020-10-07,office,,report,t1,correction
t3,town,civilian,killed,2,,,,../2020-10-06,,,,report,,
t4,town,civilian,killed,,5,several,,2020-10-06,2020-10-06,,,report,,
t5,town,civilian,wounded,80,,,2020-09-27,2020-10-05,2020-10-07,office,,report,,
`,
  ).tolls,
  incidents: readCsvAsDataset("incidents.csv", `id,title,when,source_url\nbridge,Bridge,2020-10-03,${ADDRESS}\n`)
    .incidents,
  sources: readCsvAsDataset(
    "sources.csv",
    `id,kind,publisher,title,url,archive_url,published_on,language,origin
report,media,A paper,Toll rises,https://example.org/a,https://archive.example.org/a,2020-10-06,hy,wire
wire,media,An agency,,https://example.org/w,,2020-10-06,,
`,
  ).sources,
  names: readCsvAsDataset(
    "names.csv",
    "id,kind,name,plural\noffice,actor,the press offices,yes\nrecorder,actor,Recorder,\n",
  ).names,
};
const open = (id: string): Tree => recordTree(DATASET, id, EN) as Tree;
const find = (tree: Tree, tag: string): Tree[] => [...walk(tree)].filter((each) => each.tag === tag);
const rows = (id: string): Record<string, string> => {
  const tree = open(id);
  const [terms, details] = [find(tree, "dt"), find(tree, "dd")];
  return Object.fromEntries(terms.map((term, index) => [textOf(term), textOf(details[index] as Tree)]));
};
const history = (id: string): string[] => find(open(id), "li").map(textOf);

test("a figure: who, how many of whom, as of when, made public when, by whom relayed, from where, which row", () => {
  expect(rows("t1")).toEqual({
    Claimant: "the press offices",
    "Who is counted": "Town, civilians",
    Figure: "19 killed",
    "What the count covers": "everything since the count began",
    "Count refers to": "4 October 2020",
    "Counted since": "27 September 2020",
    "Made public": "6 October 2020",
    "Relayed by": "agency",
    Status: "claimed, not verified",
    Source:
      "A paper, Toll rises, 6 October 2020, ArmenianRepeats An agency, so it is one origin with ithttps://example.org/aArchived copy: https://archive.example.org/a",
    Row: "tolls.csv, line 2",
  });
});

test("a claimant and a date that are not stated are said to be so", () => {
  expect(rows("t3")).toMatchObject({ Claimant: "claimant not stated", "Made public": "date not stated" });
  expect(rows("t4")).toMatchObject({ Figure: "at least 5 killed", "Word for word": "“several”" });
});

test("a correction names what it corrects in words, not by an id", () => {
  expect(rows("t2")["Replaces"]).toBe("Correction of: “Town: 19 killed, say the press offices”");
  expect(rows("s2")).toMatchObject({ Replaces: "Update of: “Recorder alleges mortar”", Reason: "A second video." });
});

test("a statement: word for word with its language and translation, quoted by whom, resting on what", () => {
  expect(rows("s2")).toMatchObject({
    "Who says it": "Recorder",
    On: "Weapon, Bridge",
    Stance: "finds, hedged",
    "What is said": "mortar",
    "Word for word": "“al parecer” (Spanish)",
    Translation: "“apparently”",
    "Quoted by": "paper",
    Evidence: "video",
    Stated: "9 October 2020",
    Source: ADDRESS,
  });
  expect(
    find(open("s2"), "bdi")
      .filter(({ attrs }) => attrs["lang"] === "es")
      .map(textOf),
  ).toEqual(["al parecer"]);
});

test("history: what the same claimant said of the same thing, oldest first, this one marked", () => {
  expect(history("t1")).toEqual([
    "6 October 2020: Town: 19 killed, say the press offices (this record)",
    "7 October 2020: Town: 18 killed, say the press offices (correction)",
  ]);
  expect(history("s1")).toEqual([
    "5 October 2020: Recorder alleges mortar (this record)",
    "9 October 2020: Recorder finds, with a hedge, mortar (update)",
    "date not stated: Recorder comes to no conclusion",
  ]);
  expect(find(open("s1"), "li").map(({ attrs }) => [attrs["data-claim"], attrs["aria-current"]])).toEqual([
    ["s1", "true"],
    ["s2", undefined],
    ["s3", undefined],
  ]);
});

test("two figures without a claimant are not made one claimant's history", () => {
  expect(history("t3")).toEqual([]);
});

test("an incident is a record, an unknown id is none", () => {
  expect(rows("bridge")).toMatchObject({ Happened: "3 October 2020" });
  expect(recordTree(DATASET, "nothing", EN)).toBeNull();
});

test("as known on a day, the history ends there; a record that was not known then stands among all", () => {
  const on = (id: string, day: string): number => {
    const tree = recordTree(DATASET, id, EN, "", day);
    return tree ? find(tree, "li").length : -1;
  };
  expect([on("t1", "2020-10-06"), on("t1", "2020-10-07"), history("t1").length]).toEqual([0, 2, 2]);
  expect(on("t2", "2020-10-06")).toBe(2);
});
