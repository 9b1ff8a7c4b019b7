import { CAPS, type Caps } from "./caps.js";
import { codePage } from "./code-page.js";
import { decode, strictUtf8, type PageOf, type Utf8Decoder } from "./decode.js";
import { findLayout, headerCells } from "./delimiter.js";
import { quoteCell } from "./escape.js";
import { MAX_COLUMNS, readHeader, type Header } from "./header.js";
import type { Issue } from "./issue.js";
import { makeIssue, type Finding } from "./make-issue.js";
import { CELL_READERS, type CellReaders } from "./read-cell.js";
import { readRow } from "./read-row.js";
import { judgeRow, totalColumn } from "./row-fault.js";
import { report, type Entry, type Sheet } from "./sheet.js";
import { isCleanText } from "./text-fault.js";
import { TOKENIZER, tokenize, type Row } from "./tokenize.js";
import type { TableName } from "./vocabulary.js";

/** How a file is read. */
export interface ReadOptions {
  /** A name of `ENCODINGS` for files that are not UTF-8; a byte order mark wins over it. */
  readonly encoding?: string | undefined;
  /** Higher caps, for an import. */
  readonly caps?: Partial<Caps> | undefined;
}

/** The places where another library's leniency could slip in; tests put lenient ones there and must fail. */
export interface Seams extends CellReaders {
  readonly utf8: Utf8Decoder;
  readonly page: PageOf;
  readonly tokenizer: typeof TOKENIZER;
}

export const SEAMS: Seams = { ...CELL_READERS, utf8: strictUtf8, page: codePage, tokenizer: TOKENIZER };

/** Lines of a file that are not blank, less the header: what is refused where no record can be told apart. */
function linesBelowHeader(input: Uint8Array | string): number {
  let lines = 0;
  let filled = false;
  for (let at = 0; at < input.length; at++) {
    const code = typeof input === "string" ? input.charCodeAt(at) : (input[at] ?? 0);
    if (code === 10 || code === 13) {
      if (filled) lines++;
      filled = false;
    } else if (code > 32) filled = true;
  }
  return Math.max(0, lines + (filled ? 1 : 0) - 1);
}

/** A sheet of which nothing could be read: `count` records, all refused. */
function refusedSheet(table: TableName, file: string, count: number, issues: readonly Issue[]): Sheet {
  const entry = (line: number): Entry => ({ record: null, cells: [], line, refused: true });
  return {
    table,
    file,
    header: null,
    entries: Array.from({ length: count }, (_, i) => entry(i + 2)),
    issues: [...issues],
  };
}

function tooLarge(input: Uint8Array | string, caps: Caps): Finding | null {
  if (input.length <= caps.bytes) return null;
  const size = `${Math.ceil(input.length / 100_000) / 10} MB`;
  return {
    rule: "file-size",
    message: `file larger than ${caps.bytes / 1_000_000} MB: ${size}`,
    hint: "split the story, or leave out what the graphics do not show",
  };
}

