import { HUE_STYLE } from "./hues.js";

/** Style of the timeline's hues, and of its list, which stands in the table's room. */
export const STYLE: string = `${HUE_STYLE}
.counterclaim .timeline-list ol { margin: 0; padding-inline-start: 1.6em; }
.counterclaim .timeline-list > ol > li { padding: 0.45em 0; border-bottom: 1px solid var(--_rule); }
.counterclaim .timeline-list li { font-size: 0.9em; }
.counterclaim .timeline-list li ol { margin: 0.35em 0 0; list-style: disc; }
.counterclaim .timeline-list li li { font-size: inherit; padding: 0.15em 0; }
.counterclaim .timeline-list p { margin: 0; }
.counterclaim .timeline-list.long > ol > li {
  content-visibility: auto; contain-intrinsic-size: auto 3.6em; overflow-clip-margin: 4em;
}
.counterclaim .table.windowed { max-height: min(34em, 80vh); overflow-y: auto; overflow-anchor: none; }
.counterclaim .list-nav {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.3em 0.8em; align-items: center; margin: 0;
  padding: 0.4em 0; background: var(--_ground); font-size: 0.85em;
}
.counterclaim .list-nav [aria-disabled] { color: var(--_muted); border-style: dotted; cursor: default; }
.counterclaim.live .timeline-list [data-stop] { cursor: pointer; }
.counterclaim .windowed :is(a, [data-stop]) { scroll-margin-block: 4em 1em; }
@media print { .counterclaim .timeline-list.long > ol > li { content-visibility: visible; } }
.counterclaim .timeline-facts { color: var(--_muted); font-size: 0.85em; }
.counterclaim .timeline-undated { margin: 0.9em 0 0.2em; font-weight: 700; }`;
