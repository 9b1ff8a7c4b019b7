import {
  agreementWords,
  capitalise,
  groupTitle,
  listMarks,
  localeFor,
  MATRIX_CATALOGS,
  matrixSentence,
  say,
  writeLines,
  type Locale,
  type Mark,
  type MatrixColumn,
  type MatrixView,
} from "@counterclaim/charts";
import * as Plot from "@observablehq/plot";
import { drawMarks } from "./draw-marks.js";
import { frameOf, placesOf, placeStatements, type StatementPlace } from "./statement-cell.js";
import type { TollPlotOptions } from "./toll-bar-x.js";

const NAMES = 220;
const COLUMN = 190;
// Least width of a column; below it the matrix is a list.
const LEAST = 120;
const EDGE = 10;
const PAD = 8;
const NAME = { size: 13, leading: 17 } as const;
const TITLE = { size: 14, leading: 18, weight: "bold" } as const;

/**
 * Options of a whole matrix, in the view's order: incidents with their dates, the rows of each with whether those who speak
 * differ, the cells of `statementCell`. A row is as high as its words. Too narrow for its columns, it is the graphic's list.
 */
export function statementPlot(
  view: MatrixView,
  { locale = localeFor("en"), width: asked }: TollPlotOptions = {},
): Plot.PlotOptions {
  const width = asked ?? NAMES + Math.max(1, view.columns.length) * COLUMN;
  const ariaLabel = matrixSentence(view, locale);
  const places = placesOf(view);
  const columns = [...new Set(places.map(({ column }) => column))];
  const each = (width - NAMES - EDGE) / Math.max(1, columns.length);
  if (places.length === 0 || each < LEAST) {
    const { marks, height } = listMarks(view, width - 2 * EDGE, locale);
    return framed(marks, width, height + 2 * EDGE, ariaLabel);
  }
  const heads = view.columns.map((column) => headOf(column, each, locale));
  const above = Math.max(...heads.map(({ below }) => below)) + EDGE;
  const rows = rowsOf(view, places, each, locale);
  const bottom = rows.reduce((at, { top, height }) => Math.max(at, top + height), 0);
  return {
    width,
    height: above + bottom + EDGE,
    marginLeft: NAMES,
    marginRight: EDGE,
    marginTop: above,
    marginBottom: EDGE,
    x: { domain: columns, label: null, axis: null, type: "band", padding: 0, round: false },
    // One px of the plot is one of the rows: a row is as high as its words.
    y: { type: "linear", domain: [0, bottom], reverse: true, axis: null },
    marks: [
      Plot.tickX(columns, {
        x: (name: string) => name,
        render: (_, { x }, __, ___, { document }) => {
          const place = (column: string): number => Number(x?.(column));
          const named = heads.flatMap(({ marks, below }, at) =>
            marks.map((mark) => movedBy(mark, place(columns[at] ?? ""), above - EDGE - below)),
          );
          return drawMarks(
            [...named, ...rows.flatMap((row) => rowMarks(view, row, above, place, each, width, locale))],
            document,
          );
        },
      }),
    ],
    ariaLabel,
  };
}

function framed(marks: readonly Mark[], width: number, height: number, ariaLabel: string): Plot.PlotOptions {
  const frame = Plot.frame({
    stroke: "none",
    render: (_, __, ___, ____, { document }) => {
      const drawn = drawMarks(marks, document);
      drawn.setAttribute("transform", `translate(${String(EDGE)},${String(EDGE)})`);
      return drawn;
    },
  });
  return { width, height, marks: [frame], ariaLabel };
}

/** Who speaks in a column and of what kind they are, or what is said there. */
function headOf({ title, kind }: MatrixColumn, width: number, locale: Locale): { marks: Mark[]; below: number } {
  const name = writeLines(capitalise(locale, title), PAD, EDGE, width - PAD, { ...NAME, weight: "bold" });
  const words = kind === null ? "" : say(locale, MATRIX_CATALOGS, `kind-${kind}`);
  const sort = writeLines(words, PAD, name.below, width - PAD, { ...NAME, tone: "muted" });
  return { marks: [...name.marks, ...sort.marks], below: sort.below };
}

function movedBy(mark: Mark, x: number, y: number): Mark {
  return mark.shape === "text" ? { ...mark, x: mark.x + x, y: mark.y + y } : mark;
}

/** The title of a group, or a finding with its places, in px below the heads of the columns. */
interface Row {
  readonly top: number;
  readonly height: number;
  readonly title: string | null;
  readonly places: readonly StatementPlace[];
}

function rowsOf(view: MatrixView, places: readonly StatementPlace[], each: number, locale: Locale): Row[] {
  const rows: Row[] = [];
  let top = 0;
  const add = (row: Omit<Row, "top">): void => {
    rows.push({ ...row, top });
    top += row.height;
  };
  for (const group of view.groups) {
    const lines = (words: string): number => writeLines(words, 0, 0, NAMES + 2 * each, TITLE).below + 14;
    const title = groupTitle(group, locale);
    add({ title, height: lines(title), places: [] });
    const none = say(locale, MATRIX_CATALOGS, "noStatementAtAll");
    if (group.rows.length === 0) add({ title: none, height: lines(none), places: [] });
    for (const row of group.rows) {
      const mine = places.filter(({ of }) => of.row === row);
      const heights = mine.map((place) => placeStatements(view, place, 0, 0, each, locale).height);
      add({ title: null, height: Math.max(nameMarks(view, mine, 0, locale).height, ...heights), places: mine });
    }
  }
  return rows;
}

function nameMarks(
  view: MatrixView,
  places: readonly StatementPlace[],
  y: number,
  locale: Locale,
): { marks: Mark[]; height: number } {
  const row = places[0]?.of.row;
  if (!row) return { marks: [], height: 0 };
  const name = writeLines(row.title, EDGE, y + 8, NAMES - 2 * EDGE, NAME);
  const [first = "", ...rest] = agreementWords(view, row, locale);
  const words = rest.length ? `${first}: ${rest.join("; ")}` : first;
  const agreed = writeLines(words, EDGE, name.below + 2, NAMES - 2 * EDGE, { ...NAME, size: 12.5, tone: "muted" });
  return { marks: [...name.marks, ...agreed.marks], height: agreed.below - y + 8 };
}

function rowMarks(
  view: MatrixView,
  { top, height, title, places }: Row,
  above: number,
  place: (column: string) => number,
  each: number,
  width: number,
  locale: Locale,
): Mark[] {
  const y = above + top;
  if (title !== null) return writeLines(title, EDGE, y + 8, Math.min(width - 2 * EDGE, NAMES + 2 * each), TITLE).marks;
  const cells = places.flatMap((one): Mark[] => {
    const x = place(one.column);
    return [frameOf(one, x, y, each, height), ...placeStatements(view, one, x, y, each, locale).marks];
  });
  return [...nameMarks(view, places, y, locale).marks, ...cells];
}
