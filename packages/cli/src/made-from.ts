import { json } from "./bytes.js";
import { sha256 } from "./digest.js";
import type { FolderFiles } from "./effects.js";
import { INDEX_FILE, listed } from "./publish.js";

/** A folder's index before it says what it was made from. */
export type Index = Readonly<Record<string, unknown>>;

/** The index with a digest of everything that the folder was made from, and of the index itself. */
export function signIndex(index: Index, inputs: unknown): Index {
  return { ...index, madeFrom: sha256(JSON.stringify([inputs, index])) };
}

/**
 * Whether a folder is, byte for byte, what these inputs gave: its index carries their digest, and each file is the one that
 * the index names. Then nothing has to be made again. One changed byte anywhere, or one file more or less, and it is not.
 */
export function isMadeFrom(kept: FolderFiles, inputs: unknown): boolean {
  const bytes = kept.get(INDEX_FILE);
  const paths = listed(bytes);
  if (bytes === undefined || paths.length === 0 || paths.length + 1 !== kept.size) return false;
  const index = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  const rest = Object.fromEntries(Object.entries(index).filter(([name]) => name !== "madeFrom"));
  const same = json(signIndex(rest, inputs));
  if (Buffer.compare(same, bytes) !== 0) return false;
  const hashes = index["files"] as Readonly<Record<string, unknown>>;
  return paths.every((path) => {
    const file = kept.get(path);
    return file !== undefined && sha256(file) === hashes[path];
  });
}
