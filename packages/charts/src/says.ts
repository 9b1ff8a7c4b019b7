import { FRAME_CATALOGS } from "./frame-catalogs.js";
import type { Labels } from "./labels.js";
import { say, type Locale } from "./locale/locale.js";

/**
 * "says the region's human rights ombudsman", "say authorities in Baku", "claimant not stated": the same verb for everybody.
 * `key` null is a figure whose claimant no source names.
 */
export function saysWho(locale: Locale, labels: Labels, key: string | null): string {
  if (key === null) return say(locale, FRAME_CATALOGS, "claimantNotStated");
  const plural = labels.row("actor", key)?.plural ?? false;
  return say(locale, FRAME_CATALOGS, plural ? "say" : "says", { who: labels.of("actor", key) });
}
