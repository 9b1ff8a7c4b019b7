/** The reader of CSV files: a part of its own, loaded only where a CSV must be read. */
export { readFiles, readInline } from "./read-files.js";
