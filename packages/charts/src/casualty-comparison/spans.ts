import { say, type Locale } from "../locale/locale.js";
import { bottomOf, topOf, type Bounds } from "./bounds.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import type { Cell, Span } from "./view.js";

/**
 * How far several claimants' figures for the same people lie apart: from the lowest number that is stated to the highest.
 * Null where fewer than two give a number, all give the same, or they count from different days. Retracted figures do not count.
 */
export function spanOf(cells: readonly Cell[], locale: Locale): Span | null {
  const figures = cells.flatMap((cell) => (cell?.kind === "figure" && cell.toll.status !== "retracted" ? [cell] : []));
  const given = figures.flatMap(({ bounds }) => bounds ?? []);
  if (given.length < 2) return null;
  // Totals that begin on different days count different things: what differs between them is no disagreement.
  if (new Set(figures.flatMap(({ toll }) => toll.since?.text ?? [])).size > 1) return null;
  const low = Math.min(...given.map(bottomOf));
  const high = Math.max(...given.map(topOf));
  if (low === high) return null;
  const ends = { low: say(locale, COMPARISON_CATALOGS, lowest(given, low), { n: low }), high: "" };
  ends.high = say(locale, COMPARISON_CATALOGS, highest(given, high), { n: high });
  return { low, high, words: say(locale, COMPARISON_CATALOGS, "span", ends) };
}

type Hedge = "plain" | "about" | "atMost" | "atLeast";

/** How the lowest number is said: with the hedge or the bound of the claimant who gives it, unless somebody gives it without one. */
function lowest(given: readonly Bounds[], low: number): Hedge {
  const mine = given.filter((bounds) => bottomOf(bounds) === low);
  const closed = mine.filter((bounds) => !isOpen(bounds) && (bounds.low !== null || bounds.best !== null));
  if (closed.some(({ about }) => !about)) return "plain";
  if (closed.length) return "about";
  return mine.some(isOpen) ? "atLeast" : "atMost";
}

/** How the highest number is said: "at least" where anybody leaves it open. */
function highest(given: readonly Bounds[], high: number): Hedge {
  const mine = given.filter((bounds) => topOf(bounds) === high);
  if (mine.some(isOpen)) return "atLeast";
  if (mine.every(({ about }) => about)) return "about";
  return mine.every(({ best, low }) => best === null && low === null) ? "atMost" : "plain";
}

function isOpen({ best, high }: Bounds): boolean {
  return best === null && high === null;
}
