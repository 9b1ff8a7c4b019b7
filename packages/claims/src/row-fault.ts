import { DELIMITER_NAMES, DELIMITERS } from "./delimiter.js";
import { quoteCell } from "./escape.js";
import { plainName, type Header } from "./header.js";
import type { Finding } from "./make-issue.js";
import type { QuoteFault } from "./records.js";
import type { Row } from "./tokenize.js";
import { isTotalLabel } from "./total-row.js";

const QUOTE_FAULTS: Readonly<Record<QuoteFault, Finding>> = {
  open: {
    rule: "quote-open",
    message: "a quotation mark opens a cell and none closes it",
    hint: "close the cell with a quotation mark, and double those inside it",
  },
  after: {
    rule: "quote-form",
    message: "text after the quotation mark that closes a cell",
    hint: 'double the quotation marks inside the cell: "the ""big"" one"',
  },
  stray: {
    rule: "quote-form",
    message: "quotation mark inside a cell that does not begin with one",
    hint: 'put the whole cell in quotation marks and double those inside: "5"" shell"',
  },
};

/** What may have gone wrong in a row of too few or too many cells. */
function countHint(cells: readonly string[], wanted: number): string {
  const text = cells.join(",");
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(text)) return "a conflict of Git is left in the file: keep one of its two sides";
  if (text === "\u001a") return "delete this last character, an end-of-file mark of old systems";
  const other =
    cells.length === 1 ? DELIMITERS.find((delimiter) => text.split(delimiter).length === wanted) : undefined;
  if (other !== undefined)
    return `this row is written with ${DELIMITER_NAMES[other] ?? other}: write it as the header is`;
  if (cells.length < wanted) return "add the missing cells; an empty cell still needs its delimiter";
  if (/[“”„]/.test(text)) return 'put cells that hold the delimiter in straight quotation marks: " and not “ or ”';
  if (/(?:^|,)'[^']*,[^']*'(?:,|$)/.test(text)) return "put cells that hold the delimiter in double quotation marks";
  return "put cells that hold the delimiter in quotation marks";
}

function countFault(header: Header, cells: readonly string[]): Finding | null {
  const wanted = header.names.length;
  if (cells.length === wanted) return null;
  const message = `${cells.length} ${cells.length === 1 ? "cell" : "cells"} where the header has ${wanted}`;
  return { rule: "field-count", message, hint: countHint(cells, wanted) };
}

function repeatsHeader(header: Header, cells: readonly string[]): boolean {
  return header.names.every((name, index) => plainName(cells[index] ?? "") === name);
}

/** The column that says that a row is a total, from 0; -1 where none does. */
export function totalColumn(header: Header, cells: readonly string[]): number {
  for (const index of header.labels) if (isTotalLabel(cells[index] ?? "")) return index;
  return -1;
}

/** Why a row as a whole cannot be a record, or null. `suspect` says that quotes are broken somewhere in the file. */
export function judgeRow(header: Header, row: Row, suspect: boolean): Finding | null {
  if (row.span.fault !== null) return QUOTE_FAULTS[row.span.fault];
  const { cells, span } = row;
  if (cells === null) {
    return { rule: "quote-form", message: "cells cannot be told apart", hint: "export the file anew as CSV" };
  }
  if (suspect && span.lastLine > span.line) {
    const lines = `lines ${span.line} to ${span.lastLine}`;
    const hint = "mend the broken quotation marks of this file first, then check these lines";
    return { rule: "quote-suspect", message: `one record over ${lines} in a file with broken quotes`, hint };
  }
  const wrong = countFault(header, cells);
  if (wrong !== null) return wrong;
  if (repeatsHeader(header, cells)) {
    return { rule: "repeated-header", message: "header repeated as a row", hint: "delete the row" };
  }
  const total = totalColumn(header, cells);
  if (total === -1) return null;
  const hint = "delete the row; sums are never read, they are made where rows may be added";
  return { rule: "total-row", message: `total row: ${quoteCell(cells[total] ?? "")}`, hint };
}
