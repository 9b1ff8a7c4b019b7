import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser } from "playwright";

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
};

/** A file that a site serves. */
export interface SiteFile {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds until it is answered. Default 0. */
  readonly delay?: number;
}

/** A site of its own on the loopback: another port is another origin. */
export class Site {
  readonly files = new Map<string, SiteFile>([["/favicon.ico", { body: "" }]]);
  origin = "";
  #server: Server | null = null;

  async start(): Promise<this> {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      const file = this.files.get(path);
      const send = (): void => {
        const type = TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
        response.writeHead(file ? 200 : 404, { "content-type": type, ...file?.headers });
        response.end(file?.body ?? "");
      };
      if (file?.delay) setTimeout(send, file.delay);
      else send();
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, "127.0.0.1", resolve));
    this.origin = `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
    return this;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}

/** The browser of the tests. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args: ARGS });
}
