import { knownColumns } from "./header.js";
import { cutRecords } from "./records.js";
import { tokenize } from "./tokenize.js";
import type { TableName } from "./vocabulary.js";

/** Delimiters that a file may use, in the order in which a draw is decided. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Where the header of a text begins, and what stands between cells. */
export interface Layout {
  /** Null where no delimiter yields a known column. */
  readonly delimiter: string | null;
  /** Offset of the header's first character. */
  readonly start: number;
  /** Physical line of the header. */
  readonly line: number;
}

/** Cells of the header under one delimiter. */
export function headerCells(text: string, delimiter: string, start: number, line: number): readonly string[] {
  const first = cutRecords(text, delimiter, start, line, 1)[0];
  if (first === undefined) return [];
  return tokenize(text.slice(first.start, first.end), delimiter, 0, line)[0]?.cells ?? [];
}

/**
 * Finds the header, past blank lines and a `sep=;` line, and the delimiter under which most of its names are columns
 * of one of the tables. Nothing is guessed from the rows.
 */
export function findLayout(text: string, tables: readonly TableName[]): Layout {
  let start = 0;
  let line = 1;
  let forced: string | null = null;
  for (;;) {
    const blank = /^(?:[ \t]*(?:\r\n|\r|\n))/.exec(text.slice(start, start + 4096));
    const sep = /^"?sep=([,;|\t])"?[ \t]*(?:\r\n|\r|\n|$)/i.exec(text.slice(start, start + 64));
    const skipped = blank?.[0] ?? (forced === null ? sep?.[0] : undefined);
    if (skipped === undefined) break;
    if (blank === null) forced = sep?.[1] ?? null;
    start += skipped.length;
    line++;
  }
  if (forced !== null) return { delimiter: forced, start, line };
  let delimiter: string | null = null;
  let most = 0;
  for (const candidate of DELIMITERS) {
    const cells = headerCells(text, candidate, start, line);
    const known = Math.max(...tables.map((table) => knownColumns(table, cells)));
    if (known > most) {
      delimiter = candidate;
      most = known;
    }
  }
  return { delimiter, start, line };
}
