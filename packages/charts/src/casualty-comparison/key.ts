import { say, type Locale } from "../locale/locale.js";
import type { KeyEntry } from "../graphic.js";
import type { Mark } from "../mark.js";
import { barMarks } from "./bar.js";
import { bracket } from "./bracket.js";
import type { Bounds } from "./bounds.js";
import { chipPattern, type Silent } from "./chip.js";
import { KEY_CATALOGS, type KeyWord } from "./key-catalogs.js";
import { drawsUnits, figuresOf } from "./notes.js";
import { statusWords } from "../toll-words.js";
import { unitMarks } from "./units.js";
import type { NowView } from "./view.js";
import type { Status } from "@counterclaim/claims";

const WIDTH = 34;
const HEIGHT = 16;

// Statuses with one fill; the picture prints the word for the second of each.
const ALIKE: readonly (readonly Status[])[] = [["verified", "corroborated"], ["claimed", "disputed"], ["retracted"]];

/** What the marks of the picture mean: only those that it shows. */
export function nowKey(view: NowView, locale: Locale): KeyEntry[] {
  const figures = figuresOf(view.panels);
  const units = drawsUnits(view.settings, view.panels);
  const sample = units ? unitSample : barSample;
  // Squares are counted, so that a sample of them has whole numbers.
  const of = (part: number): number => (units ? Math.round(part * 3) : part);
  const entries: KeyEntry[] = [];
  const given = new Set(figures.flatMap(({ bounds, toll }) => (bounds ? toll.status : [])));
  for (const alike of ALIKE) {
    const found = alike.filter((status) => given.has(status));
    const [first] = found;
    if (!first) continue;
    const marks = sample({ best: of(1), low: of(1), high: of(1), about: false }, first);
    entries.push({ picture: swatch(marks), text: found.map((each) => statusWords(locale, each)).join(" / ") });
  }
  const shown = (test: (bounds: Bounds) => boolean): boolean =>
    figures.some(({ bounds }) => bounds !== null && test(bounds));
  const add = (key: KeyWord, bounds: Bounds): void => {
    entries.push({ picture: swatch(sample(bounds, "claimed")), text: say(locale, KEY_CATALOGS, key) });
  };
  const ranges = shown(({ low, high }) => low !== null && high !== null && low !== high);
  if (ranges) add("range", { best: null, low: of(units ? 0.4 : 0.5), high: of(1), about: false });
  if (shown(({ best, low, high }) => best !== null && low !== high))
    add("best", { best: of(0.75), low: of(units ? 0.4 : 0.5), high: of(1), about: false });
  if (shown(({ high }) => high === null)) add("atLeast", { best: null, low: of(0.6), high: null, about: false });
  if (shown(({ low }) => low === null))
    add("atMost", { best: null, low: null, high: of(units ? 0.6 : 1), about: false });
  if (shown(({ about }) => about)) add("about", { best: of(0.7), low: of(0.7), high: of(0.7), about: true });
  const gaps = view.panels.some(({ groups }) =>
    groups.some(({ lines }) => lines.some(({ cells }) => cells.some((cell) => cell?.kind === "gap"))),
  );
  const silent = figures.find(({ bounds }) => !bounds)?.toll.figure ?? (gaps ? "gap" : null);
  if (silent) entries.push({ picture: swatch(chipSample(silent)), text: say(locale, KEY_CATALOGS, "noFigure") });
  if (view.panels.some(({ groups }) => groups.some(({ spans }) => spans.some(Boolean))))
    entries.push({ picture: swatch(spanSample()), text: say(locale, KEY_CATALOGS, "span") });
  return entries;
}

/** A swatch's picture: hidden from screen readers, so without words. */
export function swatch(marks: readonly Mark[]): KeyEntry["picture"] {
  return { width: WIDTH, height: HEIGHT, title: "", description: "", marks };
}

/** A row of squares in the middle of the swatch. */
function unitSample(bounds: Bounds, status: Status): readonly Mark[] {
  return unitMarks(bounds, status, 1, 4.5, WIDTH, 1).marks;
}

function barSample(bounds: Bounds, status: Status): readonly Mark[] {
  // Drawn by the marks of the picture itself, four fifths as high.
  return barMarks(bounds, status, 1, 0, WIDTH - 2).map((mark): Mark => shrink(mark));
}

function shrink(mark: Mark): Mark {
  const y = (value: number): number => 1 + value * 0.68;
  switch (mark.shape) {
    case "rect":
      return { ...mark, y: y(mark.y), height: mark.height * 0.68 };
    case "line":
      return { ...mark, y1: y(mark.y1), y2: y(mark.y2) };
    case "path":
      return {
        ...mark,
        d: mark.d.replace(/,(-?[\d.]+)/g, (_, n: string) => `,${Math.round(y(Number(n)) * 100) / 100}`),
      };
    default:
      return mark;
  }
}

function chipSample(silent: Silent): Mark[] {
  const box = { x: 1, y: 1.5, width: WIDTH - 2, height: HEIGHT - 3 };
  return [...chipPattern(silent, box), { shape: "rect", look: "dashed", ...box }];
}

function spanSample(): Mark[] {
  return [
    { shape: "rect", look: "band", x: 4, y: 0, width: WIDTH - 8, height: HEIGHT },
    ...bracket(4, WIDTH - 4, HEIGHT / 2),
  ];
}
