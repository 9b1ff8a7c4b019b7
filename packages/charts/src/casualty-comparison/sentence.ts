import type { Measure, NoFigure } from "@counterclaim/claims";
import { isolate } from "../isolate.js";
import type { Labels } from "../labels.js";
import { capitalise, formatList, say, type Locale } from "../locale/locale.js";
import { quote } from "../locale/languages.js";
import { figureWords, measureWord, statusWords } from "../toll-words.js";
import { whenWords } from "../locale/when-words.js";
import { topOf } from "./bounds.js";
import { countWords } from "./count-words.js";
import { grouped } from "./grouped.js";
import { countDay } from "./latest.js";
import { periodWords } from "./panel-basis.js";
import { SENTENCE_CATALOGS } from "./sentence-catalogs.js";
import type { Panel, ShownFigure } from "./view.js";

// A sentence for a card or an alternative text: beyond this many claims it points at the table.
const MOST_CLAUSES = 4;
const MOST_POPULATIONS = 12;
const MOST_SILENCES = 12;

/** Why there is no number, for what, for whom; `gapChosen` where one was found that the filters leave out. */
export type Silence = readonly [reason: NoFigure | "gap" | "gapChosen", measure: Measure, population: string];

/**
 * The figures as one plain sentence, each with its claimant and its population, then the gaps, then what they are worth.
 * Nothing is added, compared or explained.
 */
export function sentenceOf(panels: readonly Panel[], labels: Labels, locale: Locale): string {
  const figures: Told[] = [];
  const silent: Silence[] = [];
  for (const { basis, heading, groups } of panels)
    for (const { lines } of groups)
      for (const { cells } of lines)
        for (const cell of cells) {
          if (!cell) continue;
          if (cell.kind === "gap") silent.push([cell.anywhere ? "gapChosen" : "gap", cell.measure, cell.population]);
          else {
            const about =
              basis === "cumulative"
                ? null
                : basis === "period"
                  ? periodWords(cell.toll, locale)
                  : isolate(heading ?? "");
            figures.push({ ...cell, about });
            if (!tells(cell)) silent.push([cell.toll.figure ?? "not-reported", cell.toll.measure, cell.population]);
          }
        }
  // What stands for one span, if only as not reported, is not missing for want of a row for another one.
  const found = new Set(figures.map(({ toll, population }) => `${toll.measure} ${population}`));
  const gaps = silent.filter(
    ([reason, measure, population]) =>
      (reason !== "gap" && reason !== "gapChosen") || !found.has(`${measure} ${population}`),
  );
  return sentenceFrom(dated(figures, locale), gaps, labels, locale);
}

// Figures that count different days say which, or an old count would read as one that contradicts a new one.
function dated(figures: readonly Told[], locale: Locale): readonly Told[] {
  if (new Set(figures.filter(tells).map(({ toll }) => countDay(toll))).size < 2) return figures;
  return figures.map((figure): Told => {
    // A period says its days itself.
    if (figure.toll.basis === "period") return figure;
    const about = [figure.about, countWords(figure.toll, locale)].filter(Boolean).join(locale.language.comma);
    return { ...figure, about };
  });
}

/** The sentence for some figures and some silences. */
export function sentenceFrom(
  figures: readonly Told[],
  silent: readonly Silence[],
  labels: Labels,
  locale: Locale,
): string {
  const told = withBegins(figures.filter(tells), locale);
  const claims = [
    ...grouped(
      told,
      ({ toll, population, about }) =>
        `${about ?? ""}\u0000${population}\u0000${toll.claimant === null ? "" : `by ${toll.claimant}`}`,
    ).values(),
  ].flatMap(apart);
  const same = new Set(told.map(({ toll }) => toll.civilianStatus)).size === 1;
  const clauses = chosenOf(claims).map((claim, index) => clauseOf(claim, same && index > 0, labels, locale));
  const cut = claims.length > clauses.length;
  const unheard = silent.filter(isUnheard(told));
  const quiet = cut ? unheard.filter(isWhollySilent(told)) : unheard;
  const sentences = [
    clauses.length
      ? capitalise(locale, clauses.join(say(locale, SENTENCE_CATALOGS, "join"))) +
        say(locale, SENTENCE_CATALOGS, "stop")
      : "",
    ...(cut && quiet.length > MOST_SILENCES ? [] : gapSentences(quiet, locale)),
    cut ? say(locale, SENTENCE_CATALOGS, "more") : "",
    closing(figures, locale),
  ];
  return sentences.filter(Boolean).join(" ");
}

