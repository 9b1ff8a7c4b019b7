import { expect, test } from "vitest";
import {
  arrangementFor,
  attributionMatrix,
  casualtyComparison,
  incidentTimeline,
  localeFor,
  see,
  specOptions,
  serialize,
  type Graphic,
  type Tree,
} from "@counterclaim/charts";
import { VIEWS } from "../apps/gallery/server/view-guide.js";
import { storyDataset } from "./story-files.js";

const GRAPHICS = [
  casualtyComparison as Graphic<never>,
  incidentTimeline as Graphic<never>,
  attributionMatrix as Graphic<never>,
];

const DRAWING = { arrangement: arrangementFor(640), interactive: false, uid: "view", chosen: null };

const story = storyDataset();
const drawn = VIEWS.map(({ type, options }) => {
  const graphic = GRAPHICS.find((each) => each.type === type);
  // The article's own graphic of the type, without what it asks of its view.
  const spec = story.meta.graphics.find((each) => each.type === type && each.id.startsWith("article-"));
  if (!graphic || !spec) throw new Error(`unknown graphic: ${type}`);
  const plain = specOptions(spec);
  return {
    seen: see(graphic, story, { ...plain, ...options }, localeFor("en")),
    plain: see(graphic, story, plain, localeFor("en")),
  };
});

for (const [index, { type, name, options }] of VIEWS.entries())
  test(`the manual's view is one that the kit draws: ${type}, ${name}`, () => {
    const { seen, plain } = drawn[index] as (typeof drawn)[number];
    expect(seen.claims.length).toBeGreaterThan(0);
    expect(seen.faults).toEqual([]);
    if (Object.keys(options).length)
      expect(serialize(seen.body(DRAWING)[0] as Tree)).not.toBe(serialize(plain.body(DRAWING)[0] as Tree));
  });
