/* global document, MessageChannel, MutationObserver, PerformanceObserver, requestAnimationFrame */
// What this file exports runs in the page: it may use nothing from outside of its own function.

/**
 * Watches a page from before its first byte. Afterwards `globalThis.bench` holds `picture`: when the frame was painted in
 * which the picture stood for the first time; `ready`: when the page could be used; both in ms from the start of the
 * navigation; `shift`: the cumulative layout shift; `done`: kept once both are known.
 * `picture` is a selector, `ready` one of `DOMContentLoaded`, `data-state` (of our elements) or `mark` (the page calls
 * `performance.mark("ready")`).
 */
export function watchPage({ picture, ready }) {
  const bench = { picture: null, ready: null, shift: 0 };
  globalThis.bench = bench;
  bench.done = new Promise((resolve) => {
    const settle = () => {
      if (bench.picture !== null && bench.ready !== null) resolve();
    };
    const isReady = () => {
      bench.ready ??= performance.now();
      settle();
    };
    const lookForPicture = () => {
      // Wherever it stands: an element takes its printed figure into its shadow root.
      const roots = [document, ...[...document.querySelectorAll("[data-state]")].map((each) => each.shadowRoot)];
      if (!roots.some((root) => root?.querySelector(picture))) return void requestAnimationFrame(lookForPicture);
      // The message comes after this frame was painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        bench.picture = performance.now();
        settle();
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(lookForPicture);
    if (ready === "DOMContentLoaded") document.addEventListener("DOMContentLoaded", isReady, { once: true });
    else if (ready === "mark") new PerformanceObserver(isReady).observe({ type: "mark", buffered: true });
    else
      new MutationObserver((records) => {
        // Ready, and one of its marks is where Tab leads to.
        const usable = ({ target }) =>
          target.getAttribute("data-state") === "ready" &&
          target.shadowRoot?.querySelector("[data-stop][tabindex='0']");
        if (records.some(usable)) isReady();
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-state"] });
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Number of elements in the page and in every shadow root, those inside `head` left out. */
export function countElements() {
  const count = (root) => {
    let sum = 0;
    for (const element of root.querySelectorAll("*")) {
      if (element.closest("head")) continue;
      sum += 1;
      if (element.shadowRoot) sum += count(element.shadowRoot);
    }
    return sum;
  };
  return count(document);
}
