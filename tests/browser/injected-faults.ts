import type { Page, Route } from "playwright";
import { asOf, type Dataset } from "@counterclaim/claims";
import { storyDataset } from "../story-files.js";
import type { Served } from "./elements-page.js";

/** One thing that goes wrong on a page with the three graphics of the article, each with its printed figure inside. */
export interface Fault {
  /** What is wrong. */
  readonly name: string;
  /** Address of the data. Default `/dataset.json`, a built dataset that is right. */
  readonly src?: string;
  /** Files of the site that are otherwise than they should be. */
  readonly files?: Readonly<Record<string, Served>>;
  /** What happens to the files of the kit whose address this fits. */
  readonly kit?: readonly [address: RegExp, what: "missing" | "changed" | "never"];
  /** Attributes of every element. */
  readonly attributes?: string;
  /** Runs in the page before anything else. */
  readonly first?: string;
  /** Runs in the page once the elements are parsed, and before they are defined. */
  readonly then?: string;
  /** Done by a reader or the page afterwards. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Where every element ends up. `null`: no element was defined. */
  readonly state: "ready" | "error" | "loading" | null;
  /** What the message in place says. Default nothing may be said. */
  readonly says?: RegExp;
  /** Fewest records of each graphic that are still seen. Default 2. */
  readonly fewest?: number;
  /** Language of the page. Default "en"; empty for a page that says none. */
  readonly lang?: string;
  /** Errors of the page's own making, which are not ours. */
  readonly own?: RegExp;
}

/** The data of the article, as they were known on its day. */
export const ARTICLE: Dataset = asOf(storyDataset(), "2020-10-06");
const DATASET = JSON.stringify(ARTICLE);

// The story's data with something else in it.
function other(change: (dataset: Record<string, unknown>) => void): Served {
  const dataset = JSON.parse(DATASET) as Record<string, unknown>;
  change(dataset);
  return { body: JSON.stringify(dataset) };
}

/** The page's own data file, in another shape. */
function data(name: string, served: Served, says: RegExp, state: Fault["state"] = "error"): Fault {
  return { name, src: "/other.json", files: { "/other.json": served }, state, says };
}

const FAILED = /could not be drawn from these data/;
const NO_SCRIPT = /script that draws this graphic did not arrive.*printed before/;
const UNREAD = /No record could be read safely/;

const FETCHED: readonly Fault[] = [
  { name: "data that are not there", src: "/nowhere.json", state: "error", says: /answered 404/ },
  data("a server that fails", { body: "sorry", status: 500 }, /answered 500/),
  data("a server that fails with data", { body: DATASET, status: 503 }, /answered 503/),
  { name: "a server that is down", src: "http://127.0.0.1:9/x.json", state: "error", says: /did not arrive/ },
  { name: "an address that is none", src: "http://", state: "error", says: /did not arrive/ },
  { name: "an empty address", src: "", state: "error", says: /is a web page/ },
  data("a line that breaks half-way", { body: DATASET, ends: "half-way" }, /did not arrive/),
  { ...data("an answer that never comes", { body: "", ends: "never" }, /./, "loading"), says: undefined as never },
  data(
    "a web page to sign in",
    { body: "<!doctype html><p>Sign in.", headers: { "content-type": "text/html" } },
    /web page/,
  ),
  data("a web page that says it is JSON", { body: "\n <html></html>" }, /web page/),
  data("half of the JSON", { body: DATASET.slice(0, DATASET.length / 2) }, /neither a data package/),
  data("JSON of another shape", { body: '{"rows": []}' }, /neither a data package/),
  data("a list", { body: "[1, 2]" }, /neither a data package/),
  data("nothing but null", { body: "null" }, UNREAD),
  data("no bytes", { body: "" }, UNREAD),
  data("bytes of another encoding", { body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }, /neither a data package/),
  data(
    "bytes that are not packed as said",
    { body: DATASET, headers: { "content-encoding": "gzip" } },
    /did not arrive/,
  ),
  data(
    "a redirect to a site that does not allow it",
    { body: "", status: 302, headers: { location: "http://127.0.0.1:9/" } },
    /did not arrive/,
  ),
  {
    name: "data of another content type",
    src: "/other.txt",
    files: { "/other.txt": { body: DATASET } },
    state: "ready",
  },
  data(
    "records that are null",
    other((all) => (all["tolls"] = all["incidents"] = all["attributions"] = [null])),
    FAILED,
  ),
  {
    ...data(
      "a language that is a number, on a page without one",
      other((all) => ((all["meta"] as { language: unknown }).language = 7)),
      FAILED,
    ),
    lang: "",
  },
  data(
    "no graphics in the data",
    other((all) => (all["meta"] = {})),
    FAILED,
  ),
  data(
    "a graphic that is gone",
    other((all) => ((all["meta"] as { graphics: unknown }).graphics = [])),
    /has no graphic article-/,
  ),
  {
    name: "a graphic of another type",
    attributes: 'graphic="war-deaths"',
    state: "error",
    says: /no graphic|is not a/,
  },
  data("a package whose files are gone", { body: '{"resources": [{"path": "gone.csv"}]}' }, /answered 404/),
  data("a package without files", { body: '{"resources": []}' }, UNREAD),
  {
    name: "a CSV file of which every row is refused",
    src: "/refused.csv",
    files: {
      "/refused.csv": {
        body: "population,measure,value,claimant,as_of,source_url\nA,killed,1.2,B,2020-10-06,https://example.org/a\n",
      },
    },
    state: "error",
    says: /No record could be read safely.*refused\.csv:2:3/,
  },
  { name: "an empty CSV file", src: "/empty.csv", files: { "/empty.csv": { body: "" } }, state: "error", says: UNREAD },
];

