import { incidentTimeline, localeFor, statusWords, whenWords, type TimelineView } from "@counterclaim/charts";
import { asOf, readCsvAsDataset } from "@counterclaim/claims";
import { incidentSpanPlot } from "@counterclaim/plot";
import * as Plot from "@observablehq/plot";
import { afterEach, describe, expect, test, vi } from "vitest";
import { examples } from "./example.js";
import "./examples/incident-timeline.js";
import { printSmall, smallDocument } from "./plot/small-document.js";
import { printedWords, unescaped, unwrapped } from "./plot/printed-words.js";

const en = localeFor("en");
const WIDTHS = [320, 720, undefined];

afterEach(() => vi.restoreAllMocks());

function draw(view: TimelineView, width?: number): string {
  const plot = incidentSpanPlot(view, { locale: en, ...(width ? { width } : {}) });
  return printSmall(Plot.plot({ ...plot, document: smallDocument() }));
}

function expectEveryMoment(view: TimelineView, svg: string): void {
  const groups = new Map<string, { title: string; words: string }[]>();
  for (const part of svg.split("<g data-claim=").slice(1)) {
    const [, claim = "", , title = ""] = /^"([^"]*)"( data-value="[^"]*")?><title>([^<]*)/.exec(part) ?? [];
    const mine = { title: unwrapped(unescaped(title)), words: unwrapped(printedWords(part)) };
    groups.set(claim, [...(groups.get(claim) ?? []), mine]);
  }
  const count = [...groups.values()].flat().length;
  expect(count).toBe(view.moments.length);
  for (const { claim, head, points, when, time, status } of view.moments) {
    const drawn = groups.get(claim) ?? [];
    const texts = [head, ...points.map(({ text }) => text), time ?? ""].map(unwrapped);
    const more = [whenWords(en, when), status ? statusWords(en, status) : ""].map(unwrapped);
    const has = drawn.some(
      ({ title, words }) =>
        texts.every((text) => words.includes(text) && title.includes(text)) &&
        more.every((text) => title.includes(text)),
    );
    expect(has, `${claim} ${head}`).toBe(true);
  }
}

const made = [...examples].filter(([, make]) => make().type === "incident-timeline");

describe.each(WIDTHS)("at %s px", (width) => {
  test.each(made)("every event and statement of %s stands in the plot in all its words", (_, make) => {
    const warned = vi.spyOn(console, "warn");
    const { dataset, options } = make();
    const day = options["as-of"];
    const view = incidentTimeline.view(day ? asOf(dataset, day) : dataset, options, en);
    const svg = draw(view, width);
    expectEveryMoment(view, svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(warned).not.toHaveBeenCalled();
  });
});

const DATES = `id,title,place,when,local_time,weapon,category,status,source_url
d1,A day,Alder,2031-03-04,,,,claimed,https://example.org/a
d2,A day with its time,Alder,2031-03-04,about 14:30,,,verified,https://example.org/a
d3,A month,Alder,2031-03,,,,corroborated,https://example.org/a
d4,A day not known,Alder,2031-03-XX,,,,disputed,https://example.org/a
d5,About a day,Alder,2031-03-10~,,,,retracted,https://example.org/a
d6,An uncertain day,Alder,2031-03-12?,,,,claimed,https://example.org/a
d7,Not after a day,Alder,../2031-03-20,,,,claimed,https://example.org/a
d8,Not before a day,Alder,2031-03-22/..,,,,claimed,https://example.org/a
d9,A day long ago,Alder,1999-01-02,,,,claimed,https://example.org/a
d10,No date,Alder,,,,,claimed,https://example.org/a
`;

test.each([
  ["tricky-dates", undefined],
  ["tricky-dates-narrow", 320],
])("%s are drawn as their golden", async (name, width) => {
  const dataset = readCsvAsDataset("incidents.csv", DATES);
  expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
  const view = incidentTimeline.view(dataset, {}, en);
  expect(view.far.map(({ claim }) => claim)).toEqual(["d9"]);
  const svg = draw(view, width);
  expectEveryMoment(view, svg);
  await expect(`${svg}\n`).toMatchFileSnapshot(`output/plot/${name}.svg`);
});
