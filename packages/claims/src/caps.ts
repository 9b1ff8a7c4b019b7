/** What is refused for its size. An import may raise them. */
export interface Caps {
  /** Bytes of one file. */
  readonly bytes: number;
  /** Records of one file. */
  readonly records: number;
  /** Columns of one file. */
  readonly columns: number;
  /** Characters of one cell. */
  readonly cell: number;
}

/** The caps of a story that is drawn in a page. */
export const CAPS: Caps = { bytes: 10_000_000, records: 50_000, columns: 200, cell: 20_000 };
