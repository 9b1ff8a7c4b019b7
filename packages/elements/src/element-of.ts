import type { Tree } from "@counterclaim/charts";

const SVG = "http://www.w3.org/2000/svg";

/** A tree as nodes of the page, for what a shell shows by itself; what is drawn is brought by `patch`. Nothing is parsed. */
export function elementOf(tree: Tree, inSvg = false): Element {
  const svg = inSvg || tree.tag === "svg";
  const element = svg ? document.createElementNS(SVG, tree.tag) : document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attrs)) element.setAttribute(name, value);
  element.append(...tree.children.map((child) => (typeof child === "string" ? child : elementOf(child, svg))));
  return element;
}
