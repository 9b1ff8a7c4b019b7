import { readFile, realpath } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Answers with a file of a folder; 404 where there is none, where it lies outside, or where its kind is not one that a
 * built story has. Never cached: the next save may change it.
 */
export async function sendFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const type = TYPES[extname(path)];
  const bytes = type === undefined ? null : await readInside(folder, path);
  if (type === undefined || bytes === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is no such file.\n");
    return;
  }
  response
    .writeHead(200, { "content-type": type, "cache-control": "no-store", "x-content-type-options": "nosniff" })
    .end(bytes);
}

async function readInside(folder: string, path: string): Promise<Buffer | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, decodeURIComponent(path)));
    return file.startsWith(root + sep) ? await readFile(file) : null;
  } catch {
    return null;
  }
}
