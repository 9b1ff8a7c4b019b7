import { FRAME_CATALOGS } from "./frame-catalogs.js";
import type { Labels } from "./labels.js";
import { say, type Locale } from "./locale/locale.js";

/**
 * "says the region's human rights ombudsman", "say authorities in Baku", "claimant not stated": the same verb for everybody.
 * Where names.csv does not name every claimant, no verb fits all names: "according to authorities in Baku".
 * `key` null is a figure whose claimant no source names.
 */
export function saysWho(locale: Locale, labels: Labels, key: string | null): string {
  if (key === null) return say(locale, FRAME_CATALOGS, "claimantNotStated");
  if (!labels.verbs) return say(locale, FRAME_CATALOGS, "accordingTo", { who: labels.of("actor", key) });
  const plural = labels.row("actor", key)?.plural ?? false;
  return say(locale, FRAME_CATALOGS, plural ? "say" : "says", { who: labels.of("actor", key) });
}
