/** Style of the panel of a record: comes with the part that makes it. */
export const RECORD_STYLE = `
.panel {
  margin: 0.9em 0 0; padding: 0.9em 1em; max-width: 50em; box-sizing: border-box; background: var(--_panel);
  border: 1px solid var(--_rule); border-inline-start: 4px solid var(--_solid); font-size: 0.9em;
}
.record-title { margin: 0 0 0.6em; font-weight: 700; font-size: 1.111em; }
.record dl { margin: 0 0 0.8em; display: grid; gap: 0.4em; }
.record dl > div { display: grid; grid-template-columns: minmax(7em, 1fr) 3fr; gap: 0 1em; }
.record dt { color: var(--_muted); }
.record dd { margin: 0; overflow-wrap: anywhere; }
.record .history p { margin: 0 0 0.3em; color: var(--_muted); }
.record .history ol { margin: 0 0 0.8em; padding-inline-start: 1.4em; }
.record dd ul, .record .spoken ul { margin: 0; padding-inline-start: 1.2em; }
.record dd li + li, .record .spoken li + li { margin-top: 0.4em; }
.record .spoken ul li + li { margin-top: 0; }
.record .spoken summary { min-height: 24px; cursor: pointer; color: var(--_muted); }
.record .history [aria-current] { font-weight: 700; }
@container (max-width: 419px) { .record dl > div { display: block; } }
@media print { .panel .close { display: none; } .spoken details::details-content { content-visibility: visible; } }`;
