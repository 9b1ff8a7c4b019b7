import type { ListPart } from "@counterclaim/charts";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** An element with a list in its shadow root. */
export type ListHost = ReactiveControllerHost & HTMLElement;

/** How many rows of a long list stand in the page, and by how many they move as a reader scrolls. */
const COUNT = 100;
const STEP = 50;
/** So near to an end of those rows, in px, the next ones come. */
const NEAR = 500;

/**
 * Which rows of a long list stand in the page: those near what its reader sees. They move as the reader scrolls or presses a
 * button; the row that has the focus stays, wherever the others are.
 */
export class ListWindow implements ReactiveController {
  readonly #host: ListHost;
  #from = 0;
  #rows = 0;
  #list: unknown = null;
  #moving = false;
  // Where a button put the region: coming to stand there is no scrolling of the reader's.
  #placed = -1;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The rows to draw of a list of so many. Another list begins at its begin; `list` tells lists of one length apart. */
  part(rows: number, list: unknown): ListPart {
    this.#rows = rows;
    if (list !== this.#list) {
      this.#from = 0;
      if (this.#list) this.#toTop();
    }
    this.#list = list;
    return { from: this.#from, count: COUNT, keep: this.#focusedRow() };
  }

  /** Shows the rows from one on, the first of them at the top; gives those rows. */
  go(from: number): ListPart {
    this.#from = this.#clamped(from);
    this.#host.requestUpdate();
    this.#toTop();
    return { from: this.#from, count: COUNT, keep: null };
  }

  #toTop(): void {
    void this.#host.updateComplete.then(() => {
      const region = this.#host.shadowRoot?.querySelector(".table.windowed");
      if (!region) return;
      // Not quite at the top, so that a reader who scrolls up from here is heard.
      region.scrollTop = 1;
      this.#placed = region.scrollTop;
    });
  }

  hostConnected(): void {
    this.#host.shadowRoot?.addEventListener("scroll", this.#onScroll, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    this.#host.shadowRoot?.removeEventListener("scroll", this.#onScroll, { capture: true });
  }

  readonly #onScroll = (event: Event): void => {
    const region = event.target;
    if (this.#moving || !(region instanceof HTMLElement) || !region.matches(".windowed")) return;
    if (region.scrollTop === this.#placed) return;
    this.#placed = -1;
    const above = region.scrollTop;
    const below = region.scrollHeight - region.clientHeight - above;
    const to = this.#clamped(this.#from + (below < NEAR ? STEP : above < NEAR ? -STEP : 0));
    if (to !== this.#from) void this.#move(region, to);
  };

  // What the reader sees stays where it is, while rows come and go above and below.
  async #move(region: HTMLElement, to: number): Promise<void> {
    this.#moving = true;
    const edge = region.getBoundingClientRect().top;
    const seen = [...region.querySelectorAll("[data-row]")].find((row) => row.getBoundingClientRect().bottom > edge);
    const before = seen?.getBoundingClientRect().top ?? 0;
    this.#from = to;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (seen?.isConnected) region.scrollTop += seen.getBoundingClientRect().top - before;
    this.#moving = false;
  }

  #clamped(from: number): number {
    return Math.max(0, Math.min(from, this.#rows - COUNT));
  }

  #focusedRow(): number | null {
    const row = this.#host.shadowRoot?.activeElement?.closest<HTMLElement>("[data-row]");
    return row ? Number(row.dataset["row"]) : null;
  }
}
