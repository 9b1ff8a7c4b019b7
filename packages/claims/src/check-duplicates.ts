import { quoteCell } from "./escape.js";
import { readEntries, report, type Sheet } from "./sheet.js";

/**
 * Refuses an id used twice and a row that repeats an older one cell for cell; warns of a row that repeats another but
 * for its id. The first of each stays.
 */
export function checkDuplicates(sheet: Sheet): void {
  const idColumn = sheet.header?.names.indexOf("id") ?? -1;
  const ids = new Map<string, number>();
  const rows = new Map<string, number>();
  const contents = new Map<string, number>();
  for (const entry of readEntries(sheet)) {
    const row = JSON.stringify(entry.cells);
    const twin = rows.get(row);
    if (twin !== undefined) {
      const hint = `delete one of them, or say in note how they differ`;
      report(sheet, entry, null, { rule: "duplicate-record", message: `row repeats line ${twin}`, hint });
      continue;
    }
    rows.set(row, entry.line);
    const id = entry.record.id as string | null;
    const older = id === null ? undefined : ids.get(id);
    if (id !== null && older !== undefined) {
      const message = `id used before, in line ${older}: ${quoteCell(id)}`;
      report(sheet, entry, "id", { rule: "duplicate-id", message, hint: "give each row an id of its own" });
    } else if (id !== null) ids.set(id, entry.line);
    if (idColumn === -1) continue;
    const content = JSON.stringify(entry.cells.filter((_, index) => index !== idColumn));
    const same = contents.get(content);
    if (same !== undefined && older === undefined) {
      const hint = "delete one of them, or say in note how they differ";
      report(sheet, entry, null, {
        rule: "duplicate-content",
        message: `row repeats line ${same} but for its id`,
        hint,
      });
    } else contents.set(content, entry.line);
  }
}
