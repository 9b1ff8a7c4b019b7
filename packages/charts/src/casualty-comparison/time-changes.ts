import type { Toll } from "@counterclaim/claims";
import { quote } from "../locale/languages.js";
import { say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { figureWords, measureWord } from "../toll-words.js";
import { NOTE_CATALOGS } from "./note-catalogs.js";
import { SENTENCE_CATALOGS } from "./sentence-catalogs.js";
import type { Report } from "./view.js";

/** The reports and rows of one panel with the words that tell it from others. */
export interface Told {
  /** Whom it counts and, where panels differ in it, of what and which measure. */
  readonly label: string;
  readonly name: string;
  /** What span it counts, within a sentence. */
  readonly span: string;
  readonly reports: readonly Report[];
  readonly tolls: readonly Toll[];
}

/**
 * A note for each figure that changes an older one or takes it back: a correction, a change of what is counted, a line that falls. Where the
 * older one stands in another panel, since the change was one of its period, its incident or its people, the note says what it
 * was given for; where it is somebody else's, who gave it.
 * @param saysOf who says a figure, in words.
 */
export function changeNotes(panels: readonly Told[], saysOf: (toll: Toll) => string, locale: Locale): string[] {
  const homes = new Map(panels.flatMap((panel) => panel.tolls.map((toll) => [toll.id, { panel, toll }] as const)));
  return panels.flatMap((panel) => {
    const steps = new Map<string | null, Toll>();
    const withdrawn = panel.tolls.flatMap((toll) => {
      const from = toll.change === "retraction" && toll.replaces !== null ? homes.get(toll.replaces)?.toll : undefined;
      if (!from) return [];
      const reason = toll.reason
        ? say(locale, NOTE_CATALOGS, "reason", { reason: quoteOnce(locale, toll.reason) })
        : "";
      const date = whenWords(locale, from.asOf);
      const figure = fromWords(from, toll, saysOf, locale);
      return [say(locale, NOTE_CATALOGS, "withdrawn", { name: panel.label, date, figure, says: saysOf(toll), reason })];
    });
    const changed = panel.reports.flatMap(({ toll, says, change, step }) => {
      const before = steps.get(toll.claimant);
      if (step) steps.set(toll.claimant, toll);
      if (!change) return [];
      const home = toll.replaces === null ? undefined : homes.get(toll.replaces);
      const from = toll.replaces === null ? before : home?.toll;
      const moved = home !== undefined && home.panel !== panel;
      const key = moved ? "change-elsewhere" : from ? (`change-${change}` as const) : "change-first";
      return [
        say(locale, NOTE_CATALOGS, key, {
          name: panel.label,
          date: toll.basis === "period" ? panel.span : whenWords(locale, toll.asOf),
          from: from ? fromWords(from, toll, saysOf, locale) : "",
          to: figureWords(locale, toll),
          what: moved ? whatOf(home, { panel, toll }, locale) : "",
          says,
          reason: toll.reason
            ? say(locale, NOTE_CATALOGS, "reason", { reason: quoteOnce(locale, toll.reason) })
            : change === "falls"
              ? say(locale, NOTE_CATALOGS, "noReason")
              : "",
        }),
      ];
    });
    return [...changed, ...withdrawn];
  });
}

function fromWords(from: Toll, toll: Toll, saysOf: (toll: Toll) => string, locale: Locale): string {
  const figure = figureWords(locale, from);
  return from.claimant === toll.claimant ? figure : `${figure} (${saysOf(from)})`;
}

interface Home {
  readonly panel: Told;
  readonly toll: Toll;
}

/** In what an older figure differs from the one in its place: its people, its measure, the span that it counts. */
function whatOf(before: Home, now: Home, locale: Locale): string {
  const since = (toll: Toll): string =>
    toll.basis === "cumulative" && toll.since
      ? say(locale, SENTENCE_CATALOGS, "since", { since: whenWords(locale, toll.since) })
      : "";
  const pairs = [
    [before.panel.name, now.panel.name],
    [measureWord(locale, before.toll.measure), measureWord(locale, now.toll.measure)],
    [before.panel.span, now.panel.span],
    [since(before.toll), since(now.toll)],
  ] as const;
  return pairs.flatMap(([old, own]) => (old && old !== own ? [old] : [])).join(locale.language.comma);
}

/** A reason that already holds a quotation is printed as it is. */
function quoteOnce(locale: Locale, reason: string): string {
  return /["“”«»]/.test(reason) ? reason : quote(locale.language, reason);
}
