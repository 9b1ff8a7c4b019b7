import { link, lstat, mkdir, open, readdir, readFile, realpath, rename, rm } from "node:fs/promises";
import { renameSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { codeOf, Complaint, reasonOf } from "./complaint.js";
import { isAlive, takeLock, type Lock } from "./lock.js";
import { isFileName } from "./slug.js";
import type { FolderFiles } from "./effects.js";

/** What publishing did. */
export interface Published {
  /** The folder with every link in its parents resolved. */
  readonly folder: string;
  /** False where the folder already held exactly these bytes: nothing was touched. */
  readonly changed: boolean;
}

/** Lists every file that the kit wrote, so that a later build destroys nothing else. */
export const INDEX_FILE = "index.json";

// What file managers leave in any folder they open.
const NOISE = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/**
 * Puts a folder in place as a whole. `make` is given what the folder holds and returns what it shall hold; the files are
 * written into a hidden folder beside it, which then takes its name. Between the two renamings that this takes the name is
 * free for some microseconds; a build that is killed just there is mended by the next one. A failure before leaves the
 * last good folder. One build at a time: the others wait.
 * @throws Complaint where the folder is a link, is not ours, or cannot be written; nothing outside of it is changed.
 */
export async function publish(folder: string, make: (kept: FolderFiles) => Promise<FolderFiles>): Promise<Published> {
  const place = await placeOf(folder);
  const lock = await takeLock(place.lock).catch((error: unknown) => {
    throw error instanceof Complaint ? error : new Complaint(`cannot write beside ${folder}: ${reasonOf(error)}`);
  });
  try {
    await tidy(place);
    const kept = await filesOf(place.folder, folder);
    const before = await identityOf(place.folder);
    const files = await make(kept);
    if (sameFiles(kept, files)) return { folder: place.folder, changed: false };
    await writeAll(place, kept, files);
    await swap(place, lock, { before, asGiven: folder });
    return { folder: place.folder, changed: true };
  } catch (error) {
    await rm(place.fresh, { recursive: true, force: true }).catch(() => undefined);
    throw error instanceof Complaint ? error : new Complaint(`cannot write ${folder}: ${reasonOf(error)}`);
  } finally {
    await lock.release();
  }
}

interface Place {
  readonly folder: string;
  readonly parent: string;
  readonly prefix: string;
  readonly lock: string;
  readonly fresh: string;
  readonly old: string;
}

async function placeOf(folder: string): Promise<Place> {
  const wanted = resolve(folder);
  const name = basename(wanted);
  if (name === "") throw new Complaint(`cannot write ${folder}: give a folder of its own`);
  try {
    await makeParents(dirname(wanted));
    const parent = await realpath(dirname(wanted));
    const prefix = `.${name}.counterclaim-`;
    const beside = (what: string): string => join(parent, `${prefix}${what}`);
    return {
      folder: join(parent, name),
      parent,
      prefix,
      lock: beside("lock"),
      fresh: beside("new"),
      old: beside("old"),
    };
  } catch (error) {
    throw new Complaint(`cannot write ${folder}: ${reasonOf(error)}`);
  }
}

// Not `recursive`: in places where nothing can be made, such as /proc, that never comes back (Node 20).
async function makeParents(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    if (codeOf(error) !== "ENOENT" || dirname(folder) === folder) throw error;
    await makeParents(dirname(folder));
    await mkdir(folder);
  }
}

/** Takes away what a killed build left, and puts back the last good folder where it was killed between two renamings. */
async function tidy(place: Place): Promise<void> {
  if ((await lstat(place.old).catch(() => null)) && !(await lstat(place.folder).catch(() => null)))
    await rename(place.old, place.folder);
  for (const path of [place.fresh, place.old]) await rm(path, { recursive: true, force: true });
  for (const name of await readdir(place.parent)) {
    if (!name.startsWith(`${place.prefix}lock.`)) continue;
    const path = join(place.parent, name);
    const pid = Number(name.slice(place.prefix.length).split(".")[1]);
    if (pid !== process.pid && !(await isAlive(path))) await rm(path, { force: true });
  }
}

/** Everything in the folder; empty where there is none. @throws Complaint where it holds what the kit did not write. */
async function filesOf(folder: string, asGiven: string): Promise<FolderFiles> {
  const state = await lstat(folder).catch(() => null);
  if (state === null) return new Map();
  if (state.isSymbolicLink()) throw new Complaint(`${asGiven} is a link: give the folder itself`);
  if (!state.isDirectory()) throw new Complaint(`${asGiven} is not a folder`);
  const files = new Map<string, Uint8Array>();
  await collect(folder, "", asGiven, files);
  const ours = new Set([INDEX_FILE, ...listed(files.get(INDEX_FILE))]);
  const foreign = [...files.keys()].filter((path) => !ours.has(path));
  if (foreign.length) {
    const more = foreign.length > 3 ? ` and ${String(foreign.length - 3)} more` : "";
    throw new Complaint(
      `${asGiven} holds files that this command did not write (${foreign.slice(0, 3).join(", ")}${more}): give an empty folder, or take them out`,
    );
  }
  return files;
}

