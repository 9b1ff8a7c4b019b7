import type { Tree } from "@counterclaim/charts";
import { copyOf } from "./copied-tree.js";
import { isAwaited, makeLater, makeNow } from "./made-later.js";

const SVG = "http://www.w3.org/2000/svg";
const HTML = "http://www.w3.org/1999/xhtml";
// What stands in an attribute at first and lives in a property after a reader's touch.
const LIVE = new Set(["value", "checked", "selected"]);
/** So many parts that may be made later are made at once: what a reader sees first. */
const AT_ONCE = 8;

// The tree that each node was last made of: attributes are compared with it, so that nothing is read back from the page.
const MADE: unique symbol = Symbol("tree");
type Made = ChildNode & { [MADE]?: Tree };

/**
 * Brings the children of a node to the given trees. What stands for the same thing (a record, a row, a group, an id) is the
 * same node wherever it comes to stand, and without such a key so is what has the same tag at the same place: focus, scroll
 * and selection survive. A tree that is the very same as before is not looked into. What was there before and was not made
 * by `patch` is replaced. Everything is made by `createElement` and text nodes: nothing is ever parsed.
 */
export function patch(parent: Element | ShadowRoot, trees: readonly (Tree | string)[]): void {
  const svg = parent instanceof Element && parent.namespaceURI === SVG && parent.localName !== "foreignObject";
  let next: Made | null = parent.firstChild;
  let moved: Moved | null = null;
  let made = 0;
  for (let index = 0; index < trees.length; index += 1) {
    const tree = trees[index] as Tree | string;
    if (typeof tree === "string") {
      if (moved) next = moved.passGone(next);
      if (next instanceof Text) {
        if (next.data !== tree) next.data = tree;
        next = next.nextSibling;
      } else parent.insertBefore(document.createTextNode(tree), next);
      continue;
    }
    if (svg && !fits(next, tree)) next = passSurplus(next, trees[index - 1]);
    if (!fits(next, tree)) {
      moved ??= new Moved(parent, next, trees.slice(index));
      next = moved.passGone(next);
      if (!fits(next, tree)) {
        const found = moved.take(tree);
        if (!found) {
          parent.insertBefore(create(tree, svg, (made += 1) > AT_ONCE), next);
          continue;
        }
        next = bring(parent, found, next);
      }
    }
    const kept = next as Element & Made;
    moved?.taken(tree);
    change(kept, tree);
    next = kept.nextSibling;
  }
  while (next) next = removed(next);
}

/** Tells `patch` of which tree a node stands that it did not make, so that the node stays. Not where it is known already. */
export function keep(node: Element & Made, tree: Tree): void {
  if (!node[MADE]) node[MADE] = tree;
}

/** What stood behind the place where the order first differs, by key. */
class Moved {
  readonly #parent: Node;
  readonly #nodes = new Map<string, Made>();
  readonly #wanted = new Map<string, number>();

