import { quoteCell } from "./escape.js";
import { trimAscii } from "./read-cell.js";
import { readEntries, report, type Entry, type Sheet } from "./sheet.js";

const DIFFER = "delete one of them, or say in note how they differ";

/** The numbers that stand more than once in a list of whole ones of 32 bits. */
function repeated(numbers: readonly number[]): ReadonlySet<number> {
  const sorted = Int32Array.from(numbers).sort();
  const found = new Set<number>();
  for (let at = 1; at < sorted.length; at++) {
    const number = sorted[at];
    if (number !== undefined && number === sorted[at - 1]) found.add(number);
  }
  return found;
}

/** Finds rows that are equal but for their id, each compared with the first of its kind. */
class Repetitions {
  readonly #sheet: Sheet;
  readonly #id: number;
  /** Prints that more than one entry has: entries with another one repeat nothing. */
  readonly #shared: ReadonlySet<number>;
  /** The first entry of each print; where two prints meet, the first entry of each content. */
  readonly #firsts = new Map<number, Entry | Map<string, Entry>>();

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    this.#id = sheet.header?.names.indexOf("id") ?? -1;
    this.#shared = repeated(readEntries(sheet).map(({ print }) => print));
  }

  #content(entry: Entry): string {
    return this.#sheet
      .cellsOf(entry)
      .filter((_, index) => index !== this.#id)
      .map(trimAscii)
      .join("\u0000");
  }

  /** The id as it is written; undefined where the file has no such column. */
  idOf(entry: Entry): string | undefined {
    return this.#id === -1 ? undefined : this.#sheet.cellsOf(entry)[this.#id];
  }

  /** The older entry with the same content; null where there is none. */
  older(entry: Entry): Entry | null {
    if (!this.#shared.has(entry.print)) return null;
    const first = this.#firsts.get(entry.print);
    if (first === undefined) {
      this.#firsts.set(entry.print, entry);
      return null;
    }
    const contents = first instanceof Map ? first : new Map([[this.#content(first), first]]);
    if (first !== contents) this.#firsts.set(entry.print, contents);
    const content = this.#content(entry);
    const same = contents.get(content);
    if (same === undefined) contents.set(content, entry);
    return same ?? null;
  }
}

/**
 * Refuses an id used twice and a row that repeats an older one cell for cell, but for space around them; warns of a row that repeats another but
 * for its id. The first of each stays.
 */
export function checkDuplicates(sheet: Sheet): void {
  const repetitions = new Repetitions(sheet);
  const ids = new Map<string, number>();
  for (const entry of readEntries(sheet)) {
    const same = repetitions.older(entry);
    if (same !== null && repetitions.idOf(same) === repetitions.idOf(entry)) {
      const message = `row repeats line ${same.line}`;
      report(sheet, entry, null, { rule: "duplicate-record", message, hint: DIFFER });
      continue;
    }
    const id = entry.record.id as string | null;
    const older = id === null ? undefined : ids.get(id);
    if (id !== null && older !== undefined) {
      const message = `id used before, in line ${older}: ${quoteCell(id)}`;
      report(sheet, entry, "id", { rule: "duplicate-id", message, hint: "give each row an id of its own" });
    } else if (id !== null) {
      ids.set(id, entry.line);
      if (same === null) continue;
      const message = `row repeats line ${same.line} but for its id`;
      report(sheet, entry, null, { rule: "duplicate-content", message, hint: DIFFER });
    }
  }
}
