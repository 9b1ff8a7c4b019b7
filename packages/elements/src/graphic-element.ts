import type { Dataset } from "@counterclaim/claims";
import type { GraphicType, Locale, Options, Tree } from "@counterclaim/charts";
import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from "lit";
import { addStyle } from "./add-style.js";
import { Chunk } from "./chunk.js";
import { DatasetController } from "./dataset-controller.js";
import type { Drawing } from "./drawing.js";
import { ELEMENT_STYLE } from "./element-style.js";
import { errorTree } from "./error-tree.js";
import { findRecord } from "./find-record.js";
import { focusPanel } from "./focus-panel.js";
import { ClaimSelectEvent, ViewChangeEvent } from "./events.js";
import { FigureWidth } from "./figure-width.js";
import type { Asked } from "./graphic-view.js";
import { claimOf, focusMark, keepOneTabStop } from "./keys.js";
import { isDataset } from "./load-dataset.js";
import { asLoadError, type LoadError } from "./load-error.js";
import { loadHashState } from "./load-hash-state.js";
import { loadRecord } from "./load-record.js";
import { localeOf } from "./locale-of.js";
import { nearestLang } from "./nearest-lang.js";
import { pageStyle } from "./page-style.js";
import { NearViewport } from "./near-viewport.js";
import { PrintController } from "./print-controller.js";
import { listen, type Actions } from "./reader-input.js";
import { SharedSelection } from "./shared-selection.js";
import { StandingFigure } from "./standing-figure.js";
import { showTrees } from "./shown-trees.js";
import { standingTrees } from "./standing-trees.js";
import { statusElement } from "./status-element.js";
import { withoutOption } from "./without-option.js";

let count = 0;

