import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { SOURCE } from "./article-figures.js";

/** What the static gallery takes along, by path: the built story, and the files that it was built from. */
export async function builtFiles(story: string, output: string | null): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of output === null ? [] : await readdir(output, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`story/${relative(output ?? "", path).replaceAll(sep, "/")}`, await readFile(path));
  }
  for (const name of await readdir(story))
    if (isSource(name)) files.set(`${SOURCE}/${name}`, await readFile(join(story, name)));
  return files;
}

/** Whether a file of the story's folder is one that its graphics are made of. */
export function isSource(name: string): boolean {
  return name === "datapackage.json" || /^[\w-]+\.csv$/.test(name);
}
