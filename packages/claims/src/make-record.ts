import type { StoryRecord } from "./claim.js";
import type { CellValue } from "./read-cell.js";
import { propertyOf, type ColumnSchema } from "./schema.js";
import { SCHEMAS } from "./schemas.js";
import type { TableName } from "./vocabulary.js";

const KINDS = {
  tolls: "toll",
  incidents: "incident",
  attributions: "attribution",
  sources: "source",
  names: "name",
} as const;

type Defaults = readonly (readonly [property: string, value: unknown])[];

/** What a record of a table has where its cells are empty. */
function defaultsOf(table: TableName): Defaults {
  const defaults: (readonly [string, unknown])[] = [];
  for (const field of SCHEMAS[table].fields) {
    const property = propertyOf(field);
    if (property.startsWith("names.")) continue;
    if (property === "also") defaults.push(["names", Object.freeze({})], ["also", Object.freeze([])]);
    else {
      const empty = field["counterclaim:reader"] === "flag" ? false : (field["counterclaim:default"] ?? null);
      defaults.push([property, empty]);
    }
  }
  return defaults;
}

const DEFAULTS = new Map<TableName, Defaults>();

/**
 * The record of one row from its values, all properties set, frozen. A toll without an id gets one made of its line.
 * The schemas say which property each column fills with which type, and a test holds them to the record's types.
 */
export function makeRecord(
  table: TableName,
  file: string,
  line: number,
  values: readonly (readonly [field: ColumnSchema, value: CellValue])[],
): StoryRecord {
  let defaults = DEFAULTS.get(table);
  if (defaults === undefined) DEFAULTS.set(table, (defaults = defaultsOf(table)));
  const record: Record<string, unknown> = { kind: KINDS[table], file, line };
  for (const [property, value] of defaults) record[property] = value;
  const names: Record<string, string> = {};
  let named = false;
  for (const [field, value] of values) {
    if (value === null) continue;
    const property = propertyOf(field);
    if (property.startsWith("names.") && typeof value === "string") {
      names[property.slice(6)] = value;
      named = true;
    } else record[property] = typeof value === "object" ? Object.freeze(value) : value;
  }
  if (named) record["names"] = Object.freeze(names);
  if (record["id"] === null) record["id"] = `${table}-${line}`;
  return Object.freeze(record) as unknown as StoryRecord;
}
