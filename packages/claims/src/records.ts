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
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** How many characters the line break at `at` has: 0 where there is none, 2 for CRLF. */
function breakLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === LF) return 1;
  if (code !== CR) return 0;
  return text.charCodeAt(at + 1) === LF ? 2 : 1;
}

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) breaks++;
  }
  return breaks;
}

/** Offset of the quote that closes the one at `open`, doubled ones passed over; -1 where none does. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

/**
 * Cuts a CSV text into records from `start`: CRLF, LF and CR, mixed, end a record outside quotes (RFC 4180 with any
 * line end). Physical lines are counted through quoted line breaks. A quote that opens a cell must close it; anything
 * else is a fault of its record, which then ends with its line. Lines without a character are no record. At most `most` records. Linear in the length of the text.
 */
export function cutRecords(
  text: string,
  delimiter: string,
  start = 0,
  firstLine = 1,
  most: number = Infinity,
): RecordSpan[] {
  const separator = delimiter.charCodeAt(0);
  const spans: RecordSpan[] = [];
  const length = text.length;
  let at = start;
  let line = firstLine;
  while (at < length && spans.length < most) {
    const begin = at;
    const beginLine = line;
    let fault: QuoteFault | null = null;
    let cellStart = true;
    for (;;) {
      const code = text.charCodeAt(at);
      if (at >= length || code === LF || code === CR) break;
      if (code === QUOTE && cellStart && fault === null) {
        const close = closingQuote(text, at);
        const inside = close === -1 ? length : close;
        line += countBreaks(text, at, inside);
        if (close === -1) {
          fault = "open";
          at = length;
          break;
        }
        at = close + 1;
        const next = text.charCodeAt(at);
        if (at < length && next !== separator && next !== LF && next !== CR) fault = "after";
        cellStart = false;
        continue;
      }
      if (code === QUOTE && fault === null) fault = "stray";
      cellStart = code === separator;
      at++;
    }
    if (at > begin) spans.push({ start: begin, end: at, line: beginLine, lastLine: line, fault });
    at += breakLength(text, at);
    line++;
  }
  return spans;
}