type Claim = readonly Told[];

/**
 * The claims that are told where there are too many: of each population the latest count, so that nobody's dead are left
 * out, then others, all in the order of the picture. Of more than a dozen populations the first ones.
 */
function chosenOf(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length <= MOST_CLAUSES) return claims;
  const latest = [
    ...grouped(claims, ([first]) => `${first?.counts ?? ""}\u0000${first?.population ?? ""}`).values(),
  ].map((mine) => mine.reduce((a, b) => (dayOf(b) > dayOf(a) ? b : a)));
  const chosen = new Set(latest.slice(0, MOST_POPULATIONS));
  for (const claim of claims) if (chosen.size < MOST_CLAUSES) chosen.add(claim);
  return claims.filter((claim) => chosen.has(claim));
}

function dayOf(claim: Claim): string {
  return claim.reduce((day, { toll }) => (countDay(toll) > day ? countDay(toll) : day), "");
}

// Several figures of one measure are no sum: each has a clause of its own.
function apart(claim: Claim): Claim[] {
  const parts: Told[][] = [];
  for (const figure of claim) {
    const part = parts.find((some) => some.every(({ toll }) => toll.measure !== figure.toll.measure));
    if (part) part.push(figure);
    else parts.push([figure]);
  }
  return parts;
}

// Totals that count from different days say since when: they are no course of one count.
function withBegins(figures: readonly Told[], locale: Locale): readonly Told[] {
  const begins = new Set(figures.map(({ toll }) => (toll.basis === "cumulative" ? (toll.since?.text ?? "") : "")));
  begins.delete("");
  if (begins.size < 2) return figures;
  return figures.map((figure): Told => {
    const { since, basis } = figure.toll;
    if (!since || basis !== "cumulative") return figure;
    const words = say(locale, SENTENCE_CATALOGS, "since", { since: whenWords(locale, since) });
    return { ...figure, about: [figure.about, words].filter(Boolean).join(locale.language.comma) };
  });
}

// What one claimant does not report another one may: then nothing is missing.
function isUnheard(told: readonly Told[]): (silence: Silence) => boolean {
  const heard = new Set(told.map(({ population, toll }) => `${toll.measure} ${population}`));
  return ([, measure, population]) => !heard.has(`${measure} ${population}`);
}

// Of a population of which nothing is told its silence is: a missing figure must not go missing itself.
function isWhollySilent(told: readonly Told[]): (silence: Silence) => boolean {
  const heard = new Set(told.map(({ population }) => population));
  return ([, , population]) => !heard.has(population);
}

function tells({ bounds, toll }: ShownFigure): boolean {
  return bounds !== null || (toll.figure === "non-numeric" && toll.wording !== null);
}

/** A figure with what it counts beside its population. */
export interface Told extends ShownFigure {
  /** Which incident or period it counts; null for a running total. */
  readonly about: string | null;
}

function clauseOf(claim: readonly Told[], bare: boolean, labels: Labels, locale: Locale): string {
  const [first] = claim;
  if (!first) return "";
  const { toll } = first;
  const place = placeOf(first, locale);
  const n = first.bounds ? topOf(first.bounds) : 2;
  const civilians = toll.civilianStatus === "civilian" && !place.counted;
  const nouned = say(locale, SENTENCE_CATALOGS, bare || !first.bounds ? "bare" : civilians ? "civilians" : "people", {
    n,
    figure: figureOf(first, locale),
  });
  const verb = toll.measure === "missing" ? "are" : "were";
  const rest = claim
    .slice(1)
    .map((each) => doubted(each, `${figureOf(each, locale)} ${measureWord(locale, each.toll.measure)}`, locale));
  const measure = measureWord(locale, toll.measure);
  const start = say(locale, SENTENCE_CATALOGS, verb, { n, what: nouned, measure });
  const { about, words } = bracketed(place, first, locale);
  const said =
    rest.length === 0
      ? doubted(first, start + words + about, locale)
      : formatList(locale, [doubted(first, start, locale), ...rest]) + words + about;
  if (toll.claimant === null) return say(locale, SENTENCE_CATALOGS, "unsaid", { said });
  const plural = labels.row("actor", toll.claimant)?.plural ?? false;
  const who = isolate(labels.of("actor", toll.claimant));
  return say(locale, SENTENCE_CATALOGS, plural ? "say" : "says", { who, said });
}

