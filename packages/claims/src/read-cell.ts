import { parseCount, type CountReading } from "./count.js";
import { parseWhen, type WhenReading } from "./edtf.js";
import { quoteCell } from "./escape.js";
import type { Finding } from "./make-issue.js";
import { nearest } from "./nearest.js";
import { safeUrl } from "./safe-url.js";
import type { ColumnSchema, Reader } from "./schema.js";
import type { When } from "./when.js";

/** What a cell may be read as. Null is an empty cell. */
export type CellValue = string | number | boolean | When | readonly string[] | null;

/** A cell's value, with a finding where there is something to say; null beside an error. */
export interface CellReading {
  readonly value: CellValue;
  readonly finding: Finding | null;
}

/** The two readers of cells that could lie about the dead; tests put wrong ones in their place. */
export interface CellReaders {
  readonly count: (text: string) => CountReading;
  readonly when: (text: string) => WhenReading;
}

export const CELL_READERS: CellReaders = { count: parseCount, when: parseWhen };

const EMPTY: CellReading = { value: null, finding: null };

/** Text without the space, tab and line breaks of ASCII around it. */
export function trimAscii(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

function good(value: CellValue): CellReading {
  return { value, finding: null };
}

function bad(rule: Finding["rule"], message: string, hint: string): CellReading {
  return { value: null, finding: { rule, message, hint } };
}

/**
 * Undoes the apostrophe that `toCsv` puts before a cell that a spreadsheet would take for a formula.
 * Reversible: `'` before `=`, `+`, `-`, `@`, tab or line break, or before another such apostrophe, goes.
 */
export function withoutGuard(cell: string): string {
  return /^''*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

function readText(field: ColumnSchema, cell: string): CellReading {
  const text = withoutGuard(cell);
  const pattern = field.constraints.pattern;
  if (pattern === undefined || new RegExp(pattern).test(text)) return good(text);
  return bad("language-form", `invalid language tag: ${quoteCell(cell)}`, `write a tag such as ${field.example}`);
}

function readKey(cell: string): CellReading {
  const key = trimAscii(withoutGuard(cell));
  if (key.length <= 200 && !/\s/u.test(key)) return good(key);
  return bad("key-form", `invalid key: ${quoteCell(cell)}`, "write a slug without spaces, such as ganja-1011");
}

function readCategory(field: ColumnSchema, cell: string): CellReading {
  const list = field.constraints.enum ?? [];
  const word = trimAscii(cell);
  if (list.includes(word)) return good(word);
  const near = nearest(word, list);
  const hint = near === null ? `write one of ${list.join(", ")}` : `write ${near}`;
  return bad("category", `unknown ${field.name}: ${quoteCell(cell)}`, hint);
}

function readNumber(field: ColumnSchema, cell: string): CellReading {
  const text = trimAscii(cell);
  const { minimum = -999_999_999, maximum = 999_999_999 } = field.constraints;
  if (field.type === "integer") {
    if (/^-?\d{1,9}$/.test(text)) return good(Number(text));
    return bad("order-form", `invalid order: ${quoteCell(cell)}`, "write a whole number");
  }
  const value = /^-?\d{1,3}(?:\.\d{1,12})?$/.test(text) ? Number(text) : NaN;
  if (value >= minimum && value <= maximum) return good(value);
  const comma = /^-?\d{1,3},\d+$/.test(text)
    ? `write ${text.replace(",", ".")}`
    : `write degrees such as ${field.example}`;
  return bad("decimal-form", `invalid ${field.name}: ${quoteCell(cell)}`, comma);
}

function readUrl(cell: string): CellReading {
  const url = safeUrl(withoutGuard(cell));
  if (url !== null) return good(url);
  const trimmed = trimAscii(cell);
  const hint = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(trimmed)
    ? `write https://${trimmed}`
    : "write one public address that begins with https://";
  return bad("url-form", `invalid address: ${quoteCell(cell)}`, hint);
}

function readWhen(cell: string, readers: CellReaders): CellReading {
  const reading = readers.when(withoutGuard(cell));
  if (!reading.ok) return bad("date-form", reading.message, reading.hint);
  return {
    value: reading.when,
    finding: reading.warning === undefined ? null : { rule: "date-season", ...reading.warning },
  };
}

function readFlag(field: ColumnSchema, cell: string): CellReading {
  if (trimAscii(cell) === "yes") return good(true);
  return bad("category", `unknown ${field.name}: ${quoteCell(cell)}`, "write yes, or leave it empty for no");
}

type Read = (field: ColumnSchema, cell: string, readers: CellReaders) => CellReading;

const READERS: Readonly<Record<Reader, Read>> = {
  key: (_, cell) => readKey(cell),
  label: readText,
  text: readText,
  list: (_, cell) =>
    good(
      withoutGuard(cell)
        .split(";")
        .map(trimAscii)
        .filter((part) => part !== ""),
    ),
  category: readCategory,
  flag: readFlag,
  url: (_, cell) => readUrl(cell),
  decimal: readNumber,
  order: readNumber,
  when: (_, cell, readers) => readWhen(cell, readers),
  count: (_, cell, readers) => {
    const reading = readers.count(cell);
    return reading.ok ? good(reading.value) : bad("count-form", reading.message, reading.hint);
  },
};

/** The value of a cell by its column's reader. Nothing but ASCII space counts as empty. */
export function readCell(field: ColumnSchema, cell: string, readers: CellReaders): CellReading {
  if (cell === "" || (field["counterclaim:reader"] !== "count" && trimAscii(cell) === "")) return EMPTY;
  return READERS[field["counterclaim:reader"]](field, cell, readers);
}
