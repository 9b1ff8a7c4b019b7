import { quoteCell } from "./escape.js";
import type { Issue } from "./issue.js";
import { makeIssue, type Finding } from "./make-issue.js";
import { nameColumn } from "./name-columns.js";
import { nearest } from "./nearest.js";
import type { ColumnSchema } from "./schema.js";
import { SCHEMAS } from "./schemas.js";
import { textFault } from "./text-fault.js";
import { TOTAL_COLUMNS } from "./total-row.js";
import { TABLES, type TableName } from "./vocabulary.js";

/** The columns of a file that are read, each with its position counted from 0. */
export interface Header {
  readonly columns: readonly { readonly field: ColumnSchema; readonly index: number }[];
  /** All names of the header as compared: NFC, trimmed, lower case. */
  readonly names: readonly string[];
  /** Positions of columns without a name, which must be empty. */
  readonly blank: readonly number[];
  /** Columns whose name is none and near one: what they hold may be a hedge or a bound that would be lost. */
  readonly slips: readonly Slip[];
  /** Positions of columns in which a word for a sum makes a total row. */
  readonly labels: readonly number[];
}

/** A column whose name is near one of the table's. */
export interface Slip {
  /** Position in the header, from 0. */
  readonly index: number;
  /** The name as it is written. */
  readonly raw: string;
  /** The column that was most likely meant. */
  readonly meant: string;
}

/** Most columns of a table. */
export const MAX_COLUMNS = 200;

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype", "hasownproperty", "tostring", "valueof"]);

/** Names of columns that newsrooms add and that are near one of ours without being meant for it. */
const OTHER_WORDS: ReadonlySet<string> = new Set(["region", "season", "row", "lon", "uid", "source_title"]);

/** A column name as compared: NFC, without space around it, in lower case. */
export function plainName(name: string): string {
  if (/^[!-~]*$/.test(name)) return name.toLowerCase();
  return name
    .normalize("NFC")
    .replace(/^[\s\ufeff]+|[\s\ufeff]+$/g, "")
    .toLowerCase();
}

/** The schema of a column name of a table, `name:` with any language tag among names; undefined if unknown. */
export function fieldOf(table: TableName, name: string): ColumnSchema | undefined {
  const known = SCHEMAS[table].fields.find((field) => field.name === name);
  if (known !== undefined || table !== "names") return known;
  const tag = /^name:([a-z]{2,8}(?:-[a-z0-9]{1,8})*)$/.exec(name)?.[1];
  return tag === undefined ? undefined : nameColumn(tag);
}

/** How many names of a header are columns of a table. */
export function knownColumns(table: TableName, names: readonly string[]): number {
  return names.filter((name) => fieldOf(table, plainName(name)) !== undefined).length;
}

function missing(table: TableName, names: ReadonlySet<string>): Finding[] {
  const schema = SCHEMAS[table];
  const unknown = [...names].filter((name) => name !== "" && fieldOf(table, name) === undefined);
  const findings: Finding[] = [];
  for (const { name, constraints, example } of schema.fields) {
    if (constraints.required !== true || names.has(name)) continue;
    const near = nearest(name, unknown);
    const hint =
      near === null ? `add a column ${name}, such as ${quoteCell(example)}` : `rename ${quoteCell(near)} to ${name}`;
    findings.push({ rule: "header-missing", message: `missing column: ${name}`, hint });
  }
  for (const group of schema["counterclaim:oneOf"]) {
    if (group.some((name) => names.has(name))) continue;
    const list = group.join(", ");
    const near = group.map((name) => [nearest(name, unknown), name] as const).find(([found]) => found !== null);
    const hint =
      near === undefined ? `add one of these columns: ${list}` : `rename ${quoteCell(near[0] ?? "")} to ${near[1]}`;
    findings.push({ rule: "header-missing", message: `missing column: one of ${list}`, hint });
  }
  return findings;
}

/** The table that has more of a header's names than the one it is read as; null where none has. */
function otherTable(table: TableName, names: readonly string[]): TableName | null {
  let best: TableName = table;
  for (const other of TABLES) if (knownColumns(other, names) > knownColumns(best, names)) best = other;
  return best === table ? null : best;
}

