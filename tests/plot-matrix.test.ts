import { attributionMatrix, localeFor, stanceWord, whenWords, type MatrixView } from "@counterclaim/charts";
import { asOf } from "@counterclaim/claims";
import { statementCell, statementPlot } from "@counterclaim/plot";
import * as Plot from "@observablehq/plot";
import { afterEach, describe, expect, test, vi } from "vitest";
import { examples } from "./example.js";
import "./examples/attribution-matrix.js";
import { printedWords, unwrapped } from "./plot/printed-words.js";
import { printSmall, smallDocument } from "./plot/small-document.js";

const en = localeFor("en");

afterEach(() => vi.restoreAllMocks());

function draw(plot: Plot.PlotOptions): string {
  return printSmall(Plot.plot({ ...plot, document: smallDocument() }));
}

/** The words that stand for one record. */
function wordsOf(svg: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const part of svg.split("<g data-claim=").slice(1)) {
    const [, claim = ""] = /^"([^"]*)"/.exec(part) ?? [];
    found.set(claim, [...(found.get(claim) ?? []), unwrapped(printedWords(part))]);
  }
  return found;
}

function expectEveryStatement(view: MatrixView, svg: string): void {
  const found = wordsOf(svg);
  const all = unwrapped(printedWords(svg));
  const columns = new Set(view.columns.map(({ key }) => key));
  for (const { rows } of view.groups)
    for (const { cells, title } of rows) {
      expect(all).toContain(unwrapped(title));
      for (const [key, { said, hidden }] of cells) {
        if (hidden && columns.has(key)) expect(all).toMatch(/notshown/);
        for (const { attribution, stance, earlier } of said) {
          const mine = found.get(attribution.id) ?? [];
          expect(mine.length, attribution.id).toBeGreaterThan(0);
          const who = view.assessors.get(attribution.assessor)?.name ?? attribution.assessor;
          expect(all).toContain(unwrapped(who));
          const parts = [stanceWord(en, stance), whenWords(en, attribution.statedOn, { month: "short" })];
          if (view.by === "assessor") parts.push(attribution.value ?? "");
          parts.push(...(attribution.hedge ?? "").split(/\s\/\s/u));
          for (const part of parts) expect(mine.join(" "), attribution.id).toContain(unwrapped(part));
          for (const { id } of earlier) expect(found.has(id), id).toBe(true);
        }
      }
    }
}

const made = [...examples].filter(([, make]) => make().type === "attribution-matrix");

describe.each([320, 720, undefined])("at %s px", (width) => {
  test.each(made)("every statement of %s stands in the plot in all its words", (_, make) => {
    const warned = vi.spyOn(console, "warn");
    const { dataset, options } = make();
    const day = options["as-of"];
    const view = attributionMatrix.view(day ? asOf(dataset, day) : dataset, options, en);
    const svg = draw(statementPlot(view, { locale: en, ...(width ? { width } : {}) }));
    expectEveryStatement(view, svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(warned).not.toHaveBeenCalled();
  });
});

test.each(made)("every statement of %s stands in cells of a plot of one's own", (_, make) => {
  const { dataset, options } = make();
  const view = attributionMatrix.view(dataset, options, en);
  expectEveryStatement(view, draw({ marks: [statementCell(view)], width: 2000, marginLeft: 300 }));
});
