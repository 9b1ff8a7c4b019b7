import { quoteCell } from "./escape.js";
import { knownColumns } from "./header.js";
import type { Finding } from "./make-issue.js";
import { cutRecords } from "./records.js";
import { tokenize } from "./tokenize.js";
import type { TableName } from "./vocabulary.js";

/** Delimiters that a file may use, in the order in which a draw is decided. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;

/** What each delimiter is called in a message. */
export const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "bars",
};

/** Where the header of a text begins, and what stands between cells. */
export interface Layout {
  /** Null where no delimiter yields a known column. */
  readonly delimiter: string | null;
  /** Offset of the header's first character. */
  readonly start: number;
  /** Physical line of the header. */
  readonly line: number;
  /** Why the delimiter is not known, where it is not. */
  readonly fault: Finding | null;
}

/** Cells of the header under one delimiter. */
export function headerCells(text: string, delimiter: string, start: number, line: number): readonly string[] {
  const first = cutRecords(text, delimiter, start, line, 1)[0];
  if (first === undefined) return [];
  return tokenize(text.slice(first.start, first.end), delimiter, 0, line)[0]?.cells ?? [];
}

/** The delimiter under which most names of a line are columns of one of the tables, and how many are. */
function bestDelimiter(text: string, tables: readonly TableName[], start: number, line: number) {
  let best: { delimiter: string | null; known: number } = { delimiter: null, known: 0 };
  for (const delimiter of DELIMITERS) {
    const cells = headerCells(text, delimiter, start, line);
    const known = Math.max(...tables.map((table) => knownColumns(table, cells)));
    if (known > best.known) best = { delimiter, known };
  }
  return best;
}

/** Lines below the first that are looked at for a header, to say where it is. */
const LOOK_AHEAD = 20;

function firstLine(text: string, start: number): string {
  return (/^[^\r\n]*/.exec(text.slice(start, start + 400)) ?? [""])[0];
}

/** The physical line below `line` that looks like a header; null where none of the next does. */
function headerBelow(text: string, tables: readonly TableName[], start: number, line: number): number | null {
  for (const span of cutRecords(text, ",", start, line, LOOK_AHEAD)) {
    if (span.start > start && bestDelimiter(text, tables, span.start, span.line).known >= 3) return span.line;
  }
  return null;
}

function noHeader(text: string, tables: readonly TableName[], start: number, line: number): Finding {
  const first = firstLine(text, start);
  const message = `no known column in the header: ${quoteCell(first)}`;
  const below = headerBelow(text, tables, start, line);
  if (below !== null) return { rule: "delimiter", message, hint: `delete the lines above the header in line ${below}` };
  const unquoted = first.replace(/^"|"[;,\s]*$/g, "").replaceAll('""', '"');
  if (/^"/.test(first) && bestDelimiter(unquoted, tables, 0, 1).known >= 3) {
    const hint = "each row stands in quotation marks as one cell: split the text into columns, and export it anew";
    return { rule: "delimiter", message, hint };
  }
  if (/[,;|\t] +"/.test(first)) {
    return { rule: "delimiter", message, hint: "delete the spaces before the quotation marks" };
  }
  const hint = "write a header line with commas, semicolons, tabs or bars between the names of the columns";
  return { rule: "delimiter", message, hint };
}

/**
 * Finds the header, past blank lines and a `sep=;` line, and the delimiter under which most of its names are columns
 * of one of the tables. Nothing is guessed from the rows. A `sep=` line that the header contradicts is a fault.
 */
export function findLayout(text: string, tables: readonly TableName[]): Layout {
  let start = 0;
  let line = 1;
  let sep: string | null = null;
  for (;;) {
    const blank = /^(?:[ \t\ufeff]*(?:\r\n|\r|\n))/.exec(text.slice(start, start + 4096));
    const found = /^"?sep ?= ?(.?)"?([,;|\t]*)[ \t]*(?:\r\n|\r|\n|$)/i.exec(text.slice(start, start + 512));
    const skipped = blank?.[0] ?? (sep === null ? found?.[0] : undefined);
    if (skipped === undefined) break;
    if (blank === null) sep = found?.[1] ?? "";
    start += skipped.length;
    line++;
  }
  const { delimiter, known } = bestDelimiter(text, tables, start, line);
  if (sep !== null && sep !== delimiter) {
    const written = delimiter === null ? "" : `, and the header is written with ${DELIMITER_NAMES[delimiter]}`;
    const message = `the line sep= names ${quoteCell(sep)}${written}`;
    const hint = known > 0 ? "delete the line sep=" : "delete the line sep=, and save the file with commas";
    return { delimiter: null, start, line, fault: { rule: "delimiter-sep", message, hint } };
  }
  const fault = delimiter === null ? noHeader(text, tables, start, line) : null;
  return { delimiter, start, line, fault };
}
