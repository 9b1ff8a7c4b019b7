// A frame that nobody sees, such as one of another site far down the page, is not painted: then this is patience enough.
const PATIENCE = 250;

/**
 * Does something once what the page holds was painted, so that a printed figure never waits for its script. At once where
 * the page is loaded already, or nobody looks at it.
 */
export function afterPaint(act: () => void): void {
  if (document.readyState === "complete" || document.hidden) {
    act();
    return;
  }
  let done = false;
  const once = (): void => {
    if (!done) act();
    done = true;
  };
  setTimeout(once, PATIENCE);
  // The frame is painted after its callbacks; a timer set by one of them comes next.
  requestAnimationFrame(() => setTimeout(once));
}
