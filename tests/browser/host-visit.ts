import type { Browser, Frame, Page } from "playwright";
import type { Form, HostPage } from "../fixtures/hosts/host-pages.js";

/** What one graphic looked like in one page. */
export type Shown = "drawn" | "printed" | "missing";

/** What was seen in one page. */
export interface Visit {
  readonly host: string;
  readonly form: Form;
  /** By type: whether the element drew it, or what the build printed stands; "missing" where a figure of it cannot be seen. */
  readonly graphics: Readonly<Record<string, Shown>>;
  /** Sum of the layout shifts of the article; null on paper, where nothing can shift. */
  readonly shift: number | null;
  /** Requests to anybody but the article's and the graphics' own sites. */
  readonly foreign: number;
  /** Violations of a policy, in the article and in the frames. */
  readonly violations: number;
  /** Uncaught errors and errors on the console. */
  readonly errors: readonly string[];
  /** What the page had before and has not, or has otherwise: globals, prototypes, storage, cookies, title, scroll, focus. */
  readonly changed: readonly string[];
}

/** Runs in the page before anything of ours, and again after: everything that a guest must leave alone. */
function inventory(): Record<string, string> {
  const own = (of: object): string => Object.getOwnPropertyNames(of).sort().join(" ");
  const kept = (read: () => string): string => {
    try {
      return read();
    } catch {
      return "denied";
    }
  };
  const prototypes = [Object, Array, String, Function, Promise, Map, Element, HTMLElement, Node, Event, EventTarget]
    .map((each) => own(each.prototype as object))
    .join("; ");
  return {
    // Numbers name the page's frames, which the article itself put there.
    globals: own(self)
      .replace(/\b\d+ /g, "")
      .replace(/\b(?:inventory|before|playwright\w*|__pw\w*|__playwright\w*)\b ?/g, ""),
    prototypes,
    storage: kept(() => String(localStorage.length + sessionStorage.length)),
    cookies: kept(() => document.cookie),
    title: document.title,
    scroll: [scrollX, scrollY].join(),
    focus: document.activeElement?.tagName ?? "",
    history: String(history.length),
  };
}

/** In a frame or an article: which records of a graphic can be seen, and whether an element drew them. */
function lookAt(type: string): { state: Shown; claims: string[] } {
  const element = document.querySelector(type);
  const roots = [element?.shadowRoot, element].filter((root) => root !== null && root !== undefined);
  const seen = new Set<string>();
  for (const root of roots)
    for (const each of root.querySelectorAll<HTMLElement>("[data-claim]")) {
      const { width, height } = each.getBoundingClientRect();
      // Of a mark that is drawn, the box of its words or shapes; 3 px is no figure that anybody could read.
      if (width >= 4 && height >= 4 && each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        seen.add(each.getAttribute("data-claim") ?? "");
    }
  const drawn = element?.getAttribute("data-state") === "ready";
  return { state: drawn ? "drawn" : "printed", claims: [...seen].sort() };
}

/** What a page is visited with. */
export interface VisitPlan {
  readonly browser: Browser;
  readonly url: string;
  /** Addresses that are ours begin with one of these. */
  readonly own: readonly string[];
  readonly types: readonly string[];
  /** Records that must be seen, by type. */
  readonly expected: Readonly<Record<string, Seen>>;
}

/** Records of a graphic that can be seen: drawn, and printed with scripts off. */
export interface Seen {
  readonly drawn: readonly string[];
  readonly printed: readonly string[];
}

/** What can be seen of each graphic in a page of its own, by type. */
export async function seenAlone(
  browser: Browser,
  urls: Readonly<Record<string, string>>,
): Promise<Record<string, Seen>> {
  const seen: Record<string, Seen> = {};
  for (const [type, url] of Object.entries(urls)) {
    const claims: string[][] = [];
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.newPage({ viewport: { width: 720, height: 3000 }, javaScriptEnabled });
      await page.goto(url);
      if (javaScriptEnabled) await page.waitForSelector(`${type}[data-state=ready]`, { state: "attached" });
      claims.push((await page.evaluate<ReturnType<typeof lookAt>>(`(${String(lookAt)})("${type}")`)).claims);
      await page.close();
    }
    seen[type] = { drawn: claims[0] ?? [], printed: claims[1] ?? [] };
  }
  return seen;
}

