import { RecordCutter, type RecordSpan } from "./records.js";
import { tokenizeSpans, type Row, type TOKENIZER } from "./tokenize.js";

/** Records that are cut into cells at once: enough for Papa Parse to be fast, few enough to stop between. */
const BLOCK = 400;

/** The text below a header, cut into records, and into cells when they are asked for. */
export class SheetText {
  /** What stands between cells. */
  readonly delimiter: string;
  readonly #text: string;
  readonly #config: typeof TOKENIZER;
  readonly #cutter: RecordCutter;

  constructor(text: string, delimiter: string, start: number, line: number, config: typeof TOKENIZER) {
    this.#text = text;
    this.delimiter = delimiter;
    this.#config = config;
    this.#cutter = new RecordCutter(text, delimiter, start, line);
  }

  /** Cuts the next records; false where all are cut. */
  cut(most: number): boolean {
    return this.#cutter.cut(most);
  }

  /** Records that were cut, the header among them. */
  get count(): number {
    return this.#cutter.count;
  }

  /** Whether quotes are broken anywhere in what was cut. */
  get broken(): boolean {
    return this.#cutter.broken;
  }

  /** The rows from a record on, by its number from 0: as many as are cut into cells at once. */
  rows(from: number): readonly Row[] {
    const spans: RecordSpan[] = [];
    for (let at = from; at < Math.min(this.count, from + BLOCK); at++) spans.push(this.#cutter.span(at));
    return tokenizeSpans(this.#text, spans, this.delimiter, this.#config);
  }

  /** A record as it is written. */
  source({ start, end }: RecordSpan): string {
    return this.#text.slice(start, end);
  }

  /** The cells of one record, none where they cannot be told apart. */
  cells(at: number): readonly string[] {
    return tokenizeSpans(this.#text, [this.#cutter.span(at)], this.delimiter, this.#config)[0]?.cells ?? [];
  }
}
