import type { Day, Toll } from "@counterclaim/claims";

/**
 * The last day that a count can refer to: the end of `as_of`, and never after it was made public
 * ("2020-10", published on 5 October, is a count of 5 October at the latest).
 */
export function countDay(toll: Toll): Day {
  const { asOf, reportedOn } = toll;
  const published = reportedOn?.latest ?? null;
  const counted = asOf.latest ?? null;
  if (counted !== null && published !== null) return counted < published ? counted : published;
  return counted ?? published ?? asOf.earliest ?? "";
}

/** Whether a count may refer to later days than its last one that is written: open at its end, and published on no known day. */
export function isOpenEnded({ asOf, reportedOn }: Toll): boolean {
  return asOf.latest === null && (reportedOn?.latest ?? null) === null;
}

/**
 * Older first: by the day a count refers to ("on or after" a day is no earlier than that day), then by the day it was made
 * public, those without a known one first. Equal rows keep the order of the file.
 */
export function compareKnown(a: Toll, b: Toll): number {
  return (
    compareText(countDay(a), countDay(b)) ||
    Number(isOpenEnded(a)) - Number(isOpenEnded(b)) ||
    compareText(a.reportedOn?.latest ?? "", b.reportedOn?.latest ?? "")
  );
}

/** Order of two texts by code unit: days, ids. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two rows give the same figure: one claim carried twice. */
export function sameFigure(a: Toll, b: Toll): boolean {
  return (
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.figure === b.figure &&
    a.qualifier === b.qualifier &&
    (a.figure === null || a.wording === b.wording)
  );
}

/** One figure as it stands now, with the reports that carry it and what was said before. */
export interface Figure {
  readonly toll: Toll;
  /** Rows that give this very figure, the newest (`toll`) last. */
  readonly reports: readonly Toll[];
  /** Rows with another figure that this one follows, oldest first. */
  readonly older: readonly Toll[];
  /** Rows without a number that came after it: they take no figure away, and a note says them. Default none. */
  readonly later?: readonly Toll[];
}

/** Whether a row gives a number, if only a bound, or takes one back: then none that is older stands again. */
function counts({ figure, replaces }: Toll): boolean {
  return figure === null || replaces !== null;
}

/**
 * What one claimant's rows on one thing come to: the latest figure. Rows without a named claimant may come from different
 * people, so those of the same day that differ all stand. A number that was given stands until another one is, or a row
 * replaces it: that a later report has none says nothing of it.
 * @param rows of one population, claimant, measure and span, in file order, none of them replaced; at least one.
 */
export function currentFigures(rows: readonly Toll[]): Figure[] {
  const [only] = rows;
  if (!only) return [];
  if (rows.length === 1) return [{ toll: only, reports: rows, older: [] }];
  const sorted = oldestFirst(rows);
  const known = sorted.some(({ figure }) => figure === null) ? sorted.filter(counts) : sorted;
  const last = known.at(-1) ?? only;
  const end = sorted.lastIndexOf(last) + 1;
  const later = sorted.slice(end);
  const heads = headsOf(known, last);
  const older = sorted.slice(0, end).filter((each) => !heads.some((head) => sameFigure(head, each)));
  return heads.map((toll) => {
    const reports = known.filter((each) => sameFigure(each, toll));
    return later.length ? { toll, reports, older, later } : { toll, reports, older };
  });
}

/** The last of some rows and, where no claimant is named, others of its day with another figure. */
function headsOf(known: readonly Toll[], last: Toll): readonly Toll[] {
  if (last.claimant !== null) return [last];
  const day = countDay(last);
  const heads: Toll[] = [];
  for (const toll of known.toReversed()) {
    if (countDay(toll) !== day) break;
    if (!heads.some((head) => sameFigure(head, toll))) heads.push(toll);
  }
  return heads.toReversed();
}

/** Some rows in the order of `compareKnown`. */
function oldestFirst(rows: readonly Toll[]): readonly Toll[] {
  if (isOldestFirst(rows)) return rows;
  // A sort asks for the day of each row many times.
  return rows
    .map((toll) => ({ toll, day: countDay(toll) }))
    .sort((a, b) => compareText(a.day, b.day) || compareKnown(a.toll, b.toll))
    .map(({ toll }) => toll);
}

// Files are mostly written as the news comes in.
function isOldestFirst(rows: readonly Toll[]): boolean {
  let before: Toll | null = null;
  let day = "";
  for (const toll of rows) {
    const next = countDay(toll);
    if (before && (next < day || (next === day && compareKnown(before, toll) > 0))) return false;
    before = toll;
    day = next;
  }
  return true;
}
