import type { SeenGraphic } from "@counterclaim/charts";

/**
 * A seen graphic that lays out each picture and each body once: heights, page, snippets and cards ask for the same ones
 * again and again. What is returned is shared and must not be changed.
 */
export function rememberBodies(seen: SeenGraphic): SeenGraphic {
  const pictures = new Map<number, ReturnType<SeenGraphic["picture"]>>();
  const bodies = new Map<string, ReturnType<SeenGraphic["body"]>>();
  const laid: Pick<SeenGraphic, "picture" | "body"> = {
    picture: (width) => remembered(pictures, width, () => seen.picture(width)),
    body: (drawing) => remembered(bodies, JSON.stringify(drawing), () => seen.body(drawing)),
  };
  // All else stays as it is, and what is made only when it is asked for stays so.
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(seen), ...Object.getOwnPropertyDescriptors(laid) },
  ) as SeenGraphic;
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = make();
  known.set(key, made);
  return made;
}