const KIT: readonly Fault[] = [
  { name: "a script that is not there", kit: [/\/page\/elements\.js/, "missing"], state: null },
  { name: "a style that is not there", kit: [/\/page\/[\w-]+\.css/, "missing"], state: "error", says: NO_SCRIPT },
  { name: "a style that was changed", kit: [/\/page\/[\w-]+\.css/, "changed"], state: "error", says: NO_SCRIPT },
  { name: "a style that never comes", kit: [/\/page\/[\w-]+\.css/, "never"], state: "loading" },
  ...(["missing", "changed"] as const).map((what): Fault => ({
    name: `what draws, ${what}`,
    kit: [/elements\.(?:drawing|casualty|incident|attribution)/, what],
    attributes: 'heading="Another"',
    state: "error",
    says: NO_SCRIPT,
  })),
  {
    name: "what draws never comes",
    kit: [/elements\.(?:drawing|casualty|incident|attribution)/, "never"],
    attributes: 'heading="Another"',
    state: "loading",
  },
  ...(["missing", "changed"] as const).map((what): Fault => ({
    name: `what opens records, ${what}`,
    kit: [/elements\.record/, what],
    act: openRecords,
    state: "ready",
    says: /script that opens records did not arrive/,
  })),
  { name: "what opens records never comes", kit: [/elements\.record/, "never"], act: openRecords, state: "ready" },
  {
    name: "what keeps the view is missing",
    kit: [/elements\.hash-state/, "missing"],
    attributes: "hash-state",
    state: "ready",
  },
  {
    name: "the reader of CSV files is missing",
    kit: [/elements\.reader/, "missing"],
    src: "/any.csv",
    files: { "/any.csv": { body: "a,b\n" } },
    state: "error",
    says: /reads no CSV/,
  },
];

const BY_PROPERTY = (name: string, dataset: string, state: Fault["state"], says?: RegExp): Fault => ({
  name: `dataset: ${name}`,
  act: (page) =>
    page.evaluate(
      `customElements.whenDefined("casualty-comparison").then(async () => {
        const right = await (await fetch("/dataset.json")).json();
        for (const each of document.querySelectorAll("main > [graphic]")) each.dataset = ${dataset};
      })`,
    ),
  state,
  ...(says && { says }),
});

