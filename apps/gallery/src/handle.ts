import { NARROWEST, WIDEST } from "./frame-width.js";

/** What a handle moves. Widths in px. */
export interface Held {
  width(): number;
  /** By how much the width grows when the handle goes one px outward. */
  reach(): number;
  resize(width: number): void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -10,
  ArrowDown: -10,
  ArrowRight: 10,
  ArrowUp: 10,
  PageDown: -100,
  PageUp: 100,
};

/** A slider at the edge of a frame: drag it, or focus it and use the arrow keys, Page Up, Page Down, Home and End. */
export function holdHandle(handle: HTMLElement, held: Held): void {
  handle.addEventListener("pointerdown", (down) => {
    if (down.button !== 0) return;
    const from = down.clientX;
    const width = held.width();
    const reach = held.reach();
    const move = (event: PointerEvent): void => {
      held.resize(width + (event.clientX - from) * reach);
    };
    const end = (): void => {
      delete handle.dataset["held"];
      handle.removeEventListener("pointermove", move);
    };
    handle.dataset["held"] = "";
    handle.setPointerCapture(down.pointerId);
    handle.addEventListener("pointermove", move);
    handle.addEventListener("lostpointercapture", end, { once: true });
  });
  handle.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (step !== undefined) held.resize(held.width() + step);
    else if (event.key === "Home") held.resize(NARROWEST);
    else if (event.key === "End") held.resize(WIDEST);
    else return;
    event.preventDefault();
  });
}
