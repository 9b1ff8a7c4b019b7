import type { Source } from "@counterclaim/claims";

/** How many of some sources do not repeat another: each is followed to the one it repeats. */
export function originsOf(ids: Iterable<string>, sources: ReadonlyMap<string, Source>): number {
  const origins = new Set<string>();
  for (const id of ids) {
    const seen = new Set<string>();
    let at = id;
    for (let next = sources.get(at)?.origin; next && !seen.has(next); next = sources.get(at)?.origin) {
      seen.add(next);
      at = next;
    }
    origins.add(at);
  }
  return origins.size;
}
