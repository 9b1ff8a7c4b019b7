import { say, type Locale } from "../locale/locale.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import type { Placed } from "./place-cell.js";
import type { TimePanel } from "./view.js";
import { typeFor, writeLed, writeLines } from "./write.js";

/** Whose counts the lines of a panel are, each on a line of its own with its letter. */
export function linesOf({ lines }: TimePanel, x: number, y: number, width: number, locale: Locale): Placed {
  const { who } = typeFor(width);
  let below = y;
  const marks = lines.flatMap(({ letter, name, says }) => {
    const entry = writeLed(leadOf(letter, locale), letter ? name : says, x, below, width, who);
    below = entry.below;
    return entry.marks;
  });
  return { marks, height: below - y };
}

/** Who stands beside the lines, each on a line of its own: under the plot, over it where nobody has a line. */
export function othersOf({ others }: TimePanel, x: number, y: number, width: number, locale: Locale): Placed {
  const [first] = others;
  if (!first) return NOTHING;
  const { who } = typeFor(width);
  const words = first.letter
    ? say(locale, COMPARISON_CATALOGS, "others")
    : say(locale, COMPARISON_CATALOGS, "othersOf", { name: first.name });
  const head = writeLines(words, x, y, width, who);
  let below = head.below;
  const list = others.flatMap(({ name, letter }) => {
    if (!letter) return [];
    const entry = writeLed(leadOf(letter, locale), name, x, below, width, who);
    below = entry.below;
    return entry.marks;
  });
  return { marks: [...head.marks, ...list], height: below - y };
}

/** "A:", bold before what is the claimant's; empty without a letter. */
function leadOf(letter: string, locale: Locale): string {
  return letter ? say(locale, COMPARISON_CATALOGS, "letterOf", { letter }) : "";
}

/** No words and no room for any. */
export const NOTHING: Placed = { marks: [], height: 0 };
