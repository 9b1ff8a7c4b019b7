import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { sha256 } from "./digest.js";

/**
 * A digest of the code that runs, where it runs from one file (see build.mjs): two runs with the same digest make the same
 * of the same. Null where the code is spread over modules: then nobody can say.
 */
export async function kitDigest(): Promise<string | null> {
  const path = fileURLToPath(import.meta.url);
  return /[\\/]dist[\\/]counterclaim\.js$/.test(path) ? sha256(await readFile(path)) : null;
}
