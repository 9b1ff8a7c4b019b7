/** The language of an element: its own `lang` or the nearest one around it, across shadow roots; null where none is set. */
export function nearestLang(host: Element): string | null {
  for (let at: Element | null = host; at;) {
    const found: Element | null = at.closest("[lang]");
    if (found) return found.getAttribute("lang");
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
