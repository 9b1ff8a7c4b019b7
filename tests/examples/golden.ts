import { see, figureTree, localeFor, posterSvg, serialize, sourceLine } from "@counterclaim/charts";
import { attributionMatrix, casualtyComparison, incidentTimeline } from "@counterclaim/charts";
import type { Frame, Graphic, GraphicType } from "@counterclaim/charts";
import { expect, test } from "vitest";
import { examples, type Example } from "../example.js";

const GRAPHICS: Readonly<Record<GraphicType, Graphic<never>>> = {
  "casualty-comparison": casualtyComparison as Graphic<never>,
  "incident-timeline": incidentTimeline as Graphic<never>,
  "attribution-matrix": attributionMatrix as Graphic<never>,
};

/** One test for every registered example of a type: figure and poster, compared as text. */
export function goldens(type: GraphicType): void {
  for (const [name, make] of examples) {
    test(`${type} ${name}`, async () => {
      const { figure, poster } = print(name, make());
      await expect(figure).toMatchFileSnapshot(`../output/${type}/${name}.html`);
      await expect(poster).toMatchFileSnapshot(`../output/${type}/${name}.svg`);
    });
  }
}

/** An example as the build prints it. */
export function print(name: string, made: Example): { figure: string; poster: string } {
  const locale = localeFor(made.dataset.meta.language);
  const seen = see(GRAPHICS[made.type], made.dataset, made.options, locale);
  const frame: Frame = {
    id: name,
    title: made.title,
    summary: made.summary,
    source: sourceLine(made.dataset, seen.claims, locale),
    note: null,
    headingLevel: 3,
    dataHref: null,
    embedHref: null,
    refused: null,
  };
  return {
    figure: `${serialize(figureTree(frame, seen, locale))}\n`,
    poster: posterSvg(frame, seen, locale, { width: 680 }),
  };
}
