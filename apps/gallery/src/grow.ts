import type { Tree } from "@counterclaim/charts";

const SVG = "http://www.w3.org/2000/svg";

/** An element of the page from a tree; text stays text. */
export function grow({ tag, attrs, children }: Tree, inside = ""): Element {
  const namespace = tag === "svg" ? SVG : inside;
  const element = namespace ? document.createElementNS(namespace, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === "string" ? child : grow(child, namespace))));
  return element;
}
