import { alternativeText } from "./graphic-plan.js";
import { escapeHtml } from "./escape-html.js";
import type { ReservedHeight } from "./reserved-heights.js";
import type { EmbedParts } from "./snippet.js";

/** What a frame may do: scripts, and links that open elsewhere. Without an origin of its own it reaches nothing of the host's. */
export const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

/**
 * Room for a frame at every width before anything is loaded, without a script: containers, not the window, choose the step.
 * As least heights: what the host script sets may be more, never less, so that nothing moves when the page answers.
 */
export function frameStyle(id: string, heights: readonly ReservedHeight[]): string {
  const name = `.counterclaim-${id}`;
  const steps = heights.map(({ width, height }, index) => {
    const rule = `${name} iframe { min-height: ${String(height)}px }`;
    return index === 0 ? rule : `@container (min-width: ${String(width)}px) { ${rule} }`;
  });
  return [
    `${name} { container-type: inline-size; contain-intrinsic-inline-size: 280px; width: 100% }`,
    `${name} iframe { display: block; width: 100%; height: auto; border: 0 }`,
    ...steps,
  ].join("\n");
}

/** A frame around a page of the graphic's, `inline` with its style, else with a style sheet of its folder. */
export function frameSnippet(
  { plan, heights, integrity, base }: EmbedParts,
  folder: string,
  { inline, pinned }: { readonly inline: boolean; readonly pinned: boolean },
): string {
  const { id, title } = plan.spec;
  const at = `${base}/${folder}`;
  const pin = pinned ? ` integrity="${integrity.host}" crossorigin="anonymous"` : "";
  return [
    `<div class="counterclaim-${id}">`,
    inline
      ? `<style>\n${frameStyle(id, heights)}\n</style>`
      : `<link rel="stylesheet" href="${escapeHtml(at)}/frame.css">`,
    `<iframe src="${escapeHtml(at)}/index.html" title="${escapeHtml(title)}" width="100%" height="${String(heights[0]?.height ?? 600)}" loading="lazy" sandbox="${SANDBOX}" referrerpolicy="no-referrer" data-counterclaim="${id}"></iframe>`,
    `<script src="${escapeHtml(at)}/host.js"${pin} async></script>`,
    "</div>",
  ].join("\n");
}

/** An AMP page's frame: the picture stands in its place until the reader comes near. */
export function ampSnippet({ plan, heights, base }: EmbedParts, whole: string): string {
  const { id, title } = plan.spec;
  const at = escapeHtml(`${base}/${id}`);
  const height = heights.find(({ width }) => width >= 400)?.height ?? 600;
  return [
    '<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>',
    `<amp-iframe src="${at}/index.html" title="${escapeHtml(title)}" layout="fixed-height" width="auto" height="${String(height)}" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" frameborder="0" resizable>`,
    `<amp-img layout="fill" src="${at}/graphic-narrow.svg" alt="${escapeHtml(alternativeText(plan))}" placeholder></amp-img>`,
    `<div overflow tabindex="0" role="button" aria-label="${escapeHtml(whole)}">${escapeHtml(whole)}</div>`,
    "</amp-iframe>",
  ].join("\n");
}
