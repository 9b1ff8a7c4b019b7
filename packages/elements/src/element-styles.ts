import { FRAME, INKS, TOKENS } from "@counterclaim/charts";
import { unsafeCSS, type CSSResultGroup } from "lit";

/** What only a shadow root needs: host, panel, controls, issues. */
const ELEMENT = `
:host { display: block; contain: layout style; }
:host([hidden]) { display: none; }
.counterclaim { text-transform: none; text-indent: 0; white-space: normal; font-style: normal; font-variant: normal; }
.counterclaim.live .help { visibility: visible; }
.counterclaim .body [data-claim] { cursor: pointer; }
.counterclaim .changed > .hit { stroke: var(--_focus); stroke-width: 2; stroke-dasharray: 5 3; }
.counterclaim .related > .hit { stroke: var(--_ink); stroke-width: 2; stroke-dasharray: 1 3; stroke-linecap: round; }
.counterclaim :is(td, th, li).changed { outline: 2px dashed var(--_focus); outline-offset: -2px; }
.counterclaim :is(td, th, li).related { outline: 2px dotted var(--_ink); outline-offset: -2px; }
.counterclaim [data-stop] { scroll-margin: 3.5rem; }
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
.counterclaim .table.open:not(:target) { display: block; }
.panel {
  margin: 0.9em 0 0; padding: 0.9em 1em; max-width: 45rem; box-sizing: border-box; background: var(--_panel);
  border: 1px solid var(--_rule); border-inline-start: 4px solid var(--_solid); font-size: 0.9rem;
}
.record-title { margin: 0 0 0.6em; font-weight: 700; font-size: 1rem; }
.record dl { margin: 0 0 0.8em; display: grid; gap: 0.4em; }
.record dl > div { display: grid; grid-template-columns: minmax(7em, 1fr) 3fr; gap: 0 1em; }
.record dt { color: var(--_muted); }
.record dd { margin: 0; overflow-wrap: anywhere; }
.record .history p { margin: 0 0 0.3em; color: var(--_muted); }
.record .history ol { margin: 0 0 0.8em; padding-inline-start: 1.4em; }
.record .history [aria-current] { font-weight: 700; }
@container (max-width: 419px) { .record dl > div { display: block; } }
.issues { color: var(--_ink); font-size: 0.9rem; margin: 0.6em 0; }
.issues p { margin: 0 0 0.35em; }
.issues-heading { font-weight: 700; }
.issues ul { margin: 0.35em 0 0; padding-inline-start: 1.4em; overflow-wrap: anywhere; }
div.issues { padding: 0.7em 1em; border: 1px solid var(--_hatch); border-inline-start: 4px solid var(--_focus); }
.issues summary { min-height: 24px; cursor: pointer; color: var(--_muted); }
.loading { margin: 0; color: var(--_muted); font-size: 0.9rem; }
.status {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.controls-row { display: flex; flex-wrap: wrap; gap: 0.4em 0.8em; align-items: center; margin: 0 0 0.5em; }
.controls-row input[type="range"] { flex: 1 1 8em; min-width: 6em; max-width: 24em; accent-color: var(--_solid); }
.only { margin: 0 0 0.5em; }
.step-said { margin: 0; color: var(--_muted); min-height: 1.35em; }
.filters summary { min-height: 24px; cursor: pointer; }
.filters fieldset { border: 0; margin: 0.5em 0; padding: 0; }
.filters legend { padding: 0; font-weight: 700; }
.filters .controls-row label { display: inline-flex; gap: 0.4em; align-items: center; min-height: 24px; }
@media print { .panel .close { display: none; } .issues { border-color: #000; } }
@media (forced-colors: active) { .counterclaim .related > .hit { stroke: Highlight; } }`;

/** The style sheets of an element: tokens, inks, frame, then what its graphic adds. Adopted, never a `<style>`. */
export function elementStyles(own: string): CSSResultGroup {
  return [TOKENS + INKS + FRAME, own, ELEMENT].map(unsafeCSS);
}
