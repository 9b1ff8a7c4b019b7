/** The reader of CSV files: a chunk of its own, loaded only where a CSV must be read. It gives way to the page. */
export { readCsvInSlices, readStoryInSlices } from "@counterclaim/claims";
