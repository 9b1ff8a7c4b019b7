import { DELIMITER_NAMES } from "./delimiter.js";
import { quoteCell } from "./escape.js";
import { plainName, type Header } from "./header.js";
import type { Finding } from "./make-issue.js";
import { otherDelimiter } from "./other-delimiter.js";
import type { QuoteFault } from "./records.js";
import type { SheetText } from "./sheet-text.js";
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

/** What a line is that other programs wrote into the file; null for any other. */
function markHint(text: string): string | null {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(text)) return "a conflict of Git is left in the file: keep one of its two sides";
  return text === "\u001a" ? "delete this last character, an end-of-file mark of old systems" : null;
}

/** What may have gone wrong in a row of too few or too many cells. */
function countHint(cells: readonly string[], wanted: number): string {
  const text = cells.join(",");
  if (cells.length < wanted) return "add the missing cells; an empty cell still needs its delimiter";
  if (/[“”„]/.test(text)) return 'put cells that hold the delimiter in straight quotation marks: " and not “ or ”';
  if (/(?:^|,)'[^']*,[^']*'(?:,|$)/.test(text)) return "put cells that hold the delimiter in double quotation marks";
  return "put cells that hold the delimiter in quotation marks";
}

/**
 * Says of a row that it is written with another delimiter than the header; null where it is not. Its quotation marks then
 * stand where the header's delimiter allows none, and are not what must be mended.
 */
function delimiterFault(header: Header, { span }: Row, text: SheetText): Finding | null {
  const other = otherDelimiter(text.source(span), text.delimiter, header.names.length);
  if (other === null) return null;
  const asked = DELIMITER_NAMES[text.delimiter] ?? text.delimiter;
  const message = `the row seems to be written with ${DELIMITER_NAMES[other] ?? other}, and the header with ${asked}`;
  const hint = `write the row with ${asked} too, and put cells that hold one of them in quotation marks`;
  return { rule: "field-count", message, hint };
}

function countFault(header: Header, cells: readonly string[], row: Row, text: SheetText): Finding | null {
  const wanted = header.names.length;
  if (cells.length === wanted) return null;
  const mark = markHint(cells.join(","));
  const other = mark === null && cells.length < wanted ? delimiterFault(header, row, text) : null;
  if (other !== null) return other;
  const message = `${cells.length} ${cells.length === 1 ? "cell" : "cells"} where the header has ${wanted}`;
  return { rule: "field-count", message, hint: mark ?? countHint(cells, wanted) };
}

function repeatsHeader(header: Header, cells: readonly string[]): boolean {
  return header.names.every((name, index) => plainName(cells[index] ?? "") === name);
}

/** The column that says that a row is a total, from 0; -1 where none does. */
export function totalColumn(header: Header, cells: readonly string[]): number {
  for (const index of header.labels) if (isTotalLabel(cells[index] ?? "")) return index;
  return -1;
}

/** Why a row of a text as a whole cannot be a record, or null. */
export function judgeRow(header: Header, row: Row, text: SheetText): Finding | null {
  // A record whose quote is never closed is the rest of the file, and no row.
  if (row.span.fault === "open") return QUOTE_FAULTS.open;
  if (row.span.fault !== null) return delimiterFault(header, row, text) ?? QUOTE_FAULTS[row.span.fault];
  const { cells, span } = row;
  if (cells === null) {
    return { rule: "quote-form", message: "cells cannot be told apart", hint: "export the file anew as CSV" };
  }
  if (text.broken && span.lastLine > span.line) {
    const lines = `lines ${span.line} to ${span.lastLine}`;
    const hint = "mend the broken quotation marks of this file first, then check these lines";
    return { rule: "quote-suspect", message: `one record over ${lines} in a file with broken quotes`, hint };
  }
  const wrong = countFault(header, cells, row, text);
  if (wrong !== null) return wrong;
  if (repeatsHeader(header, cells)) {
    return { rule: "repeated-header", message: "header repeated as a row", hint: "delete the row" };
  }
  const total = totalColumn(header, cells);
  if (total === -1) return null;
  const hint = "delete the row; sums are never read, they are made where rows may be added";
  return { rule: "total-row", message: `total row: ${quoteCell(cells[total] ?? "")}`, hint };
}
