// `npm run check`: what a contributor runs while working; `npm test` runs every test. Steps of one line run side by side, the lines
// one after the other; it stops at the first line with a fault. What is known of files that did not change is kept:
// `npm run check -- --fresh` forgets it, since a rule that knows types can miss what a change in another file did.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { findChromium } from "./ensure-chromium.mjs";

const root = new URL("../", import.meta.url);
const cache = "node_modules/.cache";
const env = { ...process.env, CHROMIUM_PATH: findChromium() ?? "", TURBO_TELEMETRY_DISABLED: "1" };
const LINES = [
  [
    ["lint", "eslint/bin/eslint.js", ["--cache", "--cache-strategy=content", `--cache-location=${cache}/eslint/`, "."]],
    ["types", "../scripts/check-types.mjs", []],
    [
      "format",
      "prettier/bin/prettier.cjs",
      ["--check", "--log-level=warn", "--cache", "--cache-strategy=content", "."],
    ],
    ["boundaries", "turbo/bin/turbo", ["boundaries"]],
    ["lock", "../scripts/check-lock.mjs", []],
  ],
  [["build", "turbo/bin/turbo", ["run", "build", "--output-logs=errors-only"]]],
  // What needs no browser and starts no command: the rest is minutes long, and `npm test` runs it. Modules that are loaded once
  // for all files make it twice as fast; the examples need their own.
  [["tests", "vitest/vitest.mjs", ["run", "--reporter=dot", "--project=unit", "--project=whole", "--no-isolate"]]],
  [["examples", "vitest/vitest.mjs", ["run", "--reporter=dot", "--project=examples"]]],
  [["sizes", "../scripts/size.mjs", []]],
];

function run([name, script, args], shown) {
  const start = performance.now();
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
    cwd: root,
    env,
    stdio: shown ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += chunk));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (status !== 0) process.stdout.write(said);
      console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
      resolve(status === 0);
    });
  });
}

async function runLine(steps) {
  const waiting = [...steps];
  let sound = true;
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      if (!(await run(step, steps.length === 1))) sound = false;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return sound;
}

if (process.argv.includes("--fresh"))
  for (const name of ["eslint", "types", "prettier"])
    rmSync(new URL(`${cache}/${name}`, root), { recursive: true, force: true });
for (const steps of LINES)
  if (!(await runLine(steps))) {
    process.exitCode = 1;
    break;
  }
