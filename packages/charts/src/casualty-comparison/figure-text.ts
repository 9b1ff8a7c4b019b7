import type { Toll } from "@counterclaim/claims";
import { isolate } from "../isolate.js";
import { quote } from "../locale/languages.js";
import { capitalise, formatNumber, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import type { TextMark } from "../mark.js";
import { textWidth, wrapText } from "../text-width.js";
import { figureWords, measureWord, statusWords } from "../toll-words.js";
import type { Bounds } from "./bounds.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { CHANGE_CATALOGS } from "./change-catalogs.js";
import type { Report, ShownFigure } from "./view.js";

const SIZE = 16;
const STATUS_SIZE = 13.75;
const BETWEEN = 6;

/** What is printed at a mark's end: the number with its limits, then the status where fill alone would not say it. */
export interface FigureText {
  readonly figure: string;
  /** Empty for a plain claim. */
  readonly status: string;
  readonly width: number;
}

/** The number as it stands on a picture, shorter than in the table: "at least 37", "20 to 25", "22 (20 to 25)". */
export function shortFigure(locale: Locale, { best, low, high, about }: Bounds): string {
  const number = (n: number): string => formatNumber(locale, n);
  const words = (text: string): string => (about ? say(locale, COMPARISON_CATALOGS, "about", { n: text }) : text);
  if (best !== null) {
    const value = words(number(best));
    return low === high
      ? value
      : say(locale, COMPARISON_CATALOGS, "bestRange", { value, range: range(locale, low, high) });
  }
  return words(range(locale, low, high));
}

function range(locale: Locale, low: number | null, high: number | null): string {
  if (low !== null && high !== null) return say(locale, COMPARISON_CATALOGS, "range", { low, high });
  return say(locale, COMPARISON_CATALOGS, low === null ? "atMost" : "atLeast", { n: low ?? high ?? 0 });
}

// Asked for when the scale is found and again when the mark is placed, in each of three arrangements.
const texts = new WeakMap<Bounds, FigureText>();

/** The text at a mark's end. `bounds` are those of `toll` in a view, which is made in one language. */
export function figureText(locale: Locale, bounds: Bounds, toll: Toll): FigureText {
  let text = texts.get(bounds);
  if (!text) texts.set(bounds, (text = makeText(locale, bounds, toll)));
  return text;
}

function makeText(locale: Locale, bounds: Bounds, toll: Toll): FigureText {
  const figure = hasOtherBound(toll) ? figureWords(locale, toll) : shortFigure(locale, bounds);
  const plain = toll.status === "claimed" || toll.status === "verified";
  const status = plain ? "" : statusWords(locale, toll.status);
  const width = textWidth(figure, SIZE, "bold") + (status ? BETWEEN + textWidth(status, STATUS_SIZE) : 0);
  return { figure, status, width };
}

/** Whether a number that is itself a bound has others beside it: "at least 37 (at least 30)". */
function hasOtherBound({ qualifier, value, low, high }: Toll): boolean {
  if (value === null || (qualifier !== "at-least" && qualifier !== "at-most")) return false;
  return [low, high].some((bound) => bound !== null && bound !== value);
}

/** Writes it in one line with its baseline at `y`. */
export function writeFigure({ figure, status }: FigureText, x: number, y: number): TextMark[] {
  const after = x + textWidth(figure, SIZE, "bold") + BETWEEN;
  const marks: TextMark[] = [{ shape: "text", x, y, text: figure, size: SIZE, weight: "bold" }];
  return status ? [...marks, { shape: "text", x: after, y, text: status, size: STATUS_SIZE, tone: "muted" }] : marks;
}

/** Height of a line of `wrapFigure`. */
export const FIGURE_LINE = 18;

/** Writes it in as many lines as the width needs, the status on lines of its own unless all fits into one. */
export function wrapFigure(text: FigureText, x: number, y: number, width: number): TextMark[] {
  if (text.width <= width + 0.5) return writeFigure(text, x, y);
  const figure = wrapText(text.figure, width, SIZE, "bold").map((line): TextMark => {
    return { shape: "text", x, y, text: line, size: SIZE, weight: "bold" };
  });
  const status = wrapText(text.status, width, STATUS_SIZE).map((line): TextMark => {
    return { shape: "text", x, y, text: line, size: STATUS_SIZE, tone: "muted" };
  });
  return [...figure, ...status].map((mark, index) => ({ ...mark, y: y + index * FIGURE_LINE }));
}

/** The word in a chip where there is no number: the claimant's own word, or the reason; and a status that takes it back. */
export function chipText(locale: Locale, toll: Toll): string {
  const words =
    toll.figure === "non-numeric" && toll.wording ? quote(locale.language, toll.wording) : figureWords(locale, toll);
  const doubtful = toll.status === "disputed" || toll.status === "retracted";
  return doubtful ? `${words}${locale.language.comma}${statusWords(locale, toll.status)}` : words;
}

/** What is announced for a mark: measure, value, bounds, status, claimant, date, and what a change says of it. */
export function labelOf(
  locale: Locale,
  {
    toll,
    population,
    says,
    counts,
    told,
  }: Pick<ShownFigure, "toll" | "population" | "says" | "counts"> & Pick<Report, "told">,
): string {
  const label = say(locale, COMPARISON_CATALOGS, "label", {
    population: isolate(capitalise(locale, population)),
    measure: measureWord(locale, toll.measure),
    figure: figureWords(locale, toll),
    status: statusWords(locale, toll.status),
    says: isolate(says),
    date: whenWords(locale, toll.asOf),
  });
  const whole = counts ? say(locale, COMPARISON_CATALOGS, "counting", { about: isolate(counts), label }) : label;
  return told ? say(locale, CHANGE_CATALOGS, "labelChange", { label: whole, change: told }) : whole;
}
