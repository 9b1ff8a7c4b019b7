import type { Tree } from "@counterclaim/charts";

const seen = new WeakMap<Tree, Element | null>();

/**
 * A copy of what was made of a small drawing that comes again and again, such as the symbol of a stance: copying is several
 * times as fast as making it from its attributes. Null where the tree comes for the first time, or is no drawing.
 */
export function copyOf(tree: Tree, make: () => Element): Element | null {
  if (tree.tag !== "svg") return null;
  const pattern = seen.get(tree);
  if (pattern === undefined) {
    seen.set(tree, null);
    return null;
  }
  if (pattern) return pattern.cloneNode(true) as Element;
  const made = make();
  seen.set(tree, made);
  return made.cloneNode(true) as Element;
}
