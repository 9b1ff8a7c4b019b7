import type { Dataset, Incident } from "@counterclaim/claims";
import type { Labels } from "./labels.js";
import { say, type Locale } from "./locale/locale.js";
import { RECORD_CATALOGS } from "./record-catalogs.js";
import { h, type Tree } from "./tree.js";

/**
 * Stands for `record-spoken.ts` in scripts of one file whose graphic has no mark for an incident, so that their readers need
 * not load what tells of one: says where it stands. Null where nobody is known to have said anything.
 */
export function spokenTree(
  { attributions, tolls }: Dataset,
  incident: Incident,
  _: Labels,
  locale: Locale,
): Tree | null {
  const said = [...attributions, ...tolls].some((record) => record.incident === incident.id);
  return said ? h("p", null, say(locale, RECORD_CATALOGS, "spokenElsewhere")) : null;
}
