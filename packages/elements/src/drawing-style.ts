/** Style of controls and of what they mark: comes with the part that draws. */
export const DRAWING_STYLE = `
.counterclaim .changed > .hit { stroke: var(--_focus); stroke-width: 2; stroke-dasharray: 5 3; }
.counterclaim .related > .hit { stroke: var(--_ink); stroke-width: 2; stroke-dasharray: 1 3; stroke-linecap: round; }
.counterclaim :is(td, th, li).changed { outline: 2px dashed var(--_focus); outline-offset: -2px; }
.counterclaim :is(td, th, li).related { outline: 2px dotted var(--_ink); outline-offset: -2px; }
.issues summary { min-height: 24px; cursor: pointer; color: var(--_muted); }
.controls-row { display: flex; flex-wrap: wrap; gap: 0.4em 0.8em; align-items: center; margin: 0 0 0.5em; }
.controls-row input[type="range"] { flex: 1 1 8em; min-width: 6em; max-width: 24em; accent-color: var(--_solid); }
.controls .refused { margin: 0; font-weight: 700; }
.controls button[aria-disabled] { color: var(--_muted); border-style: dotted; cursor: default; }
.only { margin: 0 0 0.5em; }
.step-said { margin: 0; color: var(--_muted); min-height: 1.35em; }
.filters summary { min-height: 24px; cursor: pointer; }
.filters fieldset { border: 0; margin: 0.5em 0; padding: 0; }
.filters legend { padding: 0; font-weight: 700; }
.filters .controls-row label { display: inline-flex; gap: 0.4em; align-items: center; min-height: 24px; }
@media (forced-colors: active) { .counterclaim .related > .hit { stroke: Highlight; } }`;
