import { quoteCell } from "./escape.js";
import { makeRecord } from "./make-record.js";
import { readCell, type CellReaders, type CellValue } from "./read-cell.js";
import type { ColumnSchema } from "./schema.js";
import { report, type Entry, type Sheet } from "./sheet.js";
import { textFault } from "./text-fault.js";

/** What `readRow` needs to know of its file. */
export interface RowContext {
  /** The whole text is free of what `textFault` looks for. */
  readonly clean: boolean;
  /** Most characters of a cell. */
  readonly cell: number;
  readonly readers: CellReaders;
}

function checkLength(sheet: Sheet, entry: Entry, field: ColumnSchema, cell: string, most: number): boolean {
  const limit = Math.min(most, field.constraints.maxLength ?? most);
  if (cell.length <= limit) return true;
  const message = `cell of ${cell.length} characters where ${limit} are allowed`;
  report(sheet, entry, field.name, {
    rule: "cell-length",
    message,
    hint: "shorten it, or check for a missing quotation mark",
  });
  return false;
}

/** Checks the characters of all cells, those of unknown columns too: they may hold what broke the file. */
function checkCharacters(sheet: Sheet, entry: Entry): void {
  for (const [index, cell] of entry.cells.entries()) {
    const fault = textFault(cell);
    if (fault !== null) report(sheet, entry, sheet.header?.names[index] ?? null, fault);
  }
}

/** The record of a row whose cells were told apart, with the findings about each cell. */
export function readRow(sheet: Sheet, entry: Entry, context: RowContext): Entry {
  if (!context.clean) checkCharacters(sheet, entry);
  const values: (readonly [ColumnSchema, CellValue])[] = [];
  for (const { field, index } of sheet.header?.columns ?? []) {
    const cell = entry.cells[index] ?? "";
    if (cell !== "" && !checkLength(sheet, entry, field, cell, context.cell)) continue;
    const { value, finding } = readCell(field, cell, context.readers);
    if (finding !== null) report(sheet, entry, field.name, finding);
    else if (value === null && field["counterclaim:filled"] === true) {
      const hint = `write ${field.constraints.enum?.join(", ") ?? `something such as ${quoteCell(field.example)}`}`;
      report(sheet, entry, field.name, { rule: "cell-empty", message: `empty ${field.name}`, hint });
    }
    values.push([field, value]);
  }
  const record = makeRecord(sheet.table, sheet.file, entry.line, values);
  return { record, cells: entry.cells, line: entry.line, refused: entry.refused };
}
