import type { Dataset, Measure, Toll } from "@counterclaim/claims";
import { capitalise, formatList, type Locale } from "../locale/locale.js";
import { whenLabel } from "../locale/when-words.js";
import { measureWord } from "../toll-words.js";
import { sinceWords } from "./begins.js";
import { chosenTolls, shownMeasures } from "./choose.js";
import { grouped } from "./grouped.js";
import { countDay } from "./latest.js";
import { nowNotes } from "./notes.js";
import { inOrder } from "./order.js";
import { movedNotes } from "./moved-notes.js";
import { comparables, countsSame, wordsFor, type Comparable } from "./panel-basis.js";
import { peopleOf, type People } from "./people.js";
import { replacedIds, standingTolls } from "./replaced.js";
import { rowsOf } from "./rows.js";
import { scaled } from "./scales.js";
import { sentenceOf } from "./sentence.js";
import type { Settings } from "./settings.js";
import { asRetracted } from "./retractions.js";
import { totalNotes } from "./totals.js";
import { spanOf } from "./spans.js";
import { strandsOf, type Strand } from "./strands.js";
import type { Column, Gap, Group, Line, NowView, Panel } from "./view.js";
import type { Labels } from "../labels.js";

interface Making {
  readonly settings: Settings;
  readonly people: People;
  readonly locale: Locale;
  /** Whether dates need their year. */
  readonly year: boolean;
  /** Standing figures that the filters leave out. */
  readonly unchosen: readonly Toll[];
}

/** The latest figure of each claimant for each population, measure and basis; replaced rows never. */
export function nowView(dataset: Dataset, settings: Settings, labels: Labels, locale: Locale): NowView {
  const chosen = chosenTolls(dataset, settings);
  const standing = standingTolls(dataset.tolls, chosen);
  const tolls = asRetracted(dataset.tolls, standing.tolls);
  const people = peopleOf(tolls, labels, locale);
  const measures = shownMeasures(tolls, settings);
  const making: Making = { settings, people, locale, year: severalYears(tolls), unchosen: unchosenOf(dataset, chosen) };
  const parts = comparables(dataset, tolls, settings.incidents, locale);
  const headed = parts.length > 1 || parts.some(({ basis }) => basis !== "cumulative");
  const strands = parts.map((part) => strandsOf(part.tolls, measures, people, locale));
  const asked = askedFor(dataset, settings, tolls);
  const panels = parts.flatMap((part, index) =>
    panelsOf(part, strands[index] ?? [], measures, headed, index === 0 ? asked : [], making),
  );
  const drawn = scaled(panels, settings, locale);
  return {
    kind: "now",
    settings,
    panels: drawn,
    rows: rowsOf(dataset, drawn, people, locale),
    notes: [
      ...nowNotes(drawn, standing.past, settings, locale),
      ...movedNotes(dataset.tolls, chosen, tolls, (toll) => wordsFor(dataset, toll, locale), people, locale),
      ...(settings.total ? totalNotes(panels, labels, locale) : []),
    ],
    sentence: sentenceOf(drawn, labels, locale),
  };
}

/** Whether some figures count days of several years. */
function severalYears(tolls: readonly Toll[]): boolean {
  const [first] = tolls;
  const year = first && yearOf(first);
  return tolls.some((toll) => yearOf(toll) !== year);
}

function yearOf(toll: Toll): string {
  return countDay(toll).slice(0, 4);
}

/** Populations that the editor asks for and that the story knows, but that no row is left of: they stand with their gaps. */
function askedFor(dataset: Dataset, settings: Settings, tolls: readonly Toll[]): string[] {
  if (settings.populations.length === 0) return [];
  const known = new Set(dataset.names.filter((name) => name.nameKind === "population").map(({ id }) => id));
  for (const { population } of dataset.tolls) known.add(population);
  const shown = new Set(tolls.map(({ population }) => population));
  return settings.populations.filter((id) => known.has(id) && !shown.has(id));
}

/** Figures that nothing replaces and that no filter lets through: what is said of a gap must not deny them. */
function unchosenOf({ tolls }: Dataset, chosen: readonly Toll[]): readonly Toll[] {
  if (chosen.length === tolls.length) return [];
  const replaced = replacedIds(tolls);
  const shown = new Set(chosen);
  return tolls.filter((toll) => toll.figure === null && !shown.has(toll) && !replaced.has(toll.id));
}

function panelsOf(
  part: Comparable,
  strands: readonly Strand[],
  measures: readonly Measure[],
  headed: boolean,
  asked: readonly string[],
  making: Making,
): Panel[] {
  const { settings, locale } = making;
  const columns = measures.map((measure): Column => {
    return { measure, label: capitalise(locale, measureWord(locale, measure)), scale: 0 };
  });
  const panel = (shown: readonly number[], heading: string | null): Panel => {
    const counts = part.basis === "cumulative" ? {} : { counts: part.heading };
    const places = strands.map((strand) => ({
      ...strand,
      figures: shown.map((index) => {
        const figure = strand.figures[index];
        return figure ? { ...figure, ...counts } : null;
      }),
    }));
    const mine = shown.flatMap((index) => columns[index] ?? []);
    const groups =
      settings.groupBy === "claimant" ? byClaimant(places, making) : byPopulation(places, asked, mine, part, making);
    return { heading, about: headed ? part.heading : "", note: null, basis: part.basis, columns: mine, groups };
  };
  const heading = headed ? part.heading : null;
  if (settings.groupBy !== "measure") return [panel([...columns.keys()], heading)];
  return columns.map(({ label }, index) => panel([index], [heading, label].filter(Boolean).join(": ")));
}

