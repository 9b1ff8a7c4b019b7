/**
 * Takes out of a drawing by Plot what a page with a strict policy and a screen reader cannot use: the inline style sheet, whose
 * rules stand in explore.css, and names on groups that have no role. The drawing gets one name, and is one picture.
 */
export function asPicture(drawing: Element, name: string): Element {
  for (const style of drawing.querySelectorAll("style")) style.remove();
  for (const part of drawing.querySelectorAll("[aria-label], [aria-description]")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  }
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", name);
  return drawing;
}
