import { EventEmitter } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { lstat, readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { codeOf, Complaint } from "./complaint.js";
import { listingHtml, withReload, type PreviewState } from "./preview-page.js";
import type { FolderFiles } from "./effects.js";
import { isFileName } from "./slug.js";

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

/** Serves what was built, to this machine alone. */
export interface PreviewServer {
  /** `http://127.0.0.1:4310/`. */
  readonly url: string;
  /**
   * Tells every open page: it reloads, or shows the fault over what it has.
   * @param fresh graphics by their ids that were made and are not yet in the folder: their files are served from here until
   *   the next call. Default none.
   */
  show(state: PreviewState, fresh?: ReadonlyMap<string, FolderFiles>): void;
  /** Ids of the graphics whose page is open. */
  open(): ReadonlySet<string>;
  /** Settles once a graphic's page was sent again and is open, or after so many ms. */
  fetched(id: string, patience: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a server on 127.0.0.1 for one folder. Another host's name in the request is refused, so that no page of another
 * site can read it through a name of its own; nothing outside the folder and no link inside it is served.
 * @param port 0 for any free one
 * @throws Complaint where the port is taken
 */
export async function servePreview(folder: string, port: number, first: PreviewState): Promise<PreviewServer> {
  let state = first;
  let made: ReadonlyMap<string, FolderFiles> = new Map();
  const pages = new Map<ServerResponse, string>();
  const opened = new EventEmitter();
  const server = createServer((request, response) => {
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("cache-control", "no-store");
    response.setHeader("referrer-policy", "no-referrer");
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isOurs(request.headers.host, portOf(server))) {
      plain(response, 403, "This server answers this machine alone.");
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      plain(response, 405, "Only GET and HEAD.");
      return;
    }
    const path = (request.url ?? "/").split(/[?#]/)[0] ?? "/";
    if (path === "/-/changes") {
      listen(request, response);
      return;
    }
    if (path === "/") {
      html(response, listingHtml(state));
      return;
    }
    const parts = path.slice(1).split("/");
    if (parts.at(-1) === "") parts[parts.length - 1] = "index.html";
    const [id = "", ...rest] = parts;
    const fresh = made.get(id)?.get(rest.join("/"));
    const bytes = fresh ? Buffer.from(fresh) : parts.every(isFileName) ? await readInside(folder, parts) : null;
    if (bytes === null) {
      plain(response, 404, "There is no such file.");
      return;
    }
    const ending = extname(parts.at(-1) ?? "");
    if (ending === ".html") {
      html(response, withReload(bytes.toString("utf8"), state, id));
      return;
    }
    response.writeHead(200, { "content-type": TYPES[ending] ?? "application/octet-stream" }).end(bytes);
  };
  const listen = (request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(message(state));
    const id = new URL(request.url ?? "/", "http://127.0.0.1").searchParams.get("of") ?? "";
    pages.set(response, id);
    opened.emit(`of ${id}`);
    request.on("close", () => pages.delete(response));
  };
  await start(server, port);
  return {
    url: `http://127.0.0.1:${String(portOf(server))}/`,
    show: (next, fresh = new Map()) => {
      state = next;
      made = fresh;
      for (const page of pages.keys()) page.write(message(state));
    },
    open: () => new Set(pages.values()),
    fetched: (id, patience) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          opened.off(`of ${id}`, done);
          resolve();
        };
        const timer = setTimeout(done, patience);
        opened.on(`of ${id}`, done);
      }),
    close: async () => {
      for (const page of pages.keys()) page.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function start(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const taken = codeOf(error) === "EADDRINUSE";
      reject(
        new Complaint(
          taken ? `port ${String(port)} is in use: give another with --port` : `no server: ${error.message}`,
        ),
      );
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function isOurs(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${String(port)}` || host === `localhost:${String(port)}`;
}

async function readInside(folder: string, parts: readonly string[]): Promise<Buffer | null> {
  try {
    const root = await realpath(folder);
    const path = join(root, ...parts);
    if (!(await lstat(path)).isFile() || !(await realpath(path)).startsWith(root + sep)) return null;
    return await readFile(path);
  } catch {
    return null;
  }
}

function message(state: PreviewState): string {
  return `data: ${JSON.stringify({ version: state.version, versions: state.versions, fault: state.fault })}\n\n`;
}

function html(response: ServerResponse, text: string): void {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(text);
}

function plain(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${words}\n`);
}
