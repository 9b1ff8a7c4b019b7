import type { GraphicType } from "@counterclaim/charts";
import { defineAll } from "@counterclaim/elements";
import type { Dataset } from "@counterclaim/claims";
// @boundaries-ignore examples are goldens and pages alike
import type { Example } from "../../../tests/example.js";
import { examples } from "./example-registry.js";
import { exampleWords } from "./example-words.js";
import { grow } from "./grow.js";
import { printedFigure } from "./printed-figure.js";
import { part } from "./part.js";
import { followToolbar } from "./toolbar.js";

// Loading a file of examples registers them.
import.meta.glob(
  ["../../../tests/examples/*.ts", "!../../../tests/examples/*.test.ts", "!../../../tests/examples/golden.ts"],
  { eager: true },
);

const TYPES: Readonly<Record<GraphicType, string>> = {
  "casualty-comparison": "Casualty comparison",
  "incident-timeline": "Incident timeline",
  "attribution-matrix": "Attribution matrix",
};

defineAll();

// By `casualty-comparison/article`: names are unique among the examples of one graphic.
const made = new Map<string, Example>();
for (const { name, make } of examples) {
  const example = make();
  made.set(`${example.type}/${name}`, example);
}
const names = Object.keys(TYPES).flatMap((type) => [...made.keys()].filter((name) => made.get(name)?.type === type));
const toolbar = part("toolbar", HTMLFormElement);
let shownName: string | undefined;

part("menu").append(...Object.entries(TYPES).map(([type, title]) => menuOf(type, title)));
followToolbar(toolbar);
toolbar.addEventListener("change", draw);
addEventListener("hashchange", () => {
  if (!made.has(decodeURIComponent(location.hash.slice(1)))) return;
  draw();
  part("shown").focus({ preventScroll: true });
});
draw();

function menuOf(type: string, title: string): HTMLElement {
  const inside = names.filter((name) => made.get(name)?.type === type);
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  const list = document.createElement("ol");
  summary.textContent = `${title} (${String(inside.length)})`;
  for (const name of inside) {
    const item = document.createElement("li");
    item.append(linkTo(document.createElement("a"), name));
    list.append(item);
  }
  details.open = matchMedia("(min-width: 64rem)").matches;
  details.append(summary, list);
  return details;
}

function linkTo(link: HTMLAnchorElement, name: string | undefined, before = ""): HTMLAnchorElement {
  link.hidden = name === undefined;
  if (name !== undefined) {
    link.href = `#${name}`;
    link.textContent = before + exampleWords(name);
  }
  return link;
}

function draw(): void {
  // An address inside the figure, such as that of its table, leaves the example that is shown.
  const asked = decodeURIComponent(location.hash.slice(1));
  if (made.has(asked) || shownName === undefined) shownName = made.has(asked) ? asked : names[0];
  const name = shownName;
  const example = name === undefined ? undefined : made.get(name);
  if (!example || name === undefined) return;
  part("shown").hidden = false;
  const { type, options } = example;
  const index = names.indexOf(name);
  part("shown-title").textContent = exampleWords(name);
  const shown = Object.entries(options).map(([option, value]) => `${option}="${value}"`);
  const code = document.createElement("code");
  code.textContent = `<${[type, ...shown].join(" ")}>`;
  part("shown-options").replaceChildren(code);
  const printed = new FormData(toolbar).get("form") === "printed";
  part("drawn").replaceChildren(printed ? grow(printedFigure(name, example)) : elementOf(example));
  linkTo(part("before", HTMLAnchorElement), names[index - 1], "← ");
  linkTo(part("after", HTMLAnchorElement), names[index + 1], "→ ");
  for (const link of part("menu").querySelectorAll("a")) {
    if (link.hash === `#${name}`) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function elementOf({ type, title, summary, dataset, options }: Example): HTMLElement {
  const element = document.createElement(type) as HTMLElement & { dataset: DOMStringMap | Dataset };
  for (const [option, value] of Object.entries({ ...options, heading: title, summary }))
    element.setAttribute(option, value);
  Object.assign(element, { dataset });
  return element;
}
