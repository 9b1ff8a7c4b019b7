/** How a cell of a column is read. One function in `read-cell.ts` stands behind each. */
export type Reader =
  /** A slug that other rows refer to, or that refers to one; trimmed of ASCII space. */
  | "key"
  /** A key into names.csv or a label, kept exactly. */
  | "label"
  /** Text for readers, kept exactly. */
  | "text"
  /** A whole number of people. */
  | "count"
  /** EDTF level 0 or 1. */
  | "when"
  /** One of the column's `enum`. */
  | "category"
  /** An http(s) address. */
  | "url"
  /** A decimal number with a point: coordinates. */
  | "decimal"
  /** A place in an order or a weight, a whole number. */
  | "order"
  /** Several spellings with semicolons between. */
  | "list"
  /** `yes`, or empty for no. */
  | "flag";

/** One column: a Frictionless Table Schema field (datapackage.org/standard/table-schema) with properties of ours. */
export interface ColumnSchema {
  readonly name: string;
  readonly type: "string" | "integer" | "number";
  readonly title: string;
  /** For readers of the data dictionary. */
  readonly description: string;
  /** A cell as it may stand in the file. */
  readonly example: string;
  readonly constraints: {
    /** The header must have the column. */
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    /** In characters. */
    readonly maxLength?: number;
  };
  readonly "counterclaim:reader": Reader;
  /** Property of the record, where it is not the column's name in camel case. */
  readonly "counterclaim:property"?: string;
  /** What an empty cell means; null where this is absent. */
  readonly "counterclaim:default"?: string;
  /** Table whose `id` the cell must be. */
  readonly "counterclaim:key"?: "tolls" | "incidents" | "attributions" | "sources";
  /** Kind of name that the cell is a key of, or a label. */
  readonly "counterclaim:name"?: "population" | "actor" | "place" | "weapon";
  /** Whether each record must have something in the cell. */
  readonly "counterclaim:filled"?: true;
}

/** The columns of one table, and nothing else describes them. */
export interface TableSchema {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly ColumnSchema[];
  readonly primaryKey: readonly string[];
  /** Groups of columns of which the header needs one at least. */
  readonly "counterclaim:oneOf": readonly (readonly string[])[];
}

type Extra = Partial<Omit<ColumnSchema, "name" | "description" | "example">>;

const TYPES: Partial<Record<Reader, ColumnSchema["type"]>> = { count: "integer", order: "integer", decimal: "number" };
const LENGTHS: Partial<Record<Reader, number>> = { when: 64, url: 2048 };

function titleOf(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A column with the type and limits that follow from its reader. */
export function column(
  name: string,
  reader: Reader,
  description: string,
  example: string,
  extra: Extra = {},
): ColumnSchema {
  const length = LENGTHS[reader];
  return {
    name,
    type: TYPES[reader] ?? "string",
    title: titleOf(name),
    description,
    example,
    ...extra,
    constraints: {
      ...(length === undefined ? {} : { maxLength: length }),
      ...(reader === "count" ? { minimum: 0, maximum: 999_999_999, pattern: "^\\d{1,9}$" } : {}),
      ...extra.constraints,
    },
    "counterclaim:reader": reader,
  };
}

const PROPERTIES = new WeakMap<ColumnSchema, string>();

/** The record's property that a column fills: `as_of` fills `asOf`. */
export function propertyOf(field: ColumnSchema): string {
  let property = PROPERTIES.get(field);
  if (property === undefined) {
    const camel = field.name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    PROPERTIES.set(field, (property = field["counterclaim:property"] ?? camel));
  }
  return property;
}
