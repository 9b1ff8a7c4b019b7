import type { StoryRecord, Toll } from "./claim.js";
import type { Dataset } from "./dataset.js";
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

/** What differs between two versions of a story, by table and id; the place of a row in its file does not count. */
export interface DatasetDiff {
  readonly added: readonly RecordEntry[];
  readonly removed: readonly RecordEntry[];
  readonly changed: readonly RecordChange[];
  /** Whether any changed published figure lacks a reason, or a toll is gone: a figure is taken back by a new row, not by deletion. */
  readonly lacksReason: boolean;
}

const PLACE: ReadonlySet<string> = new Set(["file", "line"]);
const FIGURE: ReadonlySet<string> = new Set(["value", "low", "high", "figure", "qualifier", "measure", "population"]);

function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null && "text" in value ? value.text : value;
}

function changesOf(before: StoryRecord, after: StoryRecord): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [field, old] of Object.entries(before)) {
    const now: unknown = Reflect.get(after, field);
    if (PLACE.has(field) || JSON.stringify(plain(old)) === JSON.stringify(plain(now))) continue;
    changes.push({ field, before: plain(old), after: plain(now) });
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

/** Compares two versions of a story record by record, keyed by id, field by field. */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const added: RecordEntry[] = [];
  const removed: RecordEntry[] = [];
  const changed: RecordChange[] = [];
  for (const table of TABLES) {
    const records: readonly StoryRecord[] = after[table];
    const now = new Map(records.map((record) => [record.id, record]));
    const old = new Map<string, StoryRecord>();
    for (const record of before[table] as readonly StoryRecord[]) {
      old.set(record.id, record);
      const next = now.get(record.id);
      if (next === undefined) {
        removed.push({ table, id: record.id, record });
        continue;
      }
      const fields = changesOf(record, next);
      if (fields.length === 0) continue;
      const missing = lacksReason(table, record, next, fields);
      changed.push({ table, id: record.id, before: record, after: next, fields, lacksReason: missing });
    }
    for (const record of records) if (!old.has(record.id)) added.push({ table, id: record.id, record });
  }
  const unexplained = changed.some((change) => change.lacksReason) || removed.some(({ table }) => table === "tolls");
  return { added, removed, changed, lacksReason: unexplained };
}
