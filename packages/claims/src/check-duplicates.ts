import { quoteCell } from "./escape.js";
import { readEntries, report, type Sheet } from "./sheet.js";

/**
 * Refuses an id used twice and a row that repeats an older one cell for cell; warns of a row that repeats another but
 * for its id. The first of each stays.
 */
export function checkDuplicates(sheet: Sheet): void {
  const idColumn = sheet.header?.names.indexOf("id") ?? -1;
  const ids = new Map<string, number>();
  const contents = new Map<string, { readonly line: number; readonly id: string | undefined }>();
  for (const entry of readEntries(sheet)) {
    const cells = entry.cells.slice();
    const [writtenId] = idColumn === -1 ? [] : cells.splice(idColumn, 1);
    const content = cells.join("\u0000");
    const same = contents.get(content);
    if (same === undefined) contents.set(content, { line: entry.line, id: writtenId });
    else if (same.id === writtenId) {
      const hint = "delete one of them, or say in note how they differ";
      report(sheet, entry, null, { rule: "duplicate-record", message: `row repeats line ${same.line}`, hint });
      continue;
    }
    const id = entry.record.id as string | null;
    const older = id === null ? undefined : ids.get(id);
    if (id !== null && older !== undefined) {
      const message = `id used before, in line ${older}: ${quoteCell(id)}`;
      report(sheet, entry, "id", { rule: "duplicate-id", message, hint: "give each row an id of its own" });
    } else if (id !== null) {
      ids.set(id, entry.line);
      if (same === undefined) continue;
      const hint = "delete one of them, or say in note how they differ";
      const message = `row repeats line ${same.line} but for its id`;
      report(sheet, entry, null, { rule: "duplicate-content", message, hint });
    }
  }
}
