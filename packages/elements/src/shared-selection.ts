import type { Dataset, StoryRecord } from "@counterclaim/claims";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** What was chosen in another graphic of the same story. */
export interface Selected {
  readonly incident: string;
  readonly record: StoryRecord;
  /** The element in which it was chosen. */
  readonly by: EventTarget | null;
}

/**
 * Follows what readers choose in the other graphics of a story on the page, by their events and without any global:
 * copies of the kit of different versions understand each other, and graphics of other stories stay still.
 */
export class SharedSelection implements ReactiveController {
  selected: Selected | null = null;
  readonly #host: ReactiveControllerHost & Element;
  readonly #story: () => { readonly url: string | null; readonly dataset: Dataset | null };
  readonly #changed: () => void;

  constructor(
    host: ReactiveControllerHost & Element,
    story: () => { readonly url: string | null; readonly dataset: Dataset | null },
    changed: () => void,
  ) {
    this.#host = host;
    this.#story = story;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener("claim-select", this.#onSelect);
    this.#host.ownerDocument.addEventListener("view-change", this.#onClose);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener("claim-select", this.#onSelect);
    this.#host.ownerDocument.removeEventListener("view-change", this.#onClose);
  }

  /** Forgets the choice. */
  clear(): void {
    this.selected = null;
    this.#host.requestUpdate();
  }

  // By shape and not by class: the event may come from another copy of the kit.
  readonly #onSelect = (event: Event & { incident?: unknown; record?: unknown; story?: unknown }): void => {
    const by = event.composedPath()[0] ?? null;
    if (by === this.#host) {
      if (this.selected) this.clear();
      return;
    }
    const { url, dataset } = this.#story();
    const record = event.record as StoryRecord | undefined;
    if (!dataset || !record) return;
    const records: readonly StoryRecord[] = [...dataset.tolls, ...dataset.incidents, ...dataset.attributions];
    if (!(event.story !== null && event.story === url) && !records.includes(record)) return;
    this.selected = typeof event.incident === "string" ? { incident: event.incident, record, by } : null;
    this.#changed();
    this.#host.requestUpdate();
  };

  readonly #onClose = (event: Event): void => {
    if (this.selected && event.composedPath()[0] === this.selected.by) this.clear();
  };
}
