import {
  figureAsWritten,
  localeFor,
  posterSvg,
  figureTree,
  frameOf,
  see,
  serialize,
  sourceLine,
} from "@counterclaim/charts";
import {
  attributionMatrix,
  casualtyComparison,
  incidentTimeline,
  textOf,
  type Graphic,
  type Tree,
} from "@counterclaim/charts";
import { run, type FolderFiles } from "counterclaim";
import { expect, test } from "vitest";
import { examples, type Example } from "../example.js";
import { recordingEffects } from "./recording-effects.js";
import { REFUSED_ROW, SMALL_STORY, smallStory } from "./small-story.js";

const WORDS = /1 of 6 records not shown/;

/** What a reader of a file is given, on one line. */
function readable(text: string): string {
  return text
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*\salt="([^"]*)"[^>]*>/g, " $1 ")
    .replace(/<[^>]*>|\\n/g, " ")
    .replace(/\s+/g, " ");
}

async function built(): Promise<{ files: FolderFiles; drawn: string[] }> {
  const tolls = `${SMALL_STORY["tolls.csv"] ?? ""}${REFUSED_ROW}`.replace(/^north-wounded.*\n/m, "");
  const drawn: string[] = [];
  const effects = {
    ...recordingEffects({ story: smallStory({ "tolls.csv": tolls }) }),
    drawPixels: (svg: string) => {
      drawn.push(svg);
      return Promise.resolve(new TextEncoder().encode(svg));
    },
  };
  expect(await run(["build", "story", "--out", "out", "--allow-refused", "--freeze"], effects), effects.text()).toBe(0);
  return { files: effects.published.get("out") ?? new Map<string, Uint8Array>(), drawn };
}

test("with refused records every output for readers says how many are not shown, pictures and frozen copies too", async () => {
  const { files, drawn } = await built();
  const silent: string[] = [];
  for (const [path, bytes] of files) {
    const text = new TextDecoder().decode(bytes);
    // A table of records, code and style have no words of their own, a frame those of its page.
    if (/\.(?:csv|js|css)$|latest\.json$|embed\/(?:iframe-\w+|oembed)\.txt$/.test(path)) continue;
    const counts = /"refused": ?1\b/.test(text);
    if (!WORDS.test(readable(text)) && !(path.endsWith(".json") && counts)) silent.push(path);
  }
  expect(silent).toEqual([]);
  expect(drawn.length).toBeGreaterThan(4);
  for (const svg of drawn) expect(readable(svg)).toMatch(WORDS);
});

// Two graphics may have an example of the same name: each file is read alone.
const all: (readonly [name: string, make: () => Example])[] = [];
for (const read of [
  () => import("../examples/casualty-comparison.js"),
  () => import("../examples/incident-timeline.js"),
  () => import("../examples/attribution-matrix.js"),
]) {
  examples.clear();
  await read();
  for (const [name, make] of examples) all.push([`${make().type} ${name}`, make]);
}

const GRAPHICS = [casualtyComparison, incidentTimeline, attributionMatrix] as unknown as Graphic<never>[];
const EN = localeFor("en");

/** Figures by their record, wherever one stands in a tree, with the words around each. */
function figuresIn(tree: Tree): { claim: string; value: string; words: string }[] {
  const { "data-claim": claim, "data-value": value } = tree.attrs;
  const here =
    claim !== undefined && value !== undefined
      ? [{ claim, value, words: `${textOf(tree)} ${tree.attrs["aria-label"] ?? ""}` }]
      : [];
  return [...here, ...tree.children.flatMap((child) => (typeof child === "string" ? [] : figuresIn(child)))];
}

for (const [name, make] of all)
  test(`${name}: each figure is that of its record, as mark and as word, in page, table and picture`, () => {
    const { type, title, summary, dataset, options } = make();
    const graphic = GRAPHICS.find((each) => each.type === type);
    if (!graphic) throw new Error(type);
    const seen = see(graphic, dataset, options, EN);
    const spec = { id: "x", type, title, summary, takeaway: null, source: null, note: null, markers: [], options };
    const frame = frameOf(spec, sourceLine(dataset, seen.claims, EN));
    const figures = new Map(dataset.tolls.map((toll) => [toll.id, figureAsWritten(toll)]));
    const numbers = new Map(
      dataset.tolls.map((toll) => [toll.id, [toll.value, toll.low, toll.high].filter((n) => n !== null)]),
    );
    const found = figuresIn(figureTree(frame, seen, EN));
    // A point of a line has no words of its own: they stand in the table.
    const said = new Map<string, string>();
    for (const { claim, value, words } of found) {
      expect(value, claim).toBe(figures.get(claim));
      const plain = words.replace(/(\d)[,\u202f\u00a0](?=\d{3})/g, "$1");
      said.set(claim, `${said.get(claim) ?? ""} ${plain}`);
      if (words.trim() === "") continue;
      for (const number of numbers.get(claim) ?? []) expect(plain, claim).toContain(String(number));
    }
    for (const [claim, words] of said)
      for (const number of numbers.get(claim) ?? []) expect(words, claim).toContain(String(number));
    const svgs = [680, 360].map((width) => posterSvg(frame, seen, EN, { width }));
    for (const svg of svgs)
      for (const [tag] of svg.matchAll(/<[a-z][^>]*\sdata-value="[^"]*"[^>]*>/g)) {
        const of = (attribute: string): string => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? "";
        expect(of("data-value"), of("data-claim")).toBe(figures.get(of("data-claim")));
      }
    expect(serialize(figureTree(frame, seen, EN))).not.toContain("NaN");
  });
