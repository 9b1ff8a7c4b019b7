import { link, readFile, rename, rm, stat, unlink, writeFile } from "node:fs/promises";
import { codeOf, Complaint } from "./complaint.js";

const WAIT = 40;
// Of many builds that wait, none shall keep the one at work from working.
const LONGEST_WAIT = 400;
const PATIENCE = 60_000;

/** A lock held by this process. */
export interface Lock {
  /** Whether the lock is still this one: false where another build took it for a dead one's. */
  holds(): Promise<boolean>;
  release(): Promise<void>;
}

// A process id alone does not tell two locks of one process apart, nor this process from an older one of the same id.
const held = new Set<string>();
let count = 0;

/**
 * Takes a lock file, waiting up to a minute for another build to end, and for the next one in the same way. The file holds
 * the process id: the lock of a process that is gone is taken over. Made as a whole and then linked, so that nobody reads a
 * half-written one.
 */
export async function takeLock(path: string): Promise<Lock> {
  const own = `${path}.${String(process.pid)}.${String(count++)}`;
  let ino: number;
  try {
    await writeFile(own, String(process.pid));
    ({ ino } = await stat(own));
    let holder: number | undefined;
    let deadline = Date.now() + PATIENCE;
    for (let wait = WAIT; !(await linked(own, path)); wait = Math.min(wait * 1.2, LONGEST_WAIT)) {
      await dropDead(path, `${own}.dead`);
      const now = (await stat(path).catch(() => null))?.ino;
      if (now !== holder) [holder, deadline] = [now, Date.now() + PATIENCE];
      if (Date.now() > deadline) throw new Complaint(`another build is still at work (see ${path}): try again later`);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    held.add(path);
  } finally {
    await rm(own, { force: true });
  }
  const holds = async (): Promise<boolean> => (await stat(path).catch(() => null))?.ino === ino;
  return {
    holds,
    release: async () => {
      held.delete(path);
      if (await holds()) await unlink(path);
    },
  };
}

/** Whether a lock file belongs to a running process; true also where it cannot be read, since that proves nothing. */
export async function isAlive(lockFile: string, path: string = lockFile): Promise<boolean> {
  const text = await readFile(lockFile, "utf8").catch(() => null);
  if (text === null) return true;
  const pid = Number(text);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  return pid === process.pid ? held.has(path) : isRunning(pid);
}

/** Whether a process of this machine runs, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

async function linked(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

async function dropDead(path: string, aside: string): Promise<void> {
  if (await isAlive(path)) return;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  // Between reading and moving somebody else may have taken it: then it goes back.
  if (await isAlive(aside, path)) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}
