import { basename, dirname } from "node:path";

/** The folder of a story whose `datapackage.json` is named in its place, as tools for data packages take it; any other path as it is. */
export function storyFolder(path: string): string {
  return basename(path) === "datapackage.json" ? dirname(path) : path;
}
