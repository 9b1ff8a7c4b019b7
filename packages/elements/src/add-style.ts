const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root the style of a part that was loaded later. Once for each, however often it is asked. */
export function addStyle(root: ShadowRoot, css: string): void {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
