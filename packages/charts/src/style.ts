/**
 * The one style sheet of a printed figure and of the elements' shadow roots: `.counterclaim` is the figure in both.
 * It inherits the article's font and text colour; what it colours itself are custom properties that a newsroom may set.
 * Containers, not the viewport, choose the arrangement. One hue on neutral ground; fill says how well a thing is established.
 */
export const TOKENS = `
:host, .counterclaim {
  --_ink: var(--claim-ink, currentColor);
  --_muted: var(--claim-muted, #575e6b);
  --_solid: var(--claim-solid, #2f527d);
  --_tint: var(--claim-tint, #dfe7f1);
  --_ground: var(--claim-ground, #ffffff);
  --_panel: var(--claim-panel, #f5f7fa);
  --_rule: var(--claim-rule, #d4d7dd);
  --_grid: var(--claim-grid, #e9ebef);
  --_hatch: var(--claim-hatch, #6f7682);
  --_focus: var(--claim-focus, #b3480f);
}
@supports (color: light-dark(#000, #fff)) {
  :host, .counterclaim {
    --_muted: var(--claim-muted, light-dark(#575e6b, #b0b7c3));
    --_solid: var(--claim-solid, light-dark(#2f527d, #93b7e2));
    --_tint: var(--claim-tint, light-dark(#dfe7f1, #2a3b52));
    --_ground: var(--claim-ground, light-dark(#ffffff, #14171c));
    --_panel: var(--claim-panel, light-dark(#f5f7fa, #1e232b));
    --_rule: var(--claim-rule, light-dark(#d4d7dd, #4a515d));
    --_grid: var(--claim-grid, light-dark(#e9ebef, #2c323b));
    --_hatch: var(--claim-hatch, light-dark(#6f7682, #98a0ad));
    --_focus: var(--claim-focus, light-dark(#b3480f, #ffb37a));
  }
}
@media (prefers-contrast: more) {
  :host, .counterclaim {
    --_muted: var(--claim-muted, #2f343d); --_solid: var(--claim-solid, #16365c); --_tint: var(--claim-tint, #e6edf5);
    --_rule: var(--claim-rule, #575e6b); --_grid: var(--claim-grid, #b9bec7); --_hatch: var(--claim-hatch, #3c424c);
    --_focus: var(--claim-focus, #8a3200);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host, .counterclaim {
      --_muted: var(--claim-muted, light-dark(#2f343d, #e2e6ec));
      --_solid: var(--claim-solid, light-dark(#16365c, #bcd6f5));
      --_tint: var(--claim-tint, light-dark(#e6edf5, #1d2c40));
      --_rule: var(--claim-rule, light-dark(#575e6b, #a9b0bc));
      --_grid: var(--claim-grid, light-dark(#b9bec7, #59616e));
      --_hatch: var(--claim-hatch, light-dark(#3c424c, #d0d6df));
      --_focus: var(--claim-focus, light-dark(#8a3200, #ffcda6));
    }
  }
}
@media (forced-colors: active) {
  :host, .counterclaim {
    --_ink: CanvasText; --_muted: CanvasText; --_solid: CanvasText; --_tint: Canvas; --_ground: Canvas;
    --_panel: Canvas; --_rule: CanvasText; --_grid: GrayText; --_hatch: CanvasText; --_focus: Highlight;
  }
}
@media print {
  :host, .counterclaim {
    --_ink: #000; --_muted: #333; --_solid: #222; --_tint: #fff; --_ground: #fff; --_panel: #fff; --_rule: #777;
    --_grid: #ddd; --_hatch: #555;
  }
}`;

/** The whole style sheet of a graphic's figure, with what the graphic adds of its own. */
export function figureStyle(own: string): string {
  return `${TOKENS}${INKS}${FRAME}${own}\n`.trimStart();
}