// What is counted and where stand in one pair of brackets, if both need them.
function bracketed(
  { words, key }: ReturnType<typeof placeOf>,
  { about, population }: Told,
  locale: Locale,
): { readonly words: string; readonly about: string } {
  if (!about) return { words, about: "" };
  const name = key === "brackets" ? `${isolate(population)}${locale.language.comma}${about}` : about;
  return { words: key === "brackets" ? "" : words, about: say(locale, SENTENCE_CATALOGS, "brackets", { name }) };
}

function figureOf({ toll, bounds }: ShownFigure, locale: Locale): string {
  return !bounds && toll.wording ? isolate(quote(locale.language, toll.wording)) : figureWords(locale, toll);
}

/** What is said, with a status that the reader must know of at once. */
function doubted({ toll }: ShownFigure, words: string, locale: Locale): string {
  const doubtful = toll.status === "disputed" || toll.status === "retracted";
  return doubtful
    ? say(locale, SENTENCE_CATALOGS, "doubtful", { said: words, status: statusWords(locale, toll.status) })
    : words;
}

/**
 * How the population is named after a figure. A name with a small letter first stands for people ("among soldiers of
 * Azerbaijan"), any other for a place ("in Azerbaijan"), in letters that know no capitals too; what is neither stands in brackets.
 */
function placeOf(
  { population, toll }: ShownFigure,
  locale: Locale,
): { words: string; counted: boolean; key: "brackets" | "among" | "in" } {
  const first = /^./u.exec(population)?.[0] ?? "";
  const small = first !== first.toLocaleUpperCase(locale.tag);
  const key = population.includes(",")
    ? "brackets"
    : small
      ? "among"
      : toll.civilianStatus === "civilian"
        ? "in"
        : "brackets";
  return { words: say(locale, SENTENCE_CATALOGS, key, { name: isolate(population) }), counted: key === "among", key };
}

/** Names of those counted, each once: "Town, civilians" in a row of names would be two of them. */
export function namesOf(populations: readonly string[], locale: Locale): string {
  const names = [...new Set(populations)];
  const each = names.map(isolate);
  return names.some((name) => name.includes(","))
    ? each.join(say(locale, SENTENCE_CATALOGS, "join"))
    : formatList(locale, each);
}

function gapSentences(silent: readonly Silence[], locale: Locale): string[] {
  return [...grouped(silent, ([reason, measure]) => `${reason} ${measure}`).values()].flatMap((part) => {
    const [first] = part;
    if (!first) return [];
    const names = namesOf(
      part.map(([, , population]) => population),
      locale,
    );
    const key = first[0] === "gap" || first[0] === "gapChosen" ? first[0] : (`no-${first[0]}` as const);
    return [say(locale, SENTENCE_CATALOGS, key, { measure: measureWord(locale, first[1]), names })];
  });
}

function closing(figures: readonly Told[], locale: Locale): string {
  const given = figures.filter(({ bounds }) => bounds);
  if (given.length === 0) return "";
  const established = given.filter(({ toll }) => toll.status === "verified" || toll.status === "corroborated").length;
  const several = new Set(given.map(({ population }) => population)).size > 1;
  const worth = established === 0 ? "none" : established < given.length ? "some" : "all";
  if (worth === "all") return several ? say(locale, SENTENCE_CATALOGS, "different") : "";
  return say(locale, SENTENCE_CATALOGS, `${worth}${several ? "-different" : ""}`, { n: given.length });
}
