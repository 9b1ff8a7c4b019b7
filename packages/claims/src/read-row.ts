import { withAbsentColumns } from "./absent-columns.js";
import { quoteCell } from "./escape.js";
import type { Header } from "./header.js";
import { recordMaker } from "./make-record.js";
import { cellReader, plainCells, type CellReaders, type CellValue, type ReadCell, trimAscii } from "./read-cell.js";
import { RULE_LEVELS } from "./rule-id.js";
import type { ColumnSchema } from "./schema.js";
import { report, type Entry, type Sheet } from "./sheet.js";
import { textFault } from "./text-fault.js";
import type { Row } from "./tokenize.js";

/** A column of a file with what reads its cells. */
interface Column {
  readonly field: ColumnSchema;
  readonly index: number;
  /** Most characters of a cell. */
  readonly limit: number;
  readonly read: ReadCell;
  /** Whether a cell is its own value, with nothing to say about it. */
  readonly plain: (cell: string) => boolean;
  /** What to write where each record must have something here; null where it may be empty. */
  readonly needed: string | null;
}

/** An entry whose record is still to come. */
type Made = { -readonly [Key in keyof Entry]: Entry[Key] };

const NONE: readonly string[] = [];

function neededHint(field: ColumnSchema): string | null {
  if (field["counterclaim:filled"] !== true) return null;
  const list = field.constraints.enum?.join(", ") ?? `something such as ${quoteCell(field.example)}`;
  return `write ${list}; merged cells of a spreadsheet leave blanks, so write it in each row`;
}

/** Letters and lengths of all cells but the id, as one number: rows that are equal but for ASCII space have equal ones. */
function printOf(cells: readonly string[], id: number): number {
  let print = cells.length;
  for (let index = 0; index < cells.length; index++) {
    if (index === id) continue;
    const cell = trimAscii(cells[index] ?? "");
    const { length } = cell;
    print = Math.imul(print ^ length, 0x01000193);
    if (length === 0) continue;
    print = Math.imul(print ^ cell.charCodeAt(0), 0x01000193);
    print = Math.imul(print ^ cell.charCodeAt(length >> 1), 0x01000193);
    print = Math.imul(print ^ cell.charCodeAt(length - 1), 0x01000193);
    if (length > 3) print = Math.imul(print ^ cell.charCodeAt(length - 2), 0x01000193);
  }
  return print;
}

/** Checks the characters of all cells, those of unknown columns too: they may hold what broke the file. */
function checkCharacters(sheet: Sheet, entry: Entry, cells: readonly string[]): void {
  for (const [index, cell] of cells.entries()) {
    const fault = textFault(cell);
    if (fault !== null) report(sheet, entry, sheet.header?.names[index] ?? null, fault, cells);
  }
}

/** The value of a cell, with what there is to say about it. */
function readOne(
  sheet: Sheet,
  entry: Made,
  { field, limit, read, needed }: Column,
  cell: string,
  cells: readonly string[],
): CellValue {
  if (cell.length > limit) {
    entry.faults = [...entry.faults, field.name];
    report(sheet, entry, field.name, lengthFault(cell.length, limit), cells);
    return null;
  }
  const reading = cell === "" ? null : read(cell);
  const value = reading?.value ?? null;
  const found = reading?.finding ?? null;
  if (found !== null) {
    const finding = { ...found, hint: withAbsentColumns(found.hint, sheet.header?.names ?? []) };
    if (RULE_LEVELS[finding.rule] === "error") entry.faults = [...entry.faults, field.name];
    report(sheet, entry, field.name, finding, cells);
  } else if (needed !== null && value === null) {
    report(sheet, entry, field.name, { rule: "cell-empty", message: `empty ${field.name}`, hint: needed }, cells);
  }
  return value;
}

function lengthFault(length: number, limit: number) {
  const message = `cell of ${length} characters where ${limit} are allowed`;
  return { rule: "cell-length", message, hint: "shorten it, or check for a missing quotation mark" } as const;
}

/** What reads the rows of one file: made once for its header. `most` is how many characters a cell may have. */
export function rowReader(
  sheet: Sheet & { readonly header: Header },
  most: number,
  readers: CellReaders,
): (row: Row & { readonly cells: readonly string[] }, at: number) => Entry {
  const { header } = sheet;
  const columns: Column[] = header.columns.map(({ field, index }) => ({
    field,
    index,
    limit: Math.min(most, field.constraints.maxLength ?? most),
    read: cellReader(field, readers),
    plain: plainCells(field),
    needed: neededHint(field),
  }));
  const known = new Set(header.columns.map(({ index }) => index));
  const make = recordMaker(
    sheet.table,
    columns.map(({ field }) => field),
  );
  const id = header.names.indexOf("id");
  const values = new Array<CellValue>(columns.length).fill(null);
  return ({ cells, span }, at) => {
    const entry: Made = { record: null, line: span.line, at, print: printOf(cells, id), refused: false, faults: NONE };
    if (span.odd) checkCharacters(sheet, entry, cells);
    if (span.end - span.start > most) {
      for (const [index, cell] of cells.entries()) {
        if (cell.length > most && !known.has(index))
          report(sheet, entry, header.names[index] ?? null, lengthFault(cell.length, most), cells);
      }
    }
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index];
      if (column === undefined) continue;
      const cell = cells[column.index] ?? "";
      values[index] =
        cell.length <= column.limit && column.plain(cell) ? cell : readOne(sheet, entry, column, cell, cells);
    }
    entry.record = make(sheet.file, span.line, values);
    return entry;
  };
}
