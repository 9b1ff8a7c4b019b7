import { CAPS } from "../caps.js";
import { parseCount } from "../count.js";
import { parseWhen } from "../edtf.js";
import { quoteCell } from "../escape.js";
import { lostText } from "../lost-text.js";
import type { Finding } from "../make-issue.js";
import { RULE_LEVELS } from "../rule-id.js";
import { textFault } from "../text-fault.js";
import { CODES, type CodedColumn } from "./codes.js";
import type { GedColumn, GedRow } from "./columns.js";
import { noteOfGed } from "./note-of.js";
import { dayOfGed } from "./when-of.js";

/** What is wrong with a row, and in which column. */
export interface GedFault {
  readonly column: GedColumn;
  readonly finding: Finding;
}

const COUNTS = ["low", "best", "high", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"] as const;
const DEGREES = { latitude: 90, longitude: 180 } as const;
const NAMES = ["side_a", "side_b", "where_coordinates", "adm_1", "adm_2", "country"] as const;

/** Everything in a row that cannot be read, or that contradicts itself; empty for a row that can be taken over. */
export function judgeGedRow(row: GedRow): GedFault[] {
  const faults: GedFault[] = [];
  const add = (column: GedColumn, rule: Finding["rule"], message: string, hint: string): void => {
    faults.push({ column, finding: { rule, message, hint } });
  };
  judgeTexts(row, faults);
  if (row.id === "") add("id", "cell-empty", "empty id", "write the event's id as UCDP GED has it");
  else if (!/^\w[\w-]{0,99}$/.test(row.id))
    add(
      "id",
      "key-form",
      `invalid id: ${quoteCell(row.id)}`,
      "write the event's id as UCDP GED has it, such as 244657",
    );
  for (const [name, codes] of Object.entries(CODES)) {
    const column = name as CodedColumn;
    if (Object.hasOwn(codes, row[column])) continue;
    const hint = `write one of ${Object.keys(codes).join(", ")}, the codes of the UCDP GED codebook`;
    add(column, "category", `unknown ${column}: ${quoteCell(row[column])}`, hint);
  }
  for (const column of ["latitude", "longitude"] as const) {
    const degrees = /^-?\d{1,3}(?:\.\d+)?$/.test(row[column]) ? Math.abs(Number(row[column])) : Infinity;
    if (row[column] === "" || degrees <= DEGREES[column]) continue;
    const hint = `write degrees with a point, from -${DEGREES[column]} to ${DEGREES[column]}`;
    add(column, "decimal-form", `invalid ${column}: ${quoteCell(row[column])}`, hint);
  }
  if ((row.latitude === "") !== (row.longitude === ""))
    add(
      row.latitude === "" ? "latitude" : "longitude",
      "cell-empty",
      "half a coordinate",
      "write latitude and longitude, or neither",
    );
  judgeDates(row, add);
  judgeCounts(row, add);
  return faults;
}

type Add = (column: GedColumn, rule: Finding["rule"], message: string, hint: string) => void;

function judgeTexts(row: GedRow, faults: GedFault[]): void {
  for (const column of Object.keys(row) as GedColumn[]) {
    const finding = textFault(row[column]);
    if (finding !== null) faults.push({ column, finding });
  }
  for (const column of NAMES) {
    const finding = lostText(row[column]);
    if (finding !== null && RULE_LEVELS[finding.rule] === "error") faults.push({ column, finding });
  }
  if (noteOfGed(row).length <= CAPS.cell) return;
  const message = `texts longer than ${CAPS.cell} characters together`;
  const hint = "often a missing quotation mark; else shorten source_article, source_original or where_description";
  faults.push({ column: "source_article", finding: { rule: "cell-length", message, hint } });
}

function judgeDates(row: GedRow, add: Add): void {
  const days = (["date_start", "date_end"] as const).map((column) => {
    const day = dayOfGed(row[column]);
    if (day !== null && parseWhen(day).ok) return day;
    const hint = "write a day such as 2020-10-04 or 2020-10-04 00:00:00.000";
    if (row[column] === "") add(column, "cell-empty", `empty ${column}`, hint);
    else add(column, "date-form", `invalid ${column}: ${quoteCell(row[column])}`, hint);
    return null;
  });
  const [first = null, last = null] = days;
  if (first === null || last === null || first <= last) return;
  const hint = "swap date_start and date_end, or mend one of them";
  add("date_end", "date-form", `date_end before date_start: ${last} and ${first}`, hint);
}

function judgeCounts(row: GedRow, add: Add): void {
  const read = COUNTS.map((column) => {
    const reading = parseCount(row[column]);
    if (reading.ok) return { column, count: reading.value };
    const hint = "write a whole number in digits, or leave the cell empty where UCDP gives no figure";
    add(column, "count-form", `invalid ${column}: ${quoteCell(row[column])}`, hint);
    return { column, count: null };
  });
  const given = read.slice(0, 3).flatMap(({ column, count }) => (count === null ? [] : [{ column, count }]));
  for (const [at, upper] of given.entries()) {
    const lower = given[at - 1];
    if (lower === undefined || lower.count <= upper.count) continue;
    const message = `${lower.column} above ${upper.column}: ${lower.count} and ${upper.count}`;
    add(lower.column, "count-order", message, "low must not be above best, nor best above high");
  }
}
