import type { SeenGraphic } from "@counterclaim/charts";

/**
 * A seen graphic that lays out each picture and each body once: heights, page, snippets and cards ask for the same ones
 * again and again. What is returned is shared and must not be changed.
 */
export function rememberBodies(seen: SeenGraphic): SeenGraphic {
  const pictures = new Map<number, ReturnType<SeenGraphic["picture"]>>();
  const bodies = new Map<string, ReturnType<SeenGraphic["body"]>>();
  return {
    type: seen.type,
    asOf: seen.asOf,
    words: seen.words,
    key: seen.key,
    picture: (width) => remembered(pictures, width, () => seen.picture(width)),
    body: (drawing) => remembered(bodies, JSON.stringify(drawing), () => seen.body(drawing)),
    sameBody: (a, b) => seen.sameBody(a, b),
    second: seen.second,
    get table() {
      return seen.table;
    },
    get list() {
      return seen.list;
    },
    claims: seen.claims,
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = make();
  known.set(key, made);
  return made;
}
