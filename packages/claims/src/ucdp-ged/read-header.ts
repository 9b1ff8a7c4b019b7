import { DELIMITERS, headerCells } from "../delimiter.js";
import { quoteCell } from "../escape.js";
import { plainName } from "../header.js";
import { makeIssue } from "../make-issue.js";
import type { Issue } from "../issue.js";
import { nearest } from "../nearest.js";
import { GED_COLUMNS, OTHER_GED_COLUMNS, type GedColumn } from "./columns.js";

/** The header of a file in the shape of UCDP GED. */
export interface GedHeader {
  readonly delimiter: string;
  /** Physical line, and offset of its first character. */
  readonly line: number;
  readonly start: number;
  /** All names as compared: trimmed, in lower case. */
  readonly names: readonly string[];
  /** Where each column stands, from 0. */
  readonly places: Readonly<Record<GedColumn, number>>;
  /** Names of the columns that are not taken over, as written. */
  readonly left: readonly string[];
}

const KNOWN: ReadonlySet<string> = new Set([...GED_COLUMNS, ...OTHER_GED_COLUMNS]);
/** So many known columns make a line the header of such a file. */
const ENOUGH = 3;

/** The header of a text, columns in any order; null beside an error where it is none or lacks a column. */
export function readGedHeader(file: string, text: string): { header: GedHeader | null; issues: Issue[] } {
  const blank = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text.slice(0, 4096))?.[0] ?? "";
  const start = blank.length;
  const line = (blank.match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
  let delimiter: string = ",";
  let raw: readonly string[] = [];
  let most = 0;
  for (const each of DELIMITERS) {
    const cells = headerCells(text, each, start, line);
    const known = cells.filter((cell) => KNOWN.has(plainName(cell))).length;
    if (known > most) [most, delimiter, raw] = [known, each, cells];
  }
  if (most < ENOUGH) {
    const first = /^[^\r\n]*/.exec(text.slice(start, start + 400))?.[0] ?? "";
    const message = `no header of UCDP GED: ${quoteCell(first)}`;
    const hint = "give the CSV file of UCDP GED with the names of its columns in the first line";
    return { header: null, issues: [makeIssue({ file, line }, { rule: "delimiter", message, hint })] };
  }
  const names = raw.map(plainName);
  const issues = judgeNames(file, line, raw, names);
  const places = Object.fromEntries(GED_COLUMNS.map((column) => [column, names.indexOf(column)]));
  const left = raw.filter((_, at) => !(GED_COLUMNS as readonly string[]).includes(names[at] ?? ""));
  const header = { delimiter, line, start, names, places: places as Record<GedColumn, number>, left };
  return { header: issues.some(({ level }) => level === "error") ? null : header, issues };
}

function judgeNames(file: string, line: number, raw: readonly string[], names: readonly string[]): Issue[] {
  const unknown = names.filter((name) => name !== "" && !KNOWN.has(name));
  const issues = GED_COLUMNS.filter((column) => !names.includes(column)).map((column) => {
    const near = nearest(column, unknown);
    const hint = near === null ? `take in the column ${column} of UCDP GED` : `rename ${quoteCell(near)} to ${column}`;
    return makeIssue({ file, line }, { rule: "header-missing", message: `missing column: ${column}`, hint });
  });
  for (const [at, name] of names.entries()) {
    if (name === "" || names.indexOf(name) === at) continue;
    const message = `column name used twice: ${quoteCell(raw[at] ?? "")}`;
    const hint = "keep one of the two columns";
    issues.push(makeIssue({ file, line, column: at + 1 }, { rule: "header-duplicate", message, hint }));
  }
  if (unknown.length > 0) {
    const message = `${unknown.length === 1 ? "column" : "columns"} that UCDP GED does not have: ${unknown.join(", ")}`;
    issues.push(makeIssue({ file, line }, { rule: "header-unknown", message, hint: "their cells are not taken over" }));
  }
  return issues;
}
