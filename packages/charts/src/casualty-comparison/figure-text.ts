import type { Toll } from "@counterclaim/claims";
import { quote } from "../locale/languages.js";
import { capitalise, formatNumber, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import type { TextMark } from "../mark.js";
import { textWidth } from "../text-width.js";
import { figureWords, measureWord, statusWords } from "../toll-words.js";
import type { Bounds } from "./bounds.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import type { ShownFigure } from "./view.js";

const SIZE = 16;
const STATUS_SIZE = 13.5;
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

/** The text at a mark's end. */
export function figureText(locale: Locale, bounds: Bounds, toll: Toll): FigureText {
  const figure = shortFigure(locale, bounds);
  const plain = toll.status === "claimed" || toll.status === "verified";
  const status = plain ? "" : statusWords(locale, toll.status);
  const width = textWidth(figure, SIZE, "bold") + (status ? BETWEEN + textWidth(status, STATUS_SIZE) : 0);
  return { figure, status, width };
}

/** Writes it with its baseline at `y`, the status beside the number or, where it is to be broken, on a line of its own. */
export function writeFigure({ figure, status }: FigureText, x: number, y: number, broken = false): TextMark[] {
  const marks: TextMark[] = [{ shape: "text", x, y, text: figure, size: SIZE, weight: "bold" }];
  if (status)
    marks.push({
      shape: "text",
      x: broken ? x : x + textWidth(figure, SIZE, "bold") + BETWEEN,
      y: broken ? y + 17 : y,
      text: status,
      size: STATUS_SIZE,
      tone: "muted",
    });
  return marks;
}

/** The word in a chip where there is no number: the claimant's own word, or the reason. */
export function chipText(locale: Locale, toll: Toll): string {
  return toll.figure === "non-numeric" && toll.wording
    ? quote(locale.language, toll.wording)
    : figureWords(locale, toll);
}

/** What is announced for a mark: measure, value, bounds, status, claimant, date. */
export function labelOf(
  locale: Locale,
  { toll, population, says }: Pick<ShownFigure, "toll" | "population" | "says">,
): string {
  return say(locale, COMPARISON_CATALOGS, "label", {
    population: capitalise(locale, population),
    measure: measureWord(locale, toll.measure),
    figure: figureWords(locale, toll),
    status: statusWords(locale, toll.status),
    says,
    date: whenWords(locale, toll.asOf),
  });
}
