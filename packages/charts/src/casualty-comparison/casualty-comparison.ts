import { drawPicture } from "../draw-picture.js";
import type { Graphic } from "../graphic.js";
import { labelsOf } from "../labels.js";
import type { Picture } from "../mark.js";
import type { Locale } from "../locale/locale.js";
import { nowKey } from "./key.js";
import { nowPicture } from "./now-picture.js";
import { nowView } from "./now-view.js";
import { OPTION_NAMES } from "./option-names.js";
import { readSettings } from "./settings.js";
import { TAKES } from "./takes.js";
import { tableOf } from "./table-of.js";
import { timeKey } from "./time-key.js";
import { timePicture } from "./time-picture.js";
import { timeView } from "./time-view.js";
import type { ComparisonView } from "./view.js";
import { titleOf, wordsOf } from "./words.js";

/** Who gives which figure for whom: bars from zero, or steps over time. */
export const casualtyComparison: Graphic<ComparisonView> = {
  type: "casualty-comparison",
  options: OPTION_NAMES,
  takes: TAKES,
  keepsReplaced: true,
  view: (dataset, options, locale) => {
    const settings = readSettings(options);
    const labels = labelsOf(dataset, options["names"]);
    return (settings.time ? timeView : nowView)(dataset, settings, labels, locale);
  },
  words: wordsOf,
  key: (view, locale) => (view.kind === "now" ? nowKey(view, locale) : timeKey(view, locale)),
  picture,
  body: (view, locale, { arrangement, ...drawing }) => [
    drawPicture(picture(view, arrangement.width, locale), { ...drawing, direction: locale.direction }),
  ],
  sameBody: () => false,
  second: () => "table",
  table: tableOf,
  list: () => null,
  claims: (view) => [...new Set(shownIn(view))],
};

function shownIn(view: ComparisonView): string[] {
  if (view.kind === "time") return view.counted.flatMap(({ tolls }) => tolls.map(({ id }) => id));
  return view.rows.flatMap(({ toll }) => toll?.id ?? []);
}

function picture(view: ComparisonView, width: number, locale: Locale): Picture {
  const drawn = view.kind === "now" ? nowPicture(view, width, locale) : timePicture(view, width, locale);
  return { ...drawn, title: titleOf(view, locale), description: wordsOf(view, locale).description };
}