async function collect(folder: string, inside: string, asGiven: string, files: Map<string, Uint8Array>): Promise<void> {
  for (const name of (await readdir(join(folder, inside))).sort()) {
    if (NOISE.has(name)) continue;
    const path = inside === "" ? name : `${inside}/${name}`;
    const entry = await lstat(join(folder, path));
    if (entry.isDirectory()) await collect(folder, path, asGiven, files);
    else if (entry.isFile()) files.set(path, await readFile(join(folder, path)));
    else throw new Complaint(`${join(asGiven, path)} is a link or no plain file: remove it`);
  }
}

/** Every file of a folder that was built, by its path. @throws Complaint where it cannot be read or holds a link. */
export async function readOutput(folder: string): Promise<FolderFiles> {
  const files = new Map<string, Uint8Array>();
  try {
    await collect(await realpath(folder), "", folder, files);
  } catch (error) {
    throw error instanceof Complaint ? error : new Complaint(`cannot read ${folder}: ${reasonOf(error)}`);
  }
  return files;
}

/** Paths that an index lists; none where it is not ours. */
export function listed(index: Uint8Array | undefined): string[] {
  return Object.keys(listing(index));
}

/** The hash that an index lists for a path; undefined where it lists none. */
export function hashListed(index: Uint8Array | undefined, path: string): string | undefined {
  const hash = listing(index)[path];
  return typeof hash === "string" ? hash : undefined;
}

function listing(index: Uint8Array | undefined): Readonly<Record<string, unknown>> {
  if (!index) return {};
  try {
    const read: unknown = JSON.parse(Buffer.from(index).toString("utf8"));
    if (typeof read !== "object" || read === null || !("generator" in read) || !("files" in read)) return {};
    if (typeof read.generator !== "string" || !read.generator.startsWith("counterclaim ")) return {};
    return typeof read.files === "object" && read.files !== null ? { ...read.files } : {};
  } catch {
    return {};
  }
}

function sameFiles(a: FolderFiles, b: FolderFiles): boolean {
  if (a.size !== b.size) return false;
  for (const [path, bytes] of b) {
    const other = a.get(path);
    if (!other || Buffer.compare(other, bytes) !== 0) return false;
  }
  return true;
}

async function writeAll({ fresh: folder, folder: old }: Place, kept: FolderFiles, files: FolderFiles): Promise<void> {
  const folders = new Set<string>([folder]);
  for (const path of files.keys()) {
    const parts = path.split("/");
    if (!parts.every(isFileName)) throw new Complaint(`unsafe file name: ${path}`);
    folders.add(join(folder, ...parts.slice(0, -1)));
  }
  // The first not recursively: what somebody put there meanwhile, such as a link, is not written into.
  await mkdir(folder);
  for (const each of folders) await mkdir(each, { recursive: true });
  await Promise.all(
    [...files].map(async ([path, bytes]) => {
      const before = kept.get(path);
      const stays = before !== undefined && Buffer.compare(before, bytes) === 0;
      if (!stays || !(await takeOver(join(old, path), join(folder, path), bytes)))
        await writeOne(join(folder, path), bytes);
    }),
  );
  for (const each of folders) await syncFolder(each);
}

/** Gives a file that stays a second name: it needs no writing. False where that cannot be done, or gave something else. */
async function takeOver(from: string, to: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await link(from, to);
  } catch {
    return false;
  }
  // Somebody may have changed it, or put a link in its place, since it was read.
  const state = await lstat(to);
  if (state.isFile() && state.nlink === 2 && Buffer.compare(await readFile(to), bytes) === 0) return true;
  await rm(to);
  return false;
}

async function writeOne(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and some network drives do not sync them: then the renaming alone has to do.
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** What tells a folder from another one that takes its name; null where there is none. */
async function identityOf(path: string): Promise<string | null> {
  const state = await lstat(path).catch(() => null);
  return state && `${String(state.dev)} ${String(state.ino)}`;
}

async function swap(
  place: Place,
  lock: Lock,
  { before, asGiven }: { readonly before: string | null; readonly asGiven: string },
): Promise<void> {
  const there = before !== null;
  // What was not looked through may hold files that nobody wants to lose.
  if ((await identityOf(place.folder)) !== before)
    throw new Complaint(`${asGiven} became another one while it was made: nothing was changed`);
  if (!(await lock.holds()))
    throw new Complaint(`another build took over while ${asGiven} was made: nothing was changed`);
  // Synchronous, one right after the other: the name is free for as short a time as can be.
  if (there) renameSync(place.folder, place.old);
  try {
    renameSync(place.fresh, place.folder);
  } catch (error) {
    if (there) renameSync(place.old, place.folder);
    throw error;
  }
  await syncFolder(place.parent);
  await rm(place.old, { recursive: true, force: true });
}
