import { casualtyComparison, figureWords, localeFor, statusWords, type ComparisonView } from "@counterclaim/charts";
import { asOf, readCsvAsDataset, type Toll } from "@counterclaim/claims";
import { silentRows, tollPlot, tollStepPlot } from "@counterclaim/plot";
import * as Plot from "@observablehq/plot";
import { afterEach, describe, expect, test, vi } from "vitest";
import { examples } from "./example.js";
import "./examples/casualty-comparison.js";
import { printSmall, smallDocument } from "./plot/small-document.js";
import { printedWords, unescaped, unwrapped } from "./plot/printed-words.js";
import { storyDataset } from "./story-files.js";

const en = localeFor("en");
const WIDTHS = [320, 720, undefined];

afterEach(() => vi.restoreAllMocks());

function draw(view: ComparisonView, width?: number): string {
  const options = { locale: en, ...(width ? { width } : {}) };
  const plot = view.kind === "now" ? tollPlot(view, options) : tollStepPlot(view, options);
  return unescaped(printSmall(Plot.plot({ ...plot, document: smallDocument() })));
}

/** What the plot says of one record: the titles of its marks, and lines of words without a mark. */
function said(svg: string, { id }: Toll): string[] {
  return [...svg.matchAll(/<g data-claim="([^"]*)"[^>]*><title>([^<]*)<\/title>/g)].flatMap(([, claim, title = ""]) =>
    claim === id ? [title] : [],
  );
}

function expectEveryFigure(view: ComparisonView, svg: string): void {
  const silent = view.kind === "time" ? silentRows(view) : [];
  for (const row of view.rows) {
    const { toll, says } = row;
    if (!toll) {
      expect(svg).toContain(`${row.population}, ${row.measure}: no figure found`);
      continue;
    }
    const words = silent.includes(row) ? [printedWords(svg)] : said(svg, toll);
    expect(words, toll.id).toHaveLength(1);
    // Beside the bar, not only in its title.
    if (view.kind === "now") expect(unwrapped(printedWords(svg)), toll.id).toContain(unwrapped(row.claimant));
    for (const part of [figureWords(en, toll), statusWords(en, toll.status), says, row.measure])
      expect(unwrapped(words[0] ?? ""), toll.id).toContain(unwrapped(part));
  }
}

const made = [...examples].filter(([, make]) => make().type === "casualty-comparison");

