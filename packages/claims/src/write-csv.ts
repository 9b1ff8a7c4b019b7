import type { StoryRecord } from "./claim.js";
import type { Dataset } from "./dataset.js";
import { DESCRIPTOR_FILE } from "./descriptor.js";
import { nameColumn } from "./name-columns.js";
import { asWritten } from "./own-ids.js";
import { propertyOf, type ColumnSchema } from "./schema.js";
import { SCHEMAS } from "./schemas.js";
import { TABLES, type TableName } from "./vocabulary.js";

/** What a spreadsheet would take for a formula (OWASP, "CSV Injection"), or for the apostrophe put before one. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell of text with an apostrophe before what a spreadsheet would take for a formula; the reader takes it off. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Cells as one line of CSV with its line break, quoted where they need it. Text is guarded before: see `guardFormula`. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quote).join(",")}\n`;
}

function quote(cell: string): string {
  return /[",;|\t\r\n]|^\s|\s$|^sep=/i.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function valueOf(record: StoryRecord, property: string): unknown {
  return property.startsWith("names.")
    ? ((Reflect.get(record, "names") as Readonly<Record<string, string>>)[property.slice(6)] ?? null)
    : Reflect.get(record, property);
}

function cellOf(record: StoryRecord, field: ColumnSchema): string {
  const value = asWritten(field.name, valueOf(record, propertyOf(field)));
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return field.type === "number" ? decimal(value) : String(value);
  if (typeof value === "boolean") return value ? "yes" : "";
  if (Array.isArray(value)) return guardFormula(value.join("; "));
  if (typeof value === "object" && "text" in value) return guardFormula(String(value.text));
  return typeof value === "string" ? guardFormula(value) : "";
}

/** Never `1e-7`: the reader takes plain decimals of at most twelve places. */
function decimal(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(12).replace(/0+$/, "").replace(/\.$/, "") : text;
}

function columnsOf(table: TableName, records: readonly StoryRecord[]): readonly ColumnSchema[] {
  const schema = SCHEMAS[table];
  const tags = new Set<string>();
  for (const record of records) if (record.kind === "name") for (const tag of Object.keys(record.names)) tags.add(tag);
  const listed = schema.fields.flatMap((field) => {
    if (field.name !== "name") return [field];
    const others = [...tags].filter((tag) => !schema.fields.some(({ name }) => name === `name:${tag}`)).sort();
    return [field, ...others.map((tag) => nameColumn(tag))];
  });
  const alone = schema["counterclaim:oneOf"].map((group) => group[0]);
  return listed.filter(
    (field) =>
      field.constraints.required === true ||
      field.name === "id" ||
      alone.includes(field.name) ||
      records.some((record) => cellOf(record, field) !== ""),
  );
}

/**
 * Records of one table as CSV that reads back to the same records: UTF-8 without a mark, commas, LF, every column that
 * has something in it. Cells that a spreadsheet would take for a formula get an apostrophe, which the reader undoes.
 */
export function toCsv(table: TableName, records: readonly StoryRecord[]): string {
  const fields = columnsOf(table, records);
  const lines = [csvLine(fields.map((field) => field.name))];
  for (const record of records) lines.push(csvLine(fields.map((field) => cellOf(record, field))));
  return lines.join("");
}

/**
 * All files of a story: its descriptor and one CSV for each table that has records. They read to the same dataset, but
 * for the lines on which records stand where refused or blank rows are gone.
 */
export function writeDataset(dataset: Dataset): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const { licences, ...meta } = dataset.meta;
  const filled = TABLES.filter((table) => dataset[table].length > 0);
  const resources = filled.map((table) => ({
    name: table,
    path: `${table}.csv`,
    encoding: "utf-8",
    schema: SCHEMAS[table],
  }));
  files.set(DESCRIPTOR_FILE, `${JSON.stringify({ ...meta, licenses: licences, resources }, null, 2)}\n`);
  for (const table of filled) files.set(`${table}.csv`, toCsv(table, dataset[table]));
  return files;
}

/** The header of a table's CSV with all columns, in the order of the dictionary; a line alone. */
export function csvTemplate(table: TableName): string {
  return csvLine(SCHEMAS[table].fields.map((field) => field.name));
}
