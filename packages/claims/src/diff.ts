import type { StoryRecord, Toll } from "./claim.js";
import type { Dataset } from "./dataset.js";
import { isNamedByLine, matchRecords, writtenValue, type RecordMatch } from "./match-records.js";
import { writtenId } from "./own-ids.js";
import { reorderedFigures, type Reordering } from "./reordered.js";
import { TABLES, type TableName } from "./vocabulary.js";

/** One property of a record that differs; dates as their text. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One record that differs. */
export interface RecordChange {
  readonly table: TableName;
  /** As its row has it. */
  readonly id: string;
  readonly before: StoryRecord;
  readonly after: StoryRecord;
  readonly fields: readonly FieldChange[];
  /** A published figure was changed in place and the row's `reason` is empty, or is the one it had before. */
  readonly lacksReason: boolean;
}

/** A record that only one of two datasets has. */
export interface RecordEntry {
  readonly table: TableName;
  readonly id: string;
  readonly record: StoryRecord;
}

/**
 * What differs between two versions of a story. A record is known by its id, one without an id of its own by what it says;
 * the place of a row in its file counts only where it decides which figure is shown.
 */
export interface DatasetDiff {
  readonly added: readonly RecordEntry[];
  readonly removed: readonly RecordEntry[];
  /** The id is that of the newer version. */
  readonly changed: readonly RecordChange[];
  /** Rows that say the same as before, in an order that shows another figure. */
  readonly reordered: readonly Reordering[];
  /**
   * Whether any changed published figure lacks a reason, or a toll is gone, or only the order of rows chose another figure:
   * a figure is taken back by a new row, not by deletion.
   */
  readonly lacksReason: boolean;
}

const PLACE: ReadonlySet<string> = new Set(["file", "line"]);
const FIGURE: ReadonlySet<string> = new Set(["value", "low", "high", "figure", "qualifier", "measure", "population"]);

function changesOf(table: TableName, { before, after }: RecordMatch): FieldChange[] {
  const changes: FieldChange[] = [];
  const unnamed = isNamedByLine(table, before) || isNamedByLine(table, after);
  for (const field of Object.keys(before)) {
    const [was, is] = [writtenValue(before, field), writtenValue(after, field)];
    if (PLACE.has(field) || (field === "id" && unnamed) || JSON.stringify(was) === JSON.stringify(is)) continue;
    changes.push({ field, before: was, after: is });
  }
  return changes;
}

function lacksReason(
  table: TableName,
  before: StoryRecord,
  after: StoryRecord,
  fields: readonly FieldChange[],
): boolean {
  if (table !== "tolls" || !fields.some(({ field }) => FIGURE.has(field))) return false;
  const reason = (after as Toll).reason;
  return reason === null || reason === (before as Toll).reason;
}

/** Compares two versions of a story record by record, field by field. */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const added: RecordEntry[] = [];
  const removed: RecordEntry[] = [];
  const changed: RecordChange[] = [];
  let reordered: readonly Reordering[] = [];
  for (const table of TABLES) {
    const found = matchRecords(table, before[table], after[table]);
    const entry = (record: StoryRecord): RecordEntry => ({ table, id: writtenId(record.id), record });
    added.push(...found.added.map(entry));
    removed.push(...found.removed.map(entry));
    for (const match of found.matches) {
      const fields = changesOf(table, match);
      if (fields.length === 0) continue;
      const missing = lacksReason(table, match.before, match.after, fields);
      changed.push({ table, id: writtenId(match.after.id), ...match, fields, lacksReason: missing });
    }
    if (table === "tolls") reordered = reorderedFigures(found.matches, before.tolls, after.tolls);
  }
  const unexplained =
    changed.some((change) => change.lacksReason) ||
    removed.some(({ table }) => table === "tolls") ||
    reordered.length > 0;
  return { added, removed, changed, reordered, lacksReason: unexplained };
}
