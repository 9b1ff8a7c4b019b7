import type { StoryRecord } from "./claim.js";
import type { Header } from "./header.js";
import type { Issue } from "./issue.js";
import { makeIssue, type Finding } from "./make-issue.js";
import { RULE_LEVELS } from "./rule-id.js";
import type { TableName } from "./vocabulary.js";

/** A record while it is being checked. */
export interface Entry<R extends StoryRecord = StoryRecord> {
  /** What was read; null where the cells could not be told apart. Cells that were refused are null in it. */
  readonly record: R | null;
  readonly line: number;
  /** Its number among the records that the file was cut into, from 0. */
  readonly at: number;
  /** A number that is the same for the same cells, the id left out; others may share it. */
  readonly print: number;
  /** An error stands against it: it is not shown. */
  refused: boolean;
  /** Columns whose cell has something in it and was refused. */
  faults: readonly string[];
}

/** One table while it is being checked: what was read, with what was found so far. */
export interface Sheet<R extends StoryRecord = StoryRecord> {
  readonly table: TableName;
  readonly file: string;
  /** Null where no row could be read. */
  readonly header: Header | null;
  readonly entries: readonly Entry<R>[];
  readonly issues: Issue[];
  /** The cells of an entry, cut anew: most are never asked for again. */
  readonly cellsOf: (entry: Entry) => readonly string[];
}

/** Writes a finding about a record, or about one of its cells, and refuses the record where it is an error. */
export function report(
  sheet: Sheet,
  entry: Entry,
  field: string | null,
  finding: Finding,
  cells?: readonly string[],
): void {
  const index = field === null ? undefined : sheet.header?.names.indexOf(field.toLowerCase());
  const known = index !== undefined && index !== -1;
  sheet.issues.push(
    makeIssue(
      {
        file: sheet.file,
        line: entry.line,
        ...(field === null ? {} : { field }),
        ...(known ? { column: index + 1, cell: (cells ?? sheet.cellsOf(entry))[index] ?? "" } : {}),
      },
      finding,
    ),
  );
  if (RULE_LEVELS[finding.rule] === "error") entry.refused = true;
}

/** A finding about a file as a whole, or one of its columns. */
export function reportFile(sheet: Sheet, field: string | null, finding: Finding): void {
  sheet.issues.push(makeIssue({ file: sheet.file, ...(field === null ? {} : { field }) }, finding));
}

type ReadEntry<R extends StoryRecord> = Entry<R> & { readonly record: R };

const READ = new WeakMap<Sheet, readonly ReadEntry<StoryRecord>[]>();

/** The entries of a sheet whose record was read, the refused ones among them. */
export function readEntries<R extends StoryRecord>(sheet: Sheet<R> | undefined): readonly ReadEntry<R>[] {
  if (sheet === undefined) return [];
  let read = READ.get(sheet);
  if (read === undefined)
    READ.set(sheet, (read = sheet.entries.filter((entry): entry is ReadEntry<R> => entry.record !== null)));
  return read as readonly ReadEntry<R>[];
}
