import { nodeEffects, run, type FolderFiles } from "counterclaim";
import { ROOT } from "../source-files.js";

/** Where the folder is said to lie; tests put a loopback address in its place. */
export const BASE = "https://news.example/graphics";

/** The article's graphics as `counterclaim build --freeze` writes them, without pixels, by their path. */
export function builtStory(...graphics: readonly string[]): Promise<FolderFiles> {
  return builtFrom(`${ROOT}data/nagorno-karabakh-2020`, ...graphics);
}

/** Graphics of the story in a folder, built so. */
export async function builtFrom(story: string, ...graphics: readonly string[]): Promise<FolderFiles> {
  let files: FolderFiles = new Map<string, Uint8Array>();
  const said: string[] = [];
  const effects = {
    ...nodeEffects(),
    drawPixels: null,
    log: (): void => undefined,
    warn: (text: string): void => {
      said.push(text);
    },
    publish: async (folder: string, make: (kept: FolderFiles) => Promise<FolderFiles>) => {
      files = await make(files);
      return { folder, changed: true };
    },
  };
  for (const id of graphics) {
    const args = ["build", story, "--out", "out", "--graphic", id];
    const code = await run([...args, "--base-url", BASE, "--freeze"], effects);
    if (code !== 0) throw new Error(said.join("\n"));
  }
  return files;
}

/** A file of it as text. @throws where there is none. */
export function textIn(files: FolderFiles, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`no file: ${path}`);
  return new TextDecoder().decode(bytes);
}

/** Folder of a graphic's frozen copy. */
export function frozenIn(files: FolderFiles, id: string): string {
  const path = [...files.keys()].find((each) => each.startsWith(`frozen/${id}-`) && each.endsWith("/index.html"));
  if (!path) throw new Error(`not frozen: ${id}`);
  return path.slice(0, -"/index.html".length);
}
