import {
  bracket,
  labelOf,
  localeFor,
  placeCell,
  writeLines,
  type Locale,
  type Mark,
  type NowView,
} from "@counterclaim/charts";
import * as Plot from "@observablehq/plot";
import { drawMarks } from "./draw-marks.js";
import { INK } from "./inks.js";
import { tollFigures, type TollFigure } from "./toll-figures.js";

/** Settings of the marks. */
export interface TollOptions {
  /** Language of the words. Default English. */
  readonly locale?: Locale;
}

/** Settings of a whole plot. */
export interface TollPlotOptions extends TollOptions {
  /** In px. Default: as wide as the view needs. A narrow one sets names above what they name. */
  readonly width?: number;
}

/**
 * The figures of a comparison as bars from zero, one row a claimant, one facet a measure, drawn as the graphic draws them:
 * fill by status, an arrow where an end is open, hatch between low and high, a soft end for "about", a chip with its word where
 * there is no number, zero as a mark. The figure stands in words at the bar or under it, with its status where fill alone does
 * not say it; claimant and day are in the name of the row and in the title. Nothing is stacked or added.
 */
export function tollBarX(view: NowView, { locale = localeFor("en") }: TollOptions = {}): Plot.Markish {
  const figures = tollFigures(view, locale);
  return [Plot.ruleX([0]), barsOf(figures, facetOf(view), locale, null)];
}

/** Where figures of several measures stand side by side, each measure is a facet. */
export function facetOf(view: NowView): { fx?: "measure" } {
  return view.panels.some(({ columns }) => columns.length > 1) ? { fx: "measure" } : {};
}

/** The bars, each with what `named` gives printed above it: for plots without room for an axis of names. Default null: nothing. */
export function barsOf(
  figures: readonly TollFigure[],
  facet: { fx?: "measure" },
  locale: Locale,
  named: ((figure: TollFigure) => string) | null,
): Plot.Markish {
  return Plot.barX(figures, {
    ...facet,
    x1: 0,
    x2: "top",
    y: "line",
    render: (index, { x, y, scales }, _, { width, marginRight }, { document }) => {
      const [zero, one] = [Number(x?.(0)), Number(x?.(1))];
      const marks = Array.from(index).flatMap((at): readonly Mark[] => {
        const figure = figures[at];
        if (!figure) return [];
        const place = (top: number): ReturnType<typeof placeFigure> =>
          placeFigure(figure, zero, top, width - marginRight - zero, one - zero, locale, named?.(figure));
        const spare = Math.max(0, (scales.y?.bandwidth ?? 0) - place(0).height);
        return place(Number(y?.(figure.line)) + spare / 2 + GAP).marks;
      });
      return drawMarks(marks, document);
    },
  });
}

const GAP = 3;
const WHO = { size: 12.5, leading: 15, tone: "muted" } as const;
const SPAN = 18;

/** The marks of one row at `x`, `y`, at most `width` px wide, and the height of the row that they need. */
export function placeFigure(
  figure: TollFigure,
  x: number,
  y: number,
  width: number,
  perPerson: number,
  locale: Locale,
  name = "",
): { readonly marks: readonly Mark[]; readonly height: number } {
  const above = name ? writeLines(name, x, y, width, WHO) : { marks: [], below: y };
  const { cell, span } = figure;
  if (span) {
    const words = writeLines(span.words, x, above.below, width, { ...WHO, tone: "strong" });
    const line = bracket(x + span.low * perPerson, x + span.high * perPerson, words.below + 6);
    return { marks: [...above.marks, ...words.marks, ...line], height: words.below + SPAN - y + 2 * GAP };
  }
  const placed = placeCell(cell, x, above.below + 2, width, 0, { locale, units: false, perPerson: () => perPerson });
  return { marks: [...above.marks, ...placed.marks], height: above.below + 2 + placed.height - y + 2 * GAP };
}

/**
 * Low to high as an interval with a tick at the best figure, and none where the claimant gives none: a layer of ranges alone
 * for plots of one's own. Figures without both bounds are not in it.
 */
export function tollIntervalX(view: NowView, { locale = localeFor("en") }: TollOptions = {}): Plot.Markish {
  const place = { y: "line", ...facetOf(view) } as const;
  const ranges = tollFigures(view, locale).filter(
    ({ cell, low, high }) => cell && low !== null && high !== null && low < high,
  );
  return [
    Plot.barX(ranges, {
      ...place,
      x1: "low",
      x2: "high",
      fill: INK.tint,
      stroke: INK.solid,
      strokeWidth: 1.5,
      strokeDasharray: "4 3",
      insetTop: 8,
      insetBottom: 8,
      title: ({ cell }: TollFigure) => (cell?.kind === "figure" ? labelOf(locale, cell) : null),
    }),
    Plot.tickX(
      ranges.filter(({ best }) => best !== null),
      { ...place, x: "best", stroke: INK.solid, strokeWidth: 3 },
    ),
  ];
}
