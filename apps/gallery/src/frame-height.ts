/** From so many px on, a frame keeps to this height until the reader asks for the whole. */
const TALL = 1800;
/** Beyond this nothing is believed. */
const MOST = 10_000;

/**
 * Gives a frame the height that the page inside says it needs, as an article's host script does, but only up to a limit until
 * the reader asks for more. The frame has no origin of its own: its window tells whose word it is.
 */
export function followHeight(frame: HTMLIFrameElement): void {
  // Until the page inside has spoken, the style keeps the room: as much as it will need, at any width.
  let height = Math.round(frame.getBoundingClientRect().height);
  let spoken = false;
  let whole = false;
  const button = wholeButton(frame, () => {
    whole = true;
    fit();
  });
  const fit = (): void => {
    const cut = height > TALL && !whole;
    frame.style.height = cut || spoken ? `${String(cut ? TALL : height)}px` : "";
    frame.style.minHeight = cut ? "0" : "";
    button.hidden = !cut;
    button.textContent = `Show the whole height (${height.toLocaleString("en")} px)`;
  };
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    const told = heightIn(data);
    if (source !== frame.contentWindow || told === null) return;
    height = told;
    spoken = true;
    fit();
  });
  // What was said before this page listened is said again.
  frame.contentWindow?.postMessage({ type: "iframe-child-init" }, "*");
  fit();
}

function heightIn(data: unknown): number | null {
  const { sentinel, type, height } = (data ?? {}) as { sentinel?: unknown; type?: unknown; height?: unknown };
  if (sentinel !== "amp" || type !== "embed-size" || typeof height !== "number") return null;
  return Number.isInteger(height) && height > 0 && height <= MOST ? height : null;
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
