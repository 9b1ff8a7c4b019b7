import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { ARRANGEMENTS, see, type Drawing, type SeenGraphic } from "../graphic.js";
import { localeFor } from "../locale/locale.js";
import type { Mark, Picture } from "../mark.js";
import type { Options } from "../options.js";
import { serialize } from "../serialize.js";
import { textOf, walk, type Tree } from "../tree.js";
import { attributionMatrix } from "./attribution-matrix.js";

const EN = localeFor("en");
const STATEMENTS = `id,incident,finding,value,assessor,quoted_by,stance,hedge,hedge_language,hedge_translation,stated_on,source_url
a,bridge,weapon,mortar,recorder,,finds,,,,2020-10-05,https://example.org/a
b,bridge,weapon,"rockets, ""big"" <b>",south,recorder,alleges,sembla que,ca,it seems that,2020-10-05,https://example.org/a
c,bridge,perpetrator,North,recorder,,finds,appears to be,,,2020-10-06,https://example.org/a
d,bridge,perpetrator,North,south,,finds,,,,2020-10-06,https://example.org/a
e,bridge,target,,recorder,,inconclusive,not yet,,,2020-10-07,https://example.org/a
f,bridge,target,,south,,no-comment,,,,,https://example.org/a
`;
const DATASET: Dataset = {
  ...readCsvAsDataset("attributions.csv", STATEMENTS),
  incidents: readCsvAsDataset(
    "incidents.csv",
    "id,title,when,source_url\nbridge,Bridge,2020-10-03/2020-10-04,https://example.org/a\n",
  ).incidents,
  names: readCsvAsDataset(
    "names.csv",
    "id,kind,name,side,plural\nrecorder,actor,Recorder,independent,\nsouth,actor,authorities of the South,south,yes\nnorth,actor,The North,north,\n",
  ).names,
};
const seen = (options: Options = {}): SeenGraphic => see(attributionMatrix, DATASET, options, EN);
const drawing = (name: string, interactive = false): Drawing => ({
  arrangement: ARRANGEMENTS.find((each) => each.name === name) ?? (ARRANGEMENTS[0] as (typeof ARRANGEMENTS)[number]),
  interactive,
  uid: "m",
  chosen: null,
});
const body = (options: Options, name: string, interactive = false): Tree =>
  seen(options).body(drawing(name, interactive))[0] as Tree;
const find = (tree: Tree, tag: string): Tree[] => [...walk(tree)].filter((each) => each.tag === tag);
const plain = (tree: Tree): string => textOf(tree).replace(/\s+/g, " ").trim();
const ids = (tree: Tree): string[] => [...walk(tree)].flatMap(({ attrs }) => attrs["data-claim"] ?? []);

test("wide is a table whose cells are read as row head, column head, stance, value, hedge", () => {
  const table = body({}, "wide");
  expect(find(table, "th").map((th) => [th.attrs["scope"], plain(th)])).toEqual([
    ["col", "Finding"],
    ["col", "Recorder independent"],
    ["col", "Authorities of the South party to the conflict"],
    ["rowgroup", "Bridge, between 3 and 4 October 2020"],
    ["row", "Weapon"],
    ["row", "Carried out by"],
    ["row", "Target"],
  ]);
  expect(find(table, "td").map(plain)).toEqual([
    "finds mortar 5 Oct 2020",
    'alleges rockets, "big" <b> “sembla que” in translation: “it seems that” quoted by Recorder, 5 Oct 2020',
    '2 different values: mortar (Recorder); rockets, "big" <b> (authorities of the South)',
    "finds, hedged North “appears to be” 6 Oct 2020",
    "finds North 6 Oct 2020",
    "Everybody who made a statement gives the same value, with a hedge: Recorder.",
    "inconclusive “not yet” 7 Oct 2020",
    "no comment date not stated",
  ]);
});

test("the hedge carries its language, the translation does not", () => {
  const marked = find(body({}, "wide"), "bdi").filter(({ attrs }) => attrs["lang"]);
  expect(marked.map((bdi) => [bdi.attrs["lang"], textOf(bdi)])).toEqual([["ca", "sembla que"]]);
});

test("the region of the table is labelled and can be scrolled by keys; symbols are hidden from readers", () => {
  const table = body({}, "wide");
  expect(table.attrs).toMatchObject({ role: "region", tabindex: "0", "aria-label": "Who says what, table: Bridge" });
  expect(find(table, "svg").every(({ attrs }) => attrs["aria-hidden"] === "true")).toBe(true);
});

test.each<[Options, string, string]>([
  [{}, "narrow", "ul"],
  [{}, "medium", "ul"],
  [{}, "wide", "div"],
  [{ view: "list" }, "wide", "ul"],
  [{ view: "matrix" }, "narrow", "div"],
  [{ view: "nonsense" }, "wide", "div"],
])("%j at %s is a %s with every statement once", (options, name, tag) => {
  const tree = body(options, name);
  expect(tree.tag).toBe(tag);
  expect(ids(tree).sort()).toEqual(["a", "b", "c", "d", "e", "f"]);
});

