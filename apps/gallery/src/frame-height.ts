/** From so many px on, a frame keeps to this height until the reader asks for the whole. */
const TALL = 1800;

/**
 * Gives a frame the height of what it shows, as often as that changes. Measures the page inside, which comes from the same
 * folder; `documentElement` and not its `scrollHeight`, which never shrinks.
 */
export function followHeight(frame: HTMLIFrameElement): void {
  let observer: ResizeObserver | null = null;
  let whole = false;
  const button = wholeButton(frame, () => {
    whole = true;
    fit();
  });
  const fit = (): void => {
    const inside = frame.contentDocument?.documentElement;
    const height = Math.ceil(inside?.getBoundingClientRect().height ?? 0);
    // A page that is being replaced has no height for a moment: the frame keeps the one it had.
    if (height === 0) return;
    const cut = height > TALL && !whole;
    frame.style.height = `${String(cut ? TALL : height)}px`;
    button.hidden = !cut;
    button.textContent = `Show the whole height (${height.toLocaleString("en")} px)`;
  };
  const attach = (): void => {
    observer?.disconnect();
    const inside = frame.contentDocument?.documentElement;
    if (!inside || frame.contentDocument.URL === "about:blank") return;
    observer = new ResizeObserver(fit);
    observer.observe(inside);
    fit();
  };
  frame.addEventListener("load", attach);
  if (frame.contentDocument?.readyState === "complete") attach();
}

function wholeButton(frame: HTMLIFrameElement, show: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "whole";
  button.hidden = true;
  button.addEventListener("click", show);
  frame.closest(".stage")?.append(button);
  return button;
}
