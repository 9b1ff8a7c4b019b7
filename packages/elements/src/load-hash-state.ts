/** What keeps a view in the page's address: a part of its own, fetched where an element has the attribute `hash-state`. */
export type HashState = typeof import("./hash-state.js");

/** Fetches it. */
export function loadHashState(): Promise<HashState> {
  return import("./hash-state.js");
}
