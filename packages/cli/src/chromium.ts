import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const APPS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
/** After so long a page counts as one that never settles, in ms. */
const PATIENCE = 60_000;

/** Path of a Chromium: `CHROMIUM_PATH` where it is set, and only that, else the first of the usual names; null for none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env["CHROMIUM_PATH"];
  if (named) return runs(named) ? named : null;
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPS].find(runs) ?? null;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a page of this machine in a Chromium without a window, and gives its elements as HTML once it has settled. The
 * browser gets a profile of its own, which is removed, and finds no host but this one.
 * @returns null where the browser does not start or the page never settles
 */
export async function openPage(browser: string, url: string): Promise<string | null> {
  const profile = await mkdtemp(join(tmpdir(), "counterclaim-browser-"));
  const args = [
    "--headless=new",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    `--user-data-dir=${profile}`,
    // Chromium refuses its sandbox to root, as in most containers.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    // Its own clock, which runs ahead of the frames that it draws: with less, a page is dumped before it has drawn.
    "--virtual-time-budget=60000",
    "--dump-dom",
    url,
  ];
  try {
    return await new Promise((resolve) => {
      const child = spawn(browser, args, {
        stdio: ["ignore", "pipe", "ignore"],
        timeout: PATIENCE,
        killSignal: "SIGKILL",
      });
      const chunks: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
      child.on("error", () => {
        resolve(null);
      });
      child.on("close", (code) => {
        const html = Buffer.concat(chunks).toString("utf8");
        resolve(code === 0 && html !== "" ? html : null);
      });
    });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
