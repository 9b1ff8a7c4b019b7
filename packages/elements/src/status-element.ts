/**
 * What `statusTree` describes, as an element: the first thing that an element makes, so it is made without the machinery of
 * trees, which nothing has used yet on a page that only adopts its figure.
 */
export function statusElement(): HTMLElement {
  const made = document.createElement("p");
  made.className = "status";
  made.setAttribute("role", "status");
  return made;
}
