import { isolate } from "../isolate.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import type { Bead, GroupMark, Mark } from "../mark.js";
import { pathsByLook } from "../mark-paths.js";
import type { Scale } from "../scale.js";
import { figureWords, measureWord, statusWords } from "../toll-words.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { grouped } from "./grouped.js";
import { reportInk, spotOf } from "./time-marks.js";
import type { Report, TimePanel } from "./view.js";

/** From more reports on in one panel they are drawn small, and together: they touch, and so many stops lead nowhere by keys. */
export const MANY = 150;
// The same of all panels of a view together.
const MANY_IN_ALL = 600;
// Fewer stay marks of their own.
const LEAST = 8;

/**
 * The reports of crowded panels that are drawn together, a list for each claimant and status in a panel. A claimant's first
 * and last figure, the one printed at the line's end, and what a mark says more of than its figure (a change, a dispute, what
 * was taken back), keep their own marks.
 */
export function beadsOf({ lines, reports }: TimePanel, ofAll: number): Report[][] {
  if (reports.length <= MANY && ofAll <= MANY_IN_ALL) return [];
  // Not always the last one: what stands may be older than what was disputed or taken back.
  const ends = new Set(lines.map(({ last }) => last.toll));
  return [...grouped(reports, ({ toll }) => toll.claimant).values()].flatMap((mine) => {
    const [first, last] = [mine[0], mine.at(-1)];
    const plain = mine.filter(
      (report) => report !== first && report !== last && !ends.has(report.toll) && isPlain(report),
    );
    return [...grouped(plain, ({ toll }) => toll.status).values()].filter(({ length }) => length >= LEAST);
  });
}

function isPlain({ toll, change, moved, told }: Report): boolean {
  return !change && !moved && !told && toll.status !== "disputed" && toll.status !== "retracted";
}

/** How many reports stand in all panels. */
export function reportsIn(panels: readonly TimePanel[]): number {
  return panels.reduce((sum, { reports }) => sum + reports.length, 0);
}

/** Such a list as one group, a path for each look: each stands where its own mark would. */
export function beadMarks(reports: readonly Report[], x: Scale, y: Scale, radius: number, locale: Locale): GroupMark[] {
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) return [];
  const ink: Mark[] = [];
  const beads: Bead[] = [];
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const report of reports) {
    ink.push(...reportInk(report, x, y, radius));
    const at = spotOf(report, x, y);
    beads.push({ claim: report.toll.id, x: at.x, y: at.y });
    box.left = Math.min(box.left, at.x);
    box.right = Math.max(box.right, at.x);
    box.top = Math.min(box.top, at.y);
    box.bottom = Math.max(box.bottom, at.y);
  }
  return [
    {
      shape: "group",
      claim: null,
      beads,
      label: labelOf(reports.length, first, last, locale),
      marks: pathsByLook(ink),
      hit: { x: box.left - 12, y: box.top - 12, width: box.right - box.left + 24, height: box.bottom - box.top + 24 },
    },
  ];
}

function labelOf(n: number, first: Report, last: Report, locale: Locale): string {
  const { toll, population, says, counts } = first;
  const label = say(locale, COMPARISON_CATALOGS, "beads", {
    population: isolate(capitalise(locale, population)),
    measure: measureWord(locale, toll.measure),
    n,
    first: figureWords(locale, toll),
    from: whenWords(locale, toll.asOf),
    last: figureWords(locale, last.toll),
    to: whenWords(locale, last.toll.asOf),
    status: statusWords(locale, toll.status),
    says: isolate(says),
  });
  return counts ? say(locale, COMPARISON_CATALOGS, "counting", { about: isolate(counts), label }) : label;
}
