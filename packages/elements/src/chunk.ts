import type { ReactiveControllerHost } from "lit";
import { LoadError } from "./load-error.js";
import type { LoadKey } from "./load-catalogs.js";

/** A part of the kit that is fetched when an element first needs it. */
export class Chunk<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  readonly #failure: LoadKey;
  readonly #atHand: () => Part | null;
  #part: Part | null = null;
  #failed = false;
  #loading: Promise<void> | null = null;

  /** `failure` is said where the part cannot be had. `atHand` gives it at once where the page has it. */
  constructor(
    host: ReactiveControllerHost,
    load: () => Promise<Part>,
    failure: LoadKey,
    atHand: () => Part | null = () => null,
  ) {
    this.#host = host;
    this.#load = load;
    this.#failure = failure;
    this.#atHand = atHand;
  }

  /** The part, or null while it is on its way: the host is then updated once more. @throws LoadError where it did not arrive. */
  get(): Part | null {
    if (this.#failed) throw new LoadError(this.#failure);
    if (!this.#part) void this.fetch();
    return this.#part;
  }

  /** What has arrived; null for nothing. Asks for nothing. */
  get part(): Part | null {
    return this.#part;
  }

  /** Settles when the part is there or failed; null where nothing is on its way. */
  get arriving(): Promise<void> | null {
    return this.#loading;
  }

  /** Begins to load, if only because a reader came near. Never rejects. */
  fetch(): Promise<void> {
    this.#part ??= this.#atHand();
    if (this.#part || this.#failed) return Promise.resolve();
    return (this.#loading ??= this.#load()
      .then(
        (part) => {
          this.#part = part;
        },
        () => {
          this.#failed = true;
        },
      )
      .then(() => {
        this.#loading = null;
        this.#host.requestUpdate();
      }));
  }

  /** Something new was asked for: what did not arrive is tried again. */
  retry(): void {
    this.#failed = false;
  }
}
