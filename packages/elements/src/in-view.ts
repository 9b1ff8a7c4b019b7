import { formatList, say, type Locale } from "@counterclaim/charts";
import { ELEMENT_CATALOGS } from "./element-catalogs.js";
import type { GraphicView } from "./graphic-view.js";

/** How much of one kind of thing is in view, of how much there is where nothing is chosen. */
export interface InView {
  readonly of: "eventsShown" | "figuresShown" | "statementsShown";
  readonly shown: number;
  readonly all: number;
}

/** What a graphic has in view, what it is about first; kinds of which it has none are left out, but never the last one. */
export function inViewOf({ seen, all }: GraphicView): readonly [InView, ...InView[]] {
  if (!seen.scope || !all.scope) {
    const of = seen.type === "casualty-comparison" ? "figuresShown" : "statementsShown";
    return [{ of, shown: seen.claims.length, all: all.claims.length }];
  }
  const events: InView = { of: "eventsShown", shown: seen.scope.events, all: all.scope.events };
  const statements: InView = { of: "statementsShown", shown: seen.scope.statements, all: all.scope.statements };
  if (statements.all === 0) return [events];
  return events.all === 0 ? [statements] : [events, statements];
}

/** "12 of 90 events and 40 of 300 statements in view". */
export function inViewWords(counts: readonly InView[], locale: Locale): string {
  const each = counts.map(({ of, shown, all }) => say(locale, ELEMENT_CATALOGS, of, { shown, n: all }));
  return say(locale, ELEMENT_CATALOGS, "inView", { counts: formatList(locale, each) });
}
