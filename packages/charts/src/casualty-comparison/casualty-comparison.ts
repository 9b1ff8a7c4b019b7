import type { Toll } from "@counterclaim/claims";
import { drawPicture } from "../draw-picture.js";
import type { Graphic } from "../graphic.js";
import { figureWords, measureWord } from "../toll-words.js";
import { OPTION_NAMES } from "./settings.js";

/** Who gives which figure for whom: bars from zero, or steps over time. */
export const casualtyComparison: Graphic<readonly Toll[]> = {
  type: "casualty-comparison",
  options: OPTION_NAMES,
  view: (dataset) => dataset.tolls,
  words: () => ({ sentence: "", description: "", notes: [] }),
  key: () => [],
  picture: (view, width, locale) => ({
    width,
    height: 20 * view.length,
    title: "",
    description: "",
    marks: view.map((toll, index) => ({
      shape: "text",
      x: 0,
      y: 20 * index + 15,
      text: `${toll.population}: ${figureWords(locale, toll)} ${measureWord(locale, toll.measure)}`,
    })),
  }),
  body: (view, locale, { arrangement, ...drawing }) => [
    drawPicture(casualtyComparison.picture(view, arrangement.width, locale), drawing),
  ],
  sameBody: () => false,
  table: () => null,
  list: () => null,
  claims: (view) => view.map(({ id }) => id),
};
