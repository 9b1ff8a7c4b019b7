import { FRAME, INKS, TOKENS } from "@counterclaim/charts";
import { unsafeCSS, type CSSResultGroup } from "lit";

/** What only a shadow root needs: host, buttons, issues. Panel and controls bring their own: record-style.ts, drawing-style.ts. */
const ELEMENT = `
:host { display: block; contain: layout style; }
:host([hidden]) { display: none; }
.counterclaim { text-transform: none; text-indent: 0; white-space: normal; font-style: normal; font-variant: normal; }
.counterclaim.live .help { visibility: visible; }
.counterclaim .body [data-claim] { cursor: pointer; }
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
.issues { color: var(--_ink); font-size: 0.9rem; margin: 0.6em 0; }
.issues p { margin: 0 0 0.35em; }
.issues-heading { font-weight: 700; }
.issues ul { margin: 0.35em 0 0; padding-inline-start: 1.4em; overflow-wrap: anywhere; }
div.issues { padding: 0.7em 1em; border: 1px solid var(--_hatch); border-inline-start: 4px solid var(--_focus); }
.loading { margin: 0; color: var(--_muted); font-size: 0.9rem; }
.status {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
@media print { .issues { border-color: #000; } }`;

/** The style sheets of an element: tokens, inks, frame, then what its graphic adds. Adopted, never a `<style>`. */
export function elementStyles(own: string): CSSResultGroup {
  return [TOKENS + INKS + FRAME, own, ELEMENT].map(unsafeCSS);
}
