import { checkRecords } from "./check-records.js";
import { checkSheets } from "./check-sheets.js";
import type { StoryRecord } from "./claim.js";
import type { Dataset } from "./dataset.js";
import { decode } from "./decode.js";
import { findLayout, headerCells } from "./delimiter.js";
import { DESCRIPTOR_FILE, EMPTY_META, readDescriptor, type Resource } from "./descriptor.js";
import { quoteCell } from "./escape.js";
import { knownColumns } from "./header.js";
import type { Issue, RecordCounts } from "./issue.js";
import { makeIssue } from "./make-issue.js";
import { nearest } from "./nearest.js";
import { withOwnIds } from "./own-ids.js";
import { readSheet, SEAMS, type ReadOptions, type Seams } from "./read-sheet.js";
import type { Entry, Sheet } from "./sheet.js";
import type { Sheets } from "./sheets.js";
import { runInSlices, runSteps, type Breath, type Steps } from "./steps.js";
import type { StoryMeta } from "./story.js";
import { FINDINGS, TABLES, type TableName } from "./vocabulary.js";

/** One table that was read alone. */
export interface TableReading {
  readonly table: TableName;
  readonly records: readonly StoryRecord[];
  readonly issues: readonly Issue[];
  readonly counts: RecordCounts;
}

function countEntries(entries: readonly Entry[]): RecordCounts {
  const refused = entries.reduce((sum, entry) => sum + (entry.refused || entry.record === null ? 1 : 0), 0);
  return Object.freeze({ in: entries.length, shown: entries.length - refused, refused });
}

function shown<R extends StoryRecord>(sheet: Sheet<R> | undefined): readonly R[] {
  const records: R[] = [];
  for (const { record, refused } of sheet?.entries ?? []) if (record !== null && !refused) records.push(record);
  return Object.freeze(records);
}

