import type { Toll } from "@counterclaim/claims";
import { countDay, isOpenEnded } from "./latest.js";

/**
 * Whether a figure is known to follow another one: it replaces it, its first possible day comes after the other's last one, or
 * both count the same days and it was made public later. Not where a date is only bounded, or a month that holds the other's day.
 */
export function surelyFollows(toll: Toll, older: Toll): boolean {
  if (toll.replaces === older.id) return true;
  const [first, last] = [toll.asOf.earliest, lastDay(older)];
  if (first !== null && last !== null && last < first) return true;
  const [published, before] = [toll.reportedOn?.earliest ?? null, older.reportedOn?.latest ?? null];
  return toll.asOf.text === older.asOf.text && published !== null && before !== null && before < published;
}

/** Null where a count can refer to any later day. */
function lastDay(toll: Toll): string | null {
  return isOpenEnded(toll) ? null : countDay(toll);
}