function judgeName(table: TableName, name: string, raw: string, first: number | undefined): Finding | null {
  if (FORBIDDEN.has(name)) {
    return { rule: "header-forbidden", message: `forbidden column name: ${quoteCell(raw)}`, hint: "rename the column" };
  }
  if (first !== undefined) {
    const hint = `keep one of columns ${columnLetter(first + 1)} and this one, or rename it`;
    return { rule: "header-duplicate", message: `column name used twice: ${quoteCell(raw)}`, hint };
  }
  if (fieldOf(table, name) !== undefined) return null;
  const hint = "its cells are not read; put what readers need into note";
  return { rule: "header-unknown", message: `unknown column: ${quoteCell(raw)}`, hint };
}

/** The column that was most likely meant by a name that is none; null where the name is near none. */
function meantBy(table: TableName, name: string): string | null {
  if (OTHER_WORDS.has(name) || FORBIDDEN.has(name) || fieldOf(table, name) !== undefined) return null;
  return nearest(
    name,
    SCHEMAS[table].fields.map((field) => field.name),
  );
}

/**
 * What to say of a column whose name is near one of the table's. Where it holds something it is an error: a hedge, a bound
 * or a correction that is not read would publish another claim. An empty one loses nothing.
 */
export function slipIssue(file: string, line: number, { index, raw, meant }: Slip, filled: boolean): Issue {
  const finding: Finding = filled
    ? {
        rule: "header-slip",
        message: `unknown column that holds data: ${quoteCell(raw)}`,
        hint: `did you mean ${meant}; if it is another thing, give it a name that is less like ${meant}`,
      }
    : {
        rule: "header-unknown",
        message: `unknown column: ${quoteCell(raw)}`,
        hint: `its cells are not read; did you mean ${meant}`,
      };
  return makeIssue({ file, line, column: index + 1, field: plainName(raw), cell: raw }, finding);
}

/** The letters by which a spreadsheet calls a column, from 1: A to Z, AA and so on. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The header of a table and what is wrong with it, but for its `slips`. With an error no row can be read. */
export function readHeader(
  table: TableName,
  file: string,
  line: number,
  cells: readonly string[],
): { readonly header: Header; readonly issues: readonly Issue[] } {
  const names = cells.map(plainName);
  const issues: Issue[] = [];
  const gaps = missing(table, new Set(names));
  const other = gaps.length === 0 ? null : otherTable(table, names);
  if (other !== null) {
    const message = `columns of ${other} in a table that is read as ${table}`;
    const hint = `give --table ${other}, or name the columns of ${table}: ${gaps[0]?.message ?? ""}`;
    const issue = makeIssue({ file, line }, { rule: "header-missing", message, hint });
    return { header: { columns: [], names, blank: [], slips: [], labels: [] }, issues: [issue] };
  }
  const seen = new Map<string, number>();
  const columns: { field: ColumnSchema; index: number }[] = [];
  const blank: number[] = [];
  const slips: Slip[] = [];
  for (const [index, name] of names.entries()) {
    if (name === "") {
      blank.push(index);
      continue;
    }
    const raw = cells[index] ?? "";
    const finding = textFault(raw) ?? judgeName(table, name, raw, seen.get(name));
    const meant = finding?.rule === "header-unknown" ? meantBy(table, name) : null;
    if (meant !== null) slips.push({ index, raw, meant });
    else if (finding !== null)
      issues.push(makeIssue({ file, line, column: index + 1, field: name, cell: raw }, finding));
    seen.set(name, seen.get(name) ?? index);
    const field = fieldOf(table, name);
    if (field !== undefined) columns.push({ field, index });
  }
  for (const finding of gaps) issues.push(makeIssue({ file, line }, finding));
  const labels = columns.filter(({ field }) => TOTAL_COLUMNS.has(field.name)).map(({ index }) => index);
  return { header: { columns, names, blank, slips, labels }, issues };
}