function byPopulation(
  strands: readonly Strand[],
  asked: readonly string[],
  columns: readonly Column[],
  part: Comparable,
  making: Making,
): Group[] {
  const { settings, people, locale } = making;
  const parts = grouped(strands, (strand) => strand.people);
  for (const id of asked) parts.set(id, []);
  const things = [...parts].map(([key, mine]) => {
    const id = mine[0]?.population ?? key;
    const name = mine[0]?.name ?? people.labels.of("population", key);
    return {
      id,
      key,
      name: capitalise(locale, name),
      strands: mine,
      figures: columns.flatMap((_, i) => mine.flatMap(({ figures }) => figures[i] ?? [])),
    };
  });
  return inOrder(things, "population", settings.sort, settings.populations, people.labels, locale).map(
    ({ key, name, strands: mine, figures }): Group => {
      const gapOf = (measure: Measure): Gap => {
        const others = making.unchosen.filter((toll) => toll.measure === measure && people.key(toll) === key);
        return {
          kind: "gap",
          measure,
          population: mine[0]?.name ?? name,
          elsewhere: others.some((toll) => countsSame(toll, part.tolls)),
          anywhere: others.length > 0,
          ...(part.basis === "cumulative" ? {} : { counts: part.heading }),
        };
      };
      const sortable = mine.map((strand) => ({
        id: strand.claimant,
        name: strand.says,
        strand,
        figures: strand.figures.flatMap((figure) => figure ?? []),
      }));
      const ordered = inOrder(sortable, "actor", settings.sort, settings.claimants, people.labels, locale);
      const dated = mine.length > 1 && new Set(figures.map(({ toll }) => countDay(toll))).size > 1;
      const lines = ordered.flatMap(({ strand }) =>
        strand.figures.some(Boolean) ? [lineOf(strand.says, strand.figures, dated, making)] : [],
      );
      const shown = lines.length
        ? lines
        : [{ label: "", date: "", dates: columns.map(() => ""), cells: columns.map(() => null) }];
      return {
        name,
        lines: withGaps(shown, columns, gapOf),
        spans: columns.map((_, index) =>
          spanOf(
            shown.map(({ cells }) => cells[index] ?? null),
            locale,
          ),
        ),
      };
    },
  );
}

/**
 * A measure that nobody counts for a population is a gap. Where several claimants stand there it has a line of its own: that
 * nothing was found is no statement of any of them.
 */
function withGaps(
  lines: readonly Line[],
  columns: readonly Column[],
  gapOf: (measure: Measure) => Gap,
): readonly Line[] {
  const gaps = columns.map(({ measure }, column): Gap | null =>
    lines.some(({ cells }) => cells[column]) ? null : gapOf(measure),
  );
  if (!gaps.some(Boolean)) return lines;
  const [only] = lines;
  if (lines.length === 1 && only)
    return [{ ...only, cells: only.cells.map((cell, column) => cell ?? gaps[column] ?? null) }];
  return [...lines, { label: "", date: "", dates: columns.map(() => ""), cells: gaps }];
}

function byClaimant(strands: readonly Strand[], making: Making): Group[] {
  const { settings, people, locale } = making;
  const parts = grouped(strands, (strand) => strand.claimant);
  const things = [...parts].map(([id, mine]) => ({
    id,
    name: capitalise(locale, claimantOf(mine, people) ?? ""),
    strands: mine,
    figures: mine.flatMap(({ figures }) => figures.flatMap((figure) => figure ?? [])),
  }));
  return inOrder(things, "actor", settings.sort, settings.claimants, people.labels, locale)
    .map(({ name, strands: mine, figures }): Group => {
      const sortable = mine.map((strand) => ({
        id: strand.population,
        name: strand.name,
        strand,
        figures: strand.figures.flatMap((figure) => figure ?? []),
      }));
      const ordered = inOrder(sortable, "population", settings.sort, settings.populations, people.labels, locale);
      const dated = new Set(figures.map(({ toll }) => countDay(toll))).size > 1;
      const lines = ordered.flatMap(({ strand }) =>
        strand.figures.some(Boolean) ? [lineOf(countedBy(strand, making), strand.figures, dated, making)] : [],
      );
      return { name, lines, spans: (mine[0]?.figures ?? []).map(() => null) };
    })
    .filter(({ lines }) => lines.length);
}

function claimantOf(strands: readonly Strand[], people: People): string | null {
  const [first] = strands.flatMap(({ figures }) => figures.flatMap((figure) => figure ?? []));
  return first ? people.claimant(first.toll) : null;
}

// Whose dead a line counts and, where its claimant has totals of them from several days on, since when.
function countedBy({ name, says, figures }: Strand, { people, locale }: Making): string {
  const tolls = figures.flatMap((figure) => (figure ? [figure.toll] : []));
  const several = tolls.some((toll) => people.says(toll) !== says);
  return sinceWords(capitalise(locale, name), { tolls, several }, locale);
}

function lineOf(label: string, cells: Strand["figures"], dated: boolean, making: Making): Line {
  const { locale, year } = making;
  const shown = cells.flatMap((cell) => cell ?? []);
  const differ = new Set(shown.map(({ toll }) => countDay(toll))).size > 1;
  if (!dated && !differ) return { label, date: "", dates: cells.map(() => ""), cells };
  const dates = shown.map(({ toll }) => whenLabel(locale, toll.asOf, year));
  const words = differ
    ? [...grouped(shown.keys(), (index) => dates[index] ?? "")].map(([date, mine]) => {
        const measures = mine.flatMap((index) => (shown[index] ? measureWord(locale, shown[index].toll.measure) : []));
        return `${formatList(locale, measures)} ${date}`;
      })
    : dates.slice(0, 1);
  const each = cells.map((cell) => (cell ? whenLabel(locale, cell.toll.asOf, year) : ""));
  return { label, date: words.join(locale.language.comma), dates: each, cells };
}
