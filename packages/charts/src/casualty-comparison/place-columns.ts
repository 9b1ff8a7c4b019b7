import { countTicks } from "../scale.js";
import { formatNumber } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { bracket } from "./bracket.js";
import { BAR } from "./bar.js";
import { textWidth } from "../text-width.js";
import { placeCell, type Pen, type Placed } from "./place-cell.js";
import { whoOf } from "./who.js";
import { typeFor, writeLines } from "./write.js";
import type { Group, Line, Panel } from "./view.js";

const GAP = 18;
// Size of the numbers under the bars.
const TICK = 13.75;

/** Where the columns of a panel stand when measures lie beside each other. */
export interface Columns {
  readonly labels: number;
  readonly column: number;
  at(index: number): number;
}

/** The columns for a width; as wide as the picture allows. */
export function columnsFor(width: number, count: number): Columns {
  const many = count > 3;
  const gap = many ? 14 : GAP;
  const labels = Math.round(Math.min(280, Math.max(130, width * (many ? 0.22 : 0.29))));
  const column = (width - labels - gap * count) / count;
  return { labels, column, at: (index) => labels + gap + index * (column + gap) };
}

/** Draws a panel with its measures side by side: names and claimants on one side, one column of bars for each measure. */
export function placeColumns(
  panel: Panel,
  width: number,
  top: number,
  most: (scale: number) => number,
  pen: Pen,
): Placed {
  const columns = columnsFor(width, panel.columns.length);
  const type = typeFor(width);
  const marks: Mark[] = [];
  let y = top;
  if (panel.columns.length > 1 || panel.heading !== panel.columns[0]?.label) {
    const heads = panel.columns.map(({ label }, index) =>
      writeLines(label, columns.at(index), y, columns.column, { ...type.column, weight: "bold" }),
    );
    marks.push(...heads.flatMap((head) => head.marks));
    y = Math.max(...heads.map(({ below }) => below)) + 5;
  }
  const begin = y;
  const rows: Mark[] = [];
  for (const group of panel.groups) {
    const placed = placeGroup(group, panel, columns, width, y, pen);
    rows.push(...placed.marks);
    y += placed.height;
  }
  marks.push(...gridMarks(panel, columns, begin, y, most, pen), ...rows);
  return { marks, height: y - top + (pen.units ? 4 : 22) };
}

function placeGroup(group: Group, panel: Panel, columns: Columns, width: number, top: number, pen: Pen): Placed {
  const type = typeFor(width);
  const name = writeLines(group.name, 0, top + 5, columns.labels, type.name);
  const marks: Mark[] = [...name.marks];
  const [only] = group.lines;
  if (group.lines.length === 1 && only) {
    const who = writeLines(whoOf(only, pen.locale), 0, name.below, columns.labels, type.who);
    const cells = placeCells(only, panel, columns, top + 5, pen);
    return {
      marks: [...marks, ...who.marks, ...cells.marks],
      height: Math.max(who.below - top, cells.height + 10) + 12,
    };
  }
  const spans = group.spans.map((span, index) =>
    span
      ? writeLines(span.words, columns.at(index) + 5, top + 6, columns.column - 5, { ...type.who, tone: "strong" })
      : null,
  );
  const heads = Math.max(name.below, ...spans.map((span) => span?.below ?? 0));
  let y = heads + (group.spans.some(Boolean) && !pen.units ? 13 : 4);
  const lines: Mark[] = [];
  for (const line of group.lines) {
    const who = writeLines(whoOf(line, pen.locale), 0, y + 1, columns.labels, type.who);
    const cells = placeCells(line, panel, columns, y, pen);
    lines.push(...who.marks, ...cells.marks);
    y = Math.max(who.below, y + cells.height) + 8;
  }
  const drawn = group.spans.flatMap((span, index): Mark[] => {
    if (!span || pen.units) return [];
    const perPerson = pen.perPerson(panel.columns[index]?.scale ?? 0);
    const [from, to] = [span.low, span.high].map((n) => columns.at(index) + n * perPerson) as [number, number];
    const band: Mark = { shape: "rect", look: "band", x: from, y: heads + 6, width: to - from, height: y - heads - 12 };
    return [band, ...bracket(from, to, heads + 6)];
  });
  return { marks: [...drawn, ...marks, ...spans.flatMap((span) => span?.marks ?? []), ...lines], height: y - top + 10 };
}

function placeCells(line: Line, panel: Panel, columns: Columns, y: number, pen: Pen): Placed {
  const placed = line.cells.map((cell, index) =>
    placeCell(cell, columns.at(index), y, columns.column, panel.columns[index]?.scale ?? 0, pen),
  );
  return { marks: placed.flatMap(({ marks }) => marks), height: Math.max(BAR, ...placed.map(({ height }) => height)) };
}

function gridMarks(
  panel: Panel,
  columns: Columns,
  top: number,
  bottom: number,
  most: (scale: number) => number,
  pen: Pen,
): Mark[] {
  return panel.columns.flatMap(({ scale }, index): Mark[] => {
    const x = columns.at(index);
    const axis: Mark = { shape: "line", look: "axis", x1: x, x2: x, y1: top, y2: bottom };
    const perPerson = pen.perPerson(scale);
    if (pen.units || most(scale) === 0) return [axis];
    const half = (tick: number): number => textWidth(formatNumber(pen.locale, tick), TICK) / 2;
    const ticks = [4, 3, 2, 1]
      .map((count) => countTicks(most(scale), count))
      .find((each) => (each[1] ?? 0) * perPerson >= 2 * half(each.at(-1) ?? 0) + 10);
    const shown = (ticks ?? [0]).filter((tick) => tick * perPerson + half(tick) <= columns.column);
    return [
      ...shown.slice(1).map((tick): Mark => {
        const at = x + tick * perPerson;
        return { shape: "line", look: "grid", x1: at, x2: at, y1: top, y2: bottom };
      }),
      axis,
      ...shown.map((tick): Mark => {
        const text = formatNumber(pen.locale, tick);
        return {
          shape: "text",
          x: x + tick * perPerson,
          y: bottom + 15,
          text,
          size: TICK,
          anchor: "middle",
          tone: "muted",
        };
      }),
    ];
  });
}
