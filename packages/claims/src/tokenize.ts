import Papa from "papaparse";
import { cutRecords, type RecordSpan } from "./records.js";

/** One record: its cells as they stand, or null where its quotes are broken. */
export interface Row {
  readonly cells: readonly string[] | null;
  readonly span: RecordSpan;
}

/** Papa Parse with everything automatic switched off; `delimiter` is set for each file. */
export const TOKENIZER: Papa.ParseConfig<string[]> = {
  header: false,
  dynamicTyping: false,
  skipEmptyLines: false,
  comments: false,
  quoteChar: '"',
  escapeChar: '"',
  newline: "\n",
};

/** The text that Papa Parse is given: some records with one kind of line break between them, copied as few times as may be. */
function joined(text: string, spans: readonly RecordSpan[]): string {
  const parts: string[] = [];
  let from = spans[0]?.start ?? 0;
  let to = spans[0]?.end ?? 0;
  for (const span of spans) {
    if (span.start === to + 1 && text.charCodeAt(to) === 10) to = span.end;
    else if (span.end !== to) {
      parts.push(text.slice(from, to));
      from = span.start;
      to = span.end;
    }
  }
  const last = text.slice(from, to);
  if (parts.length === 0) return last;
  parts.push(last);
  return parts.join("\n");
}

/** Cells of records that are all sound; null where Papa Parse counts other records than we do. */
function parse(
  text: string,
  spans: readonly RecordSpan[],
  delimiter: string,
  config: Papa.ParseConfig<string[]>,
): readonly (readonly string[])[] | null {
  const input = joined(text, spans);
  // Papa Parse drops a byte order mark at the begin of its input: it gets a line of ours before it.
  const marked = input.startsWith("\ufeff");
  const results: { rows: string[][]; broken: boolean } = { rows: [], broken: false };
  // The rows are taken out of Papa Parse's results, and then out of ours: both outlive their use in V8's young heap, and
  // would carry every row of a file into the old one, which costs more than the parsing.
  const chunk = ({ data, errors }: Papa.ParseResult<string[]>): void => {
    results.rows = data.splice(0);
    results.broken = errors.length > 0;
  };
  const options: Papa.ParseConfig<string[]> = { ...config, delimiter };
  Papa.parse<string[]>(marked ? `-\n${input}` : input, Object.assign(options, { chunk }));
  const rows = marked ? results.rows.slice(1) : results.rows;
  results.rows = [];
  return rows.length === spans.length && !results.broken ? rows : null;
}

/**
 * Cells of some records. They were cut by `RecordCutter`, which knows their lines; Papa Parse cuts sound records into
 * cells. It drops spaces after a closing quote, merges records where line ends are mixed and drops a second byte order
 * mark, without an error; none of these reach it. Where it still counts other records than we do, nothing is read.
 * All go to it at once: sound records that follow each other are then a part of the text itself, and no copy of it
 * stays behind in the cells.
 */
export function tokenizeSpans(
  text: string,
  spans: readonly RecordSpan[],
  delimiter: string,
  config: Papa.ParseConfig<string[]> = TOKENIZER,
): Row[] {
  const sound = spans.every((span) => span.fault === null) ? spans : spans.filter((span) => span.fault === null);
  const cells = sound.length === 0 ? null : parse(text, sound, delimiter, config);
  let next = 0;
  return spans.map((span) => ({ span, cells: span.fault === null ? (cells?.[next++] ?? null) : null }));
}

/** All cells of a text from `start`, for texts that are short. */
export function tokenize(
  text: string,
  delimiter: string,
  start: number,
  line: number,
  config: Papa.ParseConfig<string[]> = TOKENIZER,
): Row[] {
  return tokenizeSpans(text, cutRecords(text, delimiter, start, line), delimiter, config);
}