/** Inks of marks, by look: used in pages, in shadow roots and, with the tokens replaced, in SVG files. */
export const INKS = `
.picture { display: block; overflow: visible; font-family: inherit; }
.picture text { fill: var(--_ink); }
.picture .tone-muted { fill: var(--_muted); }
.picture .tone-halo { paint-order: stroke; stroke: var(--_ground); stroke-width: 4px; stroke-linejoin: round; }
.bold { font-weight: 700; }
.picture .lead { font-weight: 700; fill: var(--_ink); }
.hit { fill: transparent; stroke: none; }
.look-solid { fill: var(--_solid); stroke: var(--_solid); stroke-width: 1.5; }
.look-tint { fill: var(--_tint); stroke: var(--_solid); stroke-width: 1.5; }
.look-half { fill: var(--_solid); stroke: none; }
.look-hatch { fill: none; stroke: var(--_hatch); stroke-width: 1; }
.look-frame { fill: none; stroke: var(--_solid); stroke-width: 1.5; }
.look-dashed { fill: none; stroke: var(--_hatch); stroke-width: 1.25; stroke-dasharray: 4 3; }
.look-ring { fill: none; stroke: var(--_muted); stroke-width: 1.5; stroke-dasharray: 2.5 2.5; }
.look-struck { fill: none; stroke: var(--_ink); stroke-width: 1.75; }
.look-grid { fill: none; stroke: var(--_grid); stroke-width: 1; }
.look-axis { fill: none; stroke: var(--_ink); stroke-width: 1.25; }
.look-leader { fill: none; stroke: var(--_hatch); stroke-width: 1; stroke-dasharray: 2 3; }
.look-line { fill: none; stroke: var(--_solid); stroke-width: 2.25; }
.look-relay { fill: var(--_ground); stroke: var(--_muted); stroke-width: 1.25; }
.look-band { fill: var(--_panel); stroke: none; }
.look-span { fill: none; stroke: var(--_solid); stroke-width: 4; stroke-linecap: round; opacity: 0.65; }
.look-ground { fill: var(--_ground); stroke: none; }
.look-marker { fill: none; stroke: var(--_muted); stroke-width: 1.25; stroke-dasharray: 2 3; }
.look-fill { fill: var(--_tint); stroke: none; }
.look-soft { fill: none; stroke: var(--_solid); stroke-width: 1.25; stroke-dasharray: 2 2; }
.look-tick { fill: none; stroke: var(--_ink); stroke-width: 2.5; }
.look-dash { fill: none; stroke: var(--_solid); stroke-width: 2; stroke-dasharray: 6 3; }
.look-rail { fill: none; stroke: var(--_rule); stroke-width: 3; }
.look-ends { fill: none; stroke: var(--_muted); stroke-width: 1.5; }
.look-unit { fill: var(--_tint); stroke: var(--_solid); stroke-width: 1; }
.look-open { fill: none; stroke: var(--_hatch); stroke-width: 1; stroke-dasharray: 1.5 1; }
.look-none { fill: none; stroke: none; }`;

/**
 * The frame: heading, summary, key, body, notes, table, foot; and the buttons and controls of a live one. Text is sized by
 * the article's own, never by the root's, which many sites set to 10 px or less; under 16 px notes would be too small to
 * read. A container has no width of its own: where its parent is as wide as what it holds, as a float or an item of a flex box is, it is given one
 * that fits into the narrowest column.
 */
