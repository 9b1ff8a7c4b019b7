import { expect, test } from "vitest";
import { drawPicture } from "./draw-picture.js";
import type { Look, Mark, Picture } from "./mark.js";
import { shifted } from "./poster.js";
import { serialize } from "./serialize.js";
import { INKS } from "./style.js";
import { unstyledInk } from "./unstyled-ink.js";

/** Every look of the style sheet, and whether it is filled. */
const LOOKS = Object.fromEntries(
  [...INKS.matchAll(/^\.look-([a-z]+) \{ fill: ([^;]+)/gm)].map(([, look = "", fill]) => [look, fill !== "none"]),
);

const MARKS: readonly Mark[] = [
  { shape: "rect", look: "tint", x: 10, y: 20, width: 30, height: 8 },
  { shape: "line", look: "axis", x1: 10, y1: 0, x2: 10, y2: 40 },
  { shape: "circle", look: "solid", cx: 50, cy: 20, r: 4 },
  { shape: "path", look: "hatch", d: "M1,2L3.5,4" },
  { shape: "text", x: 10, y: 16, text: "<19> & more" },
];
const PICTURE: Picture = {
  width: 100,
  height: 40,
  title: "Killed",
  description: "One bar.",
  marks: [
    {
      shape: "group",
      claim: "T001",
      value: "19",
      label: "19 killed",
      hit: { x: 8, y: 8, width: 60, height: 24 },
      marks: MARKS,
    },
  ],
};

test("a printed picture is one image with name and description, and nothing in it can be focused", () => {
  const svg = serialize(drawPicture(PICTURE, { uid: "a" }));
  expect(svg).toContain('role="img" aria-labelledby="a-title a-desc"');
  expect(svg).toContain('data-claim="T001" data-value="19"');
  expect(svg).not.toContain("tabindex");
  expect(svg).toContain("&lt;19&gt; &amp; more");
});

test("an interactive picture has a labelled stop for each record and no image around them", () => {
  const svg = serialize(drawPicture(PICTURE, { uid: "a", interactive: true, chosen: "T001" }));
  expect(svg).toContain('role="graphics-document document"');
  expect(svg).toContain('role="graphics-symbol img" aria-label="19 killed" aria-current="true" tabindex="-1"');
  expect(svg).not.toContain("<title");
});

test("right to left mirrors places, never letters", () => {
  const svg = serialize(drawPicture(PICTURE, { uid: "a", direction: "rtl" }));
  expect(svg).toContain('<rect class="look-tint" fill="#eee" stroke="#444" x="60" y="20" width="30" height="8"');
  expect(svg).toContain('cx="50"');
  expect(svg).toContain('<text class="tone-strong" x="90"');
  expect(svg).toContain('transform="matrix(-1 0 0 1 100 0)"');
});

test("marks are moved whole, paths by their points", () => {
  const moved = shifted(PICTURE.marks, 5, 7)[0];
  expect(moved).toMatchObject({ hit: { x: 13, y: 15 } });
  expect(moved?.shape === "group" && moved.marks[3]).toMatchObject({ d: "M6,9L8.5,11" });
});

test("without a style sheet nothing that is not filled is black; a file of its own has its style within", () => {
  const marks: Mark[] = Object.keys(LOOKS).map((look) => ({
    ...{ shape: "rect", x: 0, y: 0, width: 9, height: 9 },
    look: look as Look,
  }));
  const picture = { ...PICTURE, marks: [...PICTURE.marks, ...marks] };
  const shapes = serialize(drawPicture(picture, { uid: "a" })).match(/<(?:rect|path|line|circle) [^>]*>/g) ?? [];
  const black = shapes.filter((shape) => !shape.includes(" fill=")).map((shape) => /class="([^"]+)"/.exec(shape)?.[1]);
  expect(new Set(black)).toEqual(new Set(["look-solid", "look-half"]));
  expect(shapes.find((shape) => shape.includes('"hit"'))).toContain('fill="none"');
  expect(serialize(drawPicture(picture, { uid: "a", standalone: true }))).not.toMatch(/ (?:fill|stroke)=/);
});

test("a look has no fill without a style sheet exactly where it has none with it", () => {
  for (const [look, filled] of Object.entries(LOOKS)) {
    expect(unstyledInk(look as Look)?.["fill"] === "none", look).toBe(!filled);
  }
});
