import { say } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { textWidth } from "../text-width.js";
import { bracket } from "./bracket.js";
import { BAR } from "./bar.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { placeCell, type Pen, type Placed } from "./place-cell.js";
import { whoAt, whoOf } from "./who.js";
import { typeFor, writeLines, type Type } from "./write.js";
import type { Group, Panel } from "./view.js";

/** Where bars begin when the measures of a population lie under each other: beside the longest name of a measure. */
export function stackedEdge(panel: Panel, width: number): number {
  if (panel.columns.length < 2) return 1;
  const size = typeFor(width).column.size;
  const longest = Math.max(
    ...panel.columns.map(({ label }) => Math.max(...label.split(" ").map((word) => textWidth(word, size)))),
  );
  return Math.round(Math.min(Math.max(longest, 40), width * 0.34)) + 9;
}

/** Draws a panel with everything under each other: for a phone, and where columns would be too narrow. */
export function placeStacked(panel: Panel, width: number, top: number, pen: Pen): Placed {
  const type = typeFor(width);
  const edge = stackedEdge(panel, width);
  const marks: Mark[] = [];
  let y = top;
  const [only] = panel.columns;
  if (panel.columns.length === 1 && only && panel.heading !== only.label) {
    const head = writeLines(only.label, 0, y, width, { ...type.column, weight: "bold" });
    marks.push(...head.marks);
    y = head.below + 6;
  }
  for (const group of panel.groups) {
    const placed = placeGroup(group, panel, edge, width, y, type, pen);
    marks.push(...placed.marks);
    y += placed.height;
  }
  return { marks, height: y - top };
}

function placeGroup(
  group: Group,
  panel: Panel,
  edge: number,
  width: number,
  top: number,
  type: Type,
  pen: Pen,
): Placed {
  const name = writeLines(group.name, 0, top, width, type.name);
  const marks: Mark[] = [...name.marks];
  let y = name.below;
  const [only] = group.lines;
  if (group.lines.length === 1 && only) {
    const who = writeLines(whoOf(only, pen.locale), 0, y, width, type.who);
    marks.push(...who.marks);
    y = who.below + 3;
    const begin = y;
    only.cells.forEach((cell, index) => {
      if (!cell) return;
      const label = headOf(panel, index, y + 4, edge - 6, type, pen);
      const placed = placeCell(cell, edge, y + 2, width - edge, panel.columns[index]?.scale ?? 0, pen);
      marks.push(...(label?.marks ?? []), ...placed.marks);
      y = Math.max(y + 2 + placed.height, label?.below ?? 0) + 6;
    });
    marks.unshift({ shape: "line", look: "axis", x1: edge, x2: edge, y1: begin, y2: y - 4 });
    return { marks, height: y - top + 14 };
  }
  y += 2;
  panel.columns.forEach(({ scale }, index) => {
    const lines = group.lines.filter(({ cells }) => cells[index]);
    if (lines.length === 0) return;
    const head = headOf(panel, index, y, edge - 6, type, pen);
    marks.push(...(head?.marks ?? []));
    const span = group.spans[index];
    if (span) {
      const words = writeLines(span.words, edge, y, width - edge, { ...type.who, tone: "strong" });
      marks.push(...words.marks);
      y = words.below + 3;
      if (!pen.units) {
        const perPerson = pen.perPerson(scale);
        marks.push(...bracket(edge + span.low * perPerson, edge + span.high * perPerson, y + 5));
        y += 12;
      }
    }
    const bars: Mark[] = [];
    for (const line of lines) {
      const who = writeLines(whoAt(line, index, pen.locale), edge, y, width - edge, type.who);
      const placed = placeCell(line.cells[index] ?? null, edge, who.below + 2, width - edge, scale, pen);
      bars.push(
        ...who.marks,
        { shape: "line", look: "axis", x1: edge, x2: edge, y1: who.below, y2: who.below + BAR + 4 },
        ...placed.marks,
      );
      y = who.below + 2 + placed.height + 8;
    }
    marks.push(...bars);
    y = Math.max(y, head?.below ?? 0) + 4;
  });
  return { marks, height: y - top + 12 };
}

// The measure beside its bars and, since no axis stands under them here, that they are not drawn to the scale of the others.
function headOf(
  panel: Panel,
  index: number,
  y: number,
  width: number,
  type: Type,
  pen: Pen,
): ReturnType<typeof writeLines> | null {
  const column = panel.columns[index];
  if (!column || panel.columns.length < 2) return null;
  const label = writeLines(column.label, 0, y, width, type.column);
  if (!column.other || pen.units) return label;
  const own = writeLines(say(pen.locale, COMPARISON_CATALOGS, "otherScale"), 0, label.below, width, type.who);
  return { marks: [...label.marks, ...own.marks], below: own.below };
}
