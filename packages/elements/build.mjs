// Builds the package: modules and types by the compiler, the scripts of embeds and pages (see vite.config.ts), and the
// manifest of the elements that the manual and the tests read.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { buildCdn } from "./build-cdn.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

function run(command, args) {
  const { status } = spawnSync("npx", [command, ...args], {
    cwd: here,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

run("tsc", ["-b", "tsconfig.build.json"]);
for (const folder of ["embed", "one-file", "page", "alone", "whole"])
  rmSync(new URL(`dist/${folder}`, import.meta.url), { recursive: true, force: true });
const TYPES = ["casualty-comparison", "incident-timeline", "attribution-matrix"];
for (const mode of [...TYPES, "elements", "page", ...TYPES.flatMap((type) => [`alone-${type}`, `whole-${type}`])])
  await build({
    root: here,
    configFile: fileURLToPath(new URL("vite.config.ts", import.meta.url)),
    mode,
    logLevel: "error",
  });
for (const mode of ["height/guest", "height/host", "frozen/newer"])
  await build({
    root: here,
    configFile: fileURLToPath(new URL("vite.small.config.ts", import.meta.url)),
    mode,
    logLevel: "error",
  });
await buildCdn();
run("cem", [
  "analyze",
  "--litelement",
  "--quiet",
  "--globs",
  "src/**/*.ts",
  "--exclude",
  "src/**/*.test.ts",
  "--outdir",
  ".",
]);
