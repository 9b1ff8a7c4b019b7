const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a shadow root the style of a part that was loaded later, `before` or after what it has. Once for each, however often
 * it is asked.
 */
export function addStyle(root: ShadowRoot, css: string, before = false): void {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  const standing = root.adoptedStyleSheets;
  if (!standing.includes(sheet)) root.adoptedStyleSheets = before ? [sheet, ...standing] : [...standing, sheet];
}
