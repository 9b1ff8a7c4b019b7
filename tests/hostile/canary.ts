import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright";

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  csv: "text/csv",
  svg: "image/svg+xml",
  png: "image/png",
};

/** What stands in a page, its frames and its shadow trees. */
export interface Seen {
  /** Each sort of element once: tag, names of its attributes, and the tag around it. What a hostile string must not change. */
  readonly kinds: readonly string[];
  /** All text, in order, parts parted by a zero character. */
  readonly text: string;
}

/** A visit: everything that must not happen, and each sort of element that was seen. */
export interface Visit {
  readonly tripped: readonly string[];
  readonly kinds: readonly string[];
}

/** What came of comparing two files. */
export interface Compared {
  /** Sorts of elements that only one of them has. */
  readonly differing: readonly string[];
  readonly shown: readonly string[];
}

interface Looks {
  lookAtTree(root: Node): Seen;
}

/** What only one of two lists has. */
export function onlyInOne(one: readonly string[], other: readonly string[]): string[] {
  return [...one.filter((each) => !other.includes(each)), ...other.filter((each) => !one.includes(each))];
}

/** How a page is visited. */
export interface Manner {
  /** False switches scripts off. Default true. */
  readonly scripts?: boolean;
  /** Hovers, focuses and clicks everything. Default true. */
  readonly poke?: boolean;
  /** Reads the tree. Default true. */
  readonly look?: boolean;
  /** Runs when the page is loaded, before it is looked at. */
  readonly before?: (page: Page) => Promise<void>;
  /** Addresses of other sites that may be asked for. */
  readonly allowed?: (url: string) => boolean;
}

/**
 * A server on the loopback and a browser without any policy, in which every script that calls `canary()`, every dialog,
 * every request for what the server does not have, every navigation and every new window is told.
 */
