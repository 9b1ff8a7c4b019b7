/** Fetches the style of this graphic's figure: a part of its own, since the page of a printed figure has it already. */
export async function loadStyle(): Promise<string> {
  return (await import("./figure-style.js")).FIGURE_STYLE;
}
