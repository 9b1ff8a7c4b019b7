import type { Status, Toll } from "@counterclaim/claims";
import { figureWords, measureWord, statusWords, type Locale, type NowView } from "@counterclaim/charts";

/** One figure of a comparison as a row for Plot. None of its numbers is made of two records. */
export interface TollFigure {
  /** Panel by what is counted; empty where the view has one panel without a heading. */
  readonly panel: string;
  readonly measure: string;
  /** Population and, after a comma, who says it: one row of the picture. */
  readonly line: string;
  /** Claimant's best figure; null where there is none. */
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Where a bar from zero ends: the best figure or the one bound that is given. Null without a number or for a mere range. */
  readonly end: number | null;
  /** The highest number that is stated, where the words stand; 0 without a number. */
  readonly top: number;
  /** The figure in words: "at least 30", "not reported". */
  readonly words: string;
  readonly status: Status | null;
  /** Null where no row was found. */
  readonly toll: Toll | null;
  /** Everything about the figure in one line, for tips. */
  readonly title: string;
}

/** The figures of a view in its own order, gaps among them: "no figure found" is the words that `gapWords` gives. */
export function tollFigures(view: NowView, locale: Locale, gapWords: string): TollFigure[] {
  return view.panels.flatMap((panel) =>
    panel.groups.flatMap((group) =>
      group.lines.flatMap((line) =>
        line.cells.flatMap((cell, index): TollFigure[] => {
          const column = panel.columns[index];
          if (!cell || !column) return [];
          const place = [group.name, line.label].filter(Boolean).join(", ");
          const shared = { panel: panel.heading ?? "", measure: column.label, line: place };
          if (cell.kind === "gap")
            return [
              { ...shared, ...NO_NUMBER, words: gapWords, status: null, toll: null, title: `${place}: ${gapWords}` },
            ];
          const { toll } = cell;
          const words = figureWords(locale, toll);
          const title = `${place}: ${words} ${measureWord(locale, toll.measure)}, ${statusWords(locale, toll.status)}`;
          return [{ ...shared, ...numbersOf(cell.bounds), words, status: toll.status, toll, title }];
        }),
      ),
    ),
  );
}

const NO_NUMBER = { best: null, low: null, high: null, end: null, top: 0 } as const;

type Numbers = Pick<TollFigure, "best" | "low" | "high" | "end" | "top">;

function numbersOf(bounds: { best: number | null; low: number | null; high: number | null } | null): Numbers {
  if (!bounds) return NO_NUMBER;
  const { best, low, high } = bounds;
  const range = best === null && low !== null && high !== null;
  return {
    best,
    low,
    high,
    end: range ? null : (best ?? low ?? high),
    top: Math.max(best ?? 0, low ?? 0, high ?? 0),
  };
}