export class Canary {
  readonly files = new Map<string, string | Uint8Array>();
  #server: Server | null = null;
  #browser: Browser | null = null;
  readonly #contexts = new Map<boolean, BrowserContext>();
  origin = "";

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = decodeURI(new URL(request.url ?? "/", "http://localhost").pathname);
      const body = this.files.get(path);
      const type = TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain";
      response.writeHead(body === undefined ? 404 : 200, {
        "content-type": `${type}; charset=utf-8`,
        "access-control-allow-origin": "*",
      });
      response.end(body ?? "");
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, "127.0.0.1", resolve));
    this.origin = `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
    this.#browser = await chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: ARGS,
    });
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#server?.close();
  }

  async #context(scripts: boolean): Promise<BrowserContext> {
    const known = this.#contexts.get(scripts);
    if (known) return known;
    if (!this.#browser) throw new Error("not started");
    const context = await this.#browser.newContext({
      bypassCSP: true,
      javaScriptEnabled: scripts,
      viewport: { width: 700, height: 400 },
    });
    this.#contexts.set(scripts, context);
    await context.exposeBinding("tellCanary", ({ page }, what: string) => this.#tripped.get(page)?.push(what));
    await context.addInitScript(arm);
    await context.addInitScript(lookAtTrees);
    return context;
  }

  readonly #tripped = new Map<Page, string[]>();
  #reading: Page | null = null;

  /**
   * What a browser without scripts makes of two files, without showing them: which sorts of elements only one of them has,
   * and which of the wanted texts stand in the first.
   */
  async compare(path: string, twin: string, wanted: readonly string[]): Promise<Compared> {
    if (!this.#reading) {
      this.files.set("/empty.html", "");
      this.#reading = await (await this.#context(true)).newPage();
      await this.#reading.goto(`${this.origin}/empty.html`);
    }
    const [seen, other] = await this.#reading.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map(async (address) => {
            const text = await (await fetch(address)).text();
            const type = address.endsWith(".svg") ? "image/svg+xml" : "text/html";
            const looks = globalThis as unknown as Looks;
            return looks.lookAtTree(new DOMParser().parseFromString(text, type));
          }),
        ),
      [path, twin].map((each) => this.origin + encodeURI(each)),
    );
    const text = seen?.text ?? "";
    return {
      differing: onlyInOne(seen?.kinds ?? [], other?.kinds ?? []),
      shown: wanted.filter((each) => text.includes(each)),
    };
  }

  /** Opens a page of the server, looks at it, then hovers, focuses and clicks everything in it. */
  async visit(
    path: string,
    { scripts = true, poke = true, look = true, before, allowed }: Manner = {},
  ): Promise<Visit> {
    const context = await this.#context(scripts);
    const page = await context.newPage();
    const tripped: string[] = [];
    this.#tripped.set(page, tripped);
    const own = new Set([...this.files.keys()].map((file) => this.origin + encodeURI(file)));
    await page.route("**/*", async (route) => {
      const url = route.request().url();
      if (url.startsWith("data:") || own.has(url.split(/[?#]/)[0] ?? "")) return route.continue();
      if (allowed?.(url) !== true) tripped.push(`request: ${url.slice(0, 200)}`);
      return route.abort();
    });
    page.on("dialog", (dialog) => {
      tripped.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("popup", (popup) => {
      tripped.push(`window: ${popup.url()}`);
      void popup.close();
    });
    page.on("pageerror", (error) => tripped.push(`uncaught: ${error.message.slice(0, 300)}`));
    await page.goto(this.origin + path, { waitUntil: "load", timeout: 300_000 });
    const here = page.url().split("#")[0];
    page.on("framenavigated", (frame) => {
      if (frame === page.mainFrame() && frame.url().split("#")[0] !== here) tripped.push(`navigation: ${frame.url()}`);
    });
    try {
      await before?.(page);
      if (scripts) await drawn(page);
      const kinds = look ? await kindsIn(page) : [];
      if (poke)
        for (const frame of page.frames())
          await frame.evaluate(pokeEverything).catch((error: unknown) => {
            // A link that was clicked took the frame elsewhere: what the page itself must not do is told above.
            if (!String(error).includes("context was destroyed")) throw error;
          });
      return { kinds, tripped };
    } finally {
      this.#tripped.delete(page);
      await page.close();
    }
  }
}

/** Stands in every frame before anything else. */
function arm(): void {
  const told = globalThis as unknown as { tellCanary(what: string): void; canary(...what: unknown[]): void };
  const tell = told.tellCanary.bind(globalThis);
  const canary = (): number => {
    tell(`script: canary() ran in ${location.href.slice(0, 100)}`);
    return 0;
  };
  // Elements draw when they come near the viewport, or at once where the browser cannot tell.
  Reflect.deleteProperty(globalThis, "IntersectionObserver");
  Object.defineProperty(globalThis, "canary", { value: canary, writable: false, configurable: false });
}

async function drawn(page: Page): Promise<void> {
  for (const frame of page.frames())
    await frame.waitForFunction(
      () =>
        [...document.querySelectorAll("[data-state]")].every((each) => each.getAttribute("data-state") !== "loading"),
      undefined,
      // A frame out of sight draws no frames.
      { polling: 50, timeout: 300_000 },
    );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))));
}

async function kindsIn(page: Page): Promise<string[]> {
  const kinds = new Set<string>();
  for (const frame of page.frames()) {
    const seen = await frame.evaluate(() => (globalThis as unknown as Looks).lookAtTree(document));
    for (const kind of seen.kinds) kinds.add(kind);
  }
  return [...kinds];
}

/** Gives every frame the way to look at a tree. */
function lookAtTrees(): void {
  const lookAtTree = (root: Node): Seen => {
    const kinds = new Set<string>();
    const texts: string[] = [];
    const walk = (node: Node, around: string): void => {
      const name = node.nodeName;
      if (node instanceof Element) {
        kinds.add(`${around} > ${name} ${node.getAttributeNames().join(" ")}`);
        // Code and data between script tags are no text of the page.
        if (node.localName === "script" || node.localName === "style") return;
        if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) walk(child, name);
        if (node instanceof HTMLTemplateElement) walk(node.content, name);
      } else if (node instanceof Text) texts.push(node.data);
      else kinds.add(`${around} > ${name}`);
      for (const child of node.childNodes) walk(child, name);
    };
    walk(root, "");
    return { kinds: [...kinds], text: texts.join("\0") };
  };
  Object.defineProperty(globalThis, "lookAtTree", { value: lookAtTree });
}

/** Hovers, focuses and clicks every element, in shadow trees too; links to other sites are not followed. */
async function pokeEverything(): Promise<void> {
  const stay = (event: Event): void => {
    for (const node of event.composedPath()) {
      const href = node instanceof Element ? (node.getAttribute("href") ?? node.getAttribute("xlink:href")) : null;
      // What begins as a usual address, or names a file beside the page, is a link like any other; the rest is let happen.
      if (href !== null && /^(?:https?:\/\/|[\w./-]+(?:[?#]|$))/.test(href)) event.preventDefault();
    }
  };
  addEventListener("click", stay, true);
  addEventListener("submit", (event) => {
    event.preventDefault();
  });
  // Hundreds of changes of the address take the browser longer than everything else here.
  history.replaceState = () => undefined;
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const each of root.querySelectorAll("*")) if (each.shadowRoot) roots.push(each.shadowRoot);
  const click = (each: Element): void => {
    each.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true }));
  };
  const poked = new Set<Element>();
  const poke = async (root: Document | ShadowRoot): Promise<void> => {
    for (const each of root.querySelectorAll("*")) {
      // A record that was opened meanwhile took this one's place.
      if (poked.has(each) || !each.isConnected) continue;
      poked.add(each);
      const attributes = each.getAttributeNames();
      const armed = attributes.some((name) => name.startsWith("on"));
      const types = armed ? ["pointerover", "pointerenter", "mouseenter", "mousemove", "mousedown", "mouseup"] : [];
      for (const type of ["mouseover", ...types])
        each.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      const live = attributes.some((name) => /^(?:tabindex|href|xlink:href|type|value|open)$/.test(name));
      if (!armed && (each.hasAttribute("data-claim") || !live)) continue;
      if (each instanceof HTMLElement || each instanceof SVGElement) each.focus({ preventScroll: true });
      click(each);
      await Promise.resolve();
    }
  };
  for (const root of roots) await poke(root);
  // Then every record is opened, with the picture out of the way: laying it out each time would take minutes.
  for (const root of roots) {
    if (root === document) continue;
    const style = document.createElement("style");
    style.textContent = ".bodies, .table { display: none }";
    root.appendChild(style);
    const opened = new Set<string | null>();
    for (const each of root.querySelectorAll("[data-claim]")) {
      if (opened.has(each.getAttribute("data-claim"))) continue;
      opened.add(each.getAttribute("data-claim"));
      click(each.querySelector("button, [role=button], [tabindex]") ?? each);
      await Promise.resolve();
      if (opened.size % 8 === 0) await poke(root);
    }
    await poke(root);
  }
  await new Promise((done) => setTimeout(done, 30));
}
