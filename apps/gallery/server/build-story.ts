import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatIssue, type Dataset, type GraphicSpec, type Issue } from "@counterclaim/claims";
import { build, Complaint, nodeEffects, readInput, type Effects } from "counterclaim";
import { csvCells } from "./csv-cells.js";
import { snippetsOf } from "./snippets.js";
import type { BuiltGraphic, Fault } from "./story-state.js";

/** A story as its files stand: records, or none where they cannot be read, and what is wrong with them. */
export interface ReadStory {
  readonly dataset: Dataset | null;
  readonly faults: readonly Fault[];
}

/** Which part of a story is built, and how. */
export interface BuildPart {
  /** PNG files are drawn as well; they take longest. */
  readonly pixels: boolean;
  /** Id of the one graphic to build; the others stay as they are. All where it is absent. */
  readonly graphic?: string | undefined;
}

/** Reads a story's folder. Null for the dataset where a record is refused: then nothing is built. */
export async function readStoryFolder(story: string): Promise<ReadStory> {
  try {
    const { dataset } = await readInput(story, {}, nodeEffects());
    const faults = dataset.issues.map(faultOf);
    return { dataset: faults.some(({ level }) => level === "error") ? null : dataset, faults };
  } catch (error) {
    return { dataset: null, faults: faultsOf(error) };
  }
}

/** Builds a story into a folder as `counterclaim build` does. Returns what stood in its way; nothing was written then. */
export async function buildStory(
  story: string,
  out: string,
  { pixels, graphic }: BuildPart,
): Promise<readonly Fault[]> {
  const said: string[] = [];
  const world = nodeEffects();
  const effects: Effects = {
    ...world,
    drawPixels: pixels ? world.drawPixels : null,
    terminal: false,
    log: () => undefined,
    warn: (text) => {
      said.push(text);
    },
  };
  try {
    return (await build(story, { out, graphic }, effects)) === 0 ? [] : said.map(bareFault);
  } catch (error) {
    return faultsOf(error);
  }
}

/** The graphics as they stand in the output folder. */
export function readGraphics(out: string, specs: readonly GraphicSpec[]): Promise<BuiltGraphic[]> {
  return Promise.all(specs.map((spec) => readGraphic(join(out, spec.id), spec)));
}

async function readGraphic(folder: string, { id, type, title, summary }: GraphicSpec): Promise<BuiltGraphic> {
  const [files, data, embed, manifest] = await Promise.all([
    readdir(folder),
    readFile(join(folder, "data.csv"), "utf8"),
    readFile(join(folder, "embed.txt"), "utf8"),
    readFile(join(folder, "manifest.json"), "utf8"),
  ]);
  const { heights } = JSON.parse(manifest) as Pick<BuiltGraphic, "heights">;
  return { id, type, title, summary, heights, files: files.sort(), snippets: snippetsOf(embed), rows: csvCells(data) };
}

function faultOf(issue: Issue): Fault {
  const { level, file, line, column, field, message, hint } = issue;
  const place = [file, ...(line > 0 ? [line, ...(column > 0 ? [column] : [])] : [])].join(":");
  return { level, place: field ? `${place} ${field}` : place, message, hint, text: formatIssue(issue) };
}

function faultsOf(error: unknown): Fault[] {
  if (!(error instanceof Complaint)) throw error;
  return error.message.split("\n").map(bareFault);
}

function bareFault(message: string): Fault {
  return { level: "error", place: "", message, hint: "", text: message };
}
