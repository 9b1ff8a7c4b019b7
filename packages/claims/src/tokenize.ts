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

/** The text that Papa Parse is given: sound records alone, with one kind of line break between them. */
function soundText(text: string, spans: readonly RecordSpan[]): string {
  const parts: string[] = [];
  for (const span of spans) if (span.fault === null) parts.push(text.slice(span.start, span.end));
  return parts.join("\n");
}

/**
 * Cells of a CSV text. Records are cut by `cutRecords`, which knows their lines; Papa Parse then cuts sound records
 * into cells. It drops spaces after a closing quote, merges records where line ends are mixed and drops a second byte
 * order mark, without an error; none of these reach it. Where it still counts other records than we do, nothing is read.
 */
export function tokenize(
  text: string,
  delimiter: string,
  start: number,
  line: number,
  config: Papa.ParseConfig<string[]> = TOKENIZER,
): Row[] {
  const spans = cutRecords(text, delimiter, start, line);
  const sound = soundText(text, spans);
  if (sound === "") return spans.map((span) => ({ span, cells: span.fault === null ? [""] : null }));
  // Papa Parse drops a byte order mark at the begin of its input: it gets a line of ours before it.
  const parsed = Papa.parse<string[]>(`-\n${sound}`, { ...config, delimiter });
  const cells = parsed.data;
  const count = spans.reduce((sum, span) => sum + (span.fault === null ? 1 : 0), 1);
  if (cells.length !== count || parsed.errors.length > 0) return spans.map((span) => ({ span, cells: null }));
  let next = 1;
  return spans.map((span) => ({ span, cells: span.fault === null ? (cells[next++] ?? null) : null }));
}
