import { attributionMatrix, casualtyComparison, incidentTimeline, localeFor } from "@counterclaim/charts";
import type { NowView, TimeView } from "@counterclaim/charts";
import { asOf, readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { incidentSpanPlot, statementPlot, tollBarX, tollPlot, tollStepPlot } from "@counterclaim/plot";
import * as Plot from "@observablehq/plot";
import { afterEach, expect, test, vi } from "vitest";
import { printSmall, smallDocument } from "./plot/small-document.js";
import { storyDataset } from "./story-files.js";

const en = localeFor("en");
const article = {
  sources: "rferl-2020-10-06",
  measures: "killed wounded",
  populations: "civilians-nk civilians-az civilians-am",
};

function now(dataset: Dataset, options: Record<string, string>): NowView {
  const view = casualtyComparison.view(dataset, options, en);
  if (view.kind !== "now") throw new Error("not a view of figures as they stand");
  return view;
}

function over(dataset: Dataset, options: Record<string, string>): TimeView {
  const view = casualtyComparison.view(dataset, { ...options, over: "time" }, en);
  if (view.kind !== "time") throw new Error("not a view over time");
  return view;
}

function draw(options: Plot.PlotOptions): string {
  return printSmall(Plot.plot({ ...options, document: smallDocument() }));
}

afterEach(() => vi.restoreAllMocks());

test.each<[string, () => Plot.PlotOptions]>([
  ["article-comparison", () => tollPlot(now(asOf(storyDataset(), "2020-10-06"), article))],
  [
    "war-comparison",
    () =>
      tollPlot(
        now(asOf(storyDataset(), "2021-02-01"), {
          basis: "cumulative",
          measures: "killed wounded missing",
          populations: "civilians-nk civilians-az",
        }),
      ),
  ],
  [
    "war-over-time",
    () =>
      tollStepPlot(
        over(storyDataset(), {
          basis: "cumulative",
          measures: "killed",
          populations: "civilians-nk civilians-az",
          until: "2020-11-10",
        }),
      ),
  ],
  [
    "article-timeline",
    () =>
      incidentSpanPlot(incidentTimeline.view(asOf(storyDataset(), "2020-10-06"), { sources: "rferl-2020-10-06" }, en)),
  ],
  [
    "article-matrix",
    () =>
      statementPlot(attributionMatrix.view(asOf(storyDataset(), "2020-10-06"), { sources: "rferl-2020-10-06" }, en)),
  ],
])("Plot draws %s as its golden, without a warning", async (name, options) => {
  const warned = vi.spyOn(console, "warn");
  await expect(`${draw(options())}\n`).toMatchFileSnapshot(`output/plot/${name}.svg`);
  expect(warned).not.toHaveBeenCalled();
});

test("the marks stand in a plot of a notebook's own", () => {
  const svg = draw({ marginLeft: 300, marks: [tollBarX(now(asOf(storyDataset(), "2020-10-06"), article))] });
  for (const words of ["19", "80", "27", "2", "not reported"]) expect(svg).toContain(`>${words}<`);
});

const TWICE = `population,measure,value,claimant,as_of,source_url
Town,killed,30,Ministry,2020-10-04,https://example.org/a
Town,killed,40,Mayor,2020-10-04,https://example.org/b
`;

test("bars of two claimants are never stacked, even on one line", () => {
  const { dataset } = { dataset: readCsvAsDataset("tolls.csv", TWICE) };
  const view = now(dataset, {});
  const oneLine: NowView = {
    ...view,
    panels: view.panels.map((panel) => ({
      ...panel,
      groups: panel.groups.map((group) => ({ ...group, lines: group.lines.map((line) => ({ ...line, label: "" })) })),
    })),
  };
  const free = Plot.plot({ marks: [tollBarX(oneLine)], document: smallDocument() }).scale("x");
  expect(free?.domain).toEqual([0, 40]);
});
