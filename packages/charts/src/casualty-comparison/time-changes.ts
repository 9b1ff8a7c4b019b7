import type { Toll } from "@counterclaim/claims";
import { isolate } from "../isolate.js";
import { say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { figureWords, measureWord } from "../toll-words.js";
import { boundsOf } from "./bounds.js";
import { differing, fromWords, reasonOf } from "./change-words.js";
import { NOTE_CATALOGS } from "./note-catalogs.js";
import { linkedIds } from "./replaced.js";
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
 * A note for each figure that changes an older one or takes it back: a correction, a change of what is counted, a line that falls, a row
 * without a number in the place of a figure. Where the older one stands in another panel, since the change was one of its
 * period, its incident or its people, the note says what it was given for; where it is somebody else's, who gave it.
 * @param saysOf who says a figure, in words.
 */
export function changeNotes(panels: readonly Told[], saysOf: (toll: Toll) => string, locale: Locale): string[] {
  const homes = homesIn(panels);
  return panels.flatMap((panel) => {
    const steps = new Map<string | null, Toll>();
    const changed = panel.reports.flatMap((report) => {
      const before = steps.get(report.toll.claimant);
      if (report.step) steps.set(report.toll.claimant, report.toll);
      return changeNote(report, panel, before, homes, saysOf, locale);
    });
    const gone = panel.tolls.flatMap((toll) => goneNote({ panel, toll }, homes, saysOf, locale));
    const withdrawn = panel.tolls.flatMap((toll) => withdrawnNote(toll, homes, saysOf, locale));
    return [...changed, ...gone, ...withdrawn];
  });
}

/** Only those that replace a row or are replaced: of thousands few do. */
function homesIn(panels: readonly Told[]): Homes {
  const linked = linkedIds(panels);
  const homes = new Map<string, Home>();
  for (const panel of panels)
    for (const toll of panel.tolls) if (linked.has(toll.id)) homes.set(toll.id, { panel, toll });
  return homes;
}

interface Home {
  readonly panel: Told;
  readonly toll: Toll;
}

/** By the ids of rows. */
type Homes = ReadonlyMap<string, Home>;

/** @param before the claimant's figure before on its line. */
function changeNote(
  { toll, says, change }: Report,
  panel: Told,
  before: Toll | undefined,
  homes: Homes,
  saysOf: (toll: Toll) => string,
  locale: Locale,
): string[] {
  const home = toll.replaces === null ? undefined : homes.get(toll.replaces);
  const moved = home !== undefined && home.panel !== panel && toll.change !== "retraction";
  if (!change && !moved) return [];
  const from = toll.replaces === null || change === "lower" ? before : home?.toll;
  const key = moved ? "change-elsewhere" : from && change ? (`change-${change}` as const) : "change-first";
  const none = change === "falls" && !moved ? say(locale, NOTE_CATALOGS, "noReason") : "";
  return [
    say(locale, NOTE_CATALOGS, key, {
      name: isolate(panel.label),
      date: dateOf({ panel, toll }, locale),
      before: from ? dateOf({ panel, toll: from }, locale) : "",
      from: from ? fromWords(from, toll, saysOf, locale) : "",
      to: figureWords(locale, toll),
      what: moved ? whatOf(home, { panel, toll }, locale) : "",
      says: isolate(says),
      reason: reasonOf(toll, locale) || none,
    }),
  ];
}

/** A row without a number takes the place of a figure: no mark says so. */
function goneNote(now: Home, homes: Homes, saysOf: (toll: Toll) => string, locale: Locale): string[] {
  const { panel, toll } = now;
  const home = toll.replaces === null || toll.change === "retraction" ? undefined : homes.get(toll.replaces);
  if (!home || boundsOf(toll) || !boundsOf(home.toll)) return [];
  const what = home.panel === panel ? "" : whatOf(home, now, locale);
  return [
    say(locale, NOTE_CATALOGS, what ? "change-elsewhere" : "change-gone", {
      name: isolate(panel.label),
      date: dateOf(now, locale),
      from: fromWords(home.toll, toll, saysOf, locale),
      to: figureWords(locale, toll),
      what,
      says: isolate(saysOf(toll)),
      reason: reasonOf(toll, locale),
    }),
  ];
}

/** Told where the figure was given that is taken back, wherever the row stands that takes it back. */
function withdrawnNote(toll: Toll, homes: Homes, saysOf: (toll: Toll) => string, locale: Locale): string[] {
  const home = toll.change === "retraction" && toll.replaces !== null ? homes.get(toll.replaces) : undefined;
  if (!home) return [];
  const { change, replaces } = home.toll;
  const again = change === "retraction" && replaces !== null ? homes.get(replaces) : undefined;
  const about = again ?? home;
  return [
    say(locale, NOTE_CATALOGS, again ? "restored" : "withdrawn", {
      name: isolate(about.panel.label),
      date: dateOf(about, locale),
      figure: fromWords(about.toll, toll, saysOf, locale),
      says: isolate(saysOf(toll)),
      reason: reasonOf(toll, locale),
    }),
  ];
}

/** The period or the day that a figure counts. */
function dateOf({ panel, toll }: Home, locale: Locale): string {
  return toll.basis === "period" ? panel.span : whenWords(locale, toll.asOf);
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
  return differing(pairs, locale);
}
