import type { Tree } from "@counterclaim/charts";

const SVG = "http://www.w3.org/2000/svg";
const HTML = "http://www.w3.org/1999/xhtml";
// What stands in an attribute at first and lives in a property after a reader's touch.
const LIVE = new Set(["value", "checked", "selected"]);

/** The tree that each node was last made of: attributes are compared with it, so that nothing is read back from the page. */
const made = new WeakMap<Node, Tree>();

/**
 * Brings the children of a node to the given trees. A node of the same tag (and, where it stands for a record, of the same
 * record) at the same place is kept and changed, so that focus, scroll and selection survive; what was there before and was
 * not made by `patch` is replaced. Everything is made by `createElement` and text nodes: nothing is ever parsed.
 */
export function patch(parent: Element | ShadowRoot, trees: readonly (Tree | string)[]): void {
  const svg = parent instanceof Element && parent.namespaceURI === SVG && parent.localName !== "foreignObject";
  let next: ChildNode | null = parent.firstChild;
  let later: Map<string, ChildNode> | null = null;
  for (const tree of trees) {
    if (typeof tree === "string") {
      if (next instanceof Text) {
        if (next.data !== tree) next.data = tree;
        next = next.nextSibling;
      } else parent.insertBefore(document.createTextNode(tree), next);
      continue;
    }
    if (!fits(next, tree)) {
      const key = keyOf(tree);
      later ??= keyed(next);
      const found = key ? later.get(key) : undefined;
      if (found?.parentNode === parent && fits(found, tree)) {
        // Those between are gone: a kept node is not moved, since moving takes its focus.
        while (next && next !== found) next = removed(next);
      } else {
        parent.insertBefore(create(tree, svg), next);
        continue;
      }
    }
    const kept = next as Element;
    later?.delete(keyOf(tree) ?? "");
    change(kept, tree);
    next = kept.nextSibling;
  }
  while (next) next = removed(next);
}

function keyed(from: ChildNode | null): Map<string, ChildNode> {
  const found = new Map<string, ChildNode>();
  for (let node = from; node; node = node.nextSibling) {
    const tree = made.get(node);
    const key = tree && keyOf(tree);
    if (key && !found.has(key)) found.set(key, node);
  }
  return found;
}

function keyOf(tree: Tree): string | undefined {
  return tree.attrs["data-claim"] ?? tree.attrs["id"];
}

function fits(node: ChildNode | null, tree: Tree): boolean {
  const old = node && made.get(node);
  return old?.tag === tree.tag && keyOf(old) === keyOf(tree);
}

function removed(node: ChildNode): ChildNode | null {
  const after = node.nextSibling;
  node.remove();
  return after;
}

function create(tree: Tree, inSvg: boolean): Element {
  const element = document.createElementNS(inSvg || tree.tag === "svg" ? SVG : HTML, tree.tag);
  for (const name in tree.attrs) element.setAttribute(name, tree.attrs[name] ?? "");
  made.set(element, tree);
  const svg = element.namespaceURI === SVG && tree.tag !== "foreignObject";
  for (const child of tree.children) element.append(typeof child === "string" ? child : create(child, svg));
  return element;
}

function change(element: Element, tree: Tree): void {
  const old = made.get(element);
  if (old === tree) return;
  made.set(element, tree);
  for (const name in tree.attrs) {
    const value = tree.attrs[name] ?? "";
    if (old?.attrs[name] !== value) element.setAttribute(name, value);
    if (LIVE.has(name)) live(element, name, value);
  }
  for (const name in old?.attrs) {
    if (name in tree.attrs) continue;
    element.removeAttribute(name);
    if (LIVE.has(name)) live(element, name, null);
  }
  patch(element, tree.children);
}

function live(element: Element, name: string, value: string | null): void {
  if (element instanceof HTMLInputElement) {
    if (name === "checked") element.checked = value !== null;
    else if (name === "value" && element.value !== value) element.value = value ?? "";
  } else if (element instanceof HTMLOptionElement && name === "selected") element.selected = value !== null;
}
