import { escapeHtml } from "./escape-html.js";
import { h, serialize, tableTree, type Tree } from "@counterclaim/charts";
import type { GraphicPlan } from "./graphic-plan.js";
import type { ReservedHeight } from "./reserved-heights.js";

/** What the snippets are made of. */
export interface EmbedParts {
  readonly plan: GraphicPlan;
  readonly heights: readonly ReservedHeight[];
  /** `integrity` of the element's script and of the figure's style sheet. */
  readonly integrity: { readonly script: string; readonly style: string };
  /** The printed figure. */
  readonly figure: string;
  /** First letters of the page's hash: names a copy that never changes. */
  readonly hash: string;
}

/** Where the newsroom puts the folder; the snippets stand with it as a slot. */
const BASE = "https://YOUR-SITE.example/graphics";

/**
 * The snippets of one graphic as text: live and frozen frame, custom element with integrity, static HTML, picture. What
 * each needs from the page around it stands above it.
 */
export function embedText(parts: EmbedParts): string {
  const { plan, hash } = parts;
  const { spec } = plan;
  const live = `${BASE}/${spec.id}`;
  const frozen = `${BASE}/${spec.id}-${hash}`;
  return [
    `Embed codes for "${spec.title}"`,
    `Put the folder "${spec.id}" on your own site and write its address in place of ${BASE}.`,
    "Nothing is loaded from anywhere else.",
    "",
    section(
      "1. Frame, with data updates (live)",
      "Shows the newest build. Works wherever an iframe is allowed; needs frame-src for your own site.",
      frameSnippet(parts, `${live}/index.html`),
    ),
    section(
      "2. Frame, without data updates (frozen)",
      `Shows the figures as they are now, for good: copy the folder once to ${spec.id}-${hash} and never change it.`,
      frameSnippet(parts, `${frozen}/index.html`),
    ),
    section(
      "3. Custom element, without data updates until you paste it again",
      "Part of the page: takes its font and colours, and is searched and printed with it. Needs script-src and style-src for your own site; with Trusted Types allow the policy lit-html. Without the script the printed figure stays.",
      elementSnippet(parts, live),
    ),
    section(
      "4. Static HTML, without any script",
      "For systems that strip scripts, for feeds and newsletters.",
      serialize(staticTree(plan, live)),
    ),
    section(
      "5. Picture alone",
      "Its text is the alternative text: do not leave it out.",
      serialize(pictureTree(plan, live)),
    ),
  ].join("\n");
}

function section(title: string, words: string, snippet: string): string {
  return `${title}\n${"-".repeat(title.length)}\n${words}\n\n${snippet}\n`;
}

function frameSnippet({ plan, heights }: EmbedParts, address: string): string {
  const name = `counterclaim-${plan.spec.id}`;
  const first = heights[0]?.height ?? 600;
  const steps = heights
    .slice(1)
    .map(
      ({ width, height }) =>
        `@container (min-width: ${String(width)}px) { .${name} iframe { height: ${String(height)}px } }`,
    );
  // The height attribute holds where the style is stripped; the steps keep the page from moving where it is not.
  return [
    `<div class="${name}" style="container-type: inline-size">`,
    `<style>.${name} iframe { display: block; width: 100%; border: 0; height: ${String(first)}px } ${steps.join(" ")}</style>`,
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(plan.spec.title)}" width="100%" height="${String(first)}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" referrerpolicy="no-referrer"></iframe>`,
    "</div>",
  ].join("\n");
}

function elementSnippet({ plan, integrity, figure }: EmbedParts, address: string): string {
  const attributes = Object.entries({ src: `${address}/dataset.json`, graphic: plan.spec.id, lang: plan.locale.tag })
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
  return [
    `<link rel="stylesheet" href="${address}/figure.css" integrity="${integrity.style}" crossorigin="anonymous">`,
    `<script type="module" src="${address}/${plan.type}.js" integrity="${integrity.script}" crossorigin="anonymous"></script>`,
    `<${plan.type}${attributes}>`,
    figure,
    `</${plan.type}>`,
  ].join("\n");
}

function pictureTree({ seen }: GraphicPlan, address: string): Tree {
  return {
    tag: "picture",
    attrs: {},
    children: [
      h("source", { media: "(max-width: 480px)", srcset: `${address}/graphic-narrow.svg` }),
      { tag: "img", attrs: { src: `${address}/graphic.svg`, alt: seen.words.sentence, width: "680" }, children: [] },
    ],
  };
}

function staticTree(plan: GraphicPlan, address: string): Tree {
  const { frame, seen, locale } = plan;
  const inside = seen.table ? tableTree(seen.table) : seen.list;
  return h(
    "figure",
    { lang: locale.tag, dir: locale.direction },
    h("p", null, h("strong", null, frame.title)),
    h("p", null, frame.summary),
    h("a", { href: `${address}/index.html` }, pictureTree(plan, address)),
    inside,
    h(
      "figcaption",
      null,
      [...seen.words.notes, frame.note, frame.refused, frame.source].filter((words) => words !== null).join(" "),
    ),
  );
}
