import type { Changes } from "./changes.js";

/** Makes the printed pictures of a figure ones that keys walk through: each mark is a symbol with its label, each picture says what it shows. */
export function makeLive(figure: Element, changes: Changes): void {
  for (const picture of figure.querySelectorAll<SVGElement>(".body > svg.picture")) describe(picture, changes);
  for (const mark of figure.querySelectorAll(".body [data-label]")) {
    changes.set(mark, "role", "graphics-symbol img");
    changes.set(mark, "aria-label", mark.getAttribute("data-label"));
    // Its label says them too.
    for (const text of mark.querySelectorAll("text")) changes.set(text, "aria-hidden", "true");
  }
}

// A picture that keys walk through is no longer one image: what it says in whole goes along as its description.
function describe(picture: SVGElement, changes: Changes): void {
  const words = (tag: string): Element | null => picture.querySelector(`:scope > ${tag}`);
  const title = words("title");
  const description = words("desc");
  changes.set(picture, "role", "graphics-document document");
  changes.set(picture, "aria-labelledby", null);
  changes.set(picture, "aria-label", title?.textContent ?? null);
  if (description?.textContent) changes.set(picture, "aria-description", description.textContent);
  for (const element of [title, description]) if (element) changes.remove(element);
}
