import type { Toll } from "./claim.js";
import { quoteCell } from "./escape.js";
import { readEntries, report, type Sheet } from "./sheet.js";
import type { Sheets } from "./sheets.js";

/** Refuses rows of a sum group that have another basis than its first row. */
export function checkSumGroups(sheet: Sheet<Toll> | undefined): void {
  if (sheet === undefined) return;
  const bases = new Map<string, { readonly basis: string; readonly line: number }>();
  for (const entry of readEntries(sheet)) {
    const { sumGroup, basis } = entry.record;
    if (sumGroup === null) continue;
    const first = bases.get(sumGroup);
    if (first === undefined) bases.set(sumGroup, { basis, line: entry.line });
    else if (first.basis !== basis) {
      const message = `basis ${basis} in a sum group of basis ${first.basis} (line ${first.line}): ${quoteCell(sumGroup)}`;
      report(sheet, entry, "sum_group", {
        rule: "sum-group-basis",
        message,
        hint: "put the row into a group of its own",
      });
    }
  }
}

/** The source that a source repeats in the end; itself where it repeats none. */
function rootOf(origins: ReadonlyMap<string, string | null>, source: string): string {
  const seen = new Set<string>();
  let id = source;
  for (;;) {
    const origin = origins.get(id) ?? null;
    if (origin === null || seen.has(origin)) return id;
    seen.add(id);
    id = origin;
  }
}

/** Warns where one claim stands twice because two sources carried it, and one repeats the other or both a third. */
export function checkOrigins(sheets: Sheets): void {
  if (sheets.sources === undefined) return;
  const origins = new Map(readEntries(sheets.sources).map(({ record }) => [record.id, record.origin]));
  const tolls = readEntries(sheets.tolls).map((entry) => {
    const { population, measure, basis, claimant, asOf, value, low, high, source } = entry.record;
    const date = (asOf as Toll["asOf"] | null)?.text;
    return { entry, source, claim: JSON.stringify([population, measure, basis, claimant, date, value, low, high]) };
  });
  warnOfOrigins(sheets.tolls, origins, tolls);
  const attributions = readEntries(sheets.attributions).map((entry) => {
    const { incident, finding, assessor, stance, value, source } = entry.record;
    return { entry, source, claim: JSON.stringify([incident, finding, assessor, stance, value]) };
  });
  warnOfOrigins(sheets.attributions, origins, attributions);
}

interface Carried {
  readonly entry: Parameters<typeof report>[1];
  readonly source: string | null;
  readonly claim: string;
}

function warnOfOrigins(
  sheet: Sheet | undefined,
  origins: ReadonlyMap<string, string | null>,
  claims: readonly Carried[],
): void {
  if (sheet === undefined) return;
  const seen = new Map<string, { readonly source: string; readonly line: number }>();
  for (const { entry, source, claim } of claims) {
    if (source === null) continue;
    const root = rootOf(origins, source);
    const key = JSON.stringify([claim, root]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, { source, line: entry.line });
    else if (first.source !== source) {
      const message = `one origin counted twice, "${root}": the same claim stands in line ${first.line}`;
      report(sheet, entry, "source", { rule: "same-origin", message, hint: "count the two rows as one source" });
    }
  }
}
