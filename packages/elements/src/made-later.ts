// A frame has 16 ms, and the page needs some of them for itself.
const SLICE = 6;
// On a page that is never idle each turn does more, so that the whole stands soon.
const PATIENCE = 250;
const LONG_SLICE = 20;

const awaited = new Map<Element, () => void>();
let planned = false;

/**
 * Makes what stands inside an element when the page has nothing else to do, or when a reader comes near it, whichever is
 * first. Until then the element stands empty: the style gives it about the size that it will have.
 */
export function makeLater(element: Element, make: () => void): void {
  awaited.set(element, make);
  // Fires where a part that the browser passes over (`content-visibility: auto`) comes near what is in view.
  element.addEventListener("contentvisibilityautostatechange", (event) => {
    if (!(event as Event & { readonly skipped: boolean }).skipped) makeNow(element);
  });
  plan();
}

/** Whether an element still waits for what stands inside. */
export function isAwaited(element: Element): boolean {
  return awaited.has(element);
}

/** Makes what stands inside an element that waits for it. */
export function makeNow(element: Element): void {
  const make = awaited.get(element);
  awaited.delete(element);
  make?.();
}

/** Makes everything that waits inside a root: for print, and for keys that lead anywhere. */
export function makeAll(root: Node): void {
  for (const element of [...awaited.keys()]) if (root.contains(element)) makeNow(element);
}

function plan(): void {
  if (planned) return;
  planned = true;
  if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: PATIENCE });
  else
    setTimeout(() => {
      work();
    }, SLICE);
}

function work(idle?: IdleDeadline): void {
  planned = false;
  const slice = idle?.didTimeout ? LONG_SLICE : SLICE;
  const start = performance.now();
  for (const element of awaited.keys()) {
    makeNow(element);
    if (performance.now() - start > slice) break;
  }
  if (awaited.size > 0) plan();
}
