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
  const cells = new Map(view.panels.map((panel) => [panel, drawnCells(panel)]));
  const cellsOf = (panel: Panel): readonly Drawn[] => cells.get(panel) ?? [];
  const wide =
    width >= SIDE_BY_SIDE && view.panels.every((panel) => fitsBeside(panel, cellsOf(panel), width, units, locale));
  const scales = scalesOf(view.panels, cellsOf, width, wide, locale);
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

/** A cell that is drawn to a scale. */
interface Drawn {
  readonly cell: Cell;
  readonly scale: number;
  /** The number at which its mark ends. */
  readonly top: number;
}

function drawnCells({ groups, columns }: Panel): Drawn[] {
  const found: Drawn[] = [];
  for (const { lines } of groups)
    for (const { cells } of lines)
      for (const [index, cell] of cells.entries())
        if (cell?.kind === "figure" && cell.bounds)
          found.push({ cell, scale: columns[index]?.scale ?? 0, top: topOf(cell.bounds) });
  return found;
}

/** Whether the columns are wide enough for their bars and texts. */
function fitsBeside(panel: Panel, cells: readonly Drawn[], width: number, units: boolean, locale: Locale): boolean {
  const { column } = columnsFor(width, panel.columns.length);
  if (column < NARROWEST_COLUMN) return false;
  if (units) return true;
  let most = 0;
  let room = Number.POSITIVE_INFINITY;
  for (const { cell, top } of cells) {
    most = Math.max(most, top);
    room = Math.min(room, roomFor(cell, column, locale));
  }
  return most === 0 || room * most >= column * 0.3;
}

interface Fit {
  readonly perPerson: number;
  readonly most: number;
}

/** For each scale the px of one person: as long as the tightest of its cells allows. */
function scalesOf(
  panels: readonly Panel[],
  cellsOf: (panel: Panel) => readonly Drawn[],
  width: number,
  wide: boolean,
  locale: Locale,
): Map<number, Fit> {
  const fits = new Map<number, Fit>();
  for (const panel of panels) {
    const room = wide ? columnsFor(width, panel.columns.length).column : width - stackedEdge(panel, width);
    for (const { cell, scale, top } of cellsOf(panel)) {
      const before = fits.get(scale) ?? { perPerson: Number.POSITIVE_INFINITY, most: 0 };
      fits.set(scale, {
        perPerson: Math.min(before.perPerson, roomFor(cell, room, locale)),
        most: Math.max(before.most, top),
      });
    }
  }
  for (const [scale, { perPerson, most }] of fits)
    if (!Number.isFinite(perPerson)) fits.set(scale, { perPerson: 1, most });
  return fits;
}
