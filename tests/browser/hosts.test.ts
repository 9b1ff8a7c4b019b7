import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright";
import type { FolderFiles } from "counterclaim";
import { HOST_PAGES, type Form, type HostPage } from "../fixtures/hosts/host-pages.js";
import { BASE, builtStory, textIn } from "./built-story.js";
import { seenAlone, visit, type Seen, type Visit } from "./host-visit.js";
import { openBrowser, Site } from "./site.js";

const TYPES: Readonly<Record<string, string>> = {
  "casualty-comparison": "article-comparison",
  "incident-timeline": "article-timeline",
  "attribution-matrix": "article-matrix",
};
const news = new Site();
const graphics = new Site();
const visits: Visit[] = [];
let browser: Browser;
let files: FolderFiles;
let expected: Readonly<Record<string, Seen>>;

beforeAll(async () => {
  [browser, files] = await Promise.all([openBrowser(), builtStory(...Object.values(TYPES))]);
  await news.start();
  await graphics.start();
  const headers = { "access-control-allow-origin": "*" };
  for (const site of [news, graphics])
    for (const [path, body] of files) site.files.set(`/graphics/${path}`, { body, headers });
  for (const [type, id] of Object.entries(TYPES)) {
    news.files.set(`/other-version/${type}.css`, { body: textIn(files, `${id}/${type}.css`) });
    news.files.set(`/other-version/${type}.js`, { body: `${textIn(files, `${id}/${type}.js`)}\n// another version\n` });
  }
  // What can be seen of each graphic alone: drawn, and with its table where scripts are off.
  const urls = Object.fromEntries(
    Object.entries(TYPES).map(([type, id]) => [type, `${graphics.origin}/graphics/${id}/index.html`]),
  );
  expected = await seenAlone(browser, urls);
  for (const [type, id] of Object.entries(TYPES)) {
    const { claims } = JSON.parse(textIn(files, `${id}/manifest.json`)) as { claims: number };
    if (expected[type]?.drawn.length === 0 || (expected[type]?.printed.length ?? 0) < Math.min(claims, 10))
      throw new Error(`${id}: hardly a record can be seen`);
  }
}, 120_000);

afterAll(async () => {
  await browser.close();
  for (const site of [news, graphics]) site.stop();
});

/** The article: what stands before the graphics and after them must not move. */
function article(host: HostPage, form: Form): string {
  const { paste = (text: string): string => text, html = 'lang="en"', head = "", script } = host;
  const base = `${host.ownSite || form === "element" ? news.origin : graphics.origin}/graphics`;
  const file = form === "element" ? "embed/element.txt" : (host.frame ?? "embed/iframe-live.txt");
  const inside = Object.values(TYPES).map((id, index) => paste(textIn(files, `${id}/${file}`), index));
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>An article</title><meta name="viewport" content="width=device-width">${head}</head><body><main${host.hidden ? " hidden" : ""}>
<p>Before the graphics.</p>
${inside.join("\n<p>Between two graphics.</p>\n").replaceAll(BASE, base)}
<p>After the graphics.</p></main>${script ? `<script>${script}</script>` : ""}</body></html>`;
}

for (const host of HOST_PAGES)
  for (const form of host.forms)
    test(`${host.name}, as ${form}`, async () => {
      const path = `/${String(HOST_PAGES.indexOf(host))}-${form}.html`;
      const headers: Record<string, string> = host.policy ? { "content-security-policy": host.policy } : {};
      news.files.set(path, { body: article(host, form), headers });
      const own = [news.origin, graphics.origin];
      const types = Object.keys(TYPES);
      const seen = await visit(host, form, { browser, url: news.origin + path, own, types, expected });
      const before = visits.findIndex((each) => each.host === seen.host && each.form === form);
      // A second try takes the place of the first.
      visits.splice(before < 0 ? visits.length : before, before < 0 ? 0 : 1, seen);
      expect(Object.values(seen.graphics)).not.toContain("missing");
      expect(seen).toMatchObject({ foreign: 0, errors: [] });
      expect(seen.changed).toEqual([]);
      if (host.moves?.[form]) expect(seen.shift).toBeLessThan(1);
      else expect(seen.shift).toBe(host.media === "print" ? null : 0);
      // A policy that lets the graphic's own files through is never broken; C is there to see what stands without it.
      expect(seen.violations).toBe(0);
    }, 120_000);

test("the table in the manual is the one that was seen", async () => {
  expect(visits.length).toBe(HOST_PAGES.flatMap(({ forms }) => forms).length);
  const rows = visits.map(({ host, form, graphics: shown, shift, foreign, violations, changed }) => ({
    ...{ host, form, graphics: shown, foreign, violations },
    // How far a page moves that moves by itself differs from one machine to another: then the reason stands.
    shift: HOST_PAGES.find(({ name }) => name === host)?.moves?.[form] ?? shift,
    changed,
  }));
  await expect(`${JSON.stringify(rows, null, 2)}\n`).toMatchFileSnapshot("../../apps/gallery/server/hosts.json");
});
