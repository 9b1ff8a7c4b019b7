import { LEAD, MARK, ODD, oddKinds, ROW } from "./odd-character.js";

/** What is wrong with the quotes of a record. */
export type QuoteFault = "open" | "after" | "stray";

/** One record of a CSV text before it is cut into cells. */
export interface RecordSpan {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character, the line break not counted. */
  readonly end: number;
  /** Physical line of its first character, 1-based. */
  readonly line: number;
  /** Physical line of its last character. */
  readonly lastLine: number;
  readonly fault: QuoteFault | null;
  /** It holds a quotation mark. */
  readonly quoted: boolean;
  /** It may hold what `textFault` looks for. */
  readonly odd: boolean;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

const FAULTS: readonly (QuoteFault | null)[] = [null, "open", "after", "stray"];
const OPEN = 1;
const AFTER = 2;
const STRAY = 3;
const QUOTED = 4;
const SUSPECT = 8;
const STRIDE = 5;
/** Letters in a row from which on they are looked at. */
const MANY = 3;

/**
 * Cuts a CSV text into records: CRLF, LF and CR, mixed, end a record outside quotes (RFC 4180 with any line end).
 * Physical lines are counted through quoted line breaks. A quote that opens a cell must close it; anything else is a
 * fault of its record, which then ends with its line. Lines without a character are no record. One pass, linear in the
 * length of the text, that also notices where characters need a closer look.
 */
export class RecordCutter {
  /** Records cut so far. */
  count = 0;
  /** Whether the quotes of any record cut so far are broken. */
  broken = false;
  readonly #text: string;
  readonly #separator: number;
  #at: number;
  #line: number;
  #spans = new Uint32Array(256 * STRIDE);

  constructor(text: string, delimiter: string, start = 0, line = 1) {
    this.#text = text;
    this.#separator = delimiter.charCodeAt(0);
    this.#at = start;
    this.#line = line;
  }

  /** Cuts at most `most` records; false where the text is at its end. */
  cut(most: number = Infinity): boolean {
    const text = this.#text;
    const length = text.length;
    const separator = this.#separator;
    const kinds = oddKinds();
    let at = this.#at;
    let line = this.#line;
    for (let left = most; left > 0 && at < length;) {
      const begin = at;
      const beginLine = line;
      let marks = 0;
      let seen = 0;
      let row = 0;
      let rowEnd = -1;
      let inside = false;
      for (; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code > QUOTE && code < 127) continue;
        if (code === QUOTE) {
          marks |= QUOTED;
          if (inside) {
            if (text.charCodeAt(at + 1) === QUOTE) at++;
            else {
              inside = false;
              const next = at + 1 < length ? text.charCodeAt(at + 1) : separator;
              if (next !== separator && next !== LF && next !== CR) marks |= AFTER;
            }
          } else if ((marks & 3) === 0) {
            if (at === begin || text.charCodeAt(at - 1) === separator) inside = true;
            else marks |= STRAY;
          }
        } else if (code === LF || code === CR) {
          if (!inside) break;
          if (code === LF || text.charCodeAt(at + 1) !== LF) line++;
        } else {
          const kind = kinds[code] ?? 0;
          seen |= kind;
          if ((kind & ROW) === 0) continue;
          row = rowEnd === at - 1 ? row + 1 : 1;
          rowEnd = at;
          if (row >= MANY) seen |= ODD;
        }
      }
      if (inside) marks |= OPEN;
      if (at > begin) {
        if ((seen & ODD) !== 0 || (seen & (LEAD | MARK)) === (LEAD | MARK)) marks |= SUSPECT;
        if ((marks & 3) !== 0) this.broken = true;
        this.#keep(begin, at, beginLine, line, marks);
        left--;
      }
      at += at >= length ? 0 : text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
      line++;
    }
    this.#at = at;
    this.#line = line;
    return at < length;
  }

  #keep(start: number, end: number, line: number, lastLine: number, marks: number): void {
    const place = this.count * STRIDE;
    if (place === this.#spans.length) {
      const wider = new Uint32Array(this.#spans.length * 2);
      wider.set(this.#spans);
      this.#spans = wider;
    }
    const spans = this.#spans;
    spans[place] = start;
    spans[place + 1] = end;
    spans[place + 2] = line;
    spans[place + 3] = lastLine;
    spans[place + 4] = marks;
    this.count++;
  }

  /** A record by its number from 0. */
  span(index: number): RecordSpan {
    const place = index * STRIDE;
    const spans = this.#spans;
    const marks = spans[place + 4] ?? 0;
    return {
      start: spans[place] ?? 0,
      end: spans[place + 1] ?? 0,
      line: spans[place + 2] ?? 0,
      lastLine: spans[place + 3] ?? 0,
      fault: FAULTS[marks & 3] ?? null,
      quoted: (marks & QUOTED) !== 0,
      odd: (marks & SUSPECT) !== 0,
    };
  }
}

/** The records of a text from `start`, at most `most` of them. */
export function cutRecords(
  text: string,
  delimiter: string,
  start = 0,
  line = 1,
  most: number = Infinity,
): RecordSpan[] {
  const cutter = new RecordCutter(text, delimiter, start, line);
  cutter.cut(most);
  return Array.from({ length: cutter.count }, (_, index) => cutter.span(index));
}
