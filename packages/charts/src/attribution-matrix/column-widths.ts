import { capitalise, say, type Locale } from "../locale/locale.js";
import { textWidth } from "../text-width.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import type { MatrixView } from "./matrix.js";
import { saidLines } from "./said-lines.js";

/** Size of text in a matrix as a picture. */
export const MATRIX_SIZE = 13.5;
/** Room between two columns. */
export const GUTTER = 12;

const LEAST_WIDTH = 560;
const WIDEST_WORD = 130;

/** Widths of the columns of a matrix as a picture, px. */
export interface ColumnWidths {
  readonly head: number;
  /** One for each column of the view, room between columns included. */
  readonly columns: readonly number[];
}

/**
 * Widths by need: no column narrower than its longest word, the rest shared by how much stands in each. Null where there
 * is no room for that: the picture is then a list.
 */
export function columnWidths(view: MatrixView, width: number, locale: Locale): ColumnWidths | null {
  if (width < LEAST_WIDTH || view.columns.length === 0) return null;
  const rows = view.groups.flatMap((group) => group.rows);
  const head = Math.max(GUTTER, ...rows.map(({ title }) => longestWord(title, "normal"))) + 2 * GUTTER;
  const silence = longestWord(say(locale, MATRIX_CATALOGS, "noStatement"), "normal");
  const least: number[] = [];
  const amount: number[] = [];
  for (const { key, title, kind } of view.columns) {
    const words = kind === null ? "" : say(locale, MATRIX_CATALOGS, `kind-${kind}`);
    let longest = Math.max(silence, longestWord(capitalise(locale, title), "bold"), longestWord(words, "normal"));
    let letters = title.length;
    for (const { cells } of rows)
      for (const said of cells.get(key)?.said ?? [])
        for (const { role, before, text, after } of saidLines(view, said, locale)) {
          const weight = role === "value" || role === "who" ? "bold" : "normal";
          // The stance stands beside its symbol.
          longest = Math.max(longest, longestWord(before + text + after, weight) + (role === "stance" ? 26 : 0));
          letters += text.length;
        }
    least.push(Math.min(WIDEST_WORD, longest) + GUTTER);
    amount.push(Math.sqrt(letters));
  }
  const spare = width - head - sum(least);
  if (spare < 0) return null;
  const all = sum(amount);
  return { head, columns: least.map((each, index) => each + (spare * (amount[index] ?? 0)) / all) };
}

function longestWord(text: string, weight: "normal" | "bold"): number {
  return Math.max(0, ...text.split(/[\s/–—-]+/u).map((word) => textWidth(word, MATRIX_SIZE, weight)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
