const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Text with its own order of letters inside somebody else's, where there is no `<bdi>`: in SVG and inside a sentence.
 * The isolating characters of Unicode (UAX 9) stand only around text that has letters from right to left, and once.
 */
export function isolate(text: string): string {
  return RTL.test(text) && !text.startsWith("\u2068") ? `\u2068${text}\u2069` : text;
}
