import { capitalise, say, type Locale } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { agreementWords } from "./agreement-words.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import { GUTTER, MATRIX_SIZE, type ColumnWidths } from "./column-widths.js";
import type { MatrixColumn, MatrixGroup, MatrixRow, MatrixView } from "./matrix.js";
import { agreementSymbol } from "./symbols.js";
import { shifted } from "../poster.js";
import { placeText } from "./text-block.js";
import { saidMarks } from "./said-marks.js";

const SIZE = MATRIX_SIZE;
const PAD = 9;
const HANG_FROM = 150;

interface Grid {
  readonly width: number;
  readonly head: number;
  readonly columns: readonly { readonly x: number; readonly width: number }[];
}

/** The matrix as marks under each other: heads, groups, rows; every text wrapped inside its column. */
export function matrixMarks(
  view: MatrixView,
  width: number,
  widths: ColumnWidths,
  locale: Locale,
): { marks: Mark[]; height: number } {
  let x = widths.head;
  const columns = widths.columns.map((each) => {
    const column = { x, width: each - GUTTER };
    x += each;
    return column;
  });
  const grid: Grid = { width, head: widths.head, columns };
  const marks: Mark[] = [];
  let y = columnHeads(view, grid, locale, marks);
  for (const group of view.groups) y = placeGroup(view, group, grid, locale, y, marks);
  return { marks, height: y + 1 };
}

function columnHeads(view: MatrixView, grid: Grid, locale: Locale, marks: Mark[]): number {
  const blocks = view.columns.map(({ title, kind }, index) => {
    const words = kind === null ? "" : say(locale, MATRIX_CATALOGS, `kind-${kind}`);
    return placeText(
      [
        [capitalise(locale, title), { size: SIZE, weight: "bold" }],
        [words, { size: SIZE, tone: "muted" }],
      ],
      grid.columns[index]?.x ?? 0,
      0,
      grid.columns[index]?.width ?? 0,
    );
  });
  const height = Math.max(0, ...blocks.map((block) => block.height));
  for (const block of blocks) marks.push(...shifted(block.marks, 0, height - block.height));
  marks.push({ shape: "line", look: "axis", x1: 0, y1: height + PAD, x2: grid.width, y2: height + PAD });
  return height + PAD;
}

function placeGroup(
  view: MatrixView,
  group: MatrixGroup,
  grid: Grid,
  locale: Locale,
  top: number,
  marks: Mark[],
): number {
  const title = placeText(
    [[groupTitle(group, locale), { size: SIZE + 0.5, weight: "bold" }]],
    PAD,
    top + PAD,
    grid.width - 2 * PAD,
  );
  const height = title.height + 2 * PAD;
  marks.push({ shape: "rect", look: "band", x: 0, y: top, width: grid.width, height }, ...title.marks);
  let y = top + height;
  if (group.rows.length === 0) {
    const none = placeText(
      [[say(locale, MATRIX_CATALOGS, "noStatementAtAll"), { size: SIZE, tone: "muted" }]],
      PAD,
      y + PAD,
      grid.width - 2 * PAD,
    );
    marks.push(...none.marks);
    y += none.height + 2 * PAD;
  }
  for (const row of group.rows) y = placeRow(view, row, group, grid, locale, y, marks);
  return y;
}

/** "Stepanakert, between 3 and 4 October 2020". */
export function groupTitle(group: MatrixGroup, locale: Locale): string {
  const title = capitalise(locale, group.title);
  return group.when === null ? title : say(locale, MATRIX_CATALOGS, "groupTitle", { title, when: group.when });
}

function placeRow(
  view: MatrixView,
  row: MatrixRow,
  group: MatrixGroup,
  grid: Grid,
  locale: Locale,
  top: number,
  marks: Mark[],
): number {
  const head = placeText([[row.title, { size: SIZE }]], PAD, top + PAD, grid.head - PAD - 6);
  marks.push(...head.marks);
  let bottom = top + PAD + head.height;
  view.columns.forEach((column, index) => {
    const place = grid.columns[index] ?? { x: 0, width: 0 };
    bottom = Math.max(bottom, placeCell(view, row, group, column, place, locale, top + PAD, marks));
  });
  bottom += PAD;
  const [first, ...rest] = agreementWords(view, row, locale);
  if (first !== undefined) {
    const words = placeText(
      [[rest.length ? `${first}: ${rest.join("; ")}` : first, { size: SIZE - 0.5, tone: "muted" }]],
      PAD + 20,
      bottom - 2,
      grid.width - 2 * PAD - 20,
    );
    marks.push(...shifted(agreementSymbol(row.agreement.standing === "differ").marks, PAD, bottom), ...words.marks);
    bottom += words.height + PAD - 2;
  }
  marks.push({ shape: "line", look: "grid", x1: 0, y1: bottom, x2: grid.width, y2: bottom });
  return bottom;
}

function placeCell(
  view: MatrixView,
  row: MatrixRow,
  group: MatrixGroup,
  column: MatrixColumn,
  { x, width }: Grid["columns"][number],
  locale: Locale,
  top: number,
  marks: Mark[],
): number {
  const cell = row.cells.get(column.key);
  let y = top;
  const note = (text: string): void => {
    const block = placeText([[text, { size: SIZE, tone: "muted" }]], x, y, width);
    marks.push(...block.marks);
    y += block.height;
  };
  if (!cell) {
    note(say(locale, MATRIX_CATALOGS, "noStatement"));
    return y;
  }
  for (const said of cell.said) {
    const drawn = saidMarks(view, said, locale, { x, y, width, size: SIZE, hang: width >= HANG_FROM }, [
      group.title,
      row.title,
      capitalise(locale, column.title),
    ]);
    marks.push(...drawn.groups);
    y += drawn.height + 8;
  }
  if (cell.said.length) y -= 8;
  if (cell.hidden) note(say(locale, MATRIX_CATALOGS, "hidden", { n: cell.hidden }));
  return y;
}
