import type { Measure, NoFigure } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import { capitalise, formatList, say, type Locale } from "../locale/locale.js";
import { quote } from "../locale/languages.js";
import { figureWords, measureWord, statusWords } from "../toll-words.js";
import { topOf } from "./bounds.js";
import { grouped } from "./grouped.js";
import { SENTENCE_CATALOGS } from "./sentence-catalogs.js";
import type { Panel, ShownFigure } from "./view.js";

// A sentence for a card or an alternative text: beyond this many claims it points at the table.
const MOST_CLAUSES = 4;

/** Why there is no number, for what, for whom. */
export type Silence = readonly [reason: NoFigure | "gap", measure: Measure, population: string];

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
          if (cell.kind === "gap") silent.push(["gap", cell.measure, cell.population]);
          else {
            const { kind, toll, reports, older, bounds, population, says } = cell;
            const about = basis === "cumulative" ? null : heading;
            figures.push({ kind, toll, reports, older, bounds, population, says, about });
            if (!tells(cell)) silent.push([toll.figure ?? "not-reported", toll.measure, population]);
          }
        }
  return sentenceFrom(figures, silent, labels, locale);
}

/** The sentence for some figures and some silences. */
export function sentenceFrom(
  figures: readonly Told[],
  silent: readonly Silence[],
  labels: Labels,
  locale: Locale,
): string {
  const told = figures.filter(tells);
  const claims = [
    ...grouped(
      told,
      ({ toll, population, about }) =>
        `${about ?? ""}\u0000${population}\u0000${toll.claimant === null ? "" : `by ${toll.claimant}`}`,
    ).values(),
  ];
  const same = new Set(told.map(({ toll }) => toll.civilianStatus)).size === 1;
  const clauses = claims
    .slice(0, MOST_CLAUSES)
    .map((claim, index) => clauseOf(claim, same && index > 0, labels, locale));
  const sentences = [
    clauses.length
      ? capitalise(locale, clauses.join(say(locale, SENTENCE_CATALOGS, "join"))) +
        say(locale, SENTENCE_CATALOGS, "stop")
      : "",
    claims.length > MOST_CLAUSES ? say(locale, SENTENCE_CATALOGS, "more") : "",
    ...(claims.length > MOST_CLAUSES ? [] : gapSentences(silent, locale)),
    closing(figures, locale),
  ];
  return sentences.filter(Boolean).join(" ");
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
    figure: wordsOf(first, locale),
  });
  const verb = toll.measure === "missing" ? "are" : "were";
  const rest = claim
    .slice(1)
    .map((each) => doubted(`${wordsOf(each, locale)} ${measureWord(locale, each.toll.measure)}`, each, locale));
  const start = say(locale, SENTENCE_CATALOGS, verb, { n, what: nouned, measure: measureWord(locale, toll.measure) });
  const about = first.about ? say(locale, SENTENCE_CATALOGS, "brackets", { name: first.about }) : "";
  const said =
    (rest.length
      ? formatList(locale, [doubted(start, first, locale), ...rest]) + place.words
      : doubted(start + place.words, first, locale)) + about;
  if (toll.claimant === null) return say(locale, SENTENCE_CATALOGS, "unsaid", { said });
  const plural = labels.row("actor", toll.claimant)?.plural ?? false;
  return say(locale, SENTENCE_CATALOGS, plural ? "say" : "says", { who: labels.of("actor", toll.claimant), said });
}

function wordsOf({ toll, bounds }: ShownFigure, locale: Locale): string {
  return !bounds && toll.wording ? quote(locale.language, toll.wording) : figureWords(locale, toll);
}

/** What is said of a figure, and a status that the reader must know of at once: "160 people were killed in Alder (retracted)". */
function doubted(said: string, { toll }: ShownFigure, locale: Locale): string {
  const doubtful = toll.status === "disputed" || toll.status === "retracted";
  return doubtful
    ? say(locale, SENTENCE_CATALOGS, "doubtful", { figure: said, status: statusWords(locale, toll.status) })
    : said;
}

/**
 * How the population is named after a figure. A name with a capital stands for a place ("in Azerbaijan"), one without for
 * people ("among soldiers of Azerbaijan"); what is neither stands in brackets.
 */
function placeOf({ population, toll }: ShownFigure, locale: Locale): { words: string; counted: boolean } {
  const first = /^./u.exec(population)?.[0] ?? "";
  const small = first === first.toLocaleLowerCase(locale.tag);
  const key = population.includes(",")
    ? "brackets"
    : small
      ? "among"
      : toll.civilianStatus === "civilian"
        ? "in"
        : "brackets";
  return { words: say(locale, SENTENCE_CATALOGS, key, { name: population }), counted: key === "among" };
}

function gapSentences(silent: readonly Silence[], locale: Locale): string[] {
  return [...grouped(silent, ([reason, measure]) => `${reason} ${measure}`).values()].flatMap((part) => {
    const [first] = part;
    if (!first) return [];
    const names = formatList(locale, [...new Set(part.map(([, , population]) => population))]);
    const key = first[0] === "gap" ? "gap" : (`no-${first[0]}` as const);
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
