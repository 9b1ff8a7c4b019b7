import type { Dataset } from "@counterclaim/claims";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { inlineData } from "./inline-data.js";
import { loadDataset } from "./load-dataset.js";
import { asLoadError, LoadError } from "./load-error.js";

/** How far the data of an element are. */
export type LoadState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly dataset: Dataset }
  | { readonly kind: "error"; readonly error: LoadError };

const LOADING: LoadState = { kind: "loading" };

/**
 * Brings the data of an element: the property wins over `src`, `src` over what stands inside. A load that was overtaken
 * by a newer one is forgotten, so that a slow answer never replaces a later one. Never throws.
 */
export class DatasetController implements ReactiveController {
  state: LoadState = LOADING;
  /** Address of the data, absolute; null where they came without one. */
  url: string | null = null;
  readonly #host: ReactiveControllerHost & Element;
  #given: Dataset | string | null | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.lookAgain();
  }

  /** Forgets that nothing stood inside: something may stand there now. */
  lookAgain(): void {
    if (this.#given === null && this.state.kind === "error") this.#given = undefined;
  }

  /** Asks for data; does nothing where they are the same as before. */
  read(dataset: Dataset | null, src: string | null): void {
    const given = dataset ?? src;
    if (given === this.#given) return;
    this.#given = given;
    this.url = null;
    try {
      const found = dataset ?? (src === null ? inlineData(this.#host) : this.#load(src));
      if (found instanceof Promise) this.#await(found, given);
      else this.state = found ? { kind: "ready", dataset: found } : failed(new LoadError("noData"));
    } catch (error) {
      this.state = failed(error);
    }
  }

  #load(src: string): Promise<Dataset> {
    this.url = addressOf(src, this.#host.ownerDocument.baseURI);
    return loadDataset(this.url);
  }

  #await(load: Promise<Dataset>, given: Dataset | string | null): void {
    // What is drawn stays until the new data are there: nothing flickers.
    if (this.state.kind === "error") this.state = LOADING;
    const settle = (state: LoadState): void => {
      if (this.#given !== given) return;
      this.state = state;
      this.#host.requestUpdate();
    };
    load.then(
      (dataset) => {
        settle({ kind: "ready", dataset });
      },
      (error: unknown) => {
        settle(failed(error));
      },
    );
  }
}

function addressOf(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    throw new LoadError("unreachable", { url: src });
  }
}

function failed(error: unknown): LoadState {
  return { kind: "error", error: asLoadError(error) };
}
