// Builds `dist/cdn/`: all three elements with the CSV reader in one file, once as a module and once as a plain script, under
// names that hold the version, with the hashes that a page needs to load them from elsewhere. `node build-cdn.mjs` alone
// prints them.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
// @boundaries-ignore what both packages are packed with
import { licences } from "../../scripts/licences.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = new URL("dist/cdn/", import.meta.url);

/** Builds both files. Returns a line for each: name and value of `integrity`. */
export async function buildCdn() {
  const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const lines = [];
  let ids = [];
  for (const [mode, name] of [
    ["es", `counterclaim-${version}.js`],
    ["iife", `counterclaim-${version}.iife.js`],
  ]) {
    const configFile = fileURLToPath(new URL("vite.cdn.config.ts", import.meta.url));
    const { output } = await build({ root: here, configFile, mode, logLevel: "error" });
    const [chunk] = output;
    if (output.length !== 1 || chunk.type !== "chunk") throw new Error(`${name} is not one file`);
    const code = `/*! counterclaim ${version}, MIT; holds code under the licences in LICENSES.txt */\n${chunk.code}`;
    writeFileSync(new URL(name, out), code);
    lines.push(`${name} sha384-${createHash("sha384").update(code).digest("base64")}`);
    ids = [...ids, ...chunk.moduleIds];
  }
  writeFileSync(new URL("integrity.txt", out), `${lines.join("\n")}\n`);
  writeFileSync(new URL("LICENSES.txt", out), licences(ids));
  return lines;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const line of await buildCdn()) console.log(line);
