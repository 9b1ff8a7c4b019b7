import { createServer } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  woff: "font/woff",
};
// The clock of an isolated page has steps of 5 instead of 100 microseconds.
const ISOLATED = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

/** Bytes as a publisher's server sends them: brotli at its highest level. */
export function brotli(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/**
 * Serves pages from memory on the loopback address. `place(path, body)` puts one there; with `compress`, the default, as
 * brotli, so that bytes on the wire are those of a real server.
 */
export async function startServer() {
  const pages = new Map();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? "/", "http://localhost").pathname);
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, page.headers).end(page.body);
  });
  await new Promise((resolve) => server.listen(portOf(process.env.BENCH_PORT), "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const place = (path, text, { compress = true } = {}) => {
    const bytes = Buffer.from(text);
    const body = compress ? brotli(bytes) : bytes;
    const type = TYPES[path.split(".").at(-1)] ?? "application/octet-stream";
    pages.set(path, {
      body,
      headers: {
        "Content-Type": type,
        "Content-Length": body.length,
        "Cache-Control": "no-store",
        ...(compress && { "Content-Encoding": "br" }),
        ...ISOLATED,
      },
    });
    return `${origin}${path}`;
  };
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { origin, place, close };
}

// Any free port unless one is asked for.
function portOf(wanted) {
  const port = Number(wanted);
  return Number.isInteger(port) && port > 0 ? port : 0;
}