function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const files = [...new Set(issues.map((issue) => issue.file))];
  const order = new Map(files.map((file, index) => [file, index]));
  return Object.freeze(
    issues.toSorted(
      (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column,
    ),
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

function* toDataset(meta: StoryMeta, sheets: Sheets, issues: readonly Issue[]): Steps<Dataset> {
  checkRecords(sheets, meta.graphics);
  yield* checkSheets(sheets, [...FINDINGS, ...meta.findings.map((finding) => finding.name)]);
  const all = Object.values(sheets) as Sheet[];
  return Object.freeze({
    meta: deepFreeze(meta),
    ...withOwnIds({
      tolls: shown(sheets.tolls),
      incidents: shown(sheets.incidents),
      attributions: shown(sheets.attributions),
    }),
    sources: shown(sheets.sources),
    names: shown(sheets.names),
    issues: sortIssues([...issues, ...all.flatMap((sheet) => sheet.issues)]),
    records: countEntries(all.flatMap((sheet) => sheet.entries)),
  });
}

/** Puts a sheet among the others; `readSheet` gave it the records of its table. */
function place(sheets: Sheets, sheet: Sheet): void {
  Object.assign(sheets, { [sheet.table]: sheet });
}

function isTable(name: string): name is TableName {
  return TABLES.some((table) => table === name);
}

/** A file's name as it was before a browser, a copy or capitals changed it: "Tolls (1).CSV" is tolls.csv. */
function meantName(file: string): string {
  return file
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/(?: ?\(\d+\)| - copy| copy(?: \d+)?)+(?=\.[a-z]+$)/, "");
}

function unknownResource(resource: Resource): Issue {
  const near = nearest(resource.name, TABLES);
  const hint = near === null ? `tables are named ${TABLES.join(", ")}` : `did you mean ${near}`;
  const message = `unknown resource, not read: ${quoteCell(resource.name)}`;
  return makeIssue({ file: DESCRIPTOR_FILE, field: "resources" }, { rule: "resource-unknown", message, hint });
}

function* storySteps(
  files: ReadonlyMap<string, Uint8Array | string>,
  options: ReadOptions,
  seams: Seams,
): Steps<Dataset> {
  const bytes = files.get(DESCRIPTOR_FILE);
  if (bytes === undefined) {
    const hint = "add datapackage.json to the story's folder, or read one CSV file alone";
    const found = { rule: "descriptor-missing", message: "no datapackage.json", hint } as const;
    return yield* toDataset(EMPTY_META, {}, [makeIssue({ file: DESCRIPTOR_FILE }, found)]);
  }
  const decoded = decode(DESCRIPTOR_FILE, bytes, null, seams.utf8);
  if (decoded.text === null) return yield* toDataset(EMPTY_META, {}, decoded.issues);
  const { meta, resources, issues } = readDescriptor(decoded.text);
  const found: Issue[] = [...issues];
  const sheets: Sheets = {};
  const named = new Set(resources.map((resource) => resource.path));
  for (const resource of resources) {
    const content = files.get(resource.path);
    if (!isTable(resource.name)) found.push(unknownResource(resource));
    else if (content === undefined) {
      const other = [...files.keys()].find((file) => meantName(file) === meantName(resource.path));
      const hint =
        other === undefined
          ? "add the file, or take it out of resources in datapackage.json"
          : `rename ${quoteCell(other)} to ${resource.path}`;
      found.push(
        makeIssue({ file: resource.path }, { rule: "file-missing", message: `no file ${resource.path}`, hint }),
      );
    } else if (sheets[resource.name] === undefined) {
      const encoding = options.encoding ?? resource.encoding ?? undefined;
      place(sheets, yield* readSheet(resource.name, resource.path, content, { ...options, encoding }, seams));
    }
  }
  for (const file of files.keys()) {
    if (!/\.csv$/i.test(file) || file.includes("/") || named.has(file) || resources.length === 0) continue;
    const hint = "add it to resources in datapackage.json";
    found.push(
      makeIssue({ file }, { rule: "file-unlisted", message: "file that datapackage.json does not name", hint }),
    );
  }
  return yield* toDataset(meta, sheets, found);
}

/**
 * Reads a story's files, keyed by their names inside its folder. Data that is wrong never throws: it is refused and
 * told in `issues`. The descriptor says which files are tables; a file that it does not name is not read, and said so.
 */
export function readStory(files: ReadonlyMap<string, Uint8Array | string>, options: ReadOptions = {}): Dataset {
  return runSteps(storySteps(files, options, SEAMS));
}

/** `readStory` that gives way to others while it reads: for pages, which must not stand still. */
export function readStoryInSlices(
  files: ReadonlyMap<string, Uint8Array | string>,
  breath: Breath,
  options: ReadOptions = {},
): Promise<Dataset> {
  return runInSlices(storySteps(files, options, SEAMS), breath);
}

/** Reads and checks one CSV file alone. Keys into other files cannot be looked up, which is said once a column. */
export function readTable(
  table: TableName,
  file: string,
  bytes: Uint8Array | string,
  options: ReadOptions = {},
): TableReading {
  const dataset = readCsvAsDataset(file, bytes, { ...options, table });
  return { table, records: dataset[table], issues: dataset.issues, counts: dataset.records };
}

/** The table whose columns a file's header has most of; tolls where it has none. */
export function guessTable(file: string, bytes: Uint8Array | string, options: ReadOptions = {}): TableName {
  const { text } = decode(file, bytes, options.encoding ?? null, SEAMS.utf8);
  const stem = file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const named = isTable(stem) ? stem : "tolls";
  if (text === null) return named;
  const layout = findLayout(text, TABLES);
  const cells = headerCells(text, layout.delimiter ?? ",", layout.start, layout.line);
  let best: TableName = named;
  for (const table of TABLES) if (knownColumns(table, cells) > knownColumns(best, cells)) best = table;
  return best;
}

/** How one CSV file is read: as `ReadOptions`, and its table, guessed from its header where none is given. */
export type CsvOptions = ReadOptions & { readonly table?: TableName | undefined };

function* csvSteps(file: string, bytes: Uint8Array | string, options: CsvOptions, seams: Seams): Steps<Dataset> {
  const sheets: Sheets = {};
  const table = options.table ?? guessTable(file, bytes, options);
  yield;
  place(sheets, yield* readSheet(table, file, bytes, options, seams));
  return yield* toDataset(EMPTY_META, sheets, []);
}

/** Reads one CSV file as a dataset without a descriptor; its table is guessed from its header where none is given. */
export function readCsvAsDataset(file: string, bytes: Uint8Array | string, options: CsvOptions = {}): Dataset {
  return runSteps(csvSteps(file, bytes, options, SEAMS));
}

/** `readCsvAsDataset` that gives way to others while it reads: for pages, which must not stand still. */
export function readCsvInSlices(
  file: string,
  bytes: Uint8Array | string,
  breath: Breath,
  options: CsvOptions = {},
): Promise<Dataset> {
  return runInSlices(csvSteps(file, bytes, options, SEAMS), breath);
}

/** `readCsvAsDataset` with the seams open, for the tests that prove that lenient ones are noticed. */
export function readCsvWith(file: string, bytes: Uint8Array | string, options: CsvOptions, seams: Seams): Dataset {
  return runSteps(csvSteps(file, bytes, options, seams));
}
