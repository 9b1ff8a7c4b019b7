import {
  figureStyle,
  h,
  serialize,
  STYLE_ATTRIBUTE,
  styleMark,
  type Frame,
  type Locale,
  type SeenGraphic,
  type Tree,
} from "@counterclaim/charts";
import type { Dataset } from "@counterclaim/claims";
import { cspHash } from "./digest.js";
import { leftOutWords } from "./embed-catalogs.js";
import { escapeHtml } from "./escape-html.js";
import { inlineJson, inlineScript } from "./inline.js";
import type { FrozenMark } from "./frozen.js";
import { OEMBED_TYPE } from "./oembed.js";
import { GENERATOR } from "./version.js";

/** What a page is made of. */
export interface PageParts {
  readonly frame: Frame;
  readonly seen: SeenGraphic;
  readonly locale: Locale;
  /** The records that the element draws from. */
  readonly dataset: Dataset;
  /** The figure as it is printed. */
  readonly figure: Tree;
  /** The element as one script without imports. */
  readonly script: string;
  /** Small scripts of the page itself, each without imports, in the order in which they run. */
  readonly small: readonly string[];
  /** What its address may hold. */
  readonly choices: readonly string[];
  /** Style of the graphic's own bodies. */
  readonly style: string;
  /** What the page was made of, in one line. */
  readonly provenance: string;
  /** Address of its oEmbed answer; null where nobody said where the page will lie. */
  readonly oembed: string | null;
  /** Set on a copy that never changes. */
  readonly frozen: FrozenMark | null;
}

// Height that a host may give, print, and the page's own ground: what the figure's sheet leaves to the article.
const PAGE = `
html { color-scheme: light dark; }
body {
  margin: 0; padding: 1rem min(1rem, 5vw); background: #fff; color: #1b1e24; font-family: "Noto Sans", "Noto Sans Armenian",
  "Noto Sans Arabic", system-ui, "Segoe UI", Helvetica, Arial, sans-serif;
}
@supports (color: light-dark(#000, #fff)) {
  body { background: light-dark(#fff, #14171c); color: light-dark(#1b1e24, #eceef2); }
}
@media (forced-colors: active) { body { background: Canvas; color: CanvasText; } }
.newer, .left-out { margin: 0.75rem 0 0; font-size: 0.85rem; }
.newer a { color: inherit; }
@media print { body { padding: 0; background: #fff; color: #000; } }`;

/**
 * A page that stands alone: the printed figure first, then the data and the element inline. One file, no request, also from
 * a disk, in a sandbox without an origin and with scripts off. Its policy lets run only what it holds itself.
 */
export function pageHtml(parts: PageParts): string {
  const { frame, seen, locale } = parts;
  const style = figureStyle(parts.style);
  const script = `\n${inlineScript(parts.script.trim())}\n`;
  const small = parts.small.map(inlineScript);
  const policy = [
    "default-src 'none'",
    `script-src ${[...small, script].map(cspHash).join(" ")}`,
    `style-src ${cspHash(style)} ${cspHash(PAGE)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; ");
  const head: Tree[] = [
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    h("title", null, frame.title),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    // An empty icon: opened alone, a browser would ask the publisher's site for one.
    h("link", { rel: "icon", href: "data:," }),
    h("meta", { name: "robots", content: "noindex" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    h("meta", { name: "responsive-embedded-sizing" }),
    h("meta", { name: "description", content: seen.words.sentence }),
    h("meta", { name: "generator", content: GENERATOR }),
    h("meta", { name: "counterclaim", content: parts.provenance }),
    ...(parts.frozen
      ? [h("meta", { name: "counterclaim-frozen", content: `${parts.frozen.data} ${parts.frozen.latest}` })]
      : []),
    ...(parts.oembed === null
      ? []
      : [h("link", { rel: "alternate", type: OEMBED_TYPE, href: parts.oembed, title: frame.title })]),
    h("meta", { property: "og:title", content: frame.title }),
    h("meta", { property: "og:description", content: seen.words.sentence }),
  ];
  const attributes = Object.entries({
    graphic: frame.id,
    "heading-level": String(frame.headingLevel),
    "hash-state": parts.choices.join(" "),
  })
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
  return [
    "<!doctype html>",
    `<html lang="${locale.tag}" dir="${locale.direction}">`,
    "<head>",
    ...head.map((tree) => serialize(tree)),
    `<style ${STYLE_ATTRIBUTE}="${styleMark(seen.type)}">${style}</style>`,
    `<style>${PAGE}</style>`,
    "</head>",
    "<body>",
    `<${seen.type}${attributes}>`,
    serialize(parts.figure),
    `<script type="application/json" class="counterclaim-data">${inlineJson(parts.dataset)}</script>`,
    `</${seen.type}>`,
    serialize(h("p", { class: "left-out", hidden: true }, leftOutWords(locale))),
    ...small.map((each) => `<script>${each}</script>`),
    `<script type="module">${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