/** Opens a host page and looks at everything that the table tells of. */
export async function visit(host: HostPage, form: Form, plan: VisitPlan): Promise<Visit> {
  const page = await plan.browser.newPage({
    viewport: { width: 720, height: 9000 },
    javaScriptEnabled: host.scripts !== "off",
  });
  const errors: string[] = [];
  let foreign = 0;
  let violations = 0;
  page.on("pageerror", (error) => errors.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) violations += 1;
    else if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => {
    if (!plan.own.some((origin) => request.url().startsWith(origin))) foreign += 1;
  });
  await page.addInitScript(`
    if (self === top) {
      document.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) document.shifts.push([value, sources.map(({ node, previousRect, currentRect }) =>
          [node?.parentElement?.className || node?.nodeName, previousRect.top, currentRect.top, previousRect.height, currentRect.height].join(" ")).join("; ")]);
      })
        .observe({ type: "layout-shift", buffered: true });
      // At once: a module has run before DOMContentLoaded, and would not be told from what was there.
      document.before = { ...(${String(inventory)})(), title: "An article", focus: "BODY" };
    }`);
  if (host.media) await page.emulateMedia({ media: host.media });
  await page.goto(plan.url);
  if (host.hidden) {
    await page.waitForTimeout(500);
    await page.evaluate(() => document.querySelector("main")?.removeAttribute("hidden"));
  }
  const graphics: Record<string, Shown> = {};
  for (const type of plan.types) {
    const inside = form === "frame" ? await frameWith(page, type) : page;
    graphics[type] = await shownIn(inside, type, plan.expected[type] ?? { drawn: [], printed: [] }, host);
  }
  const scripted = host.scripts !== "off";
  const after = scripted ? await page.evaluate<Record<string, string>>(`(${String(inventory)})()`) : {};
  type Kept = Document & { before?: Record<string, string>; shifts?: [value: number, moved: string][] };
  const { before, shifts } = scripted
    ? await page.evaluate(() => ({
        before: (document as Kept).before ?? {},
        shifts: (document as Kept).shifts ?? [],
      }))
    : { before: {}, shifts: [] };
  for (const [value, moved] of shifts) console.warn(`${host.name}, ${form}: shift of ${String(value)}: ${moved}`);
  await page.close();
  return {
    host: host.name,
    form,
    graphics,
    shift:
      host.media === "print" ? null : Math.round(shifts.reduce((sum, [value]) => sum + value, 0) * 10_000) / 10_000,
    foreign,
    violations,
    errors,
    changed: Object.keys(after)
      .filter((name) => after[name] !== before[name])
      .map((name) => `${name}: ${newWords(before[name], after[name])}`),
  };
}

async function frameWith(page: Page, type: string): Promise<Frame> {
  const id = { "casualty-comparison": "comparison", "incident-timeline": "timeline", "attribution-matrix": "matrix" }[
    type
  ];
  for (let tries = 0; tries < 600; tries += 1) {
    const frame = page
      .frames()
      .find((each) => each !== page.mainFrame() && each.url().includes(`article-${id ?? ""}/`));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error(`no frame for ${type}`);
}

async function shownIn(inside: Frame | Page, type: string, expected: Seen, host: HostPage): Promise<Shown> {
  const mayDraw = host.scripts !== "off";
  await inside.waitForSelector(type, { state: "attached" });
  if (mayDraw)
    await inside.waitForSelector(`${type}[data-state=ready]`, { state: "attached", timeout: 20_000 }).catch(() => null);
  // Evaluated also where the page's own scripts are off: the browser's own tools are not the page's.
  const { state, claims } = await inside.evaluate<ReturnType<typeof lookAt>>(`(${String(lookAt)})("${type}")`);
  // A browser that runs scripts folds the printed table behind its link; without them it stands open.
  const wanted = mayDraw ? expected.drawn : expected.printed;
  const missing = wanted.filter((claim) => !claims.includes(claim));
  if (missing.length) console.warn(`${host.name}: ${type} ${state}, not seen: ${missing.join(" ")}`);
  return missing.length ? "missing" : state;
}

function newWords(before = "", after = ""): string {
  const known = new Set(before.split(" "));
  return after
    .split(" ")
    .filter((word) => !known.has(word))
    .join(" ");
}
