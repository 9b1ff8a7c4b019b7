import type { Dataset, StoryRecord } from "@counterclaim/claims";
import { localeFor, type Frame, type Graphic, type Options, type Tree } from "@counterclaim/charts";
import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from "lit";
import { DatasetController } from "./dataset-controller.js";
import { drawnTrees, failedTrees } from "./drawn-trees.js";
import { AsOfChangeEvent, ClaimSelectEvent, ViewChangeEvent } from "./events.js";
import { FigureWidth } from "./figure-width.js";
import { inViewWords } from "./filter-control.js";
import type { FilterBy } from "./filter-fields.js";
import { GraphicView, type Asked } from "./graphic-view.js";
import { dayAt } from "./history-control.js";
import { focusStop, keepOneTabStop, stopsIn } from "./keys.js";
import { isDataset } from "./load-dataset.js";
import { LoadError } from "./load-error.js";
import { nearestLang } from "./nearest-lang.js";
import { NearViewport } from "./near-viewport.js";
import { patch } from "./patch.js";
import { PrintController } from "./print-controller.js";
import { printedFrame } from "./printed-figure.js";
import { listen, type Actions } from "./reader-input.js";
import { SharedSelection } from "./shared-selection.js";
import { changedWords, relatedWords } from "./status-words.js";

/** Up to so many records the table is made with the picture; beyond, when a reader or a printer asks for it. */
const TABLE_AT_ONCE = 60;
let count = 0;

/**
 * What the three elements share. What the build printed inside stays until the graphic is drawn over it, and comes back
 * where it cannot be drawn.
 *
 * @attr {string} lang - Language of the graphic's own words; default the nearest `lang` around the element.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The editor's summary.
 * @csspart picture - The room of the picture.
 * @csspart table - The room of the table or list.
 * @csspart panel - The open record.
 * @csspart issues - What could not be read, and why.
 * @cssprop --claim-ink - Text and axes; default the article's own colour.
 * @cssprop --claim-muted - What explains.
 * @cssprop --claim-solid - Fill of what is independently verified, and outlines.
 * @cssprop --claim-tint - Fill of what is claimed.
 * @cssprop --claim-ground - Ground under the marks.
 * @cssprop --claim-panel - Ground of bands and of the open record.
 * @cssprop --claim-rule - Rules between rows.
 * @cssprop --claim-grid - Grid lines.
 * @cssprop --claim-hatch - Hatching of what has no figure.
 * @cssprop --claim-focus - Focus ring and what changed.
 * @fires {ClaimSelectEvent} claim-select - A reader opened a record.
 * @fires {AsOfChangeEvent} as-of-change - A reader chose a day.
 * @fires {ViewChangeEvent} view-change - A reader closed a record or chose what is in view.
 */
export abstract class GraphicElement extends ReactiveElement {
  /** The graphic that the element draws; its option names are attributes. */
  static readonly kind: Graphic<never>;
  /** What readers can choose by where `filters` is set. */
  static readonly filters: readonly FilterBy[] = [];
  /** The option that narrows the graphic to an incident chosen in another one; null marks it only. */
  static readonly narrowedBy: string | null = null;

  static override properties: PropertyDeclarations = {
    src: { type: String },
    graphic: { type: String },
    asOf: { type: String, attribute: "as-of" },
    heading: { type: String },
    summary: { type: String },
    headingLevel: { type: Number, attribute: "heading-level" },
    history: { type: Boolean },
    filters: { type: Boolean },
    names: { type: String },
    claim: { type: String },
    dataset: { attribute: false, noAccessor: true },
  };

  /** Address of `datapackage.json`, a built `dataset.json` or one CSV file. */
  declare src: string | null;
  /** Id of a graphic in the data package: takes its title, summary, options and markers. */
  declare graphic: string | null;
  /** Day as of which the graphic is shown, `YYYY-MM-DD`; empty shows everything known. Default the data package's. */
  declare asOf: string | null;
  /** Heading. Default the data package's, or what the build printed inside. */
  declare heading: string | null;
  /** One or two sentences on what is counted, since when. Default as for `heading`. */
  declare summary: string | null;
  /** Level of the heading, 2 to 6. Default 3. */
  declare headingLevel: number | null;
  /** A slider steps through the days on which something was reported. Default false. */
  declare history: boolean;
  /** Readers can choose what is in view, with the count said. Default false. */
  declare filters: boolean;
  /** Name profile of the data package: which name of a place or party is printed first. */
  declare names: string | null;
  /** Id of the record that stands open; null for none. */
  declare claim: string | null;

