import type { Toll } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import { say, type Locale } from "../locale/locale.js";
import { boundsOf } from "./bounds.js";
import { countWords } from "./count-words.js";
import { grouped } from "./grouped.js";
import { periodWords } from "./panel-basis.js";
import type { People } from "./people.js";
import { sentenceFrom, type Silence, type Told } from "./sentence.js";
import { SENTENCE_CATALOGS } from "./sentence-catalogs.js";
import { latestOf } from "./time-lines.js";
import type { CountedPanel } from "./time-panels.js";
import type { Report } from "./view.js";

/**
 * The generated sentence of a view over time: the latest figure of each claimant with a line, then what has no number.
 * @param replaced ids of rows that another row replaces.
 * @param superseded ids of those that a row replaces which itself stands: a figure whose correction was taken back stands again.
 */
export function timeSentence(
  panels: readonly CountedPanel[],
  replaced: ReadonlySet<string>,
  superseded: ReadonlySet<string>,
  people: People,
  labels: Labels,
  locale: Locale,
): string {
  const figures = panels.map((panel) => lastTold(panel, superseded, locale));
  // Where no figure stands, since nobody gives a number or none was put in its place: a missing figure must not go missing itself.
  const unnumbered = panels.flatMap(({ tolls }, index) =>
    figures[index]?.length ? [] : tolls.filter((toll) => !boundsOf(toll) && !replaced.has(toll.id)),
  );
  const told = [...figures.flat(), ...unnumbered.map((toll) => wordsAlone(toll, people, locale))];
  const silent = unnumbered.map((toll): Silence => [toll.figure ?? "not-reported", toll.measure, people.name(toll)]);
  const untold = panels.some(({ reports, lines, others }) => reports.length && lines.length && others.length);
  return [sentenceFrom(told, silent, labels, locale), untold ? say(locale, SENTENCE_CATALOGS, "more") : ""]
    .filter(Boolean)
    .join(" ");
}

/** What stands as the latest figure of each claimant, for the sentence: of those with lines; where no line has one, of all. */
function lastTold({ lines, reports, heading }: CountedPanel, replaced: ReadonlySet<string>, locale: Locale): Told[] {
  const given = grouped(reports, ({ toll }) => toll.claimant);
  const drawn = lines.flatMap(({ last }) => (replaced.has(last.toll.id) ? [] : [last]));
  const lasts = drawn.length ? drawn : [...given].flatMap(([by, mine]) => standingOf(mine, by, replaced));
  return lasts.map((report) => clauseOf(report, heading, locale));
}

function standingOf(mine: readonly Report[], claimant: string | null, replaced: ReadonlySet<string>): Report[] {
  const standing = mine.filter(({ toll }) => !replaced.has(toll.id));
  const kept = standing.filter(({ toll }) => toll.status !== "retracted");
  return latestOf(kept.length ? kept : standing, claimant);
}

/** A row without a number, for the sentence: it is told where the claimant's own words stand in its place. */
function wordsAlone(toll: Toll, people: People, locale: Locale): Told {
  const at = { toll, reports: [toll], older: [], population: people.name(toll), says: people.says(toll) };
  return { kind: "figure", ...at, bounds: null, about: spanOf(toll, locale) };
}

function spanOf(toll: Toll, locale: Locale): string {
  return toll.basis === "period" ? periodWords(toll, locale) : countWords(toll, locale);
}

function clauseOf({ toll, population, says }: Report, heading: string, locale: Locale): Told {
  const date = spanOf(toll, locale);
  const about = toll.basis !== "period" && heading ? `${heading}, ${date}` : date;
  return { kind: "figure", toll, bounds: boundsOf(toll), population, says, reports: [toll], older: [], about };
}
