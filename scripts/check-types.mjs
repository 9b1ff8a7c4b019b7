// Type checks every package with its tests, then the tests and the gallery, as many side by side as there are cores. None of
// them needs a build. What was found the last time is kept, so that only what a change touches is checked again.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const projects = ["packages", "apps"]
  .flatMap((folder) => readdirSync(`${root}${folder}/`).map((name) => `${folder}/${name}/tsconfig.json`))
  .concat("tests/tsconfig.json")
  .filter((path) => existsSync(`${root}${path}`))
  // The largest first: it decides when all are done.
  .reverse();

function check(project) {
  const known = `node_modules/.cache/types/${project.replaceAll("/", "-")}.tsbuildinfo`;
  const args = ["node_modules/typescript/bin/tsc", "-p", project, "--incremental", "--tsBuildInfoFile", known];
  const child = spawn(process.execPath, [...args, "--pretty", String(process.stdout.isTTY === true)], { cwd: root });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      // Each project's faults stay together.
      process.stdout.write(said);
      resolve(code === 0);
    });
  });
}

async function worker() {
  for (let project = projects.shift(); project !== undefined; project = projects.shift())
    if (!(await check(project))) process.exitCode = 1;
}

await Promise.all(Array.from({ length: availableParallelism() }, worker));
