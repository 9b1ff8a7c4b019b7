import { arrangementFor, type Arrangement } from "@counterclaim/charts";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The arrangement that fits an element's width: the one that the printed page's container rules show. */
export class FigureWidth implements ReactiveController {
  #arrangement: Arrangement | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** As the observer told; null before it did: then the page need not be laid out for it. */
  get told(): Arrangement | null {
    return this.#arrangement;
  }

  /** Measured at the first draw, then kept by an observer. */
  get arrangement(): Arrangement {
    return this.#arrangement ?? this.measure();
  }

  /** Measures now. Lays the page out, where that was not done since its last change. */
  measure(): Arrangement {
    const style = getComputedStyle(this.#host);
    return (this.#arrangement = arrangementFor(contentWidth(style), parseFloat(style.fontSize)));
  }

  hostConnected(): void {
    this.#arrangement = null;
    if (typeof ResizeObserver === "undefined") return;
    this.#observer = new ResizeObserver((entries) => {
      const width = entries.at(-1)?.contentRect.width ?? 0;
      if (width === 0) return;
      const fitting = arrangementFor(width, parseFloat(getComputedStyle(this.#host).fontSize));
      if (fitting === this.#arrangement) return;
      this.#arrangement = fitting;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}

// Fractions count at the edge between two arrangements: clientWidth would round them away.
function contentWidth(style: CSSStyleDeclaration): number {
  const px = (name: string): number => parseFloat(style.getPropertyValue(name)) || 0;
  if (style.boxSizing !== "border-box") return px("width");
  return px("width") - px("padding-left") - px("padding-right") - px("border-left-width") - px("border-right-width");
}
