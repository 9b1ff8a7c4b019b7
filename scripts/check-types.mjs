// Type checks every package with its tests, then the tests and the gallery. None of them needs a build.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const root = new URL("../", import.meta.url);
const projects = ["packages", "apps"]
  .flatMap((folder) => readdirSync(new URL(`${folder}/`, root)).map((name) => `${folder}/${name}/tsconfig.json`))
  .concat("tests/tsconfig.json")
  .filter((path) => existsSync(new URL(path, root)));
let failed = false;
for (const project of projects) {
  const { status } = spawnSync("npx", ["tsc", "-p", project], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
