import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = join(ROOT, "packages/cli/bin/counterclaim.js");
const ELEMENTS = join(ROOT, "packages/elements");

/** Builds what a process of its own needs: the command, and the elements that its pages hold. */
export function buildCommand(): void {
  const done = spawnSync(process.execPath, [join(ROOT, "packages/cli/build.mjs")], { cwd: ROOT, encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
  const types = ["casualty-comparison", "incident-timeline", "attribution-matrix"];
  const modes = types.flatMap((type) => [
    [type, `embed/${type}`],
    [`alone-${type}`, `alone/${type}`],
    [`whole-${type}`, `whole/${type}`],
  ]);
  for (const [mode = "", script] of modes) {
    if (existsSync(join(ELEMENTS, `dist/${script}.js`))) continue;
    const bundled = spawnSync(
      process.execPath,
      [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "--mode", mode],
      {
        cwd: ELEMENTS,
        encoding: "utf8",
      },
    );
    if (bundled.status !== 0) throw new Error(bundled.stderr);
  }
}

/** A finished process. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command in a process of its own; `ended` settles when it is over, however that came. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly child: ChildProcess; readonly ended: Promise<Finished> } {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<Finished>((resolve) => {
    child.on("close", (code) => {
      resolve({ code, stdout, stderr });
    });
  });
  return { child, ended };
}

/** Runs the command to its end. */
export function command(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Finished> {
  return start(args, env).ended;
}
