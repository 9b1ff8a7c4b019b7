import { quoteCell } from "./escape.js";
import { nearest } from "./nearest.js";
import type { ColumnSchema } from "./schema.js";
import { propertyOf } from "./schema.js";
import type { Sheets } from "./sheets.js";
import { readEntries, report, reportFile, type Entry, type Sheet } from "./sheet.js";

/** Most words of one column that get a suggestion: each costs a look at the whole list. */
const MAX_SUGGESTIONS = 50;

function valueOf(entry: Entry, field: ColumnSchema): string | null {
  const value: unknown = entry.record === null ? null : Reflect.get(entry.record, propertyOf(field));
  return typeof value === "string" ? value : null;
}

/** Suggestions for the words of one column, each looked up once. */
function suggester(list: readonly string[]): (word: string) => string | null {
  const memory = new Map<string, string | null>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined || memory.size >= MAX_SUGGESTIONS) return known ?? null;
    const near = nearest(word, list);
    memory.set(word, near);
    return near;
  };
}

function checkKeyColumn(sheets: Sheets, sheet: Sheet, field: ColumnSchema, table: keyof Sheets): void {
  const property = propertyOf(field);
  const entries = readEntries(sheet).filter(({ record }) => (Reflect.get(record, property) as unknown) !== null);
  const target: Sheet | undefined = sheets[table];
  if (entries.length === 0) return;
  if (target === undefined) {
    const message = `${field.name} cannot be looked up: there is no ${table}.csv`;
    const hint = field.name === "source" ? "add sources.csv, or write addresses into source_url" : `add ${table}.csv`;
    reportFile(sheet, field.name, { rule: "key-unchecked", message, hint });
    return;
  }
  if (target.header === null) return;
  const ids = readEntries(target).map((entry) => entry.record.id as string | null);
  const known = new Set(ids.filter((id) => id !== null));
  const suggest = suggester([...known]);
  for (const entry of entries) {
    const key = valueOf(entry, field) ?? "";
    if (known.has(key)) continue;
    const near = suggest(key);
    const hint =
      near === null ? `add a row with this id to ${target.file}` : `write ${near}, or add a row to ${target.file}`;
    report(sheet, entry, field.name, {
      rule: "key-unknown",
      message: `unknown ${field.name}: ${quoteCell(key)}`,
      hint,
    });
  }
}

/** Whether a cell looks like a key and not like a label: `civilians-nk`. */
function looksLikeKey(cell: string): boolean {
  return /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/.test(cell.trim());
}

function checkNameColumn(sheets: Sheets, sheet: Sheet, field: ColumnSchema, kind: string): void {
  const names = readEntries(sheets.names);
  if (names.length === 0) return;
  const kinds = new Map(names.map((entry) => [entry.record.id, entry.record.nameKind as string | null]));
  const keys = [...kinds.keys()];
  const suggest = suggester(keys);
  for (const entry of readEntries(sheet)) {
    const cell = valueOf(entry, field);
    if (cell === null) continue;
    const found = kinds.get(cell);
    if (found !== undefined) {
      if (found === kind || found === null) continue;
      const message = `name of kind ${found} where ${kind} is meant: ${quoteCell(cell)}`;
      report(sheet, entry, field.name, { rule: "name-kind", message, hint: `add a row of kind ${kind} to names.csv` });
      continue;
    }
    const near = looksLikeKey(cell) || kinds.has(cell.trim()) ? suggest(cell.trim()) : null;
    if (near === null && !looksLikeKey(cell)) continue;
    const hint = near === null ? "add a row with this id to names.csv, or write a label in words" : `write ${near}`;
    report(sheet, entry, field.name, {
      rule: "name-unknown",
      message: `unknown ${field.name}: ${quoteCell(cell)}`,
      hint,
    });
  }
}

/** Refuses keys that lead nowhere, with the nearest that would. */
export function checkKeys(sheets: Sheets): void {
  for (const sheet of Object.values(sheets) as Sheet[]) {
    for (const { field } of sheet.header?.columns ?? []) {
      const table = field["counterclaim:key"];
      if (table !== undefined) checkKeyColumn(sheets, sheet, field, table);
      const kind = field["counterclaim:name"];
      if (kind !== undefined) checkNameColumn(sheets, sheet, field, kind);
    }
  }
}
