import { readEntries, report, type Sheet } from "./sheet.js";

/**
 * Refuses the records that lead back to themselves along a reference: `replaces`, `part_of`, `origin`.
 * Each record is visited once.
 */
export function checkLoops(sheet: Sheet | undefined, field: string, follow: (record: never) => string | null): void {
  if (sheet === undefined) return;
  const entries = readEntries(sheet);
  if (entries.every(({ record }) => follow(record as never) === null)) return;
  const next = new Map<string, string | null>();
  for (const { record } of entries) if (!next.has(record.id)) next.set(record.id, follow(record as never));
  const looping = new Set<string>();
  const done = new Set<string>();
  for (const start of next.keys()) {
    const path: string[] = [];
    const here = new Set<string>();
    let id: string | null = start;
    while (id !== null && next.has(id) && !done.has(id) && !here.has(id)) {
      path.push(id);
      here.add(id);
      id = next.get(id) ?? null;
    }
    if (id !== null && here.has(id)) for (const member of path.slice(path.indexOf(id))) looping.add(member);
    for (const member of path) done.add(member);
  }
  for (const entry of entries) {
    if (!looping.has(entry.record.id)) continue;
    const message = `${field} leads back to the row itself: "${next.get(entry.record.id) ?? ""}"`;
    report(sheet, entry, field, { rule: "reference-loop", message, hint: "leave it empty in the oldest row" });
  }
}
