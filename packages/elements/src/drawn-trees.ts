import {
  h,
  say,
  type Arrangement,
  type Control,
  type Frame,
  type ListPart,
  type Options,
  type Tree,
} from "@counterclaim/charts";
import { ELEMENT_CATALOGS } from "./element-catalogs.js";
import { elementFigure } from "./element-figure.js";
import type { GraphicView } from "./graphic-view.js";
import { filterControl } from "./filter-control.js";
import { filterFields, type FilterBy } from "./filter-fields.js";
import { historyControl } from "./history-control.js";
import { inViewOf } from "./in-view.js";
import { listPartTree } from "./list-part.js";
import { recordPanel } from "./record-panel.js";
import { refusedTree } from "./refused-tree.js";
import type { Selected } from "./shared-selection.js";
import { datedSpan, spanControl } from "./span-control.js";
import { statusTree } from "./standing-trees.js";
import { changedWords, relatedWords } from "./status-words.js";

/** How far a reader has gone into a graphic. */
export interface Depth {
  readonly arrangement: Arrangement;
  /** Id of the open record; null for none. */
  readonly claim: string | null;
  /** Name profile; empty for none. */
  readonly names: string;
  readonly history: boolean;
  /** What readers can choose by; empty where the element has no filters. */
  readonly filters: readonly FilterBy[];
  /** What the reader chose. */
  readonly choices: Options;
  /** The reader has stepped through the days: what changed is marked and said. */
  readonly stepped: boolean;
  /** Why a date was not taken; empty for none. */
  readonly refused: string;
  readonly open: boolean;
  readonly withTable: boolean;
  /** The rows of a long list that are shown; null where the whole table or list is. */
  readonly listPart: ListPart | null;
  /** Controls whose room was printed: it is kept, so that nothing shifts. */
  readonly controls: readonly Control[];
  readonly selected: Selected | null;
  /** The graphic is narrowed to what was selected elsewhere. */
  readonly narrowed: boolean;
  /** What is announced. */
  readonly said: string;
}

/** Everything in a shadow root once the data are there. The status comes first and stays, or it would not be announced. */
export function drawnTrees(view: GraphicView, frame: Frame, depth: Depth): Tree[] {
  const { seen, locale, dataset } = view;
  const { arrangement, claim, open, withTable, selected } = depth;
  const marked = new Map<string, string>();
  if (depth.stepped) for (const id of view.changed) marked.set(id, "changed");
  if (selected) for (const id of view.relatedTo(selected.incident)) marked.set(id, "related");
  const controls = controlTrees(view, frame, depth);
  const related = selected !== null && view.relatedTo(selected.incident).length > 0;
  const figure = elementFigure({
    frame,
    seen,
    locale,
    arrangement,
    chosen: claim,
    panel: claim === null ? null : recordPanel(dataset, claim, frame.id, locale, depth.names, seen.asOf),
    controls: controls.length ? h("div", { class: "controls" }, controls) : null,
    issues: refusedTree(dataset, locale),
    marked,
    unpictured: related
      ? `${relatedWords(view, selected, locale)}. ${say(locale, ELEMENT_CATALOGS, "onlyListed")}`
      : "",
    open,
    withTable,
    listPart: depth.listPart && listPartTree(seen, depth.listPart, locale),
  });
  return [statusTree(depth.said), figure];
}

function controlTrees(view: GraphicView, frame: Frame, depth: Depth): Tree[] {
  const room = (name: Control, inside: Tree | null): Tree[] =>
    inside || depth.controls.includes(name) ? [h("div", { class: name }, inside)] : [];
  const said = depth.stepped ? changedWords(view) : "";
  const history = depth.history ? historyControl(view.steps, view.seen.asOf, said, frame.id, view.locale) : null;
  return [...room("history", history), ...room("filters", filterTree(view, depth)), ...onlyTree(view, depth)];
}

// A graphic that shows less because of what was chosen elsewhere says so, and how to see everything.
function onlyTree({ dataset, locale }: GraphicView, { selected, narrowed }: Depth): Tree[] {
  if (!selected || !narrowed) return [];
  const title = dataset.incidents.find(({ id }) => id === selected.incident)?.title ?? selected.incident;
  return [
    h(
      "p",
      { class: "only" },
      say(locale, ELEMENT_CATALOGS, "onlyThis", { title }),
      " ",
      h("button", { type: "button", "data-do": "everything" }, say(locale, ELEMENT_CATALOGS, "everything")),
    ),
  ];
}

function filterTree(view: GraphicView, { filters, choices, names, refused }: Depth): Tree | null {
  if (filters.length === 0) return null;
  const { dataset, locale, allClaims, options, axis } = view;
  const dated = axis && datedSpan(dataset, allClaims);
  return filterControl(
    filterFields(filters, allClaims, dataset, locale, names),
    choices,
    inViewOf(view),
    axis && dated && spanControl({ axis, dated, seen: view.seen.scope?.days ?? null }, options, refused, locale),
    locale,
  );
}