const PROPERTY: readonly Fault[] = [
  ...["42", '"text"', "[]", "() => 1", "{}", "document", "Promise.resolve(right)", "new Map()"].map((value) =>
    BY_PROPERTY(value, value, "ready"),
  ),
  BY_PROPERTY(
    "frozen to its depth",
    "((freeze) => freeze(right))(function freeze(of) { if (Object(of) === of) Object.values(Object.freeze(of)).forEach(freeze); return of; })",
    "ready",
  ),
  BY_PROPERTY(
    "a circle",
    "Object.assign({}, right, { meta: Object.assign(right.meta, { round: right }) })",
    "error",
    FAILED,
  ),
  BY_PROPERTY(
    "throws when read",
    'new Proxy({}, { get() { throw new Error("no") }, ownKeys() { throw new Error("no") } })',
    "ready",
  ),
  BY_PROPERTY(
    "its tables throw when read",
    'Object.defineProperty({ ...right }, "tolls", { get() { throw new Error("no") } })',
    "ready",
  ),
  BY_PROPERTY(
    "its language throws when read",
    '({ ...right, meta: Object.defineProperty({ ...right.meta }, "language", { get() { throw new Error("no") } }) })',
    "error",
    FAILED,
  ),
  BY_PROPERTY(
    "throws when read a second time",
    '({ ...right, get meta() { if (this.read) throw new Error("no"); this.read = true; return right.meta; } })',
    "error",
    FAILED,
  ),
];

const OPTIONS = [
  "sort",
  "group-by",
  "over",
  "view",
  "by",
  "lanes",
  "clocks",
  "since",
  "until",
  "markers",
  "measures",
  "basis",
  "sources",
  "populations",
  "claimants",
  "incidents",
  "assessors",
  "findings",
  "stances",
  "names",
  "heading-level",
  "assessors-order",
];

// Which records are in view: an id that nobody has leaves none, and that is what is shown.
const NARROWING = ["sources", "populations", "claimants", "incidents", "assessors", "findings", "stances"];

const ATTRIBUTES: readonly Fault[] = [
  ...OPTIONS.map((name): Fault => ({
    name: `an unknown ${name}`,
    attributes: `${name}="nobody knows this"`,
    state: "ready",
    ...(NARROWING.includes(name) && { fewest: 0 }),
  })),
  {
    name: "every option unknown",
    attributes: OPTIONS.map((name) => `${name}="?"`).join(" "),
    state: "ready",
    fewest: 0,
  },
  ...["yesterday", "2020-13-45", "44108", "../2020"].map((day): Fault => ({
    name: `as of ${day}`,
    attributes: `as-of="${day}"`,
    state: "ready",
  })),
  { name: "a claim that is not there", attributes: 'claim="nobody"', state: "ready" },
  ...["tlh", "constructor", "__proto__", "toString", "-", "x".repeat(2000)].map((lang): Fault => ({
    name: `lang ${lang.slice(0, 12)}`,
    attributes: `lang="${lang}"`,
    state: "ready",
  })),
  { name: "an unknown graphic", attributes: 'graphic="nobody"', state: "error", says: /no graphic nobody/ },
];

function without(...names: string[]): Fault {
  const gone = names.map((name) => `delete window.${name}; if (window.${name}) window.${name} = undefined;`).join("");
  return { name: `a browser without ${names.join(" and ")}`, first: gone, state: "ready" };
}

