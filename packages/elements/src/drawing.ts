import type { Dataset, Day } from "@counterclaim/claims";
import { localeFor, type Arrangement, type Frame, type Graphic, type Tree } from "@counterclaim/charts";
import { drawnTrees } from "./drawn-trees.js";
import type { FilterBy } from "./filter-fields.js";
import { GraphicView, type Asked } from "./graphic-view.js";
import { DRAWING_STYLE } from "./drawing-style.js";
import { dayAt } from "./history-control.js";
import { inViewOf, inViewWords } from "./in-view.js";
import { makeAll } from "./made-later.js";
import { keep, patch } from "./patch.js";
import { printedFrame } from "./printed-figure.js";
import { RECORD_STYLE } from "./record-style.js";
import type { Selected } from "./shared-selection.js";
import { outOfBoundsWords, type Span } from "./span-control.js";
import { rowsWords } from "./list-part.js";
import { listenToControls } from "./controls.js";
import type { ChoosingHost } from "./choosing-host.js";
import { ListWindow } from "./list-window.js";
import { statusTree } from "./standing-trees.js";
import { changedWords, relatedWords } from "./status-words.js";
import { tableAlone } from "./table-alone.js";

/** Up to so many records the table is made with the picture; beyond, when a reader or a printer asks for it. */
const TABLE_AT_ONCE = 60;

/** What an element wants drawn. */
export interface Wanted {
  readonly dataset: Dataset;
  /** The nearest `lang`; null for none: the data's own. */
  readonly lang: string | null;
  readonly asked: Asked;
  readonly arrangement: Arrangement;
  /** Id of the open record; null for none. */
  readonly claim: string | null;
  readonly history: boolean;
  readonly filters: boolean;
  /** The table or list stands open. */
  readonly open: boolean;
  /** The page was or is being printed. */
  readonly onPaper: boolean;
  readonly selected: Selected | null;
}

/** What draws one element: views of its data as trees, brought into its shadow root. Keeps the view until something else is asked for. */
export class Drawing {
  /** Style of what only a drawn figure has. */
  readonly styles: readonly string[] = [RECORD_STYLE, DRAWING_STYLE];
  readonly #kind: Graphic<never>;
  readonly #filters: readonly FilterBy[];
  readonly #narrowedBy: string | null;
  #view: GraphicView | null = null;
  #key = "";
  #frame: Frame | null = null;
  #list: ListWindow | null = null;
  #host: ChoosingHost | null = null;
  // What is announced; empty leaves it to what is selected elsewhere.
  #said = "";
  /** The reader has stepped through the days: what changed is marked. */
  stepped = false;
  /** Why a date that the reader gave was not taken; empty for none. */
  refused = "";

  /** `narrowedBy`: the option that narrows the graphic to an incident chosen in another one; null marks it only. */
  constructor(kind: Graphic<never>, filters: readonly FilterBy[], narrowedBy: string | null) {
    this.#kind = kind;
    this.#filters = filters;
    this.#narrowedBy = narrowedBy;
  }

  /** Listens to the controls of an element, and shows a long list of it in parts, near what its reader sees. Done once. */
  serve(host: ChoosingHost): void {
    if (this.#host) return;
    this.#host = host;
    this.#list = new ListWindow(host);
    listenToControls(host, this);
  }

  /** Announces what a reader's choice came to. */
  announce(said: string): void {
    this.#said = said;
    this.#host?.requestUpdate();
  }

  /** Takes a date of one end of the span not, and says between which days it can be. */
  refuseDay(name: string, bounds: Span): void {
    this.refused = this.#view ? outOfBoundsWords(name, bounds, this.#view.locale) : "";
    this.announce(this.refused);
  }

  /** Announces nothing of its own any more. */
  hush(): void {
    this.#said = "";
  }

  /** Shows the rows of a long list from one on, and gives what is announced. */
  goToRow(from: number): string {
    const view = this.#view;
    if (!view || !this.#list) return "";
    return rowsWords(view.seen.rows, this.#list.go(from), view.locale);
  }

  /**
   * Brings a shadow root to what is wanted; `before` is called once it is known that this can be done. The status that stands
   * first is kept. @throws LoadError where the data package has no such graphic.
   */
  show(root: ShadowRoot, wanted: Wanted, before: () => void): void {
    const trees = this.#trees(wanted);
    before();
    const status = root.firstElementChild;
    if (status) keep(status, statusTree(""));
    patch(root, trees);
  }

  /** Makes what would be made later: for print, and for keys that lead anywhere. */
  makeAll(root: ShadowRoot): void {
    makeAll(root);
  }

  #trees(wanted: Wanted): Tree[] {
    const { selected, claim, open } = wanted;
    const asked = this.#narrowed(wanted);
    this.#frame = null;
    const view = this.#see(wanted, asked);
    const { seen, options, locale } = view;
    const printed = printedFrame(asked.printed);
    const frame = (this.#frame = view.frame(asked, printed));
    return drawnTrees(view, frame, {
      arrangement: wanted.arrangement,
      claim,
      names: asked.attributes["names"] ?? "",
      history: wanted.history || "history" in options,
      filters: wanted.filters || "filters" in options ? this.#filters : [],
      choices: asked.choices,
      narrowed: asked.choices !== wanted.asked.choices,
      stepped: this.stepped,
      refused: this.refused,
      open,
      listPart: open && !wanted.onPaper && seen.rows ? (this.#list?.part(seen.rows, seen) ?? null) : null,
      withTable: open || wanted.onPaper || seen.claims.length <= TABLE_AT_ONCE,
      controls: printed.controls ?? [],
      selected,
      said: this.#said || (selected ? relatedWords(view, selected, locale) : ""),
    });
  }

  /** The table or list where the picture could not be drawn. */
  tableAlone(): Tree[] {
    return this.#view && this.#frame ? tableAlone(this.#view, this.#frame) : [];
  }

  /** The day of a step of the history; null for everything known. */
  dayAt(step: number): Day | null {
    return this.#view && dayAt(this.#view.steps, step);
  }

  /** What changed since the step before, in words. */
  get changedWords(): string {
    return this.#view ? changedWords(this.#view) : "";
  }

  /** How much is in view, in words. */
  get inViewWords(): string {
    const view = this.#view;
    return view ? inViewWords(inViewOf(view), view.locale) : "";
  }

  // Narrowed to the incident that was chosen in another graphic, unless the reader chose incidents here.
  #narrowed({ asked, selected, dataset, lang }: Wanted): Asked {
    if (!this.#narrowedBy || !selected) return asked;
    const choices = { [this.#narrowedBy]: selected.incident, ...asked.choices };
    // What is shown before narrowing decides: a graphic that is not about it stays whole.
    const view = this.#view?.dataset === dataset ? this.#view : this.#see({ dataset, lang }, asked);
    const shown = new Set(view.allClaims);
    const about = view.dataset.attributions.some(({ id, incident }) => incident === selected.incident && shown.has(id));
    return about ? { ...asked, choices } : asked;
  }

  #see({ dataset, lang: nearest }: Pick<Wanted, "dataset" | "lang">, asked: Asked): GraphicView {
    const lang = nearest ?? dataset.meta.language;
    const key = JSON.stringify([lang, asked.graphic, asked.attributes, asked.choices]);
    if (this.#view?.dataset === dataset && this.#key === key) return this.#view;
    const view = new GraphicView(this.#kind, dataset, asked, localeFor(lang));
    this.#key = key;
    return (this.#view = view);
  }
}
