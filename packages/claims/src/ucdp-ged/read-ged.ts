import { CAPS, type Caps } from "../caps.js";
import { quoteCell } from "../escape.js";
import { textKind } from "../file-kind.js";
import { plainName } from "../header.js";
import type { Issue } from "../issue.js";
import { makeIssue, type Finding } from "../make-issue.js";
import { nearest } from "../nearest.js";
import { trimAscii } from "../read-cell.js";
import { readText, SEAMS } from "../read-sheet.js";
import { judgeRow } from "../row-fault.js";
import { SheetText } from "../sheet-text.js";
import { GED_COLUMNS, type GedRow } from "./columns.js";
import { judgeGedRow } from "./judge-row.js";
import { readGedHeader, type GedHeader } from "./read-header.js";

/** What an import of UCDP GED may be: the global file of version 24.1 has some 350,000 events. */
export const GED_CAPS: Caps = { ...CAPS, bytes: 500_000_000, records: 2_000_000 };

/** How a file is read. */
export interface GedOptions {
  /** A name of `ENCODINGS`; UTF-8 where it is not given. */
  readonly encoding?: string | undefined;
  /** Takes only the events that have this text in this column of the file, case and outer space aside; all by default. */
  readonly only?: readonly (readonly [column: string, text: string])[];
}

/** What a file in the shape of UCDP GED holds. With an error among the issues its events are not all there. */
export interface GedReading {
  readonly events: readonly GedRow[];
  /** Events that `only` left out. */
  readonly leftOut: number;
  /** Names of the columns that are not taken over. */
  readonly leftColumns: readonly string[];
  readonly issues: readonly Issue[];
}

/** Reads the global file of UCDP GED or one of a country or year: columns in any order, every fault at once. */
export function readGed(file: string, input: Uint8Array | string, options: GedOptions = {}): GedReading {
  const { text, issues: found } = readText(file, input, options, GED_CAPS, SEAMS);
  const issues: Issue[] = [...found];
  const nothing = { events: [], leftOut: 0, leftColumns: [], issues };
  const fail = (finding: Finding): GedReading => ({ ...nothing, issues: [...issues, makeIssue({ file }, finding)] });
  if (text === null) return nothing;
  if (text.trim() === "")
    return fail({ rule: "file-empty", message: "empty file", hint: "give the CSV file of UCDP GED" });
  const kind = textKind(text);
  if (kind !== null) return fail(kind);
  const { header, issues: ofHeader } = readGedHeader(file, text);
  issues.push(...ofHeader);
  if (header === null) return nothing;
  const only = (options.only ?? []).map(([column, wanted]) => ({
    name: plainName(column),
    at: header.names.indexOf(plainName(column)),
    wanted: trimAscii(wanted).toLowerCase(),
  }));
  for (const { name, at } of only) {
    if (at !== -1) continue;
    const near = nearest(name, header.names);
    const hint = near === null ? "name a column of the file's header" : `did you mean ${near}`;
    issues.push(
      makeIssue(
        { file, line: header.line },
        { rule: "header-missing", message: `no column to choose events by: ${quoteCell(name)}`, hint },
      ),
    );
  }
  if (only.some(({ at }) => at === -1)) return nothing;
  const isWanted = (cells: readonly string[]): boolean =>
    only.every(({ at, wanted }) => trimAscii(cells[at] ?? "").toLowerCase() === wanted);
  return { ...readRows(file, text, header, isWanted, issues), leftColumns: header.left };
}

function readRows(
  file: string,
  text: string,
  header: GedHeader,
  isWanted: (cells: readonly string[]) => boolean,
  issues: Issue[],
): Omit<GedReading, "leftColumns"> {
  const rows = new SheetText(text, header.delimiter, header.start, header.line, SEAMS.tokenizer);
  rows.cut(Infinity);
  const whole = { columns: [], names: header.names, blank: [], slips: [], labels: [] };
  const events: GedRow[] = [];
  const lines = new Map<string, number>();
  let leftOut = 0;
  for (let at = 1; at < rows.count;) {
    for (const row of rows.rows(at)) {
      at++;
      const { cells, span } = row;
      if (cells?.every((cell) => cell.trim() === "") === true) continue;
      const fault = judgeRow(whole, row, rows);
      if (fault !== null || cells === null) {
        if (fault !== null) issues.push(makeIssue({ file, line: span.line }, fault));
        continue;
      }
      if (!isWanted(cells)) {
        leftOut++;
        continue;
      }
      const event = Object.fromEntries(
        GED_COLUMNS.map((column) => [column, trimAscii(cells[header.places[column]] ?? "")]),
      ) as GedRow;
      const faults = judgeGedRow(event);
      const older = event.id === "" ? undefined : lines.get(event.id);
      if (older === undefined) lines.set(event.id, span.line);
      else {
        const message = `id used before, in line ${older}: ${quoteCell(event.id)}`;
        const hint = "delete one of the rows, or give it the id that UCDP GED has for it";
        faults.push({ column: "id", finding: { rule: "duplicate-id", message, hint } });
      }
      for (const { column, finding } of faults) {
        const place = header.places[column];
        issues.push(
          makeIssue({ file, line: span.line, column: place + 1, field: column, cell: cells[place] ?? "" }, finding),
        );
      }
      events.push(event);
    }
  }
  return { events, leftOut, issues };
}
