import { capitalise, say, type Locale } from "../locale/locale.js";
import { topOf } from "./bounds.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { drawsUnits } from "./notes.js";
import type { Settings } from "./settings.js";
import type { Cell, Column, Group, Panel } from "./view.js";

// Below this part of the longest bar a bar says nothing; where half of them are that short, they get a scale of their own.
const CRUSHED = 0.04;
// A measure whose bars are all shorter than this part cannot be compared by eye; one or two bars with their numbers can.
const SHORT = 0.1;
const FEW = 2;

/**
 * Gives every column its scale: one for all figures of a basis, unless the editor wants one for each measure or very large
 * figures would crush the small ones. These then stand in a panel or a column of their own, which says so. So does the first
 * panel of another basis: a bar of a period must not be held against that of a running total.
 */
export function scaled(panels: readonly Panel[], settings: Settings, locale: Locale): Panel[] {
  // Squares are counted and never measured: no scale of theirs differs from another.
  if (drawsUnits(settings, panels)) return [...panels];
  const bases = [...new Set(panels.map(({ basis }) => basis))];
  let next = 0;
  let drawn = false;
  return bases.flatMap((basis) => {
    const mine = panels.filter((panel) => panel.basis === basis);
    const first = next;
    const parts = partsOf(mine, settings.scale === "own", locale);
    next += 1 + Math.max(0, ...parts.flatMap(({ columns }) => columns.map(({ scale }) => scale)));
    const draws = (panel: Panel): boolean => panel.groups.some((group) => topsOf(group).some((top) => top > 0));
    const turn = drawn ? parts.find(draws) : undefined;
    drawn ||= parts.some(draws);
    return parts.map((panel) => ({
      ...panel,
      note:
        panel === turn
          ? [say(locale, COMPARISON_CATALOGS, "nextScale"), panel.note].filter(Boolean).join(" ")
          : panel.note,
      columns: panel.columns.map((column) => ({ ...column, scale: column.scale + first })),
    }));
  });
}

function partsOf(panels: readonly Panel[], own: boolean, locale: Locale): Panel[] {
  const measures = [...new Set(panels.flatMap(({ columns }) => columns.map(({ measure }) => measure)))];
  const byMeasure = (apart: (measure: string) => boolean): Panel[] =>
    panels.map((panel) => {
      const columns = panel.columns.map((column) => ({
        ...column,
        scale: apart(column.measure) ? (own ? 1 + measures.indexOf(column.measure) : 1) : 0,
      }));
      const several = panels.length > 1 || columns.length > 1;
      const names = columns.filter(({ scale }) => scale > 0).map(({ label }) => label);
      return {
        ...panel,
        columns: own ? columns : withOthers(columns),
        note: several && names.length ? noteOn(names, columns.length, locale) : panel.note,
      };
    });
  if (own) return byMeasure(() => measures.length > 1);
  // A measure whose figures are all small beside those of another would show nothing.
  const most = Math.max(0, ...measures.flatMap((measure) => topsIn(panels, measure)));
  const small = measures.filter((measure) => {
    const tops = topsIn(panels, measure);
    const highest = Math.max(0, ...tops);
    // Nobody is drawn longer on any scale.
    return highest > 0 && highest < most * (tops.length > FEW ? SHORT : CRUSHED);
  });
  const isSmall = (measure: string): boolean => small.some((each) => each === measure);
  const apart = small.length ? byMeasure(isSmall) : [...panels];
  const limit = limitOf(measures.filter((measure) => !isSmall(measure)).flatMap((measure) => topsIn(panels, measure)));
  if (limit === null) return apart;
  const large = (tops: readonly number[]): boolean => tops.some((top) => top >= limit);
  return apart.flatMap((panel) => splitRows(panel, large, locale));
}

// Where a panel has two scales, the columns of the rarer one are marked.
function withOthers(columns: readonly Column[]): readonly Column[] {
  const apart = columns.filter(({ scale }) => scale > 0).length;
  if (apart === 0 || apart === columns.length) return columns;
  const rare = apart * 2 <= columns.length ? 1 : 0;
  return columns.map((column) => (column.scale === rare ? { ...column, other: true } : column));
}

function splitRows(panel: Panel, large: (tops: readonly number[]) => boolean, locale: Locale): Panel[] {
  const part = (big: boolean): Panel => ({
    ...panel,
    groups: panel.groups.filter((group) => large(topsOf(group)) === big),
    columns: panel.columns.map((column) => ({ ...column, scale: column.scale + (big ? 2 : 0) })),
    heading: headingOf(panel.heading, say(locale, COMPARISON_CATALOGS, big ? "larger" : "smaller"), locale),
    note: big ? [say(locale, COMPARISON_CATALOGS, "largerNote"), panel.note].filter(Boolean).join(" ") : panel.note,
  });
  const parts = [part(false), part(true)].filter(({ groups }) => groups.length);
  if (parts.length < 2) return [panel];
  return large(topsOf(panel.groups[0] as Group)) ? parts.toReversed() : parts;
}

function headingOf(heading: string | null, part: string, locale: Locale): string {
  return heading ? `${heading}: ${part}` : capitalise(locale, part);
}

/** Where the large figures begin; null where one scale serves all. */
function limitOf(tops: readonly number[]): number | null {
  const sorted = tops.filter((top) => top > 0).sort((a, b) => a - b);
  const most = sorted.at(-1) ?? 0;
  const crushed = sorted.filter((top) => top < most * CRUSHED);
  if (crushed.length === 0 || crushed.length * 2 < sorted.length) return null;
  let limit = most;
  let widest = 0;
  sorted.forEach((top, index) => {
    const before = sorted[index - 1];
    if (before === undefined || top / before <= widest) return;
    widest = top / before;
    limit = top;
  });
  return widest >= 3 ? limit : null;
}

function topsOf(group: Group): number[] {
  const tops: number[] = [];
  for (const { cells } of group.lines) for (const cell of cells) addTop(tops, cell);
  return tops;
}

function topsIn(panels: readonly Panel[], measure: string): number[] {
  const tops: number[] = [];
  for (const { columns, groups } of panels)
    for (const [index, column] of columns.entries())
      if (column.measure === measure)
        for (const { lines } of groups) for (const { cells } of lines) addTop(tops, cells[index]);
  return tops;
}

function addTop(tops: number[], cell: Cell | undefined): void {
  if (cell?.kind === "figure" && cell.bounds) tops.push(topOf(cell.bounds));
}

function noteOn(names: readonly string[], of: number, locale: Locale): string {
  const all = names.length === of && of > 1;
  return say(locale, COMPARISON_CATALOGS, all ? "ownScales" : "ownScale", { names: names.join(", ") });
}
