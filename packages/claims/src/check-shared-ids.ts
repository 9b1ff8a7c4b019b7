import { quoteCell } from "./escape.js";
import { readEntries, report, type Sheet } from "./sheet.js";
import type { Sheets } from "./sheets.js";

/**
 * Warns of an id of an incident, a toll or a statement that a record of another of these tables has: graphics, addresses and
 * events tell a record by its id alone, and would open one for the other.
 */
export function checkSharedIds({ incidents, tolls, attributions }: Sheets): void {
  const seen = new Map<string, string>();
  for (const sheet of [incidents, tolls, attributions] as (Sheet | undefined)[]) {
    if (sheet === undefined) continue;
    for (const entry of readEntries(sheet)) {
      // Null where it was refused.
      const id = entry.record.id as string | null;
      if (id === null) continue;
      const other = seen.get(id);
      if (other === undefined) seen.set(id, sheet.file);
      else if (other !== sheet.file) {
        const message = `id of a record in ${other} too: ${quoteCell(id)}`;
        const hint = "give each an id of its own: a reader who opens one would be shown the other";
        report(sheet, entry, "id", { rule: "id-shared", message, hint });
      }
    }
  }
}
