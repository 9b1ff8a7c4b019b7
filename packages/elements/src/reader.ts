/** The reader of CSV files: a chunk of its own, loaded only where a CSV must be read. */
export { readCsvAsDataset, readStory } from "@counterclaim/claims";
