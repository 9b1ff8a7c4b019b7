import type { ReactiveController, ReactiveControllerHost } from "lit";

/** So near to the viewport an element is drawn, in px. */
const MARGIN = 200;

/**
 * Whether an element is near enough to be drawn: within the margin of the viewport, or at once where a page is printed or the
 * browser cannot tell. Once near, always near.
 */
export class NearViewport implements ReactiveController {
  near = false;
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    if (typeof IntersectionObserver === "undefined" || matchMedia("print").matches || isNear(this.#host))
      this.near = true;
    else {
      this.#observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) this.reach();
        },
        { rootMargin: `${String(MARGIN)}px` },
      );
      this.#observer.observe(this.#host);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  /** Counts the element as near from now on. */
  reach(): void {
    if (this.near) return;
    this.near = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  }
}

// The observer answers only after a frame was painted.
function isNear(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && top < innerHeight + MARGIN && bottom > -MARGIN;
}
