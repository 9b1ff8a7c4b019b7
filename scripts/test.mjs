// `npm test`: builds what the tests run against, runs every test, and ends with one line: `N passed, N failed`.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./ensure-chromium.mjs";

const root = new URL("../", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "counterclaim-test-"));
const env = { ...process.env, CHROMIUM_PATH: findChromium() ?? "", TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", env, shell: process.platform === "win32" });

/** Browsers wait most of the time, and so do commands: each half has a worker of its own. Given files or filters run as one. */
const HALVES = [
  ["pages", "browser"],
  ["unit", "whole", "examples", "processes", "hostile"],
];
const given = process.argv.slice(2);
const runs = given.length > 0 ? [given] : HALVES.map((names) => names.flatMap((name) => ["--project", name]));

/** Runs a part of the tests to its end: how many passed and how many failed. */
async function runPart(args, at) {
  const report = join(folder, `report-${at}.json`);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const status = await new Promise((resolve) => {
    const options = { cwd: root, stdio: "inherit", env, shell: process.platform === "win32" };
    spawn("npx", ["vitest", "run", ...reporters, ...args], options)
      .on("exit", resolve)
      .on("error", () => resolve(1));
  });
  try {
    const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    // A file that could not be loaded has no failed test of its own.
    const failed = status !== 0 && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : numFailedTests;
    return { passed, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const built = run("npx", ["turbo", "run", "build", "--output-logs=errors-only"]);
const parts = built.status === 0 ? await Promise.all(runs.map(runPart)) : [{ passed: 0, failed: 1 }];
const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const failed = parts.reduce((sum, part) => sum + part.failed, 0);
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
