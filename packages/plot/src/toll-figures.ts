import {
  whoOf,
  type Column,
  type Gap,
  type Group,
  type Locale,
  type NowView,
  type ShownFigure,
} from "@counterclaim/charts";

/** One place of a comparison as a row for Plot: a figure, a gap, or how far figures lie apart. No number is made of two records. */
export interface TollFigure {
  /** Panel by what is counted; empty where the view has one panel without a heading. */
  readonly panel: string;
  readonly measure: string;
  /** Panel, population and who says it, with the day where days differ: one row of the picture, told apart from any other. */
  readonly line: string;
  /** The same as it is printed under the heading of its panel. */
  readonly label: string;
  /** Null for a span. */
  readonly cell: ShownFigure | Gap | null;
  /** From the lowest to the highest of the claimants' figures, with its words; null for a figure and a gap. */
  readonly span: Group["spans"][number];
  /** Claimant's best figure and bounds; null where none is given. */
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The highest number that is stated: where the mark ends; 0 without a number. */
  readonly top: number;
}

// Two lines of one label are two rows all the same: nothing that is read is added to tell them apart.
const APART = "\u200b";

/** What a view shows in its own order, gaps and spans of disagreement among them. */
export function tollFigures(view: NowView, locale: Locale): TollFigure[] {
  const taken = new Set<string>();
  const lineFor = (...parts: readonly string[]): string => {
    let line = parts.filter(Boolean).join(locale.language.comma);
    while (taken.has(line)) line += APART;
    taken.add(line);
    return line;
  };
  return view.panels.flatMap(({ heading, columns, groups }) =>
    groups.flatMap((group) => {
      const panel = heading ?? "";
      const rows: TollFigure[] = [];
      if (group.spans.some(Boolean)) {
        const shared = { panel, line: lineFor(panel, group.name), label: group.name };
        rows.push(...group.spans.flatMap((span, index) => (span ? spanRow(shared, columns[index], span) : [])));
      }
      for (const each of group.lines) {
        const label = [group.name, whoOf(each, locale)].filter(Boolean).join(locale.language.comma);
        const shared = { panel, line: lineFor(panel, label), label };
        rows.push(...each.cells.flatMap((cell, index) => (cell ? figureRow(shared, columns[index], cell) : [])));
      }
      return rows;
    }),
  );
}

type Place = Pick<TollFigure, "panel" | "line" | "label">;

function spanRow(place: Place, column: Column | undefined, span: NonNullable<Group["spans"][number]>): TollFigure {
  const { low, high } = span;
  return { ...place, measure: column?.label ?? "", cell: null, span, best: null, low, high, top: high };
}

function figureRow(place: Place, column: Column | undefined, cell: ShownFigure | Gap): TollFigure {
  const { best, low, high } = (cell.kind === "figure" ? cell.bounds : null) ?? { best: null, low: null, high: null };
  const top = Math.max(best ?? 0, low ?? 0, high ?? 0);
  return { ...place, measure: column?.label ?? "", cell, span: null, best, low, high, top };
}
