/**
 * The rows of a long printed list (class `long`), which are taken out of the page while nobody sees them: thousands of nodes
 * cost a page memory and time even where they are not shown. The same nodes come back.
 */
export class LongRows {
  readonly #list: Element | null;
  readonly #out: DocumentFragment = document.createDocumentFragment();

  constructor(figure: Element) {
    this.#list = figure.querySelector(":scope > .table > .long");
  }

  /** Puts the rows back, or takes them out. Cheap where they are where they should be. */
  show(shown: boolean): void {
    const list = this.#list;
    if (!list) return;
    if (shown) list.append(this.#out);
    else this.#out.append(...list.childNodes);
  }
}
