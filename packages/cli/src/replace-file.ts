import { lstat, open, rename, rm } from "node:fs/promises";
import { Complaint, reasonOf } from "./complaint.js";

/**
 * Puts a file in the place of another one, whole: whoever reads it finds the old one or the new one.
 * @throws Complaint where its place is a link or cannot be written; the old one stays
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const fresh = `${path}.counterclaim-${String(process.pid)}`;
  try {
    const state = await lstat(path).catch(() => null);
    if (state !== null && !state.isFile())
      throw new Complaint(`${path} is a link or no plain file: give the file itself`);
    const handle = await open(fresh, "wx");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw error instanceof Complaint ? error : new Complaint(`cannot write ${path}: ${reasonOf(error)}`);
  }
}
