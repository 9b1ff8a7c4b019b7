/** What reads CSV files: a part of its own, fetched only where a CSV must be read. */
export type Reader = typeof import("./reader.js");

/** Fetches the reader. */
export function loadReader(): Promise<Reader> {
  return import("./reader.js");
}
