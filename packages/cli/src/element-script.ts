import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GraphicType } from "@counterclaim/charts";
import { Complaint } from "./complaint.js";

const BUNDLES = "node_modules/@counterclaim/elements/dist/embed";

/**
 * Small scripts of an embed: `guest` tells a page's height to whoever frames it, `host` takes such heights, `newer` looks
 * whether a frozen page has a successor.
 */
export type EmbedScript = "guest" | "host" | "newer";

/** The element of a graphic as one script, from the elements package as it is installed beside this one. */
export function elementScript(type: GraphicType): Promise<string> {
  return built(type);
}

/** A small script of an embed, from the same place. */
export async function embedScript(name: EmbedScript): Promise<string> {
  return (await built(name)).trim();
}

async function built(name: string): Promise<string> {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    try {
      return await readFile(join(folder, BUNDLES, `${name}.js`), "utf8");
    } catch {
      if (dirname(folder) === folder) throw new Complaint(`the script ${name} is not built: run npm run build`);
    }
  }
}