test("one body is printed where two arrangements show the same", () => {
  const shared = (options: Options): boolean[] =>
    ARRANGEMENTS.slice(1).map((each, at) => seen(options).sameBody(ARRANGEMENTS[at] as Drawing["arrangement"], each));
  expect(shared({})).toEqual([true, false, true]);
  expect(shared({ view: "list" })).toEqual([true, true, true]);
});

test("silence is said in words, apart from inconclusive and no comment", () => {
  const one: Options = { findings: "weapon", assessors: "recorder north" };
  expect(find(body(one, "wide"), "td").map(plain)).toEqual(["finds mortar 5 Oct 2020", "no statement found"]);
  expect(plain(body(one, "narrow"))).toContain("No statement found: The North");
  expect(plain(body({}, "narrow"))).not.toContain("No statement found");
});

test("a cell that is left out by its stance says so", () => {
  const tree = body({ findings: "weapon", stances: "finds", assessors: "recorder south" }, "wide");
  expect(find(tree, "td").map(plain)).toEqual(["finds mortar 5 Oct 2020", "1 statement not shown"]);
});

test("in an element a statement is a button out of the tab order, its quotation stays text", () => {
  const [, button] = find(body({}, "wide", true), "button") as [Tree, Tree];
  expect(button.attrs).toMatchObject({ type: "button", tabindex: "-1", "data-stop": "" });
  expect(plain(button)).toBe('alleges rockets, "big" <b>');
  expect(find(body({}, "wide"), "button")).toEqual([]);
});

test("by value, columns are what is said and cells name who says it", () => {
  const table = body({ by: "value", findings: "perpetrator" }, "wide");
  expect(find(table, "td").map(plain)[0]).toBe(
    "finds, hedged Recorder “appears to be” 6 Oct 2020 finds Authorities of the South 6 Oct 2020",
  );
});

test("the table beside a list has every statement; beside the matrix there is none", () => {
  expect(seen().table).toBeNull();
  const { rows = [], columns = [] } = seen({ view: "list" }).table ?? {};
  expect(rows.flatMap((row) => row.flatMap(({ claim }) => claim ?? []))).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.shape === "group" ? [mark, ...flat(mark.marks)] : [mark]));

test.each([280, 320, 420, 560, 640, 1200])("the picture of %i px has every statement, inside its edges", (width) => {
  const picture: Picture = seen().picture(width);
  const all = flat(picture.marks);
  const groups = all.filter((mark) => mark.shape === "group");
  expect(groups.map(({ claim }) => claim).sort()).toEqual(["a", "b", "c", "d", "e", "f"]);
  for (const { hit, label } of groups) {
    expect(hit.width).toBeGreaterThanOrEqual(24);
    expect(hit.height).toBeGreaterThanOrEqual(24);
    expect(hit.x + hit.width).toBeLessThanOrEqual(width + 0.01);
    expect(hit.y + hit.height).toBeLessThanOrEqual(picture.height);
    expect(label).toContain("Bridge");
  }
  const words = all.flatMap((mark) => (mark.shape === "text" ? mark.text : [])).join(" ");
  for (const said of ["mortar", "sembla que", "appears to be", "not yet"]) expect(words).toContain(said);
  expect(Math.min(...all.flatMap((mark) => (mark.shape === "text" ? (mark.size ?? 14) : [])))).toBeGreaterThanOrEqual(
    13,
  );
});

test("statements do not lie on each other in the picture", () => {
  for (const width of [320, 640]) {
    const hits = flat(seen().picture(width).marks).flatMap((mark) => (mark.shape === "group" ? mark.hit : []));
    for (const [index, a] of hits.entries())
      for (const b of hits.slice(index + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
  }
});

test("the key has the stances that are shown, and no other", () => {
  expect(seen().key.map(({ text }) => text)).toEqual([
    "finds",
    "finds, hedged",
    "alleges",
    "inconclusive",
    "no comment",
  ]);
  expect(seen({ findings: "weapon" }).key.map(({ text }) => text)).toEqual(["finds", "alleges"]);
});

test("the sentence says who finds what of weapon and perpetrator, hedges in quotation marks", () => {
  expect(seen().words.sentence).toBe(
    'Bridge, between 3 and 4 October 2020, weapon: Recorder finds mortar; authorities of the South allege rockets, "big" <b>, in the words “sembla que”. ' +
      "Bridge, between 3 and 4 October 2020, carried out by: Recorder finds, with a hedge, North, in the words “appears to be”; authorities of the South find North.",
  );
  expect(seen({ findings: "legality" }).words.sentence).toBe("No statement was found.");
});

test("notes give the rules that the view needs", () => {
  const notes = seen({ assessors: "recorder north" }).words.notes.join("\n");
  expect(notes).toContain("Assessors are ordered by kind (independent organisations and parties to the conflict)");
  expect(notes).toContain("neither a denial nor agreement");
  expect(notes).toContain("Weapon – which weapon or munition was used");
  expect(notes).toContain("3 statements are left out");
  expect(seen().words.notes.join("\n")).not.toContain("left out");
});

test("nothing to show is said", () => {
  expect(plain(body({ findings: "legality" }, "wide"))).toBe("There is nothing to show: no record fits.");
  expect(seen({ findings: "legality" }).picture(640).marks).toHaveLength(1);
});

test("markup in a cell stays text", () => {
  expect(serialize(body({}, "wide"))).toContain('rockets, "big" &lt;b&gt;');
});
