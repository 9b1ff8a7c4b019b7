import { createServer, type Server } from "node:http";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  attributionMatrix,
  casualtyComparison,
  controlsOf,
  figureTree,
  FRAME,
  frameOf,
  incidentTimeline,
  INKS,
  localeFor,
  refusedWords,
  see,
  serialize,
  sourceLine,
  specOptions,
  stamped,
  TOKENS,
  type Graphic,
} from "@counterclaim/charts";
import * as charts from "@counterclaim/charts";
import type { Dataset } from "@counterclaim/claims";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright";
import { build, type Plugin } from "vite";

const GRAPHICS = [
  casualtyComparison as Graphic<never>,
  incidentTimeline as Graphic<never>,
  attributionMatrix as Graphic<never>,
];
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  csv: "text/csv",
};

/** A file that the server gives: text or bytes, headers beside its type, milliseconds of delay. */
export interface Served {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delay?: number;
  readonly status?: number;
  /** How the answer ends early: after half of the body the line breaks, or there is no answer at all. Default neither. */
  readonly ends?: "half-way" | "never";
}

/** One style sheet for printed figures, as the build writes it. */
export const SHEET: string = [
  TOKENS,
  INKS,
  FRAME,
  charts.CASUALTY_COMPARISON_STYLE,
  charts.INCIDENT_TIMELINE_STYLE,
  charts.ATTRIBUTION_MATRIX_STYLE,
].join("\n");

/** A graphic's own sheet in a page's `<style>`, as the build writes it into a page that stands alone. */
export function pageStyleOf(type: string, own: string): string {
  return `<style ${charts.STYLE_ATTRIBUTE}="${charts.styleMark(type)}">${charts.figureStyle(own)}</style>`;
}

/** A graphic of a story as the build prints it into an article. */
export function printedFigure(dataset: Dataset, id: string, options: Readonly<Record<string, string>> = {}): string {
  const spec = dataset.meta.graphics.find((each) => each.id === id);
  const graphic = GRAPHICS.find(({ type }) => type === spec?.type);
  if (!spec || !graphic) throw new Error(`unknown graphic: ${id}`);
  const locale = localeFor(dataset.meta.language);
  const seen = see(graphic, dataset, { ...specOptions(spec), ...options }, locale);
  const refused = refusedWords(locale, dataset.records);
  const frame = frameOf(spec, sourceLine(dataset, seen.claims, locale), { dataHref: "data.csv", refused });
  const figure = figureTree({ ...frame, controls: controlsOf(options) }, seen, locale);
  const { title, summary, headingLevel } = frame;
  const asked = { ...specOptions(spec), ...options };
  const printed = { type: spec.type, graphic: id, options: asked, language: locale.tag, title, summary, headingLevel };
  return serialize(stamped(figure, { ...printed, dataset }));
}

/** A server on the loopback, its files, and a browser. */
export class Host {
  readonly files = new Map<string, Served>();
  /** Every address that was asked for, with its origin. */
  readonly asked: string[] = [];
  #server: Server | null = null;
  #browser: Browser | null = null;
  origin = "";

  async start(): Promise<void> {
    this.files.set("/favicon.ico", { body: "" });
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      const file = this.files.get(path);
      const type = TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain";
      if (file?.ends === "never") return;
      setTimeout(() => {
        const length = file?.ends ? { "content-length": String(file.body.length) } : {};
        response.writeHead(file ? (file.status ?? 200) : 404, {
          "content-type": `${type}; charset=utf-8`,
          ...length,
          ...file?.headers,
        });
        if (file?.ends) response.write(file.body.slice(0, file.body.length / 2), () => response.destroy());
        else response.end(file?.body ?? "");
      }, file?.delay ?? 0);
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, "127.0.0.1", resolve));
    this.origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    this.#browser = await chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: ARGS,
    });
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** Builds scripts as they are published (`page`, `whole-elements`, `casualty-comparison`...) and serves them under `/NAME/`. */
  async addScripts(...modes: string[]): Promise<void> {
    for (const mode of modes) await this.addScriptsAs(mode, mode);
  }

  /** The same under another folder, and as another version of the kit where one is given. */
  async addScriptsAs(folder: string, mode: string, version?: string): Promise<void> {
    const outDir = mkdtempSync(join(tmpdir(), "counterclaim-"));
    await build({
      configFile: fileURLToPath(new URL("../../packages/elements/vite.config.ts", import.meta.url)),
      mode,
      logLevel: "error",
      build: { outDir, emptyOutDir: true },
      plugins: version === undefined ? [] : [asVersion(version)],
    });
    for (const name of readdirSync(outDir)) {
      const body = readFileSync(join(outDir, name));
      this.files.set(`/${folder}/${name}`, { body });
      // Late enough that what was printed is painted before: else nothing could shift.
      this.files.set(`/slow-${folder}/${name}`, { body, delay: 300 });
    }
    rmSync(outDir, { recursive: true });
  }

  /** Serves a page: style sheet, `body`, then `script` as a module. */
  addPage(
    path: string,
    body: string,
    { script = "/page/elements.js", lang = "en", headers = {}, nonce = "", head = "" } = {},
  ): void {
    this.files.set("/sheet.css", { body: `${SHEET}\nbody { margin: 8px; font-family: "Noto Sans", sans-serif; }` });
    const module = script ? `<script type="module" src="${script}"${nonce && ` nonce="${nonce}"`}></script>` : "";
    this.files.set(path, {
      body: `<!doctype html><html${lang && ` lang="${lang}"`}><head><meta charset="utf-8"><title>Article</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/sheet.css">${head}</head><body><main>${body}</main>${module}</body></html>`,
      headers,
    });
  }

  /**
   * Opens a page; `faults` collects every uncaught error, console error and violation of a policy. `before` is done before
   * the page asks for anything.
   */
  async open(
    path: string,
    options: BrowserContextOptions = {},
    before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<{ page: Page; faults: string[] }> {
    if (!this.#browser) throw new Error("not started");
    const context: BrowserContext = await this.#browser.newContext({
      viewport: { width: 900, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
    });
    page.on("request", (request) => this.asked.push(request.url()));
    await page.addInitScript(() => {
      const log: [number, string][] = [];
      Object.defineProperty(document, "shifts", { value: log });
      type Shift = PerformanceEntry & { value: number; sources?: { node?: Node | null }[] };
      new PerformanceObserver((list) => {
        for (const { value, sources = [] } of list.getEntries() as Shift[])
          log.push([value, sources.map(({ node }) => node?.parentElement?.className ?? "?").join(", ")]);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await before(page);
    await page.goto(this.origin + path);
    return { page, faults };
  }
}

function asVersion(version: string): Plugin {
  return {
    name: "as-version",
    enforce: "pre",
    transform: (code, id) => (/charts\/src\/version\.ts$/.test(id) ? code.replace(/"[\d.]+"/, `"${version}"`) : null),
  };
}

/** Waits until every element of the page is drawn or failed. */
export async function settled(page: Page, selector = "[data-state]"): Promise<void> {
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll(wanted)].every((each) => each.getAttribute("data-state") !== "loading"),
    selector,
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
}

/** Sum of the layout shifts since the page was opened; what moved is told, so that a rare one can be found. */
export async function shiftsOf(page: Page): Promise<number> {
  const shifts = await page.evaluate(() => (document as Document & { shifts?: [number, string][] }).shifts ?? []);
  for (const [value, moved] of shifts) console.warn(`layout shift ${value}: ${moved}`);
  return shifts.reduce((sum, [value]) => sum + value, 0);
}
