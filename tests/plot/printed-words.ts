/** All words that an SVG prints, lines joined by a space; titles, which are not printed, left out. */
export function printedWords(svg: string): string {
  const words = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
    .map(([, inside = ""]) => inside.replace(/<title>.*?<\/title>/gs, "").replace(/<[^>]*>/g, " "))
    .join(" ")
    .replace(/\s+/g, " ");
  return unescaped(words);
}

/** The text of an SVG's cells as it was before it was written into it. */
export function unescaped(svg: string): string {
  return svg
    .replace(/&lt;/g, "<")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

/** Without what line breaks change: white space and the order marks around a line. */
export function unwrapped(words: string): string {
  return words.toLowerCase().replace(/[\s\u2066-\u2069]/g, "");
}
