import { lstat, mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { GraphicType } from "@counterclaim/charts";
import { codeOf, Complaint, reasonOf } from "./complaint.js";
import { isFileName } from "./slug.js";
import { drawPixels, type DrawPixels } from "./draw-pixels.js";
import { elementScripts, embedScript, type ElementScripts, type EmbedScript } from "./element-scripts.js";
import { kitDigest } from "./kit-digest.js";
import { publish, readOutput, type Published } from "./publish.js";

/** Files of a folder by their path inside it, with `/` between. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>;

/** All that a command does to the world, handed in: tests give a recording version. */
export interface Effects {
  /** The bytes of a file. @throws Complaint where it cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
  /** Names of the plain files in a folder, sorted by code unit; null where the path is a file. @throws Complaint where it is neither. */
  listFiles(path: string): Promise<readonly string[] | null>;
  /** Puts a folder in place as a whole: afterwards it holds these files and no others. See publish.ts. */
  publish(folder: string, make: (kept: FolderFiles) => Promise<FolderFiles>): Promise<Published>;
  /** Every file of a folder that was built. @throws Complaint where it cannot be read. */
  readOutput(folder: string): Promise<FolderFiles>;
  /** Makes a folder that must not be there yet. @throws Complaint where it is. */
  createFolder(folder: string, files: FolderFiles): Promise<void>;
  /** The scripts of a graphic's element. @throws Complaint where they are not built. */
  elementScripts(type: GraphicType): Promise<ElementScripts>;
  /** A small script of an embed without imports. @throws Complaint where it is not built. */
  embedScript(name: EmbedScript): Promise<string>;
  /** Digest of the code that runs; null where it cannot be told. See kit-digest.ts. */
  kitDigest(): Promise<string | null>;
  /** Draws an SVG text as PNG, with the kit's own fonts. @throws Complaint where that cannot be done. Null leaves such pictures out. */
  readonly drawPixels: DrawPixels | null;
  /** Standard output is a terminal, read by a person. */
  readonly terminal: boolean;
  /** One line or more to standard output. Escaped by the caller, see `escapeForTerminal`. */
  log(text: string): void;
  /** One line or more to standard error. */
  warn(text: string): void;
}

/** The real world. */
export function nodeEffects(): Effects {
  return {
    readFile: async (path) => {
      try {
        return await readFile(path);
      } catch (error) {
        throw new Complaint(`cannot read ${path}: ${reasonOf(error)}`);
      }
    },
    listFiles,
    publish,
    readOutput,
    createFolder,
    elementScripts,
    embedScript,
    kitDigest,
    drawPixels,
    terminal: process.stdout.isTTY,
    log: (text) => {
      process.stdout.write(`${text}\n`);
    },
    warn: (text) => {
      process.stderr.write(`${text}\n`);
    },
  };
}

async function listFiles(path: string): Promise<string[] | null> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const names: string[] = [];
    for (const entry of entries) {
      // A linked CSV is read like any other: only what is written must not follow links.
      if (entry.isFile() || entry.isSymbolicLink()) names.push(entry.name);
    }
    return names.sort();
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") return null;
    throw new Complaint(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

async function createFolder(folder: string, files: FolderFiles): Promise<void> {
  if (await lstat(folder).catch(() => null)) throw new Complaint(`${folder} is there already: nothing was written`);
  try {
    await mkdir(folder);
    for (const [name, bytes] of files) {
      if (!isFileName(name)) throw new Complaint(`unsafe file name: ${name}`);
      const handle = await open(join(folder, name), "wx");
      await handle.writeFile(bytes).finally(() => handle.close());
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Complaint(`cannot write ${folder}: ${reasonOf(error)}`);
  }
}
