import { h, say, type Locale, type Tree } from "@counterclaim/charts";
import { LOAD_CATALOGS } from "./load-catalogs.js";
import type { LoadError } from "./load-error.js";

/**
 * Why nothing can be drawn, or why a record cannot be opened: the message, then every issue with its address and its mending.
 * `printed`: what was printed stands below, and the message says of what time it may be.
 */
export function errorTree({ key, slots, issues }: LoadError, printed: boolean, locale: Locale): Tree {
  const script = key === "noScript" || key === "noRecord";
  return h(
    "div",
    { class: "counterclaim issues", part: "issues", lang: locale.tag, dir: locale.direction, role: "alert" },
    h("p", { class: "issues-heading" }, say(locale, LOAD_CATALOGS, script ? "scriptHeading" : "issuesHeading")),
    h("p", null, say(locale, LOAD_CATALOGS, key, slots)),
    printed && key === "noScript" ? h("p", null, say(locale, LOAD_CATALOGS, "printedBefore")) : null,
    issues(locale),
  );
}
