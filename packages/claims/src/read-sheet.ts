import { CAPS, type Caps } from "./caps.js";
import { codePage } from "./code-page.js";
import { decode, strictUtf8, type Decoded, type PageOf, type Utf8Decoder } from "./decode.js";
import { findLayout, headerCells } from "./delimiter.js";
import { binaryKind, textKind } from "./file-kind.js";
import { quoteCell } from "./escape.js";
import { MAX_COLUMNS, readHeader, slipIssue, type Header } from "./header.js";
import type { Issue } from "./issue.js";
import { makeIssue, type Finding } from "./make-issue.js";
import { CELL_READERS, type CellReaders } from "./read-cell.js";
import { rowReader } from "./read-row.js";
import { judgeRow, totalColumn } from "./row-fault.js";
import { report, type Entry, type Sheet } from "./sheet.js";
import { SheetText } from "./sheet-text.js";
import type { Steps } from "./steps.js";
import { TOKENIZER, type Row } from "./tokenize.js";
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

const NO_CELLS = (): readonly string[] => [];

/** A sheet of which nothing could be read: `count` records, all refused. */
function refusedSheet(table: TableName, file: string, count: number, issues: readonly Issue[]): Sheet {
  const entry = (at: number): Entry => ({ record: null, line: at + 2, at, print: 0, refused: true, faults: [] });
  const entries = Array.from({ length: count }, (_, at) => entry(at));
  return { table, file, header: null, entries, issues: [...issues], cellsOf: NO_CELLS };
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

/** Text of a file if it may be read at all; null beside an error where it may not. */
export function readText(
  file: string,
  input: Uint8Array | string,
  options: ReadOptions,
  caps: Caps,
  seams: Seams,
): Decoded {
  const large = tooLarge(input, caps);
  if (large !== null) return { text: null, issues: [makeIssue({ file }, large)] };
  const kind = typeof input === "string" ? null : binaryKind(input);
  if (kind !== null) return { text: null, issues: [makeIssue({ file }, kind)] };
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

/** Records that are cut at once where the work may stop between. */
const CUT = 5000;

/** Reads one CSV file into rows and values, without looking at other rows or files. */
export function* readSheet(
  table: TableName,
  file: string,
  input: Uint8Array | string,
  options: ReadOptions,
  seams: Seams,
): Steps<Sheet> {
  const caps = { ...CAPS, ...options.caps };
  const { text, issues } = readText(file, input, options, caps, seams);
  yield;
  if (text === null) return refusedSheet(table, file, linesBelowHeader(input), issues);
  if (text.trim() === "") {
    const hint = "write a header line and one row a record";
    const issue = makeIssue({ file }, { rule: "file-empty", message: "empty file", hint });
    return refusedSheet(table, file, 0, [...issues, issue]);
  }
  const kind = textKind(text);
  if (kind !== null) return refusedSheet(table, file, linesBelowHeader(text), [...issues, makeIssue({ file }, kind)]);
  const layout = findLayout(text, [table]);
  if (layout.delimiter === null) {
    const found = layout.fault === null ? [] : [makeIssue({ file, line: layout.line }, layout.fault)];
    return refusedSheet(table, file, linesBelowHeader(text), [...issues, ...found]);
  }
  const first = headerCells(text, layout.delimiter, layout.start, layout.line);
  const rows = new SheetText(text, layout.delimiter, layout.start, layout.line, seams.tokenizer);
  while (rows.cut(CUT)) yield;
  yield;
  const wide =
    first.length > Math.max(caps.columns, MAX_COLUMNS) ? tooWide(file, layout.line, first.length, caps) : null;
  const { header, issues: headerIssues } = readHeader(table, file, layout.line, wide === null ? first : []);
  const all = [...issues, ...(wide === null ? headerIssues : [wide]), ...tooMany(file, rows, caps)];
  if (all.some(isError)) {
    const slips = header.slips.map((slip) => slipIssue(file, layout.line, slip, false));
    return refusedSheet(table, file, yield* countFilled(rows), [...all, ...slips]);
  }
  const opened = { table, file, header, issues: all, headerLine: layout.line };
  return yield* readRows(opened, rows, caps, seams);
}

function tooWide(file: string, line: number, count: number, caps: Caps): Issue {
  const message = `more than ${Math.max(caps.columns, MAX_COLUMNS)} columns: ${count}`;
  return makeIssue({ file, line }, { rule: "header-columns", message, hint: "leave out columns that are not read" });
}

function tooMany(file: string, rows: SheetText, caps: Caps): readonly Issue[] {
  if (rows.count - 1 <= caps.records) return [];
  const message = `more than ${caps.records} records: ${rows.count - 1}`;
  return [makeIssue({ file }, { rule: "file-records", message, hint: "split the story by time or place" })];
}

function isBlank(cells: readonly string[] | null): boolean {
  return cells !== null && cells.every((cell) => cell === "" || cell.trim() === "");
}

/** How many rows below the header hold something. */
function* countFilled(rows: SheetText): Steps<number> {
  let count = 0;
  for (let at = 1; at < rows.count;) {
    for (const { cells } of rows.rows(at)) {
      if (!isBlank(cells)) count++;
      at++;
    }
    yield;
  }
  return count;
}

interface Opened {
  readonly table: TableName;
  readonly file: string;
  readonly header: Header;
  readonly headerLine: number;
  readonly issues: Issue[];
}

/** The first cell that holds something in each column without a name, and in each whose name is near one of the table's. */
type Unread = Map<number, { readonly line: number; readonly cell: string }>;

function* readRows(opened: Opened, rows: SheetText, caps: Caps, seams: Seams): Steps<Sheet> {
  const { header, issues, file } = opened;
  const entries: Entry[] = [];
  const sheet = { ...opened, entries, cellsOf: (entry: Entry) => rows.cells(entry.at) };
  const read = rowReader(sheet, caps.cell, seams);
  const unread: Unread = new Map();
  const watched = [...header.blank, ...header.slips.map(({ index }) => index)];
  for (let at = 1; at < rows.count;) {
    for (const row of rows.rows(at)) {
      const entry = readOne(row, at++, sheet, rows, read);
      if (entry === null) continue;
      entries.push(entry);
      for (const index of watched) {
        const cell = row.cells?.[index] ?? "";
        if (!unread.has(index) && cell.trim() !== "") unread.set(index, { line: entry.line, cell });
      }
    }
    yield;
  }
  const blank = blankColumns(opened, unread);
  const slips = header.slips.map((slip) => slipIssue(file, opened.headerLine, slip, unread.has(slip.index)));
  // The first column without a name is enough: mending the header mends the others too.
  const errors = [blank.find(isError), ...slips.filter(isError)].filter((issue) => issue !== undefined);
  issues.push(...[...blank, ...slips].filter((issue) => !isError(issue)));
  return errors.length === 0 ? sheet : refusedSheet(opened.table, file, entries.length, [...issues, ...errors]);
}

function isError(issue: Issue): boolean {
  return issue.level === "error";
}

/** The entry of a row; null where it is blank. */
function readOne(
  row: Row,
  at: number,
  sheet: Sheet & { readonly header: Header },
  text: SheetText,
  read: ReturnType<typeof rowReader>,
): Entry | null {
  const { cells, span } = row;
  if (isBlank(cells)) {
    if (cells === null || cells.length === 1) return null;
    const found: Finding = {
      rule: "blank-row",
      message: "row of empty cells",
      hint: "delete the row, if nothing is missing from it",
    };
    sheet.issues.push(makeIssue({ file: sheet.file, line: span.line }, found));
    return null;
  }
  const finding = judgeRow(sheet.header, row, text);
  if (finding === null && cells !== null) return read({ cells, span }, at);
  const entry: Entry = { record: null, line: span.line, at, print: 0, refused: true, faults: [] };
  const total =
    finding?.rule === "total-row" ? (sheet.header.names[totalColumn(sheet.header, cells ?? [])] ?? null) : null;
  if (finding !== null) report(sheet, entry, total, finding, cells ?? []);
  return entry;
}

/** An error for the first column without a name that holds data; warnings for those that are empty. */
function blankColumns({ header, headerLine, file }: Opened, unread: Unread): Issue[] {
  return header.blank.map((index) => {
    const column = index + 1;
    const full = unread.get(index);
    if (full === undefined) {
      const message = "column without a name or data";
      return makeIssue(
        { file, line: headerLine, column },
        { rule: "header-trailing", message, hint: "delete the column" },
      );
    }
    const message = `column without a name holds data: ${quoteCell(full.cell)}`;
    const hint = "give the column a name in the header";
    return makeIssue({ file, line: full.line, column, cell: full.cell }, { rule: "header-blank", message, hint });
  });
}