const BROWSER: readonly Fault[] = [
  without("IntersectionObserver"),
  without("ResizeObserver"),
  without("requestIdleCallback"),
  without("Intl"),
  without("trustedTypes"),
  without("IntersectionObserver", "ResizeObserver", "requestIdleCallback", "Intl"),
  ...["PluralRules", "NumberFormat", "Collator", "ListFormat", "DateTimeFormat", "Segmenter"].map((name) =>
    without(`Intl.${name}`),
  ),
  // Older than 2023: what was printed stands as it was.
  {
    name: "a browser without adopted style sheets",
    first:
      "delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replace; delete CSSStyleSheet.prototype.replaceSync; window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };",
    state: null,
  },
  {
    name: "a browser that loads no modules ahead",
    first:
      "const before = DOMTokenList.prototype.supports; DOMTokenList.prototype.supports = function (what) { return what !== 'modulepreload' && before.call(this, what); };",
    attributes: 'sort="name"',
    state: "ready",
  },
  {
    name: "storage that throws",
    first:
      'for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } }); Object.defineProperty(document, "cookie", { get() { throw new DOMException("denied"); } });',
    state: "ready",
  },
  {
    name: "a history that throws",
    first: 'history.replaceState = history.pushState = () => { throw new DOMException("denied"); };',
    attributes: "hash-state",
    act: openRecords,
    state: "ready",
  },
  {
    name: "a fetch that throws",
    first: 'window.fetch = () => { throw new Error("no fetch"); };',
    state: "error",
    says: /did not arrive/,
  },
  {
    name: "a fetch that gives nothing",
    first: "window.fetch = async () => undefined;",
    state: "error",
    says: /did not arrive/,
  },
  {
    name: "a page whose every prototype was extended",
    first:
      'for (const of of [Object, Array, String, Function, Number, Map, Set, Promise, Element, Node]) of.prototype.extended = function () { throw new Error("called"); }; Object.prototype.n = Object.prototype.id = 12345; Object.prototype.en = { loading: "no" }; Array.prototype[7] = "x";',
    state: "ready",
  },
  {
    name: "a page that writes JSON in its own way",
    first:
      'Array.prototype.toJSON = function () { return "[list]"; }; String.prototype.toJSON = function () { return "text"; };',
    state: "ready",
  },
  {
    name: "a page that is hidden",
    first:
      'Object.defineProperty(document, "hidden", { get: () => true }); Object.defineProperty(document, "visibilityState", { get: () => "hidden" }); window.requestAnimationFrame = () => 0; window.requestIdleCallback = () => 0;',
    state: "ready",
  },
];