  constructor(parent: Node, from: Made | null, trees: readonly (Tree | string)[]) {
    this.#parent = parent;
    for (let node = from; node; node = node.nextSibling) {
      const key = node[MADE] && keyOf(node[MADE]);
      if (key && !this.#nodes.has(key)) this.#nodes.set(key, node);
    }
    for (const tree of trees) {
      const key = typeof tree === "string" ? undefined : keyOf(tree);
      if (key) this.#wanted.set(key, (this.#wanted.get(key) ?? 0) + 1);
    }
  }

  /** The node at which to go on: what is wanted nowhere is removed first, so that nothing moves where something is gone. */
  passGone(next: Made | null): Made | null {
    let at = next;
    for (let key = keyAt(at); at && key && !this.#wanted.get(key); key = keyAt(at)) at = removed(at);
    return at;
  }

  /** The node of a tree's key, where it still stands here and fits. */
  take(tree: Tree): (Element & Made) | null {
    const found = this.#nodes.get(keyOf(tree) ?? "");
    return found?.parentNode === this.#parent && fits(found, tree) ? (found as Element & Made) : null;
  }

  /** A tree has its node now. */
  taken(tree: Tree): void {
    const key = keyOf(tree);
    if (!key) return;
    this.#nodes.delete(key);
    this.#wanted.set(key, (this.#wanted.get(key) ?? 1) - 1);
  }
}

// Lines, ticks and words of a picture have no keys and stand in runs of one tag: where a run became shorter its surplus goes,
// so that what follows stays what it is.
function passSurplus(next: Made | null, before: Tree | string | undefined): Made | null {
  let at = next;
  while (at && typeof before === "object" && at[MADE]?.tag === before.tag && !keyAt(at)) at = removed(at);
  return at;
}

// Moving a node takes its focus: then what stands before it goes behind it.
function bring(parent: Node, found: Element & Made, next: Made | null): Made {
  const focused = (found.getRootNode() as Document | ShadowRoot).activeElement;
  if (!focused || !found.contains(focused)) {
    parent.insertBefore(found, next);
    return found;
  }
  const after = found.nextSibling;
  for (let node = next; node && node !== found;) {
    const following = node.nextSibling;
    parent.insertBefore(node, after);
    node = following;
  }
  return found;
}

function keyAt(node: Made | null): string | undefined {
  return node?.[MADE] && keyOf(node[MADE]);
}

function keyOf({ attrs }: Tree): string | undefined {
  return attrs["data-claim"] ?? attrs["data-row"] ?? attrs["data-group"] ?? attrs["data-column"] ?? attrs["id"];
}

function fits(node: Made | null, tree: Tree): boolean {
  const old = node?.[MADE];
  return old !== undefined && (old === tree || (old.tag === tree.tag && keyOf(old) === keyOf(tree)));
}

function removed(node: Made): Made | null {
  const after = node.nextSibling;
  node.remove();
  return after;
}

function create(tree: Tree, inSvg: boolean, late = false): Element {
  const copy = copyOf(tree, () => build(tree, inSvg));
  if (copy) return withTree(copy, tree);
  if (!late || !tree.isLater) return build(tree, inSvg);
  const element = shell(tree, inSvg);
  makeLater(element, () => {
    patch(element, (element as Element & Made)[MADE]?.children ?? []);
  });
  return element;
}

function build(tree: Tree, inSvg: boolean): Element {
  const element = shell(tree, inSvg);
  const svg = element.namespaceURI === SVG && tree.tag !== "foreignObject";
  let made = 0;
  for (const child of tree.children)
    element.append(typeof child === "string" ? child : create(child, svg, (made += 1) > AT_ONCE));
  return element;
}

function shell(tree: Tree, inSvg: boolean): Element {
  const element = document.createElementNS(inSvg || tree.tag === "svg" ? SVG : HTML, tree.tag);
  for (const name of Object.keys(tree.attrs)) element.setAttribute(name, tree.attrs[name] ?? "");
  return withTree(element, tree);
}

function withTree(element: Element & Made, tree: Tree): Element {
  element[MADE] = tree;
  return element;
}

function change(element: Element & Made, tree: Tree): void {
  const old = element[MADE];
  if (old === tree) return;
  element[MADE] = tree;
  for (const name of Object.keys(tree.attrs)) {
    const value = tree.attrs[name] ?? "";
    if (old?.attrs[name] !== value) element.setAttribute(name, value);
    if (LIVE.has(name)) live(element, name, value);
  }
  for (const name of Object.keys(old?.attrs ?? {})) {
    if (name in tree.attrs) continue;
    element.removeAttribute(name);
    if (LIVE.has(name)) live(element, name, null);
  }
  if (!isAwaited(element)) patch(element, tree.children);
  else if (!tree.isLater) makeNow(element);
}

// While a reader has the focus in a date its parts come one by one: what is in force would overwrite what is being typed.
function isInHand(input: HTMLInputElement): boolean {
  return input.type === "date" && input.matches(":focus");
}

function live(element: Element, name: string, value: string | null): void {
  if (element instanceof HTMLInputElement) {
    if (name === "checked") element.checked = value !== null;
    else if (name === "value" && element.value !== value && !isInHand(element)) element.value = value ?? "";
  } else if (element instanceof HTMLOptionElement && name === "selected") element.selected = value !== null;
}
