/** A problem in data, with an address and a way to mend it. Collected, never thrown. */
export interface Issue {
  /** An error refuses its record; a warning shows it. */
  readonly level: "error" | "warning";
  /** Stable rule id in kebab case, such as `count-form`; documented in docs/rules.md. */
  readonly rule: string;
  /** File inside the story, `tolls.csv`. */
  readonly file: string;
  /** Physical line, 1-based. 0 where the whole file is meant. */
  readonly line: number;
  /** Position of the cell in its record, 1-based; spreadsheet column A is 1. 0 where the whole record is meant. */
  readonly column: number;
  /** Column name; empty where the whole record is meant. */
  readonly field: string;
  /** The cell as found, cut to 60 characters, control and bidi characters escaped as `\u{…}`. */
  readonly cell: string;
  /** What is wrong: at most 200 characters, lower case, no full stop, the bad value last. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly hint: string;
}

/** The law of conservation: `in === shown + refused`. */
export interface RecordCounts {
  readonly in: number;
  readonly shown: number;
  readonly refused: number;
}
