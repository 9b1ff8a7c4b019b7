import { say, type Locale } from "../locale/locale.js";
import { bottomOf, topOf } from "./bounds.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import type { Cell, Span } from "./view.js";

/**
 * How far several claimants' figures for the same people lie apart: from the lowest number that is stated to the highest.
 * Null where fewer than two give a number or all give the same. Retracted figures do not count.
 */
export function spanOf(cells: readonly Cell[], locale: Locale): Span | null {
  const given = cells.flatMap((cell) =>
    cell?.kind === "figure" && cell.bounds && cell.toll.status !== "retracted" ? [cell.bounds] : [],
  );
  if (given.length < 2) return null;
  const low = Math.min(...given.map(bottomOf));
  const high = Math.max(...given.map(topOf));
  if (low === high) return null;
  const open = given.some((bounds) => bounds.best === null && bounds.high === null && topOf(bounds) === high);
  const slots = { low, high };
  return {
    low,
    high,
    words: say(locale, COMPARISON_CATALOGS, open ? "spanOpen" : "span", slots),
  };
}
