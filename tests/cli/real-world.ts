import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeEffects, type Effects } from "counterclaim";
import { afterEach } from "vitest";
import { SCRIPTS } from "./recording-effects.js";
import { smallStory } from "./small-story.js";

const made: string[] = [];

afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder of its own for one test, gone afterwards. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "counterclaim-test-"));
  made.push(folder);
  return folder;
}

/** Writes a story into a new folder and gives its path. */
export async function writeStory(parent: string, files: ReadonlyMap<string, string> = smallStory()): Promise<string> {
  const folder = join(parent, "story");
  await mkdir(folder);
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return folder;
}

/** The real world, with a script in place of the elements and its words kept. */
export function quietEffects(): Effects & { readonly said: string[] } {
  const said: string[] = [];
  return {
    ...nodeEffects(),
    said,
    terminal: false,
    drawPixels: (svg, scale) => Promise.resolve(new TextEncoder().encode(`${String(scale)} ${String(svg.length)}`)),
    elementScripts: () => Promise.resolve(SCRIPTS),
    log: (text) => said.push(text),
    warn: (text) => said.push(text),
  };
}

/** Every file under a folder with its content, hidden ones too, in one text: equal where nothing changed. */
export async function contentOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const lines = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const kind = entry.isSymbolicLink() ? "link" : entry.isDirectory() ? "folder" : "file";
      return `${path.slice(folder.length)} ${kind} ${kind === "file" ? await readFile(path, "base64") : ""}`;
    }),
  );
  return lines.sort().join("\n");
}