describe.each(WIDTHS)("at %s px", (width) => {
  test.each(made)(
    "over time, whoever stands beside the lines in %s has a letter at a mark and a name for it",
    (_, make) => {
      const { dataset, options } = make();
      const day = options["as-of"];
      const view = casualtyComparison.view(day ? asOf(dataset, day) : dataset, options, en);
      if (view.kind !== "time") return;
      const plot = tollStepPlot(view, { locale: en, ...(width ? { width } : {}) });
      const texts = [
        ...printSmall(Plot.plot({ ...plot, document: smallDocument() })).matchAll(/<text[^>]*>(.*?)<\/text>/g),
      ];
      const words = texts.map(([, text = ""]) => unescaped(text.replace(/<[^>]*>/g, "")));
      for (const { others } of view.panels)
        for (const { letter, name } of others.filter((each) => each.letter)) {
          expect(
            words.some((text) => text.startsWith(`${letter}: ${name.split(" ")[0] ?? ""}`)),
            `${letter}: ${name}`,
          ).toBe(true);
          // In the narrowest plot a letter may have no room; whose a mark is stands in its title.
          if (width === 320) continue;
          expect(
            words.some((text) => text === letter || (text.startsWith(`${letter}: `) && /\d/.test(text))),
            letter,
          ).toBe(true);
        }
    },
  );

  test.each(made)("every figure of %s stands in the plot with its claimant and its status", (_, make) => {
    const warned = vi.spyOn(console, "warn");
    const { dataset, options } = make();
    const day = options["as-of"];
    const view = casualtyComparison.view(day ? asOf(dataset, day) : dataset, options, en);
    const svg = draw(view, width);
    expectEveryFigure(view, svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(warned).not.toHaveBeenCalled();
  });

  test.each<Record<string, string>>([
    { populations: "civilians-az" },
    { populations: "civilians-az", "group-by": "measure" },
    { "group-by": "claimant" },
    { measures: "killed", over: "time" },
    { measures: "released", populations: "civilians-am" },
  ])("every figure of the story asked for with %o stands in the plot", (options) => {
    const view = casualtyComparison.view(storyDataset(), options, en);
    expectEveryFigure(view, draw(view, width));
  });
});

const COLUMNS = "id,population,measure,value,low,high,figure,qualifier,wording,claimant,status,as_of,source_url";

function view(rows: readonly string[], options: Record<string, string> = {}): ComparisonView {
  const text = [COLUMNS, ...rows.map((row) => `${row},https://example.org/a`), ""].join("\n");
  const dataset = readCsvAsDataset("tolls.csv", text, { table: "tolls" });
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  return casualtyComparison.view(dataset, options, en);
}

const TRICKY = [
  "t01,Alder,killed,,190,230,,,,Bureau,claimed,2031-03-10",
  "t02,Birch,killed,40,,,,at-most,,Bureau,claimed,2031-03-10",
  "t03,Cedar,killed,30,,,,at-least,,Bureau,claimed,2031-03-10",
  "t04,Elm,killed,80,,,,about,,Bureau,claimed,2031-03-10",
  "t05,Fir,killed,0,,,,,,Bureau,verified,2031-03-10",
  "t06,Hazel,killed,12,,,,,,Bureau,retracted,2031-03-10",
  "t07,Holly,killed,12,,,,,,Bureau,disputed,2031-03-10",
  "t08,Juniper,killed,12,,,,,,Bureau,corroborated,2031-03-10",
  "t09,Larch,killed,30,30,50,,at-least,,Bureau,claimed,2031-03-10",
  "t10,Maple,killed,30,,,,,,,claimed,2031-03-10",
  "t11,Maple,killed,40,,,,,,,claimed,2031-03-10",
  "t12,Oak,killed,,,,withheld,,,Bureau,claimed,2031-03-10",
  "t13,Oak,wounded,9,,,,,,Mayor,claimed,2031-03-10",
  "t14,Pine,killed,,,,non-numeric,,dozens,Mayor,claimed,2031-03-10",
  "t15,Rowan,killed,90000,,,,,,Mayor,claimed,2031-03-10",
];

const COURSE = [
  "c1,Alder,killed,,190,230,,,,Bureau,claimed,2031-03-01",
  "c2,Alder,killed,120,,,,,,Bureau,claimed,2031-03-02",
  "c3,Alder,killed,200,,,,at-most,,Mayor,claimed,2031-03-03",
  "c4,Alder,killed,150,,,,,,Bureau,retracted,2031-03-04",
  "c5,Alder,killed,160,,,,,,Mayor,disputed,2031-03-05",
  "c6,Alder,killed,130,,,,at-least,,Bureau,corroborated,2031-03-06/2031-03-09",
  "c7,Alder,killed,,,,pending,,,Mayor,claimed,2031-03-10",
  "c8,Birch,killed,0,,,,,,Bureau,claimed,2031-03-04",
];

test.each<[string, ComparisonView, number | undefined]>([
  ["tricky-figures", view(TRICKY), undefined],
  ["tricky-figures-narrow", view(TRICKY), 320],
  ["tricky-figures-by-measure", view(TRICKY, { "group-by": "measure" }), 720],
  ["tricky-course", view(COURSE, { over: "time", markers: "2031-03-03 truce; 2031-03-04 second truce" }), undefined],
  ["tricky-course-narrow", view(COURSE, { over: "time" }), 320],
])("%s is drawn as its golden", async (name, drawn, width) => {
  const options = { locale: en, ...(width ? { width } : {}) };
  const plot = drawn.kind === "now" ? tollPlot(drawn, options) : tollStepPlot(drawn, options);
  const svg = printSmall(Plot.plot({ ...plot, document: smallDocument() }));
  expectEveryFigure(drawn, unescaped(svg));
  await expect(`${svg}\n`).toMatchFileSnapshot(`output/plot/${name}.svg`);
});