/**
 * What the three elements share. What the build printed inside stays until the graphic is drawn over it, and comes back
 * where it cannot be drawn.
 *
 * @attr {string} lang - Language of the graphic's own words; default the nearest `lang` around the element.
 * @attr {string} hash-state - The page's address keeps what the reader chose and opened, or only the options named here. For a page of the graphic's own.
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
  /** The graphic that the element shows. */
  static readonly type: GraphicType;
  /** Names of the graphic's options: each is an attribute. */
  static readonly optionNames: readonly string[];
  /** Fetches what draws the graphic, where the printed figure is not what is asked for. */
  static readonly loadDrawing: () => Promise<() => Drawing>;
  /** Fetches the style of the figure, where the page has it not. */
  static readonly loadStyle: () => Promise<string>;

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
  readonly #status = statusElement();
  readonly #data = new DatasetController(this);
  readonly #near = new NearViewport(this);
  readonly #width = new FigureWidth(this);
  readonly #print = new PrintController(this, () => {
    this.#near.reach();
    this.performUpdate();
    this.#makeAll();
  });
  readonly #standing = new StandingFigure(this);
  readonly #style = new Chunk(
    this,
    () => this.#class.loadStyle(),
    "noScript",
    () => pageStyle(this.#class.type, this.ownerDocument),
  );
  readonly #drawing = new Chunk(this, async () => (await this.#class.loadDrawing())(), "noScript");
  readonly #record = new Chunk(this, loadRecord, "noRecord");
  readonly #selection = new SharedSelection(
    this,
    () => ({ url: this.#data.url, dataset: this.#ready }),
    () => {
      this.#drawing.part?.hush();
    },
  );
  #dataset: Dataset | null = null;
  #choices: Options = {};
  #drawn = false;
  #open = false;

  constructor() {
    super();
    this.src = this.graphic = this.asOf = this.heading = this.summary = this.names = this.claim = null;
    this.headingLevel = null;
    this.history = this.filters = false;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "lang", ...this.optionNames];
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
    this.#askAgain("dataset");
  }

  /** What the reader chose, by option name: `as-of` and filters. Setting it shows that view and fires nothing. */
  get choices(): Options {
    return this.#choices;
  }
  set choices(choices: Options) {
    this.#choices = { ...choices };
    this.#askAgain("choices");
  }

  /** Forgets what was chosen in another graphic of the story. Does not happen by itself while that one stays open. */
  clearSelection(): void {
    this.#selection.clear();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.#askAgain();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It was laid out to see that it is near: its width costs nothing now.
    if (this.#near.near) this.#width.measure();
    if (!this.hasUpdated) this.setAttribute("data-state", "loading");
    if (this.hasAttribute("hash-state")) this.#followHash();
    // The parser may not have read what stands inside yet.
    const { ownerDocument: page } = this;
    const look = (): void => {
      this.requestUpdate();
    };
    if (page.readyState === "loading") page.addEventListener("DOMContentLoaded", look, { once: true });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    addStyle(root, ELEMENT_STYLE);
    listen(root, this.#actions);
    root.addEventListener("slotchange", () => {
      this.#data.lookAgain();
      this.requestUpdate();
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A new attribute of the page overrules what the reader chose before.
    if (this.hasUpdated && changed.has("asOf")) this.#choices = withoutOption(this.#choices, "as-of");
    if (!this.#near.near || this.ownerDocument.readyState === "loading") return;
    this.#data.read(this.#dataset, this.src);
    // On its way together with the data.
    void this.#style.fetch();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const root = this.renderRoot as ShadowRoot;
    // Again, since the element may have been moved into another page.
    addStyle(root, ELEMENT_STYLE);
    const focused = root.activeElement;
    const claim = focused && claimOf(focused);
    const state = this.#show(root);
    keepOneTabStop(root, focused);
    // Drawing over an adopted figure takes its marks away: the focus goes to the one that stands for the same record.
    if (claim !== null && !root.activeElement) focusMark(root, claim);
    this.setAttribute("data-state", state);
  }

  /** Settles once a part of the kit that was needed has arrived, or failed, and was used. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const awaited = [this.#standing, this.#style, this.#drawing, this.#record].find((each) => each.arriving !== null);
    if (!awaited) return done;
    await awaited.arriving;
    return this.getUpdateComplete();
  }

  #show(root: ShadowRoot): "loading" | "ready" | "error" {
    const { state } = this.#data;
    if (state.kind !== "ready") return this.#stand(root, state.kind === "error" ? state.error : null);
    try {
      return this.#adopt(root, state.dataset) || this.#draw(root, state.dataset);
    } catch (error) {
      return this.#stand(root, asLoadError(error), this.#drawing.part?.tableAlone());
    }
  }

  // What was printed shows, or comes back, under the message; where nothing was, the table of the data if there is one.
  #stand(root: ShadowRoot, error: LoadError | null, instead: readonly Tree[] = []): "loading" | "error" {
    this.#standing.giveBack(false);
    this.#drawn = false;
    this.#status.textContent = "";
    if (this.#style.part !== null) addStyle(root, this.#style.part, true);
    showTrees(
      root,
      standingTrees(error, { printed: this.#standing.printed, instead, locale: this.#locale }),
      this.#status,
    );
    return error ? "error" : "loading";
  }

  /** Whether the style of the figure is there. */
  #styled(root: ShadowRoot): boolean {
    const css = this.#style.get();
    if (css !== null) addStyle(root, css, true);
    return css !== null;
  }

  #adopt(root: ShadowRoot, dataset: Dataset): "loading" | "ready" | "error" | null {
    const asked = this.#asked();
    if (this.#drawn || this.history || this.filters || this.#selection.selected) return null;
    const wanted = { type: this.#class.type, dataset, asked, lang: nearestLang(this) };
    if (!this.#standing.isAsAsked(wanted, this.src === null && !this.#dataset)) return null;
    if (!this.#styled(root)) return this.#stand(root, null);
    if (this.#standing.adopt(root, this.#status, asked.uid)) this.#open = true;
    const arrangement = this.#print.printed ? this.#width.arrangement : this.#width.told;
    const state = { arrangement, claim: this.claim, open: this.#open, onPaper: this.#print.printed };
    this.#standing.show(state, this.#panel(dataset, asked));
    return "ready";
  }

  #panel(dataset: Dataset, asked: Asked): Tree | null {
    if (this.claim === null) return null;
    try {
      const part = this.#record.get();
      if (!part) return null;
      addStyle(this.renderRoot as ShadowRoot, part.RECORD_STYLE);
      return part.askedPanel(dataset, this.claim, asked, this.#locale);
    } catch (error) {
      return errorTree(asLoadError(error), true, this.#locale);
    }
  }

  #draw(root: ShadowRoot, dataset: Dataset): "loading" | "ready" {
    const styled = this.#styled(root);
    const drawing = this.#drawing.get();
    if (!drawing || !styled) {
      if (!this.#drawn && !this.#standing.adopted) this.#stand(root, null);
      return "loading";
    }
    drawing.serve(this);
    for (const style of drawing.styles) addStyle(root, style);
    const wanted = {
      dataset,
      lang: nearestLang(this),
      asked: this.#asked(),
      arrangement: this.#width.arrangement,
      claim: this.claim,
      history: this.history,
      filters: this.filters,
      open: this.#open,
      onPaper: this.#print.printed,
      selected: this.#selection.selected,
    };
    drawing.show(root, wanted, () => {
      this.#standing.giveBack(true);
    });
    this.#drawn = true;
    return "ready";
  }

  readonly #actions: Actions = {
    open: (claim) => {
      this.#askAgain();
      this.claim = claim;
      this.#drawing.part?.hush();
      const record = findRecord(this.#ready, claim);
      void this.updateComplete.then(() => {
        if (focusPanel(this.renderRoot) && record) this.dispatchEvent(new ClaimSelectEvent(record, this.#data.url));
      });
    },
    close: () => {
      if (this.claim === null) return false;
      const claim = this.claim;
      this.claim = null;
      void this.updateComplete.then(() => {
        focusMark(this.renderRoot, claim);
        this.dispatchEvent(new ViewChangeEvent());
      });
      return true;
    },
    toggleTable: () => {
      this.#open = !this.#open;
      this.requestUpdate();
    },
    makeAll: () => {
      this.#makeAll();
    },
    near: () => {
      if (this.#standing.adopted) void this.#record.fetch();
    },
  };

  // Where the part does not arrive the graphic shows what its attributes ask for.
  #followHash(): void {
    loadHashState().then(
      ({ followHash }) => {
        followHash(this.ownerDocument, [this]);
      },
      () => undefined,
    );
  }

  #makeAll(): void {
    this.#drawing.part?.makeAll(this.renderRoot as ShadowRoot);
  }

  /** Something new is asked for: what did not arrive before is tried again. */
  #askAgain(name?: string): void {
    this.#style.retry();
    this.#drawing.retry();
    this.#record.retry();
    this.requestUpdate(name);
  }

  get #ready(): Dataset | null {
    const { state } = this.#data;
    return state.kind === "ready" ? state.dataset : null;
  }

  get #locale(): Locale {
    return localeOf(this, this.#ready);
  }

  get #class(): typeof GraphicElement {
    return this.constructor as typeof GraphicElement;
  }

  #asked(): Asked {
    const attributes: Record<string, string> = {};
    for (const name of ["as-of", "names", "history", "filters", ...this.#class.optionNames]) {
      const value = name === "as-of" ? this.asOf : name === "names" ? this.names : this.getAttribute(name);
      if (value !== null) attributes[name] = value;
    }
    const { graphic, heading, summary, headingLevel } = this;
    const uid = `${this.id || graphic || this.localName}-${String(this.#number)}`;
    const printed = this.#standing.figure;
    return { graphic, attributes, choices: this.#choices, heading, summary, headingLevel, printed, uid };
  }
}
