import type { Mark, TextMark } from "@counterclaim/charts";
import { INK, inkOf } from "./inks.js";

const SVG = "http://www.w3.org/2000/svg";

type Attrs = readonly (readonly [name: string, value: string | number])[];

/**
 * The marks of a graphic as nodes of a Plot: the same geometry, the same words and the same inks. The marks of one record
 * are a group with `data-claim`, `data-value` and all that is said of it as its title.
 */
export function drawMarks(marks: readonly Mark[], document: Document): SVGGElement {
  return element(
    document,
    "g",
    [],
    marks.map((mark) => draw(mark, document)),
  ) as SVGGElement;
}

function draw(mark: Mark, document: Document): Element {
  switch (mark.shape) {
    case "rect": {
      const { x, y, width, height, rx } = mark;
      const box = [
        ["x", x],
        ["y", y],
        ["width", width],
        ["height", height],
      ] as const;
      return element(document, "rect", [...inkOf(mark.look), ...box, ...(rx ? [["rx", rx] as const] : [])]);
    }
    case "line": {
      const { x1, x2, y1, y2 } = mark;
      return element(document, "line", [...inkOf(mark.look), ["x1", x1], ["x2", x2], ["y1", y1], ["y2", y2]]);
    }
    case "path":
      return element(document, "path", [...inkOf(mark.look), ["d", mark.d]]);
    case "circle":
      return element(document, "circle", [...inkOf(mark.look), ["cx", mark.cx], ["cy", mark.cy], ["r", mark.r]]);
    case "text":
      return text(mark, document);
    case "group": {
      const { claim, value, label } = mark;
      const names = [...(claim === null ? [] : [["data-claim", claim] as const])];
      const figure = value === null || value === undefined ? [] : [["data-value", value] as const];
      const title = element(document, "title", [], [document.createTextNode(label)]);
      return element(document, "g", [...names, ...figure], [title, ...mark.marks.map((each) => draw(each, document))]);
    }
  }
}

function text(
  { x, y, text: words, lead, size = 14, anchor = "start", weight, tone, lang }: TextMark,
  document: Document,
): Element {
  const halo = [
    ["paint-order", "stroke"],
    ["stroke", INK.ground],
    ["stroke-width", 4],
    ["stroke-linejoin", "round"],
  ] as const;
  const attrs: Attrs = [
    ["x", x],
    ["y", y],
    ["font-size", size],
    ["text-anchor", anchor],
    ["fill", tone === "muted" ? INK.muted : "currentColor"],
    ...(weight === "bold" ? [["font-weight", 700] as const] : []),
    ...(tone === "halo" ? halo : []),
    ...(lang ? [["lang", lang] as const] : []),
  ];
  const first = lead ? [element(document, "tspan", [["font-weight", 700]], [document.createTextNode(lead)])] : [];
  return element(document, "text", attrs, [...first, document.createTextNode(lead && words ? ` ${words}` : words)]);
}

function element(document: Document, name: string, attrs: Attrs, children: readonly Node[] = []): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of attrs) made.setAttribute(key, String(typeof value === "number" ? tenth(value) : value));
  for (const child of children) made.appendChild(child);
  return made;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
