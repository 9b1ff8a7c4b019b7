import {
  asWritten,
  SCHEMAS,
  TABLES,
  type ColumnSchema,
  type Dataset,
  type StoryRecord,
  type TableName,
  type When,
} from "@counterclaim/claims";

/** A value as it was read: a number, a date with the days it can mean, text, or null for an empty cell. */
export type ReadValue = string | number | boolean | null | Pick<When, "text" | "earliest" | "latest">;

/** A record by the names of its columns, with its physical line. */
export type ReadRow = Readonly<Record<string, ReadValue>> & { readonly line: number };

/** The records that are shown, as `check --json` prints them: only tables with a record. */
export function rowsAsRead(dataset: Dataset): Partial<Record<TableName, readonly ReadRow[]>> {
  const rows: Partial<Record<TableName, readonly ReadRow[]>> = {};
  for (const table of TABLES)
    if (dataset[table].length) rows[table] = dataset[table].map((record) => rowOf(SCHEMAS[table].fields, record));
  return rows;
}

function rowOf(fields: readonly ColumnSchema[], record: StoryRecord): ReadRow {
  const row: Record<string, ReadValue> & { line: number } = { line: record.line };
  const values = new Map<string, unknown>(Object.entries(record));
  for (const field of fields) row[field.name] = plain(asWritten(field.name, values.get(propertyOf(field))));
  if (record.kind === "name") for (const [tag, name] of Object.entries(record.names)) row[`name:${tag}`] = name;
  return row;
}

function propertyOf(field: ColumnSchema): string {
  const named = field["counterclaim:property"];
  return named ?? field.name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function plain(value: unknown): ReadValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.length ? value.join("; ") : null;
  if (isWhen(value)) return { text: value.text, earliest: value.earliest, latest: value.latest };
  return null;
}

function isWhen(value: unknown): value is When {
  return typeof value === "object" && value !== null && "earliest" in value && "latest" in value && "text" in value;
}