export const FRAME = `
.counterclaim {
  container-type: inline-size; contain-intrinsic-inline-size: 280px; display: block; margin: 0; padding: 0;
  color: var(--_ink); font-size: max(1em, 16px); line-height: 1.35;
  text-align: start; overflow-wrap: break-word; text-transform: none; text-indent: 0; white-space: normal;
  font-style: normal; font-variant: normal;
}
.counterclaim :where(*) { box-sizing: content-box; }
.counterclaim .heading { margin: 0 0 0.25em; font-family: inherit; font-size: 1.2em; line-height: 1.25; font-weight: 700; text-wrap: balance; }
.counterclaim .summary { margin: 0 0 0.9em; max-width: 46em; color: var(--_muted); font-size: 0.95em; }
.counterclaim .as-known { margin: -0.5em 0 0.9em; font-size: 0.95em; }
.counterclaim .key {
  display: flex; flex-wrap: wrap; gap: 0.35em 1.2em; margin: 0 0 0.9em; padding: 0; list-style: none; color: var(--_muted);
  font-size: 0.85em;
}
.counterclaim .key li { display: inline-flex; align-items: center; gap: 0.5em; margin: 0; }
.counterclaim .key .swatch { flex: none; }
.counterclaim :is(.key, .foot) { max-width: 53em; }
.counterclaim .bodies { max-width: 45em; }
.counterclaim .body > .picture { width: 100%; height: auto; }
.counterclaim .picture text { letter-spacing: normal !important; word-spacing: normal !important; }
.counterclaim .body { display: none; }
.counterclaim .at-narrow { display: block; }
@container (min-width: 420px) and (min-width: 21em) { .counterclaim .body { display: none; } .counterclaim .at-medium { display: block; } }
@container (min-width: 560px) and (min-width: 28em) { .counterclaim .body { display: none; } .counterclaim .at-wide { display: block; } }
@container (min-width: 880px) and (min-width: 44em) {
  .counterclaim .body { display: none; } .counterclaim .at-full { display: block; }
  .counterclaim :is(.key, .foot) { max-width: 80em; }
  .counterclaim .bodies { max-width: 68em; }
}
.counterclaim .notes { margin: 0.9em 0 0; max-width: 46em; color: var(--_muted); font-size: 0.85em; }
.counterclaim .notes p { margin: 0 0 0.35em; }
.counterclaim .table { margin: 1em 0 0; max-width: 100%; overflow-x: auto; }
.counterclaim table { border-collapse: collapse; width: 100%; font-size: 0.85em; }
.counterclaim caption { text-align: start; color: var(--_muted); padding: 0 0 0.5em; }
.counterclaim th, .counterclaim td {
  padding: 0.45em 0.75em 0.45em 0; border-bottom: 1px solid var(--_rule); text-align: start; vertical-align: top;
  font-weight: 400; unicode-bidi: isolate;
}
.counterclaim thead th { font-weight: 700; border-bottom-color: var(--_ink); vertical-align: bottom; }
.counterclaim .figure { text-align: end; font-variant-numeric: tabular-nums; }
.counterclaim a { color: inherit; text-decoration: underline; text-underline-offset: 0.15em; }
.counterclaim .foot {
  display: flex; flex-wrap: wrap; gap: 0.4em 1.5em; justify-content: space-between; margin: 1em 0 0; padding: 0.7em 0 0;
  border-top: 1px solid var(--_rule); color: var(--_muted); font-size: 0.85em;
}
.counterclaim .foot p { margin: 0; }
.counterclaim .actions { display: flex; flex-wrap: wrap; gap: 0.2em 1.2em; }
.counterclaim .actions a, .counterclaim .actions button { display: inline-flex; align-items: center; min-height: 24px; }
.counterclaim :focus-visible { outline: 3px solid var(--_focus); outline-offset: 2px; }
.counterclaim .mark:focus-visible { outline: none; }
.counterclaim .mark:focus-visible > .hit { stroke: var(--_focus); stroke-width: 2.5; }
.counterclaim .mark[aria-current] > .hit { stroke: var(--_ink); stroke-width: 1.5; }
.counterclaim .help, .counterclaim .controls { display: none; }
@media (scripting: enabled) {
  .counterclaim .table:not(:target) { display: none; }
  .counterclaim .help { display: block; flex-basis: 100%; visibility: hidden; }
  .counterclaim.live .help { visibility: visible; }
  .counterclaim .controls { display: block; margin: 0 0 0.9em; font-size: 0.85em; }
  .counterclaim .controls > .history { min-height: 8.25em; }
  .counterclaim .controls > .filters { min-height: 2.0625em; }
}
.counterclaim .table.open:not(:target) { display: block; }
.counterclaim.live .body :is([data-claim], .beads > path) { cursor: pointer; }
.counterclaim [data-stop] { scroll-margin: 3.5em; }
.counterclaim button, .counterclaim select, .counterclaim input {
  font: inherit; color: inherit; min-height: 24px; box-sizing: border-box;
}
.counterclaim button {
  padding: 0.15em 0.7em; border: 1px solid var(--_hatch); border-radius: 3px; background: var(--_ground); cursor: pointer;
}
.counterclaim button:disabled { color: var(--_muted); border-style: dotted; cursor: default; }
.counterclaim .actions button {
  padding: 0; border: 0; background: none; text-decoration: underline; text-underline-offset: 0.15em;
}
.counterclaim.issues { border-color: var(--_hatch); border-inline-start: 4px solid var(--_focus); }
.counterclaim.issues, .counterclaim .issues { margin: 0.6em 0; }
.counterclaim.issues { font-size: max(0.9em, 14.4px); }
.counterclaim .issues { font-size: 0.9em; }
.counterclaim > .issues-heading { font-weight: 700; }
.counterclaim.issues p { margin: 0 0 0.35em; }
.counterclaim.issues ul, .counterclaim .issues ul { margin: 0.35em 0 0; padding-inline-start: 1.4em; overflow-wrap: anywhere; }
@media (scripting: enabled) { @container (min-width: 560px) { .counterclaim .controls > .history { min-height: 4.4375em; } } }
@media (forced-colors: active) { .counterclaim .look-grid { stroke-dasharray: 1 6; } }
@media print {
  .counterclaim .help, .counterclaim .controls { display: none; }
  .counterclaim .table:not(:target) { display: block; overflow: visible; }
  .counterclaim .actions { display: none; }
  .counterclaim a[href^="http"]::after { content: " <" attr(href) ">"; overflow-wrap: anywhere; }
  @container (max-width: 640px) {
    .counterclaim .table { font-size: 0.75em; }
    .counterclaim .table :is(th, td) { overflow-wrap: anywhere; padding-inline-end: 0.35em; }
  }
}`;
