import { drawSwatch } from "../draw-picture.js";
import type { StanceKey } from "../stance-words.js";
import type { Tree } from "../tree.js";
import { agreementSymbol, stanceSymbol } from "./symbols.js";

type Direction = "ltr" | "rtl";

const drawn = new Map<string, Tree>();

/** The symbol of a stance beside its word: always the same tree, so that a page can copy what it has made once. */
export function stanceSwatch(stance: StanceKey, direction: Direction): Tree {
  return once(`${stance} ${direction}`, () => drawSwatch(stanceSymbol(stance), direction));
}

/** The sign of a row on which assessors differ, or all give the same value: always the same tree. */
export function agreementSwatch(differ: boolean, direction: Direction): Tree {
  return once(`${String(differ)} ${direction}`, () => drawSwatch(agreementSymbol(differ), direction));
}

function once(key: string, draw: () => Tree): Tree {
  let tree = drawn.get(key);
  if (!tree) drawn.set(key, (tree = draw()));
  return tree;
}
