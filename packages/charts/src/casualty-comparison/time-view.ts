import { dayNumber, type Dataset, type Measure, type Toll } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { measureWord } from "../toll-words.js";
import { boundsOf, topOf } from "./bounds.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { byBegin, sinceWords } from "./begins.js";
import { chosenTolls, shownMeasures } from "./choose.js";
import { countWords } from "./count-words.js";
import { grouped } from "./grouped.js";
import { compareKnown } from "./latest.js";
import { inOrder } from "./order.js";
import { comparables, periodWords, type Comparable } from "./panel-basis.js";
import { peopleOf, type People } from "./people.js";
import { replacedAmong } from "./replaced.js";
import { citing } from "./rows.js";
import { sentenceFrom, type Silence, type Told as Clause } from "./sentence.js";
import { SENTENCE_CATALOGS } from "./sentence-catalogs.js";
import type { Settings } from "./settings.js";
import { changeNotes, type Told } from "./time-changes.js";
import { courseOf, latestOf, ownClaimant } from "./time-lines.js";
import { timeNotes } from "./time-notes.js";
import type { Report, Row, TimePanel, TimeView } from "./view.js";

// A panel whose highest figure is below this part of the highest of all gets a scale of its own, and the note says so.
const CRUSHED = 0.1;

/** Every report by the day its count refers to: replaced ones too, since they are how the figure moved. */
export function timeView(dataset: Dataset, settings: Settings, labels: Labels, locale: Locale): TimeView {
  const chosen = chosenTolls(dataset, settings);
  // A course of time is one of running totals; single incidents and periods stand for themselves where they are asked for.
  const totals = chosen.filter(({ basis }) => basis === "cumulative");
  const tolls = takenBack(settings.basis.length || totals.length === 0 ? chosen : totals);
  const people = peopleOf(tolls, labels, locale);
  const measures = shownMeasures(tolls, settings);
  const parts = comparables(dataset, tolls, settings.incidents, locale);
  const replaced = replacedAmong(dataset.tolls, tolls);
  const made = withMoved(
    parts.flatMap((part) => panelsOf(part, parts.length > 1, measures, replaced, settings, people, locale)),
  );
  const panels = withTops(made, settings);
  const standing = made.flatMap(({ reports }) =>
    reports.flatMap(({ toll }) => (toll.status === "retracted" || toll.change === "retraction" ? [] : [toll])),
  );
  // What no panel draws, since nobody gives a number of it: a missing figure must not go missing itself.
  const unnumbered = made.flatMap(({ reports, tolls: mine }) =>
    reports.length ? [] : mine.filter(({ id }) => !replaced.has(id)),
  );
  const days = panels.flatMap(({ reports }) => reports.flatMap(({ from, to }) => (from === null ? [to] : [from, to])));
  const { since, until, asOf } = settings;
  const markers = settings.markers.filter(
    ({ day }) => (!since || day >= since) && (!until || day <= until) && (!asOf || day <= asOf),
  );
  const marked = markers.map(({ day }) => dayNumber(day));
  const all = days.length ? [...days, ...marked] : [];
  const cite = citing(dataset);
  const rows = made.flatMap(({ tolls: mine, heading }) =>
    mine.map((toll): Row => ({
      population: capitalise(locale, people.name(toll)),
      ...(parts.length > 1 ? { about: heading || say(locale, COMPARISON_CATALOGS, "cumulative") } : {}),
      measure: measureWord(locale, toll.measure),
      toll,
      claimant: people.claimant(toll),
      says: people.says(toll),
      ...cite(toll),
    })),
  );
  return {
    kind: "time",
    settings,
    panels,
    rows,
    markers,
    first: least(all),
    last: -least(all.map((day) => -day)),
    notes: timeNotes(
      panels,
      rows,
      changeNotes(made, (toll) => people.says(toll), locale),
      tolls.length < chosen.length,
      settings,
      locale,
    ),
    sentence: [
      sentenceFrom(
        [
          ...made.flatMap((panel) => lastTold(panel, replacedAmong(dataset.tolls, standing), locale)),
          ...unnumbered.map((toll) => wordsAlone(toll, people, locale)),
        ],
        unnumbered.map((toll): Silence => [toll.figure ?? "not-reported", toll.measure, people.name(toll)]),
        labels,
        locale,
      ),
      ...(panels.some(({ lines, others }) => lines.length > 0 && others.length > 0)
        ? [say(locale, SENTENCE_CATALOGS, "more")]
        : []),
    ]
      .filter(Boolean)
      .join(" "),
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
}

/** A panel with its rows, with the incident or period that it counts, empty for running totals, and with its words for notes. */
type Made = TimePanel & Told & { readonly heading: string };

function panelsOf(
  part: Comparable,
  headed: boolean,
  measures: readonly Measure[],
  replaced: ReadonlySet<string>,
  settings: Settings,
  people: People,
  locale: Locale,
): Made[] {
  const populations = [...grouped(part.tolls, people.key).values()].flatMap(byBegin).flatMap((course) => {
    const mine = course.tolls;
    const [first] = mine;
    if (!first) return [];
    const figures = [...mine]
      .sort(compareKnown)
      .slice(-1)
      .map((toll) => ({ toll, reports: [], older: [] }));
    const name = sinceWords(people.name(first), course, locale);
    return [{ id: first.population, name, tolls: mine, figures }];
  });
  const { labels } = people;
  return inOrder(populations, "population", settings.sort, settings.populations, labels, locale).flatMap(
    ({ name, tolls }) =>
      measures.flatMap((measure): Made[] => {
        const mine = tolls.filter((toll) => toll.measure === measure);
        if (mine.length === 0) return [];
        const asked = settings.lines.filter((id) => mine.some(({ claimant }) => claimant === id));
        const own = asked.length ? asked : [ownClaimant(mine, labels)];
        // What is said of different periods is no course of one count: points without a line.
        const course = courseOf(mine, part.basis === "period" ? [] : own, replaced, people);
        const counted = measures.length > 1 ? measureWord(locale, measure) : "";
        const about = [headed ? part.heading : "", capitalise(locale, counted)];
        const which = headed && part.basis === "incident" ? part.words : "";
        return [
          {
            ...course,
            name: capitalise(locale, name),
            about: about.filter(Boolean).join(": "),
            top: course.reports.reduce((top, { bounds }) => Math.max(top, topOf(bounds)), 0),
            label: [capitalise(locale, name), which, counted].filter(Boolean).join(locale.language.comma),
            span: part.words,
            heading: part.basis === "cumulative" ? "" : part.heading,
            tolls: [...mine].sort(compareKnown),
          },
        ];
      }),
  );
}

/** One scale for all panels, but for those that it would press flat; with `scale="own"` one for each. */
function withTops(panels: readonly Made[], settings: Settings): TimePanel[] {
  const scaleFor = (top: number, tops: readonly number[]): number => {
    const most = Math.max(0, ...tops);
    if (top >= most * CRUSHED) return most;
    return scaleFor(
      top,
      tops.filter((each) => each < most * CRUSHED),
    );
  };
  const tops = panels.map(({ top }) => top);
  return panels
    .filter(({ reports }) => reports.length)
    .map(({ name, about, lines, others, reports, top }) => ({
      name,
      about,
      lines,
      others,
      reports,
      top: settings.scale === "own" ? top : scaleFor(top, tops),
    }));
}

/** What stands as the latest figure of each claimant, for the sentence: of those with lines; where no line has one, of all. */
function lastTold({ lines, reports, heading }: Made, replaced: ReadonlySet<string>, locale: Locale): Clause[] {
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
function wordsAlone(toll: Toll, people: People, locale: Locale): Clause {
  const at = { toll, reports: [toll], older: [], population: people.name(toll), says: people.says(toll) };
  return { kind: "figure", ...at, bounds: null, about: spanOf(toll, locale) };
}

function spanOf(toll: Toll, locale: Locale): string {
  return toll.basis === "period" ? periodWords(toll, locale) : countWords(toll, locale);
}

function clauseOf({ toll, population, says }: Report, heading: string, locale: Locale): Clause {
  const date = spanOf(toll, locale);
  const about = toll.basis !== "period" && heading ? `${heading}, ${date}` : date;
  return { kind: "figure", toll, bounds: boundsOf(toll), population, says, reports: [toll], older: [], about };
}

/** Those that a later row takes back, as retracted: drawn and told so, whatever their own row says. */
function takenBack(tolls: readonly Toll[]): readonly Toll[] {
  const ids = new Set(tolls.flatMap(({ change, replaces }) => (change === "retraction" && replaces ? [replaces] : [])));
  return ids.size ? tolls.map((toll) => (ids.has(toll.id) ? { ...toll, status: "retracted" } : toll)) : tolls;
}

/** Marks the figures whose correction stands in another panel: each panel is read alone. */
function withMoved<P extends { readonly reports: readonly Report[] }>(panels: readonly P[]): readonly P[] {
  const homes = new Map(panels.flatMap((panel) => panel.reports.map(({ toll }) => [toll.id, panel] as const)));
  const moved = new Set(
    panels.flatMap((panel) =>
      panel.reports.flatMap(({ toll: { replaces, change } }) => {
        const home =
          replaces === null || (change !== "correction" && change !== "scope-change") ? panel : homes.get(replaces);
        return home !== undefined && home !== panel && replaces !== null ? [replaces] : [];
      }),
    ),
  );
  if (moved.size === 0) return panels;
  return panels.map((panel) => ({
    ...panel,
    reports: panel.reports.map((report) => (moved.has(report.toll.id) ? { ...report, moved: true } : report)),
  }));
}
