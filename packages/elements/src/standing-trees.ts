import { h, say, type Locale, type Tree } from "@counterclaim/charts";
import { errorTree } from "./error-tree.js";
import { LOAD_CATALOGS } from "./load-catalogs.js";
import type { LoadError } from "./load-error.js";

/**
 * What stands in a shadow root after the status where nothing is drawn: while loading (no error), or the error in place. What the build
 * printed inside shows beneath; where nothing was printed, `instead`, such as the table of the data.
 */
export function standingTrees(
  error: LoadError | null,
  {
    printed,
    instead,
    locale,
  }: { readonly printed: boolean; readonly instead: readonly Tree[]; readonly locale: Locale },
): Tree[] {
  return [
    ...(error ? [errorTree(error, printed, locale)] : []),
    ...(!error && !printed ? [h("p", { class: "loading" }, say(locale, LOAD_CATALOGS, "loading"))] : []),
    ...(printed ? [] : instead),
    h("slot", null),
  ];
}

/** What is announced. It comes first in the shadow root and stays, or it would not be announced. */
export function statusTree(said: string): Tree {
  return h("p", { class: "status", role: "status" }, said);
}
