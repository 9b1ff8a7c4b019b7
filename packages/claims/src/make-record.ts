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

/** A record of a table whose cells are all empty. */
function emptyRecord(table: TableName): Record<string, unknown> {
  const record: Record<string, unknown> = { kind: KINDS[table], file: "", line: 0 };
  for (const field of SCHEMAS[table].fields) {
    const property = propertyOf(field);
    if (property.startsWith("names.")) continue;
    if (property === "also") {
      record["names"] = Object.freeze({});
      record["also"] = Object.freeze([]);
    } else record[property] = field["counterclaim:reader"] === "flag" ? false : (field["counterclaim:default"] ?? null);
  }
  return record;
}

/**
 * What makes the record of a row from the frozen values of its columns, in their order: all properties set, frozen. A record
 * without an id gets one made of its line. The schemas say which property each column fills with which type, and a test
 * holds them to the record's types.
 */
export function recordMaker(
  table: TableName,
  fields: readonly ColumnSchema[],
): (file: string, line: number, values: readonly CellValue[]) => StoryRecord {
  // Frozen, records that JSON made share one shape in V8. Copies of one record do not: of many columns `assign` makes
  // dictionaries, of which each property is looked up, and a spread gives each copy a shape of its own.
  const empty = JSON.stringify(emptyRecord(table));
  const properties = fields.map(propertyOf);
  const languages = properties.map((property) => (property.startsWith("names.") ? property.slice(6) : null));
  const frozen = Object.freeze({});
  const none = Object.freeze([]);
  return (file, line, values) => {
    const record = JSON.parse(empty) as Record<string, unknown>;
    record["file"] = file;
    record["line"] = line;
    let names: Record<string, string> | null = null;
    for (let index = 0; index < properties.length; index++) {
      const value = values[index] ?? null;
      if (value === null) continue;
      const language = languages[index] ?? null;
      if (language !== null && typeof value === "string") (names ??= {})[language] = value;
      else record[properties[index] ?? ""] = value;
    }
    if (table === "names") {
      record["names"] = names === null ? frozen : Object.freeze(names);
      if (!Object.isFrozen(record["also"])) record["also"] = none;
    }
    if (record["id"] === null) record["id"] = `${table}-${line}`;
    return Object.freeze(record) as unknown as StoryRecord;
  };
}
