import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatIssue, type Issue } from "@counterclaim/claims";
import { build, Complaint, nodeEffects, readInput, type Effects } from "counterclaim";
import { csvCells } from "./csv-cells.js";
import { snippetsOf } from "./snippets.js";
import type { BuiltGraphic, Fault, StoryState } from "./story-state.js";

/** What came of a build: the new output, or null where the old one stays. */
export interface Built {
  readonly good: Pick<StoryState, "meta" | "graphics"> | null;
  readonly faults: readonly Fault[];
}

/**
 * Builds a story into a folder as `counterclaim build` does; without `pixels` the PNG files are left out, which take longest.
 * What goes wrong comes back as faults.
 */
export async function buildStory(story: string, out: string, { pixels }: { readonly pixels: boolean }): Promise<Built> {
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
    const { dataset } = await readInput(story, {}, effects);
    const faults = dataset.issues.map(faultOf);
    if (faults.some(({ level }) => level === "error")) return { good: null, faults };
    if ((await build(story, { out }, effects)) !== 0)
      return { good: null, faults: [...faults, ...said.map(bareFault)] };
    const graphics = dataset.meta.graphics.map((spec) => readGraphic(join(out, spec.id), spec));
    return { good: { meta: dataset.meta, graphics: await Promise.all(graphics) }, faults };
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return { good: null, faults: error.message.split("\n").map(bareFault) };
  }
}

function faultOf(issue: Issue): Fault {
  const { level, file, line, column, field, message, hint } = issue;
  const place = [file, ...(line > 0 ? [line, ...(column > 0 ? [column] : [])] : [])].join(":");
  return { level, place: field ? `${place} ${field}` : place, message, hint, text: formatIssue(issue) };
}

function bareFault(message: string): Fault {
  return { level: "error", place: "", message, hint: "", text: message };
}

async function readGraphic(
  folder: string,
  spec: Pick<BuiltGraphic, "id" | "type" | "title" | "summary">,
): Promise<BuiltGraphic> {
  const [files, data, embed, manifest] = await Promise.all([
    readdir(folder),
    readFile(join(folder, "data.csv"), "utf8"),
    readFile(join(folder, "embed.txt"), "utf8"),
    readFile(join(folder, "manifest.json"), "utf8"),
  ]);
  const { id, type, title, summary } = spec;
  const { heights } = JSON.parse(manifest) as Pick<BuiltGraphic, "heights">;
  return { id, type, title, summary, heights, files: files.sort(), snippets: snippetsOf(embed), rows: csvCells(data) };
}
