/** What reads CSV files: a chunk of its own, fetched only where a CSV must be read. */
export type Reader = Pick<typeof import("./reader.js"), "readCsvAsDataset" | "readStory">;

/** Fetches the reader. */
export function loadReader(): Promise<Reader> {
  return import("./reader.js");
}
