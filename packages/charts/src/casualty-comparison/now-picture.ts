import { say, type Locale } from "../locale/locale.js";
import type { Mark, Picture } from "../mark.js";
import { topOf } from "./bounds.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { drawsUnits } from "./notes.js";
import { roomFor, type Pen } from "./place-cell.js";
import { columnsFor, placeColumns } from "./place-columns.js";
import { placeStacked, stackedEdge } from "./place-stacked.js";
import { typeFor, writeLines } from "./write.js";
import type { Cell, NowView, Panel } from "./view.js";

const SIDE_BY_SIDE = 560;
const NARROWEST_COLUMN = 84;

/** The figures as they stand, as a picture of that width: measures side by side where there is room, else stacked. */
export function nowPicture(view: NowView, width: number, locale: Locale): Omit<Picture, "title" | "description"> {
  const type = typeFor(width);
  const marks: Mark[] = [];
  if (view.panels.every(({ groups }) => groups.length === 0)) {
    const words = writeLines(say(locale, COMPARISON_CATALOGS, "empty"), 0, 8, width, type.who);
    return { width, height: words.below + 12, marks: words.marks };
  }
  const units = drawsUnits(view.settings, view.panels);
  const wide = width >= SIDE_BY_SIDE && view.panels.every((panel) => fitsBeside(panel, width, units, locale));
  const scales = scalesOf(view.panels, width, wide, locale);
  const pen: Pen = { locale, units, perPerson: (scale) => scales.get(scale)?.perPerson ?? 1 };
  const most = (scale: number): number => scales.get(scale)?.most ?? 0;
  let y = 0;
  for (const panel of view.panels) {
    if (y > 0) y += 14;
    if (panel.heading) {
      const heading = writeLines(panel.heading, 0, y, width, type.heading);
      marks.push(...heading.marks);
      y = heading.below + 3;
    }
    if (panel.note) {
      const note = writeLines(panel.note, 0, y, width, type.who);
      marks.push(...note.marks);
      y = note.below + 5;
    }
    const placed = wide ? placeColumns(panel, width, y, most, pen) : placeStacked(panel, width, y, pen);
    marks.push(...placed.marks);
    y += placed.height;
  }
  return { width, height: Math.ceil(y), marks };
}

/** Whether the columns are wide enough for their bars and texts. */
function fitsBeside(panel: Panel, width: number, units: boolean, locale: Locale): boolean {
  const { column } = columnsFor(width, panel.columns.length);
  if (column < NARROWEST_COLUMN) return false;
  if (units) return true;
  const tops = cellsOf(panel).map(({ cell }) => (cell?.kind === "figure" && cell.bounds ? topOf(cell.bounds) : 0));
  const room = Math.min(...cellsOf(panel).map(({ cell }) => roomFor(cell, column, locale)));
  const most = Math.max(0, ...tops);
  return most === 0 || room * most >= column * 0.3;
}

interface Fit {
  readonly perPerson: number;
  readonly most: number;
}

/** For each scale the px of one person: as long as the tightest of its cells allows. */
function scalesOf(panels: readonly Panel[], width: number, wide: boolean, locale: Locale): Map<number, Fit> {
  const fits = new Map<number, Fit>();
  for (const panel of panels) {
    const room = wide ? columnsFor(width, panel.columns.length).column : width - stackedEdge(panel, width);
    for (const { cell, scale } of cellsOf(panel)) {
      if (cell?.kind !== "figure" || !cell.bounds) continue;
      const before = fits.get(scale) ?? { perPerson: Number.POSITIVE_INFINITY, most: 0 };
      fits.set(scale, {
        perPerson: Math.min(before.perPerson, roomFor(cell, room, locale)),
        most: Math.max(before.most, topOf(cell.bounds)),
      });
    }
  }
  for (const [scale, { perPerson, most }] of fits)
    if (!Number.isFinite(perPerson)) fits.set(scale, { perPerson: 1, most });
  return fits;
}

function cellsOf({ groups, columns }: Panel): { cell: Cell; scale: number }[] {
  return groups.flatMap(({ lines }) =>
    lines.flatMap(({ cells }) => cells.map((cell, index) => ({ cell, scale: columns[index]?.scale ?? 0 }))),
  );
}
