import { alternativeText } from "./graphic-plan.js";
import type { Dataset } from "@counterclaim/claims";
import { escapeHtml } from "./escape-html.js";
import type { EmbedParts } from "./snippet.js";

/** Width of the frame that consumers are offered, in CSS px: an article's column. */
const WIDTH = 680;
/** A card that stands for the graphic in previews. */
const THUMBNAIL = { file: "card-1200x630.png", width: 1200, height: 630 } as const;

/** Media type of an oEmbed answer, for the link that leads to it (oembed.com, section 4). */
export const OEMBED_TYPE = "application/json+oembed";

/**
 * The oEmbed answer for a graphic's page (oembed.com, section 2.3; type `rich`). `html` is what WordPress lets through from
 * a provider that it does not know (`wp_filter_oembed_result`): a blockquote and a frame without other attributes, and the
 * frame closed at once. It ignores `maxwidth`, as a file must.
 */
export function oembedJson({ plan, heights, base, pixels }: EmbedParts, meta: Dataset["meta"]): object {
  const { id, title } = plan.spec;
  const page = `${base}/${id}/index.html`;
  const height = heights.findLast(({ width }) => width <= WIDTH)?.height ?? 600;
  const publisher = meta.contributors.find(({ role }) => role === "publisher");
  const html = [
    `<blockquote><a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`,
    ` ${escapeHtml(alternativeText(plan))}</blockquote>`,
    `<iframe src="${escapeHtml(page)}" width="${String(WIDTH)}" height="${String(height)}" frameborder="0" title="${escapeHtml(title)}"></iframe>`,
  ].join("");
  return {
    type: "rich",
    version: "1.0",
    title,
    ...(publisher && { provider_name: publisher.title }),
    provider_url: new URL(base).origin,
    cache_age: 86_400,
    html,
    width: WIDTH,
    height,
    ...(pixels.has(THUMBNAIL.file) && {
      thumbnail_url: `${base}/${id}/${THUMBNAIL.file}`,
      thumbnail_width: THUMBNAIL.width,
      thumbnail_height: THUMBNAIL.height,
    }),
  };
}

/** The link by which a page says where its oEmbed answer is. */
export function discoveryLink({ plan, base }: EmbedParts): string {
  const { id, title } = plan.spec;
  return `<link rel="alternate" type="${OEMBED_TYPE}" href="${escapeHtml(`${base}/${id}/oembed.json`)}" title="${escapeHtml(title)}">`;
}
