import type { Dataset } from "@counterclaim/claims";
import type { ReactiveControllerHost } from "lit";
import { AdoptedFigure, type Shown } from "./adopted-figure.js";
import type { Asked } from "./graphic-view.js";
import { LongRows } from "./long-rows.js";
import { isSamePrint, stampedFigure, wordsOf } from "./same-print.js";
import { showTrees } from "./shown-trees.js";
import type { Tree } from "@counterclaim/charts";

/** What an element asks of the figure that was printed into it. */
export interface Standing {
  readonly type: string;
  readonly dataset: Dataset;
  readonly asked: Asked;
  readonly lang: string | null;
}

/** So many ms after it was adopted a figure is compared with the data beside it: in the first ones the page has more to do. */
const COMPARED_AFTER = 100;

/** The printed figure of an element: inside it, or adopted by its shadow root while it is what would be drawn. */
export class StandingFigure {
  readonly #host: HTMLElement & ReactiveControllerHost;
  #adopted: AdoptedFigure | null = null;
  #rows: LongRows | null = null;
  #words = "";
  #compared: {
    readonly key: string;
    readonly dataset: Dataset;
    readonly figure: Element;
    readonly same: boolean;
    /** With its words and data, or only what was asked for. */
    readonly whole: boolean;
  } | null = null;
  /** Settles when the figure has been compared with the data beside it; null where nothing is left to compare. */
  arriving: Promise<void> | null = null;

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
  }

  /** The printed figure, wherever it stands; null for none. */
  get figure(): Element | null {
    return this.#adopted?.figure ?? this.#host.querySelector(":scope > .counterclaim");
  }

  /** Something was printed inside. */
  get printed(): boolean {
    return this.#adopted !== null || this.#host.firstElementChild !== null;
  }

  /** Adopted now; null where the figure stands inside the element, or there is none. */
  get adopted(): AdoptedFigure | null {
    return this.#adopted;
  }

  /**
   * Whether the printed figure is what would be drawn now. Compared anew only where something else is asked for. Where the data
   * stand `beside` the figure, as the build prints both, it may be used before it is compared with them: it is what the page
   * shows anyhow, and the host is soon asked to update again. Then, or where anything happens before, words and data count.
   */
  isAsAsked({ type, dataset, asked, lang }: Standing, beside: boolean): boolean {
    const figure = this.#adopted?.figure ?? stampedFigure(this.#host);
    if (!figure) return false;
    const { graphic, attributes, choices, heading, summary, headingLevel } = asked;
    const key = JSON.stringify([graphic, attributes, choices, heading, summary, headingLevel, lang]);
    const before = this.#compared;
    const whole = !beside || this.#adopted !== null;
    if (before?.key === key && before.dataset === dataset && before.figure === figure)
      if (before.whole || !before.same || !whole) return before.same;
    if (!this.#adopted) this.#words = wordsOf(figure);
    const same = isSamePrint(figure, whole ? this.#words : null, { type, dataset, asked, lang });
    this.#compared = { key, dataset, figure, same, whole };
    return same;
  }

  #compareSoon(): void {
    this.arriving ??= new Promise((resolve) => {
      setTimeout(() => {
        this.arriving = null;
        this.#host.requestUpdate();
        resolve();
      }, COMPARED_AFTER);
    });
  }

  /** Moves the printed figure into the shadow root, after the status: the same nodes. Gives back whether its table stood open. */
  adopt(root: ShadowRoot, status: Element, uid: string): boolean {
    if (this.#adopted) return false;
    const figure = stampedFigure(this.#host);
    if (!figure) return false;
    const focused = figure.contains(document.activeElement) ? document.activeElement : null;
    const adopted = new AdoptedFigure(figure, uid);
    root.replaceChildren(status, figure);
    this.#adopted = adopted;
    if (!this.#compared?.whole) this.#compareSoon();
    if (focused instanceof HTMLElement)
      (focused.isConnected ? focused : figure.querySelector<HTMLElement>(".table-link"))?.focus({
        preventScroll: true,
      });
    return adopted.wasOpen;
  }

  /** Shows a state of the adopted figure, and the panel of a record or what hinders it. */
  show(state: Shown, panel: Tree | null): void {
    this.#adopted?.show(state);
    if (this.#adopted) showTrees(this.#adopted.panel, panel ? [panel] : []);
  }

  /**
   * Gives the printed figure back: it stands inside the element again, as it was printed, but without the rows of a long list
   * while it is `covered` by what was drawn.
   */
  giveBack(covered: boolean): void {
    const figure = this.#adopted?.release();
    this.#adopted = null;
    if (figure) this.#host.prepend(figure);
    if (covered && !this.#rows) {
      const printed = this.#host.querySelector(":scope > figure.counterclaim");
      if (printed) this.#rows = new LongRows(printed);
    }
    this.#rows?.show(!covered);
    if (!covered) this.#rows = null;
  }
}
