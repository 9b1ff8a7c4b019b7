// `npm test`: builds what the tests run against, runs every test, and ends with one line: `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./ensure-chromium.mjs";

const root = new URL("../", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "counterclaim-test-"));
const report = join(folder, "report.json");
const env = { ...process.env, CHROMIUM_PATH: findChromium() ?? "", TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", env, shell: process.platform === "win32" });

const built = run("npx", ["turbo", "run", "build", "--output-logs=errors-only"]);
let passed = 0;
let failed = built.status === 0 ? 0 : 1;
if (built.status === 0) {
  const args = [
    "vitest",
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ];
  const { status } = run("npx", args);
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    passed = result.numPassedTests;
    failed = result.numFailedTests;
    // A file that could not be loaded has no failed test of its own.
    if (status !== 0 && failed === 0) failed = Math.max(1, result.numFailedTestSuites);
  } catch {
    failed = 1;
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
