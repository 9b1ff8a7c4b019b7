import { say, type Locale } from "../locale/locale.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import type { Moment } from "./moment.js";
import { daysBetween } from "./rail-days.js";
import { TEXT_X } from "./rail-moment.js";
import type { Extent } from "./reach.js";
import type { Stage } from "./stage.js";

const LEAST = 10;
const LONGEST = 46;
const FOLDED = 52;

/** A stretch of rail without a moment. */
export interface RailGap {
  /** Where the next moment begins. */
  readonly bottom: number;
  readonly folded: boolean;
  /** Begin and end of the broken part of the rail. */
  readonly from: number;
  readonly to: number;
}

/** Px for a day: so that a common gap is short and the spacing of most moments follows time. */
export function railPace(moments: readonly Moment[], extent?: Extent): number {
  const gaps = moments
    .slice(1)
    .map((moment, index) => daysBetween(moments[index] ?? moment, moment, extent))
    .filter((days) => days > 0)
    .sort((a, b) => a - b);
  const middle = gaps[Math.floor(gaps.length / 2)] ?? 1;
  return Math.min(10, Math.max(0.05, 16 / middle));
}

/** Leaves the room that so many days take at a pace; where that is too long the gap is folded and says its length. */
export function placeGap(stage: Stage, days: number, pace: number, y: number): RailGap {
  const length = days * pace;
  if (length <= LONGEST) return { bottom: y + Math.max(days ? LEAST : 0, length), folded: false, from: y, to: y };
  stage.write(gapWords(stage.locale, days), TEXT_X, y + FOLDED / 2 + 5, "muted");
  return { bottom: y + FOLDED, folded: true, from: y + 6, to: y + FOLDED - 8 };
}

/** "6 days", "about 3 months", "about 2 years". */
export function gapWords(locale: Locale, days: number): string {
  if (days < 60) return say(locale, TIMELINE_CATALOGS, "days", { n: days });
  const months = Math.round(days / 30.44);
  if (months < 24) return say(locale, TIMELINE_CATALOGS, "months", { n: months });
  return say(locale, TIMELINE_CATALOGS, "years", { n: Math.round(days / 365.25) });
}