const PAGE: readonly Fault[] = [
  {
    name: "another name holder",
    then: 'for (const type of ["casualty-comparison", "incident-timeline", "attribution-matrix"]) customElements.define(type, class extends HTMLElement {});',
    state: null,
  },
  {
    name: "a page that defines nothing",
    then: 'customElements.define = () => { throw new DOMException("no"); };',
    state: null,
    own: /^uncaught: no$/,
  },
  {
    name: "a listener that throws",
    then: 'document.addEventListener("claim-select", () => { throw new Error("mine"); });',
    act: openRecords,
    state: "ready",
    own: /^uncaught: mine$/,
  },
  {
    name: "a listener that takes the element away and puts it back",
    then: 'document.addEventListener("claim-select", ({ target }) => { const next = target.nextSibling; target.remove(); next.before(target); });',
    act: openRecords,
    state: "ready",
  },
  {
    name: "a foreign event of the same name",
    act: (page) =>
      page.evaluate(
        `for (const detail of [undefined, null, 1, "x", {}]) for (const name of ["claim-select", "view-change", "as-of-change"]) document.querySelector("casualty-comparison").dispatchEvent(Object.assign(new Event(name, { bubbles: true }), { record: detail, incident: detail, story: detail }));`,
      ),
    state: "ready",
  },
  { name: "moved while it loads", then: move("document.body"), state: "ready" },
  {
    name: "moved when it is drawn",
    act: (page) =>
      page.evaluate(`document.querySelectorAll("[data-state=ready]").length && (() => { ${move("document.body")} })()`),
    state: "ready",
  },
  {
    name: "removed while it loads, and put back later",
    then: 'const main = document.querySelector("main"); main.remove(); setTimeout(() => document.body.append(main), 400);',
    act: (page) => page.waitForSelector("main > [data-state=ready]"),
    state: "ready",
  },
  {
    name: "what stands inside removed while it loads",
    src: "/slow.json",
    files: { "/slow.json": { body: DATASET, delay: 200 } },
    then: 'for (const each of document.querySelectorAll("main > [graphic]")) each.textContent = "";',
    state: "ready",
  },
  {
    name: "what was printed emptied when it is drawn",
    act: (page) =>
      page.evaluate(`for (const each of document.querySelectorAll("main > [graphic]")) each.textContent = "";`),
    state: "ready",
  },
  {
    name: "moved into the page of a frame",
    act: (page) =>
      page.evaluate(
        `(async () => { const frame = document.createElement("iframe"); frame.width = 800; frame.height = 3000; document.body.append(frame); const all = [...document.querySelectorAll("main > [graphic]")]; frame.contentDocument.body.append(...all); await Promise.all(all.map((each) => each.updateComplete)); for (const each of all) each.setAttribute("heading", "Elsewhere"); await Promise.all(all.map((each) => each.updateComplete)); document.querySelector("main").append(...all); await Promise.all(all.map((each) => each.updateComplete)); })()`,
      ),
    state: "ready",
  },
  {
    name: "a copy of a drawn one",
    act: (page) =>
      page.evaluate(
        `for (const each of document.querySelectorAll("main > [graphic]")) { const copy = each.cloneNode(true); each.replaceWith(copy); }`,
      ),
    state: "ready",
  },
  {
    name: "made in a document of its own",
    act: (page) =>
      page.evaluate(
        `(() => { const other = document.implementation.createHTMLDocument(); const each = other.createElement("casualty-comparison"); other.body.append(each); each.dataset.x = "1"; const free = document.createElement("casualty-comparison"); free.dataset = {}; free.claim = "x"; free.choices = { sort: "x" }; free.remove(); })()`,
      ),
    state: "ready",
  },
  {
    name: "printed while it loads",
    src: "/slow.json",
    files: { "/slow.json": { body: DATASET, delay: 300 } },
    then: 'addEventListener("load", () => dispatchEvent(new Event("beforeprint")));',
    state: "ready",
  },
  {
    name: "no room at all",
    then: 'const main = document.querySelector("main"); main.style.cssText = "width: 0; height: 0";',
    act: (page) => page.evaluate(`document.querySelector("main").style.cssText = ""`),
    state: "ready",
  },
  {
    name: "not displayed at first",
    then: 'const main = document.querySelector("main"); main.style.display = "none"; setTimeout(() => { main.style.display = ""; }, 300);',
    act: (page) => page.waitForSelector("main > [data-state=ready]"),
    state: "ready",
  },
  {
    name: "an address that fails after one that did not",
    act: (page) =>
      page.evaluate(
        `for (const each of document.querySelectorAll("main > [graphic]")) each.setAttribute("src", "/nowhere.json");`,
      ),
    state: "error",
    says: /answered 404/,
  },
  {
    name: "fifty changes at once",
    act: (page) =>
      page.evaluate(
        `for (const each of document.querySelectorAll("main > [graphic]")) for (let turn = 0; turn < 50; turn += 1) { each.setAttribute("src", turn % 2 ? "/nowhere.json" : "/dataset.json?" + turn); each.setAttribute("as-of", String(turn)); each.toggleAttribute("history"); } for (const each of document.querySelectorAll("main > [graphic]")) { each.setAttribute("src", "/dataset.json"); each.removeAttribute("as-of"); }`,
      ),
    state: "ready",
  },
];

function move(to: string): string {
  return `for (const each of document.querySelectorAll("main > [graphic]")) { const home = each.parentNode, next = each.nextSibling; ${to}.append(each); home.insertBefore(each, next); }`;
}

/** A reader opens one record of every graphic. */
async function openRecords(page: Page): Promise<void> {
  for (const type of ["casualty-comparison", "incident-timeline", "attribution-matrix"])
    await page.locator(`${type} [data-stop] >> visible=true`).nth(1).click();
}

/** Everything that is injected, one by one. */
export const FAULTS: readonly Fault[] = [...FETCHED, ...KIT, ...PROPERTY, ...ATTRIBUTES, ...BROWSER, ...PAGE];

/** Lets the fault happen to what the kit asks for. */
export async function inject({ kit, first }: Fault, page: Page): Promise<void> {
  if (first) await page.addInitScript(`{ ${first} }`);
  if (!kit) return;
  const [address, what] = kit;
  await page.route(address, async (route: Route) => {
    if (what === "never") return;
    if (what === "missing") return route.fulfill({ status: 404, body: "not found" });
    const response = await route.fetch();
    return route.fulfill({ response, body: `${await response.text()} ` });
  });
}
