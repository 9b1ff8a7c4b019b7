import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { escapeHtml } from "./escape-html.js";
import type { FolderFiles } from "./effects.js";
import { fine, type Finding } from "./finding.js";
import { INDEX_FILE } from "./publish.js";

/** Opens an address of this machine in a browser and gives its elements as HTML; null where that did not work. */
export type OpenPage = (url: string) => Promise<string | null>;

interface Violation {
  readonly "violated-directive"?: string;
  readonly "effective-directive"?: string;
  readonly "blocked-uri"?: string;
}

const REPORTS = "/-/reports";

/**
 * Opens every built page under a publisher's policy, as a frame's page and as an element on an article's page, and tells
 * whether it draws and what the policy forbids. Where no policy is given, one that allows only the folder itself is watched,
 * so that a request to somebody else is seen.
 */
export async function checkPolicy(files: FolderFiles, policy: string | null, open: OpenPage): Promise<Finding[]> {
  const graphics = graphicsOf(files);
  const header = policy === null ? "content-security-policy-report-only" : "content-security-policy";
  const value = policy ?? "default-src 'self' 'unsafe-inline' data:";
  const violations: Violation[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    if (path === REPORTS) {
      void reportIn(request).then((violation) => {
        if (violation) violations.push(violation);
        response.writeHead(204).end();
      });
      return;
    }
    const [id = "", name = ""] = path.slice(1).split("/");
    const graphic = graphics.find((each) => each.id === id);
    const bytes = name === "-element.html" && graphic ? elementPage(graphic, files) : files.get(path.slice(1));
    const headers = { "content-type": typeOf(name), "cache-control": "no-store" };
    if (bytes === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, name.endsWith(".html") ? { ...headers, [header]: `${value}; report-uri ${REPORTS}` } : headers)
        .end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const found: Finding[] = [];
  try {
    for (const { id } of graphics)
      for (const [name, as] of [
        ["index.html", "as a frame"],
        ["-element.html", "as an element"],
      ] as const) {
        violations.length = 0;
        const html = await open(`${origin}/${id}/${name}`);
        found.push(judge(`${id}, ${as}`, html, violations, policy));
      }
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return found;
}

function judge(about: string, html: string | null, violations: readonly Violation[], policy: string | null): Finding {
  if (html === null)
    return {
      level: "error",
      about,
      message: "the browser did not open it",
      hint: "try another one: CHROMIUM_PATH=/path/to/chromium",
    };
  const forbidden = [...new Set(violations.map(wordsOf))].sort().join("; ");
  const draws = /<(?:casualty-comparison|incident-timeline|attribution-matrix)\b[^>]*\sdata-state="ready"/.test(html);
  const stands = /<figure\b[^>]*class="counterclaim"/.test(html);
  // The page's own policy names what it holds.
  const own = ["script-src", "style-src"].flatMap((name) =>
    forbidden.includes(name) ? (new RegExp(`${name} 'sha256-[^;"]*`).exec(html.replaceAll("&#39;", "'")) ?? []) : [],
  );
  const hint = own.length ? `allow what it holds itself: ${own.join("; ")}` : "";
  if (policy === null)
    return forbidden === ""
      ? fine(about, draws ? "draws, and asks nobody else for anything" : "the printed figure stands")
      : { level: "error", about, message: `asks somebody else: ${forbidden}`, hint: "build it again" };
  if (draws && forbidden === "") return fine(about, "draws under this policy, without a violation");
  if (draws) return { level: "warning", about, message: `draws, and the policy forbids ${forbidden}`, hint };
  if (stands)
    return {
      level: "warning",
      about,
      message: `does not draw; the printed figure stands. The policy forbids ${forbidden || "nothing that was told"}`,
      hint,
    };
  return { level: "error", about, message: `nothing stands. The policy forbids ${forbidden}`, hint };
}

function wordsOf(violation: Violation): string {
  return `${violation["effective-directive"] ?? violation["violated-directive"] ?? "?"} ${violation["blocked-uri"] ?? ""}`.trim();
}

interface Graphic {
  readonly id: string;
  readonly type: string;
}

function graphicsOf(files: FolderFiles): Graphic[] {
  const index = JSON.parse(new TextDecoder().decode(files.get(INDEX_FILE))) as { graphics?: Graphic[] };
  return (index.graphics ?? []).filter(({ id }) => files.has(`${id}/index.html`));
}

/** The element on a page of an article's own, as its snippet puts it there, with the figure that was printed. */
function elementPage({ id, type }: Graphic, files: FolderFiles): Uint8Array {
  const page = new TextDecoder().decode(files.get(`${id}/index.html`));
  const figure = page.slice(page.indexOf("<figure"), page.lastIndexOf("</figure>") + 9);
  const tag = escapeHtml(type);
  return new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(id)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${tag}.css"><script type="module" src="${tag}.js"></script></head><body><${tag} src="dataset.json" graphic="${escapeHtml(id)}">${figure}</${tag}></body></html>`,
  );
}

function typeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf(".") + 1);
  const types: Readonly<Record<string, string>> = {
    html: "text/html",
    js: "text/javascript",
    css: "text/css",
    svg: "image/svg+xml",
    json: "application/json",
    csv: "text/csv",
    png: "image/png",
  };
  return types[ending] ?? "text/plain";
}

async function reportIn(request: IncomingMessage): Promise<Violation | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const read = JSON.parse(Buffer.concat(chunks).toString("utf8")) as { "csp-report"?: Violation };
    return read["csp-report"] ?? null;
  } catch {
    return null;
  }
}