  readonly #number = (count += 1);
  readonly #data = new DatasetController(this);
  readonly #near = new NearViewport(this);
  readonly #width = new FigureWidth(this);
  readonly #print = new PrintController(this, () => {
    this.#near.reach();
    this.performUpdate();
  });
  readonly #selection = new SharedSelection(
    this,
    () => ({ url: this.#data.url, dataset: this.#view?.dataset ?? null }),
    () => {
      this.#said = "";
    },
  );
  #dataset: Dataset | null = null;
  #choices: Options = {};
  #view: GraphicView | null = null;
  #viewKey = "";
  #open = false;
  #stepped = false;
  #said = "";

  constructor() {
    super();
    this.src = this.graphic = this.asOf = this.heading = this.summary = this.names = this.claim = null;
    this.headingLevel = null;
    this.history = this.filters = false;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "lang", ...this.kind.options];
  }

  /**
   * The data; they win over `src`; null or anything that is no dataset takes them back.
   * While none were set, the element's own `data-…` attributes, as of every element. To be set after the definition.
   */
  override get dataset(): DOMStringMap & Partial<Dataset> {
    return (this.#dataset ?? super.dataset) as DOMStringMap & Partial<Dataset>;
  }
  override set dataset(dataset: Dataset | DOMStringMap | null) {
    this.#dataset = isDataset(dataset) ? dataset : null;
    this.requestUpdate("dataset");
  }

  /** What the reader chose, by option name: `as-of` and filters. Setting it shows that view and fires nothing. */
  get choices(): Options {
    return this.#choices;
  }
  set choices(choices: Options) {
    this.#choices = { ...choices };
    this.requestUpdate("choices");
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.setAttribute("data-state", "loading");
    // The parser may not have read what stands inside yet.
    const { ownerDocument: page } = this;
    const look = (): void => {
      this.requestUpdate();
    };
    if (page.readyState === "loading") page.addEventListener("DOMContentLoaded", look, { once: true });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    listen(root, this.#actions);
    root.addEventListener("slotchange", () => {
      this.#data.lookAgain();
      this.requestUpdate();
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A new attribute of the page overrules what the reader chose before.
    if (this.hasUpdated && changed.has("asOf")) this.#choices = without(this.#choices, "as-of");
    if (this.#near.near && this.ownerDocument.readyState !== "loading") this.#data.read(this.#dataset, this.src);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const focused = this.shadowRoot?.activeElement ?? null;
    const { state, trees } = this.#trees();
    const root = this.renderRoot as ShadowRoot;
    patch(root, trees);
    keepOneTabStop(root, focused);
    this.setAttribute("data-state", state);
  }

  #trees(): { state: "loading" | "ready" | "error"; trees: Tree[] } {
    const { state } = this.#data;
    const locale = localeFor(nearestLang(this));
    const printed = this.firstElementChild !== null;
    if (state.kind === "loading") return { state: "loading", trees: failedTrees(null, null, printed, locale) };
    if (state.kind === "error") return { state: "error", trees: failedTrees(state.error, null, printed, locale) };
    const asked = this.#asked();
    let drawn: { view: GraphicView; frame: Frame } | null = null;
    try {
      const view = this.#see(state.dataset, asked);
      const frame = view.frame(asked);
      drawn = { view, frame };
      const { selected } = this.#selection;
      const trees = drawnTrees(view, frame, {
        arrangement: this.#width.arrangement,
        claim: this.claim,
        names: this.names ?? "",
        history: this.history || "history" in view.options,
        filters: this.filters || "filters" in view.options ? this.#class.filters : [],
        choices: asked.choices,
        narrowed: asked.choices !== this.#choices,
        stepped: this.#stepped,
        open: this.#open,
        withTable: this.#open || this.#print.printed || view.seen.claims.length <= TABLE_AT_ONCE,
        controls: printed ? (asked.printed.controls ?? []) : [],
        selected,
        said: this.#said || (selected ? relatedWords(view, selected, locale) : ""),
      });
      return { state: "ready", trees };
    } catch (error) {
      const known = error instanceof LoadError ? error : new LoadError("failed");
      return { state: "error", trees: failedTrees(known, drawn, printed, locale) };
    }
  }

  readonly #actions: Actions = {
    open: (claim) => {
      this.claim = claim;
      this.#said = "";
      const record = this.#record(claim);
      void this.updateComplete.then(() => {
        this.#focusPanel();
        if (record) this.dispatchEvent(new ClaimSelectEvent(record, this.#data.url));
      });
    },
    close: () => {
      if (this.claim === null) return false;
      const claim = this.claim;
      this.claim = null;
      void this.updateComplete.then(() => {
        const root = this.renderRoot as ShadowRoot;
        const stop = stopsIn(root).find(
          (each) => (each.closest("[data-claim]") ?? each).getAttribute("data-claim") === claim,
        );
        if (stop) focusStop(root, stop);
        this.dispatchEvent(new ViewChangeEvent());
      });
      return true;
    },
    toggleTable: () => {
      this.#open = !this.#open;
      this.requestUpdate();
    },
    step: (at) => {
      const steps = this.#view?.steps;
      if (steps) this.#goTo(dayAt(steps, at));
    },
    day: (day) => {
      this.#goTo(day || null);
    },
    filter: (chosen) => {
      this.#filter({ ...this.#choices, ...chosen });
    },
    showAll: () => {
      this.#selection.clear();
      const day = this.#choices["as-of"];
      this.#filter(day === undefined ? {} : { "as-of": day });
    },
  };

  #filter(choices: Options): void {
    this.#choices = Object.fromEntries(Object.entries(choices).filter(([name, value]) => value || name === "as-of"));
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const view = this.#view;
      if (view) this.#said = inViewWords({ shown: view.seen.claims.length, all: view.allClaims.length }, view.locale);
      this.requestUpdate();
      this.dispatchEvent(new ViewChangeEvent());
    });
  }

  #goTo(day: string | null): void {
    this.#choices = { ...this.#choices, "as-of": day ?? "" };
    this.#stepped = true;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (this.#view) this.#said = changedWords(this.#view);
      this.requestUpdate();
      this.dispatchEvent(new AsOfChangeEvent(day));
    });
  }

  #record(id: string): StoryRecord | undefined {
    const dataset = this.#view?.dataset;
    const records: readonly StoryRecord[] = dataset
      ? [...dataset.tolls, ...dataset.incidents, ...dataset.attributions]
      : [];
    return records.find((record) => record.id === id);
  }

  #focusPanel(): void {
    const panel = this.renderRoot.querySelector<HTMLElement>(".panel");
    panel?.focus({ preventScroll: true });
    panel?.scrollIntoView({ block: "nearest" });
  }

  get #class(): typeof GraphicElement {
    return this.constructor as typeof GraphicElement;
  }

  // Narrowed to the incident that was chosen in another graphic, unless the reader chose incidents here.
  #narrowed(): Options {
    const { narrowedBy } = this.#class;
    const { selected } = this.#selection;
    return narrowedBy && selected && this.#isAbout(selected.incident)
      ? { [narrowedBy]: selected.incident, ...this.#choices }
      : this.#choices;
  }

  #isAbout(incident: string): boolean {
    const view = this.#view;
    const shown = new Set(view?.allClaims);
    return view?.dataset.attributions.some((record) => record.incident === incident && shown.has(record.id)) ?? false;
  }

  #asked(): Asked {
    const attributes: Record<string, string> = {};
    for (const name of ["as-of", "names", "history", "filters", ...this.#class.kind.options]) {
      const value = name === "as-of" ? this.asOf : name === "names" ? this.names : this.getAttribute(name);
      if (value !== null) attributes[name] = value;
    }
    const { graphic, heading, summary, headingLevel } = this;
    const uid = `${this.id || graphic || this.localName}-${String(this.#number)}`;
    const choices = this.#narrowed();
    return { graphic, attributes, choices, heading, summary, headingLevel, printed: printedFrame(this), uid };
  }

  #see(dataset: Dataset, asked: Asked): GraphicView {
    const lang = nearestLang(this) ?? dataset.meta.language;
    const key = JSON.stringify([lang, asked.graphic, asked.attributes, asked.choices]);
    if (this.#view?.dataset === dataset && this.#viewKey === key) return this.#view;
    this.#viewKey = key;
    return (this.#view = new GraphicView(this.#class.kind, dataset, asked, localeFor(lang)));
  }
}

function without(options: Options, name: string): Options {
  return Object.fromEntries(Object.entries(options).filter(([key]) => key !== name));
}
