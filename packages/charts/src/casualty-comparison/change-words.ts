import type { Toll } from "@counterclaim/claims";
import { isolate } from "../isolate.js";
import { quote } from "../locale/languages.js";
import { say, type Locale } from "../locale/locale.js";
import { figureWords } from "../toll-words.js";
import { NOTE_CATALOGS } from "./note-catalogs.js";

/** Why a figure was changed, as the end of a note; empty where the row does not say. */
export function reasonOf({ reason }: Toll, locale: Locale): string {
  return reason ? say(locale, NOTE_CATALOGS, "reason", { reason: quoteOnce(reason, locale) }) : "";
}

// A reason that already holds a quotation is printed as it is.
function quoteOnce(reason: string, locale: Locale): string {
  return /["“”«»]/.test(reason) ? reason : quote(locale.language, reason);
}

/** The older figure that another one takes the place of, with who gave it where that was somebody else. */
export function fromWords(from: Toll, toll: Toll, saysOf: (toll: Toll) => string, locale: Locale): string {
  const figure = figureWords(locale, from);
  return from.claimant === toll.claimant ? figure : `${figure} (${isolate(saysOf(from))})`;
}

/** What of an older figure's people, measure and span is not that of the one in its place. */
export function differing(pairs: readonly (readonly [older: string, now: string])[], locale: Locale): string {
  return pairs.flatMap(([older, now]) => (older && older !== now ? [isolate(older)] : [])).join(locale.language.comma);
}
