import { decode, strictUtf8 } from "./decode.js";
import { findLayout } from "./delimiter.js";
import { cutRecords } from "./records.js";
import { TABLES } from "./vocabulary.js";

/** The row that a spreadsheet shows for the physical line on which a record begins; null where that is not known. */
export type RowOfLine = (line: number) => number | null;

/**
 * The rows of a CSV file as a spreadsheet numbers them: a record over several lines is one row, a blank line is a row, and
 * a `sep=` line is none. `encoding` as in `ReadOptions`.
 */
export function spreadsheetRows(file: string, bytes: Uint8Array | string, encoding?: string): RowOfLine {
  const { text } = decode(file, bytes, encoding ?? null, strictUtf8);
  if (text === null) return () => null;
  const { delimiter, start, line } = findLayout(text, TABLES);
  const rows = new Map<number, number>();
  let extra = /^\ufeff?"?sep ?=/i.test(text) && line > 1 ? 1 : 0;
  for (const span of cutRecords(text, delimiter ?? ",", start, line)) {
    rows.set(span.line, span.line - extra);
    extra += span.lastLine - span.line;
  }
  return (asked) => rows.get(asked) ?? null;
}
