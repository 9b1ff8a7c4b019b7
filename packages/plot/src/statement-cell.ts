import {
  capitalise,
  localeFor,
  MATRIX_CATALOGS,
  saidMarks,
  say,
  writeLines,
  type Locale,
  type Mark,
  type MatrixColumn,
  type MatrixGroup,
  type MatrixRow,
  type MatrixView,
} from "@counterclaim/charts";
import * as Plot from "@observablehq/plot";
import { drawMarks } from "./draw-marks.js";
import type { TollOptions } from "./toll-bar-x.js";

/** A place of a matrix as a row for Plot. */
export interface StatementPlace {
  /** Group and finding, and the column: each told apart from any other. */
  readonly row: string;
  readonly column: string;
  readonly of: { readonly group: MatrixGroup; readonly row: MatrixRow; readonly column: MatrixColumn };
}

const PAD = 8;
const BETWEEN = 8;
const SIZE = 13;
// From this width on words stand beside the symbol of their stance.
const HANG = 150;

/**
 * Who says what as cells: columns are the view's columns, rows its findings. A cell holds each of its statements, drawn as the
 * graphic draws it: symbol and word of the stance, what is said, the hedge or denial word for word, who quotes it, when it was
 * said, and what was said before. None is picked. Where no statement was found the cell says so, and where some are left out of
 * the choice it says how many.
 */
export function statementCell(view: MatrixView, { locale = localeFor("en") }: TollOptions = {}): Plot.Markish {
  const places = placesOf(view);
  return Plot.cell(places, {
    x: "column",
    y: "row",
    render: (index, { x, y, scales }, _, __, { document }) =>
      drawMarks(
        Array.from(index).flatMap((at): readonly Mark[] => {
          const place = places[at];
          if (!place) return [];
          const [left, top] = [Number(x?.(place.column)), Number(y?.(place.row))];
          const [width, height] = [scales.x?.bandwidth ?? 0, scales.y?.bandwidth ?? 0];
          return [
            frameOf(place, left, top, width, height),
            ...placeStatements(view, place, left, top, width, locale).marks,
          ];
        }),
        document,
      ),
  });
}

/** The outline of a cell: broken where no statement was found. */
export function frameOf({ of }: StatementPlace, x: number, y: number, width: number, height: number): Mark {
  const look = of.row.cells.get(of.column.key)?.said.length ? "grid" : "open";
  return { shape: "rect", look, x: x + 1, y: y + 1, width: Math.max(0, width - 2), height: Math.max(0, height - 2) };
}

/** The statements of a cell at `x`, `y`, at most `width` px wide, and the height of the cell that they need. */
export function placeStatements(
  view: MatrixView,
  { of: { group, row, column } }: StatementPlace,
  x: number,
  y: number,
  width: number,
  locale: Locale,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const [left, room] = [x + PAD, width - 2 * PAD];
  const cell = row.cells.get(column.key);
  const marks: Mark[] = [];
  let at = y + PAD;
  const note = (words: string): void => {
    const lines = writeLines(words, left, at, room, { size: SIZE, leading: 17, tone: "muted" });
    marks.push(...lines.marks);
    at = lines.below + BETWEEN;
  };
  for (const said of cell?.said ?? []) {
    const place = { x: left, y: at, width: room, size: SIZE, hang: room >= HANG };
    const names = [group.title, row.title, capitalise(locale, column.title)];
    const drawn = saidMarks(view, said, locale, place, names);
    marks.push(...drawn.groups);
    at += drawn.height + BETWEEN;
  }
  if (!cell) note(say(locale, MATRIX_CATALOGS, "noStatement"));
  if (cell?.hidden) note(say(locale, MATRIX_CATALOGS, "hidden", { n: cell.hidden }));
  return { marks, height: at - BETWEEN + PAD - y };
}

/** Every place of a matrix in the order of the view. */
export function placesOf(view: MatrixView): StatementPlace[] {
  const apart = (name: string, taken: Set<string>): string => {
    let each = name;
    // Two rows of one name are two rows all the same: nothing that is read is added to tell them apart.
    while (taken.has(each)) each += "\u200b";
    taken.add(each);
    return each;
  };
  const columns = new Set<string>();
  const named = view.columns.map((column) => ({ column, name: apart(column.title, columns) }));
  const rows = new Set<string>();
  return view.groups.flatMap((group) =>
    group.rows.flatMap((row) => {
      const name = apart(`${group.title}: ${row.title}`, rows);
      return named.map((each) => ({ row: name, column: each.name, of: { group, row, column: each.column } }));
    }),
  );
}
