import type { Measure } from "@counterclaim/claims";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { measureWord } from "../toll-words.js";
import { byBegin, sinceWords, type Course } from "./begins.js";
import { topOf } from "./bounds.js";
import { grouped } from "./grouped.js";
import { compareKnown } from "./latest.js";
import { inOrder } from "./order.js";
import type { Comparable } from "./panel-basis.js";
import type { People } from "./people.js";
import { SENTENCE_CATALOGS } from "./sentence-catalogs.js";
import type { Settings } from "./settings.js";
import type { Told } from "./time-changes.js";
import { courseOf, ownClaimant } from "./time-lines.js";
import type { TimePanel } from "./view.js";

/**
 * A panel with its rows, also where none has a number, and with its words for notes; its top is its own highest figure.
 * `heading` is the incident or period that it counts, empty for running totals.
 */
export type CountedPanel = TimePanel & Told & { readonly heading: string };

/** What the panels of one view share. */
export interface PanelChoice {
  /** Whether panels count different spans, so that each says its own. */
  readonly headed: boolean;
  readonly measures: readonly Measure[];
  /** Ids of rows that another row replaces. */
  readonly replaced: ReadonlySet<string>;
  readonly settings: Settings;
  readonly people: People;
}

/** The panels of one span: one for each population and begin of its count, in the editor's order, and for each measure. */
export function panelsOf(part: Comparable, choice: PanelChoice, locale: Locale): CountedPanel[] {
  const { people, settings, measures } = choice;
  const populations = [...grouped(part.tolls, people.key).values()]
    .flatMap(byBegin)
    .flatMap((course) => populationOf(course, people, locale));
  return inOrder(populations, "population", settings.sort, settings.populations, people.labels, locale).flatMap(
    ({ name, since, tolls }) =>
      measures.flatMap((measure) => {
        const mine = tolls.filter((toll) => toll.measure === measure);
        return mine.length ? [panelOf(name, since, measure, { ...part, tolls: mine }, choice, locale)] : [];
      }),
  );
}

/** Those counted from one day on, with their latest row for the order of panels. */
function populationOf(course: Course, people: People, locale: Locale) {
  const { tolls } = course;
  const [first] = tolls;
  if (!first) return [];
  const figures = [...tolls]
    .sort(compareKnown)
    .slice(-1)
    .map((toll) => ({ toll, reports: [], older: [] }));
  const begin =
    course.several && first.since
      ? say(locale, SENTENCE_CATALOGS, "since", { since: whenWords(locale, first.since) })
      : "";
  const name = sinceWords(people.name(first), course, locale);
  return [{ id: first.population, name, since: capitalise(locale, begin), tolls, figures }];
}

function panelOf(
  population: string,
  since: string,
  measure: Measure,
  { basis, heading, words, tolls }: Comparable,
  { headed, measures, replaced, settings, people }: PanelChoice,
  locale: Locale,
): CountedPanel {
  const asked = settings.lines.filter((id) => tolls.some(({ claimant }) => claimant === id));
  const own = asked.length ? asked : [ownClaimant(tolls, people.labels)];
  // What is said of different periods is no course of one count: points without a line.
  const course = courseOf(tolls, basis === "period" ? [] : own, replaced, people);
  const name = capitalise(locale, population);
  const counted = measures.length > 1 ? measureWord(locale, measure) : "";
  const about = [headed ? heading : "", capitalise(locale, counted)];
  const incident = headed && basis === "incident" ? words : "";
  const counts = basis === "cumulative" ? since : heading;
  return {
    ...course,
    reports: counts ? course.reports.map((report) => ({ ...report, counts })) : course.reports,
    name,
    about: about.filter(Boolean).join(": "),
    top: course.reports.reduce((top, { bounds }) => Math.max(top, topOf(bounds)), 0),
    label: [name, incident, counted].filter(Boolean).join(locale.language.comma),
    span: words,
    heading: basis === "cumulative" ? "" : heading,
  };
}
