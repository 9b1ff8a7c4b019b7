// A sheet belongs to the page in which it was made: an element may be moved into the page of a frame.
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root the style of a part that was loaded later, `before` or after what it has. Once for each, however often
 * it is asked.
 */
export function addStyle(root: ShadowRoot, css: string, before = false): void {
  const page = root.ownerDocument;
  let made = sheets.get(page);
  if (!made) sheets.set(page, (made = new Map<string, CSSStyleSheet>()));
  let sheet = made.get(css);
  if (!sheet) {
    sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    made.set(css, sheet);
  }
  const standing = root.adoptedStyleSheets;
  if (!standing.includes(sheet)) root.adoptedStyleSheets = before ? [sheet, ...standing] : [...standing, sheet];
}
