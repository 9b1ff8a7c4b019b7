/** What reads CSV files: a chunk of its own, fetched only where a CSV must be read. */
export type Reader = Pick<typeof import("./reader.js"), "readCsvInSlices" | "readStoryInSlices">;

/** Fetches the reader. */
export function loadReader(): Promise<Reader> {
  return import("./reader.js");
}
