import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";

const HOOK = new URL("process-account.mjs", import.meta.url).href;

/**
 * Runs Node in a process of its own to its end. Gives ms from start to end, CPU ms of the process, peak memory in MB
 * (resident), and what it printed. `account`: a file that may be written for it. @throws Error with what it complained of.
 */
export async function accountOf(args, account) {
  await rm(account, { force: true });
  const start = performance.now();
  const printed = await runNode(["--import", HOOK, ...args], { BENCH_ACCOUNT: account });
  const ms = performance.now() - start;
  return { ms, ...JSON.parse(await readFile(account, "utf8")), printed };
}

function runNode(args, env) {
  return new Promise((resolve, reject) => {
    const options = { env: { ...process.env, ...env }, maxBuffer: 64 * 2 ** 20 };
    execFile(process.execPath, args, options, (error, out, complaint) => {
      if (error) reject(new Error(complaint.trim() || error.message));
      else resolve(out);
    });
  });
}
