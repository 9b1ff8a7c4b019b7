// `npm run check`: what a contributor runs and what is asked of every change, in order; stops at the first fault.
import { spawnSync } from "node:child_process";
import { findChromium } from "./ensure-chromium.mjs";

const root = new URL("../", import.meta.url);
const env = { ...process.env, CHROMIUM_PATH: findChromium() ?? "", TURBO_TELEMETRY_DISABLED: "1" };
const STEPS = [
  ["format", "npx", ["prettier", "--check", "--log-level=warn", "."]],
  ["lint", "npx", ["eslint", "."]],
  ["types", "node", ["scripts/check-types.mjs"]],
  ["boundaries", "npx", ["turbo", "boundaries"]],
  ["lock", "node", ["scripts/check-lock.mjs"]],
  ["build", "npx", ["turbo", "run", "build", "--output-logs=errors-only"]],
  ["tests", "npx", ["vitest", "run", "--reporter=dot"]],
  ["sizes", "node", ["scripts/size.mjs"]],
];

for (const [name, command, args] of STEPS) {
  const start = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env,
    shell: process.platform === "win32",
  });
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (status !== 0) process.exit(status ?? 1);
}
