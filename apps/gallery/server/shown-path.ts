import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** A folder as an editor would name it: from the project's folder where it lies inside, else as given. */
export function shownPath(folder: string): string {
  const inside = relative(fileURLToPath(new URL("../../..", import.meta.url)), resolve(folder));
  return inside.startsWith("..") ? folder : inside.replaceAll(sep, "/");
}