/** Text of a file if it may be read at all. */
function readText(file: string, input: Uint8Array | string, options: ReadOptions, caps: Caps, seams: Seams) {
  const large = tooLarge(input, caps);
  if (large !== null) return { text: null, issues: [makeIssue({ file }, large)] };
  const decoded = decode(file, input, options.encoding ?? null, seams.utf8, seams.page);
  const zero = decoded.text?.indexOf("\0") ?? -1;
  if (decoded.text === null || zero === -1) return decoded;
  const line = (decoded.text.slice(0, zero).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
  const finding: Finding = {
    rule: "null-byte",
    message: `null character, number ${zero + 1} of the file`,
    hint: 'the file may be UTF-16: give --encoding utf-16le, or save it as "CSV UTF-8"',
  };
  return { text: null, issues: [makeIssue({ file, line }, finding)] };
}

/** Reads one CSV file into rows and values, without looking at other rows or files. */
export function readSheet(
  table: TableName,
  file: string,
  input: Uint8Array | string,
  options: ReadOptions = {},
  seams: Seams = SEAMS,
): Sheet {
  const caps = { ...CAPS, ...options.caps };
  const { text, issues } = readText(file, input, options, caps, seams);
  if (text === null) return refusedSheet(table, file, linesBelowHeader(input), issues);
  if (text.trim() === "") {
    const finding: Finding = {
      rule: "file-empty",
      message: "empty file",
      hint: "write a header line and one row a record",
    };
    return refusedSheet(table, file, 0, [...issues, makeIssue({ file }, finding)]);
  }
  const layout = findLayout(text, [table]);
  const first = headerCells(text, layout.delimiter ?? ",", layout.start, layout.line);
  if (layout.delimiter === null) {
    const hint = "write a header line with commas, semicolons, tabs or bars between the names";
    const found: Finding = {
      rule: "delimiter",
      message: `no known column in the header: ${quoteCell(first.join(","))}`,
      hint,
    };
    return refusedSheet(table, file, linesBelowHeader(text), [
      ...issues,
      makeIssue({ file, line: layout.line }, found),
    ]);
  }
  const rows = tokenize(text, layout.delimiter, layout.start, layout.line, seams.tokenizer);
  const { header, issues: headerIssues } = readHeader(table, file, layout.line, first);
  const all = [...issues, ...headerIssues, ...limits(file, layout.line, first, rows, caps)];
  if (all.some((issue) => issue.level === "error")) {
    return refusedSheet(table, file, rows.slice(1).filter((row) => !isBlank(row)).length, all);
  }
  const sheet = readRows({ table, file, header, issues: all }, rows, isCleanText(text), caps, seams);
  return blankColumns(sheet, header) ?? sheet;
}

function limits(file: string, line: number, header: readonly string[], rows: readonly Row[], caps: Caps): Issue[] {
  const issues: Issue[] = [];
  const columns = Math.max(caps.columns, MAX_COLUMNS);
  if (header.length > columns) {
    const message = `more than ${columns} columns: ${header.length}`;
    issues.push(
      makeIssue({ file, line }, { rule: "header-columns", message, hint: "leave out columns that are not read" }),
    );
  }
  if (rows.length - 1 > caps.records) {
    const message = `more than ${caps.records} records: ${rows.length - 1}`;
    issues.push(makeIssue({ file }, { rule: "file-records", message, hint: "split the story by time or place" }));
  }
  return issues;
}

function isBlank(row: Row): boolean {
  return row.cells !== null && row.cells.every((cell) => cell.trim() === "");
}

function totalName(header: Header, cells: readonly string[]): string | null {
  return header.names[totalColumn(header, cells)] ?? null;
}

interface Opened {
  readonly table: TableName;
  readonly file: string;
  readonly header: Header;
  readonly issues: Issue[];
}

function readRows(opened: Opened, rows: readonly Row[], clean: boolean, caps: Caps, seams: Seams): Sheet {
  const entries: Entry[] = [];
  const sheet: Sheet = { ...opened, entries };
  const suspect = rows.some((row) => row.span.fault !== null);
  for (const row of rows.slice(1)) {
    const line = row.span.line;
    if (isBlank(row)) {
      if (row.cells === null || row.cells.length === 1) continue;
      const hint = "delete the row, if nothing is missing from it";
      opened.issues.push(
        makeIssue({ file: opened.file, line }, { rule: "blank-row", message: "row of empty cells", hint }),
      );
      continue;
    }
    const entry = { record: null, cells: row.cells ?? [], line, refused: false };
    const finding = judgeRow(opened.header, row, suspect);
    if (finding === null) {
      entries.push(readRow(sheet, entry, { clean, cell: caps.cell, readers: seams }));
      continue;
    }
    entry.refused = true;
    entries.push(entry);
    report(sheet, entry, finding.rule === "total-row" ? totalName(opened.header, entry.cells) : null, finding);
  }
  return sheet;
}

/** The sheet refused whole where a column without a name holds data; a warning where it is empty. */
function blankColumns(sheet: Sheet, header: Header): Sheet | null {
  for (const index of header.blank) {
    const full = sheet.entries.find((entry) => (entry.cells[index] ?? "").trim() !== "");
    const column = index + 1;
    if (full === undefined) {
      const finding: Finding = {
        rule: "header-trailing",
        message: "column without a name or data",
        hint: "delete the column",
      };
      sheet.issues.push(makeIssue({ file: sheet.file, line: 1, column }, finding));
      continue;
    }
    const cell = full.cells[index] ?? "";
    const message = `column without a name holds data: ${quoteCell(cell)}`;
    const finding: Finding = { rule: "header-blank", message, hint: "give the column a name in the header" };
    const issue = makeIssue({ file: sheet.file, line: full.line, column, cell }, finding);
    return refusedSheet(sheet.table, sheet.file, sheet.entries.length, [...sheet.issues, issue]);
  }
  return null;
}
