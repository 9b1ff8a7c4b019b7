import { basename, join } from "node:path";
import { readCsvAsDataset, readStory, type Dataset, type TableName } from "@counterclaim/claims";
import { Complaint } from "./complaint.js";
import type { Effects, FolderFiles } from "./effects.js";
import { EXIT } from "./exit-code.js";

/** What a command was given to read, and what it says. */
export interface Input {
  readonly dataset: Dataset;
  /** The bytes that it was read from, by file name. */
  readonly files: FolderFiles;
  /** True for a story's folder, false for one CSV file. */
  readonly isStory: boolean;
}

/** How it is read. */
export interface InputOptions {
  /** Encoding of the CSV files; UTF-8 where it is not given. */
  readonly encoding?: string | undefined;
  /** Table of a single CSV file; guessed from its header where it is not given. */
  readonly table?: TableName | undefined;
}

/** Reads a story's folder or one CSV file. @throws Complaint where there is nothing to read. */
export async function readInput(path: string, options: InputOptions, effects: Effects): Promise<Input> {
  const { encoding, table } = options;
  if (/^https?:\/\//i.test(path))
    throw new Complaint(
      "an address is not read here: name it in datapackage.json, and run counterclaim fetch STORY",
      EXIT.usage,
    );
  const names = await effects.listFiles(path);
  if (names === null) {
    const file = basename(path);
    const bytes = await effects.readFile(path);
    return {
      dataset: readCsvAsDataset(file, bytes, { encoding, table }),
      files: new Map([[file, bytes]]),
      isStory: false,
    };
  }
  if (table !== undefined) throw new Complaint("--table is for one CSV file, not for a story's folder", EXIT.usage);
  const files = new Map<string, Uint8Array>();
  for (const name of names)
    if (/\.csv$/i.test(name) || name === "datapackage.json") files.set(name, await effects.readFile(join(path, name)));
  return { dataset: readStory(files, { encoding }), files, isStory: true };
}
