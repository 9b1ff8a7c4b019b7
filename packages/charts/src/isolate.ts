const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Text with its own order of letters inside somebody else's, where there is no `<bdi>`: in SVG and inside a sentence.
 * The isolating characters of Unicode (UAX 9) stand only around text that has letters from right to left, and once.
 */
export function isolate(text: string): string {
  return RTL.test(text) && !text.startsWith("\u2068") ? `\u2068${text}\u2069` : text;
}

/**
 * Which way a text runs: that of its first letter, as UAX 9 has it for a paragraph (rules P2 and P3): not one of a name that is
 * kept apart, unless the text is nothing else.
 */
export function readingDirection(text: string): "ltr" | "rtl" {
  const first = /\p{L}/u.exec(text.replace(/\u2068[^\u2068\u2069]*\u2069/g, "")) ?? /\p{L}/u.exec(text);
  return RTL.test(first?.[0] ?? "") ? "rtl" : "ltr";
}

/**
 * One of the lines into which a text was broken, running the way of the whole text: a line of an Arabic sentence that begins
 * with a Latin name would else run the other way.
 */
export function isolateLine(line: string, text: string): string {
  const way = readingDirection(text);
  if (readingDirection(line) === way) return isolate(line);
  return `${way === "rtl" ? "\u2067" : "\u2066"}${line}\u2069`;
}
