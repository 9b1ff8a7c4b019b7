import { parseCount, type CountReading } from "./count.js";
import { parseWhen, type WhenReading } from "./edtf.js";
import { quoteCell } from "./escape.js";
import { lostText } from "./lost-text.js";
import type { Finding } from "./make-issue.js";
import { nearest } from "./nearest.js";
import { RULE_LEVELS } from "./rule-id.js";
import { isPlainUrl, safeUrl } from "./safe-url.js";
import type { ColumnSchema, Reader } from "./schema.js";
import { explainUrl } from "./url-hint.js";
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

const APOSTROPHE = 39;

/** What to write where a date is needed and not known. */
const LAST_DAY = "write the last day that it can be, such as ../2020-10-06";

const EMPTY: CellReading = { value: null, finding: null };

/** Text without the space, tab and line breaks of ASCII around it. */
export function trimAscii(text: string): string {
  if (text === "" || (text.charCodeAt(0) > 32 && text.charCodeAt(text.length - 1) > 32)) return text;
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
  if (cell.charCodeAt(0) !== APOSTROPHE) return cell;
  return /^''*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

function readText(field: ColumnSchema, cell: string): CellReading {
  const text = withoutGuard(cell);
  const pattern = field.constraints.pattern;
  if (pattern === undefined) return lostOr(cell, text);
  if (new RegExp(pattern).test(text)) return good(text);
  return bad("language-form", `invalid language tag: ${quoteCell(cell)}`, `write a tag such as ${field.example}`);
}

/** The value, with what a spreadsheet lost of the cell. */
function lostOr(cell: string, value: string): CellReading {
  const finding = lostText(cell);
  return { value: finding === null || RULE_LEVELS[finding.rule] === "warning" ? value : null, finding };
}

function readKey(cell: string): CellReading {
  const key = trimAscii(withoutGuard(cell));
  const lost = lostText(key);
  if (lost?.rule === "spreadsheet-error") return { value: null, finding: lost };
  if (key.length <= 200 && !/[\s\p{Default_Ignorable_Code_Point}]/u.test(key)) return good(key);
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
    const order = /^-?\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (order >= minimum && order <= maximum) return good(order);
    const { minimum: least, maximum: most } = field.constraints;
    const range = least === undefined || most === undefined ? "" : ` from ${least} to ${most}, or leave it empty`;
    return bad("order-form", `invalid ${field.name}: ${quoteCell(cell)}`, `write a whole number${range}`);
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
  const { message, hint } = explainUrl(trimAscii(cell));
  return bad("url-form", message, hint);
}

function readWhen(field: ColumnSchema, cell: string, readers: CellReaders): CellReading {
  const reading = readers.when(withoutGuard(cell));
  if (!reading.ok) {
    const needed = field["counterclaim:filled"] === true && reading.hint.startsWith("leave the cell empty");
    return bad("date-form", reading.message, needed ? LAST_DAY : reading.hint);
  }
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
  when: readWhen,
  count: (_, cell, readers) => {
    const reading = readers.count(cell);
    return reading.ok ? good(reading.value) : bad("count-form", reading.message, reading.hint);
  },
};

/** Whether a text is read as it stands: nothing at its begin or in it asks for a closer look. */
function isPlainText(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return first > 39 && first !== 0x45 && first !== 0x41e && !cell.includes("?") && !cell.includes("#");
}

/** Whether a key is read as it stands: letters, figures and strokes of ASCII, which nothing guards, trims or refuses. */
function isPlainKey(cell: string): boolean {
  return cell.length <= 200 && /^[\w-]+$/.test(cell);
}

const NEVER = (): boolean => false;

/** What tells of most cells of a column that their value is the cell itself and that there is nothing to say about them. */
export function plainCells(field: ColumnSchema): (cell: string) => boolean {
  const reader = field["counterclaim:reader"];
  if (reader === "key") return isPlainKey;
  if (reader === "url") return isPlainUrl;
  return reader === "text" && field.constraints.pattern === undefined ? isPlainText : NEVER;
}

/** Readers whose cells repeat: each text is read once. */
const REPEATING: ReadonlySet<Reader> = new Set(["label", "category", "when", "flag", "decimal", "order", "count"]);
/** Most texts of one column that are remembered. */
const MEMORY = 4096;

/** Reads a cell that is not empty. What it gives is frozen: one value may stand in many records. */
export type ReadCell = (cell: string) => CellReading;

/** What reads the cells of a column in one file. Nothing but ASCII space counts as empty. */
export function cellReader(field: ColumnSchema, readers: CellReaders): ReadCell {
  const kind = field["counterclaim:reader"];
  const reader = READERS[kind];
  const read: ReadCell = (cell) => {
    if (trimAscii(cell) === "") return EMPTY;
    const reading = reader(field, cell, readers);
    Object.freeze(reading.value);
    return reading;
  };
  if (!REPEATING.has(kind)) return read;
  const memory = new Map<string, CellReading>();
  return (cell) => {
    let reading = memory.get(cell);
    if (reading !== undefined) return reading;
    reading = read(cell);
    if (memory.size < MEMORY) memory.set(cell, reading);
    return reading;
  };
}
