import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GraphicType } from "@counterclaim/charts";
import { Complaint } from "./complaint.js";

/**
 * Small scripts of an embed: `guest` tells a page's height to whoever frames it, `host` takes such heights, `newer` looks
 * whether a frozen page has a successor.
 */
export type EmbedScript = "guest" | "host" | "newer";

const BUNDLES = "node_modules/@counterclaim/elements/dist";

/** The scripts of a graphic's element. */
export interface ElementScripts {
  /** The element's own script. It loads its parts when they are needed, and refuses them if they are not what was built. */
  readonly entry: string;
  /** The parts by file name: they stand beside the script. */
  readonly parts: ReadonlyMap<string, string>;
  /** One script for a page that holds its printed figure and shows no other: it draws nothing. */
  readonly alone: string;
  /** One script with everything. */
  readonly whole: string;
}

/** The scripts of a graphic, from the elements package as it is installed beside this one. */
export async function elementScripts(type: GraphicType): Promise<ElementScripts> {
  const parts = (await filesOf("embed")).filter((name) => name.startsWith(`${type}.`) && name !== `${type}.js`);
  return {
    entry: await built(`embed/${type}.js`),
    parts: new Map(await Promise.all(parts.map(async (name) => [name, await built(`embed/${name}`)] as const))),
    alone: await built(`alone/${type}.js`),
    whole: await built(`whole/${type}.js`),
  };
}

/** A small script of an embed, from the same place. */
export async function embedScript(name: EmbedScript): Promise<string> {
  return (await built(`embed/${name}.js`)).trim();
}

function built(file: string): Promise<string> {
  return inBundles(file, (path) => readFile(path, "utf8"));
}

async function filesOf(folder: string): Promise<string[]> {
  return (await inBundles(folder, (path) => readdir(path))).filter((name) => name.endsWith(".js")).sort();
}

async function inBundles<Found>(name: string, read: (path: string) => Promise<Found>): Promise<Found> {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    try {
      return await read(join(folder, BUNDLES, name));
    } catch {
      if (dirname(folder) === folder) throw new Complaint(`the script ${name} is not built: run npm run build`);
    }
  }
}
