import { alternativeText } from "./graphic-plan.js";
import { h, serialize, type Tree } from "@counterclaim/charts";
import { appleNewsJson } from "./apple-news.js";
import { BASE_PLACEHOLDER } from "./base-url.js";
import { wholeWords } from "./embed-catalogs.js";
import { escapeHtml } from "./escape-html.js";
import { ampSnippet, frameSnippet } from "./frame-snippet.js";
import { discoveryLink } from "./oembed.js";
import { plainFigures, type EmbedParts, type Snippet } from "./snippet.js";

const STYLED =
  "Its style keeps it inside its column: where your policy forbids inline style, say the same in your own sheet.";

/** Every snippet of one graphic, in the order in which they are offered. */
export function snippetsOf(parts: EmbedParts): readonly Snippet[] {
  const { plan, base, frozen, isFrozen } = parts;
  const at = `${base}/${plan.spec.id}`;
  const live = { inline: true, pinned: false };
  return [
    {
      file: "embed/iframe-live.txt",
      title: "Frame, with data updates (live)",
      words:
        "Shows the newest build. Works wherever an iframe is allowed; needs frame-src for your own site. The style keeps room before it loads; the script, which may be left out, gives it the height that it needs.",
      text: frameSnippet(parts, plan.spec.id, live),
    },
    {
      file: "embed/iframe-frozen.txt",
      title: "Frame, without data updates (frozen)",
      words: `Shows the figures as they are now, for good: no later build changes ${frozen}. ${
        isFrozen
          ? "Upload it with the rest, and never take it away. Its script runs only as it is now; another host than the article's must send Access-Control-Allow-Origin with it."
          : "It is not there yet: build with --freeze before you use this."
      }`,
      text: frameSnippet(parts, frozen, { inline: true, pinned: true }),
    },
    {
      file: "embed/iframe-strict.txt",
      title: "Frame, for a page with a strict policy (live)",
      words:
        "As the first, without a word of style in the page: where its Content-Security-Policy forbids inline style. Needs frame-src, style-src and script-src for your own site.",
      text: frameSnippet(parts, plan.spec.id, { inline: false, pinned: false }),
    },
    {
      file: "embed/element.txt",
      title: "Custom element, without data updates until you paste it again",
      words:
        "Part of the page: takes its font and colours, and is searched and printed with it. Needs script-src, style-src and connect-src for your own site; with Trusted Types allow the policy lit-html. Without the script the printed figure stays.",
      text: elementSnippet(parts, at),
    },
    {
      file: "embed/static.txt",
      title: "Static HTML, without any script",
      words: `For systems that strip scripts, for feeds and newsletters. ${STYLED}`,
      text: serialize(staticTree(parts, at)),
    },
    {
      file: "embed/amp.txt",
      title: "AMP",
      words:
        "The first line goes into the head, once. AMP wants the graphic on another host than the article; near the top of the page only the picture is shown first.",
      text: ampSnippet(parts, wholeWords(plan.locale)),
    },
    {
      file: "embed/oembed.txt",
      title: "oEmbed",
      words: `Paste the address ${at}/index.html into a line of its own: ${
        base === BASE_PLACEHOLDER
          ? "once the story was built with --base-url, the page itself says where its oembed.json is"
          : "the page itself says where its oembed.json is"
      }. For another page that shows the graphic, this goes into its head.`,
      text: discoveryLink(parts),
    },
    {
      file: "embed/image.txt",
      title: "Picture alone",
      words: `Its text is the alternative text: do not leave it out. ${STYLED}`,
      text: serialize(pictureTree(parts, at)),
    },
    {
      file: "embed/apple-news.json",
      title: "Apple News",
      words: "Components of an Apple News Format article: picture and figures, since frames and scripts are not taken.",
      // The same text to whoever reads JSON, and no markup to an article into which it is pasted by mistake.
      text: JSON.stringify(appleNewsJson(parts), null, 2).replace(/</g, "\\u003c"),
    },
  ];
}

/** All snippets on one page, with what each needs from the page around it. */
export function embedText({ plan, base }: EmbedParts, snippets: readonly Snippet[]): string {
  const { spec } = plan;
  return [
    `Embed codes for "${spec.title}"`,
    base === BASE_PLACEHOLDER
      ? `Put the folder "${spec.id}" on your own site and write its address in place of ${base}, or build with --base-url.`
      : `For the folder "${spec.id}" at ${base}.`,
    "Nothing is loaded from anywhere else. Each of these stands in a file of its own in the folder embed.",
    "",
    ...snippets.map(({ title, words, text }, index) => section(`${String(index + 1)}. ${title}`, words, text)),
  ].join("\n");
}

function section(title: string, words: string, snippet: string): string {
  return `${title}\n${"-".repeat(title.length)}\n${words}\n\n${snippet}\n`;
}

function elementSnippet({ plan, integrity, figure }: EmbedParts, address: string): string {
  const attributes = Object.entries({ src: `${address}/dataset.json`, graphic: plan.spec.id, lang: plan.locale.tag })
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
  return [
    `<link rel="stylesheet" href="${escapeHtml(address)}/${plan.type}.css" integrity="${integrity.style}" crossorigin="anonymous">`,
    `<script type="module" src="${escapeHtml(address)}/${plan.type}.js" integrity="${integrity.script}" crossorigin="anonymous"></script>`,
    `<${plan.type}${attributes}>`,
    figure,
    `</${plan.type}>`,
  ].join("\n");
}

/** Width of the narrow picture where a page takes its style away: what the margins of a phone's page leave. */
const NARROW = 280;

/** The picture with its size, so that a page keeps its room; its style keeps it inside its column. */
function pictureTree({ plan, posters: { wide, narrow } }: EmbedParts, address: string): Tree {
  return {
    tag: "picture",
    attrs: {},
    children: [
      h("source", {
        media: "(max-width: 480px)",
        srcset: `${address}/graphic-narrow.svg`,
        width: NARROW,
        height: Math.round((narrow.height * NARROW) / narrow.width),
      }),
      {
        tag: "img",
        attrs: {
          src: `${address}/graphic.svg`,
          alt: alternativeText(plan),
          width: String(wide.width),
          height: String(Math.round(wide.height)),
          style: `width: 100%; max-width: ${String(wide.width)}px; height: auto`,
        },
        children: [],
      },
    ],
  };
}

function staticTree(parts: EmbedParts, address: string): Tree {
  const { frame, seen, locale } = parts.plan;
  return h(
    "figure",
    { lang: locale.tag, dir: locale.direction },
    h("p", null, h("strong", null, frame.title)),
    h("p", null, frame.summary),
    h("a", { href: `${address}/index.html` }, pictureTree(parts, address)),
    plainFigures(parts.plan).map((node) =>
      typeof node !== "string" && node.tag === "table"
        ? { tag: "div", attrs: { style: "overflow-x: auto" }, children: [node] }
        : node,
    ),
    h(
      "figcaption",
      null,
      [...seen.words.notes, frame.note, frame.refused, frame.source].filter((words) => words !== null).join(" "),
    ),
  );
}
