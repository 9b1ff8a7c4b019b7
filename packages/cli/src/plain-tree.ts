import { textOf, type Tree } from "@counterclaim/charts";

/** What feeds, newsletters and content systems keep: tables, lists, paragraphs, links and words. */
const KEPT = new Set(
  "a b bdi br caption del em h2 h3 h4 i ins li ol p q s strong table tbody td th thead time tr ul".split(" "),
);
const ATTRIBUTES = new Set("colspan data-claim data-value datetime dir href lang rowspan scope".split(" "));
/** Ends a line without a break of its own. */
const BLOCKS = new Set(["br", "caption", "li", "ol", "p", "table", "tbody", "td", "th", "thead", "tr", "ul"]);

type Node = Tree | string;

/**
 * A tree without pictures, classes and controls: only elements that are kept everywhere, and every word. What stood in lines
 * of its own stays apart.
 */
export function plainTree(tree: Tree): readonly Node[] {
  // Of a table that no longer scrolls, nobody needs to be told that it does.
  if (tree.tag === "svg" || "hidden" in tree.attrs || classesOf(tree.attrs).includes("scrolls")) return [];
  const children = tree.children.flatMap((child) => (typeof child === "string" ? [child] : plainTree(child)));
  if (!KEPT.has(tree.tag)) return isLine(tree) ? apart(children) : children;
  const attrs = Object.fromEntries(Object.entries(tree.attrs).filter(([name]) => ATTRIBUTES.has(name)));
  return [{ tag: tree.tag, attrs, children: trimmed(children) }];
}

function isLine({ tag, attrs }: Tree): boolean {
  return tag === "span" ? classesOf(attrs).includes("line") : tag !== "button";
}

function classesOf(attrs: Tree["attrs"]): readonly string[] {
  return (attrs["class"] ?? "").split(" ");
}

function apart(children: readonly Node[]): readonly Node[] {
  const last = children.at(-1);
  const ended = last === undefined || (typeof last !== "string" && BLOCKS.has(last.tag));
  return ended || children.every((child) => textOf(child).trim() === "") ? children : [...children, BREAK];
}

function trimmed(children: readonly Node[]): readonly Node[] {
  const last = children.at(-1);
  return typeof last === "object" && last.tag === "br" ? children.slice(0, -1) : children;
}

const BREAK: Tree = { tag: "br", attrs: {}, children: [] };
