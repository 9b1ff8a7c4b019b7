import type { Tree } from "@counterclaim/charts";
import { elementOf } from "./element-of.js";

const shown = new WeakMap<ParentNode, string>();

/** Shows trees inside a node after the nodes that are to stay. Does nothing where they are shown already. */
export function showTrees(parent: ParentNode, trees: readonly Tree[], ...stay: readonly Element[]): void {
  const key = JSON.stringify(trees);
  const last = parent.lastElementChild;
  if (shown.get(parent) === key && parent.childElementCount === trees.length + stay.length && (!last || ours.has(last)))
    return;
  shown.set(parent, key);
  const made = trees.map((tree) => elementOf(tree));
  for (const element of made) ours.add(element);
  parent.replaceChildren(...stay, ...made);
}

const ours = new WeakSet<Element>();
