// Builds the package: its modules with types by tsc, and the command as one file, which starts in a third of the time.
import { spawnSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
// @boundaries-ignore what both packages are packed with
import { licences } from "../../scripts/licences.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
const { status } = spawnSync(process.execPath, [tsc, "-b", "tsconfig.build.json"], { cwd: here, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

const { output } = await build({
  root: here,
  configFile: false,
  logLevel: "error",
  resolve: { conditions: ["module", "node", "production"] },
  ssr: { noExternal: true, external: ["sharp"], resolve: { conditions: ["module", "node", "production"] } },
  build: {
    ssr: fileURLToPath(new URL("dist/main.js", import.meta.url)),
    target: "node20",
    write: false,
    rolldownOptions: {
      external: ["sharp"],
      output: { minify: { compress: true, mangle: false, codegen: true }, codeSplitting: false },
    },
  },
});
const [command] = output;
if (output.length !== 1 || command?.type !== "chunk") throw new Error("the command is not one file");
put(new URL("dist/counterclaim.js", import.meta.url), command.code);
put(new URL("dist/LICENSES.txt", import.meta.url), licences(command.moduleIds));

// Another process may run the command just now: it finds the old file or the new one.
function put(url, text) {
  const path = fileURLToPath(url);
  const fresh = `${path}.${String(process.pid)}`;
  try {
    if (readFileSync(path, "utf8") === text) return;
  } catch {
    // Not built yet.
  }
  try {
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}
