import type { ReactiveController, ReactiveControllerHost } from "lit";
import { unfoldLists } from "./fold-group.js";

/** Tells when a page is about to be printed, in time to draw what only paper shows. */
export class PrintController implements ReactiveController {
  /** True from the first print on: what was made for paper may stay, unseen on screen. */
  printed = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #draw: () => void;
  #media: MediaQueryList | null = null;

  /** `draw` must have drawn when it returns: a printer does not wait. */
  constructor(host: ReactiveControllerHost & Element, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#media = matchMedia("print");
    this.#media.addEventListener("change", this.#onChange);
    addEventListener("beforeprint", this.#onPrint);
    this.printed ||= this.#media.matches;
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener("change", this.#onChange);
    removeEventListener("beforeprint", this.#onPrint);
  }

  readonly #onChange = (event: MediaQueryListEvent): void => {
    if (event.matches) this.#onPrint();
  };

  readonly #onPrint = (): void => {
    this.printed = true;
    this.#host.requestUpdate();
    this.#draw();
    const root = this.#host.shadowRoot;
    if (root) unfoldLists(root);
  };
}
