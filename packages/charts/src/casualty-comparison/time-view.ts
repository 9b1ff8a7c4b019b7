import { dayNumber, type Dataset, type Toll } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { measureWord } from "../toll-words.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { boundsOf } from "./bounds.js";
import { chosenTolls, shownMeasures } from "./choose.js";
import { withMoved } from "./moved.js";
import { comparables } from "./panel-basis.js";
import { peopleOf, type People } from "./people.js";
import { replacedAmong, standingTolls } from "./replaced.js";
import { asRetracted } from "./retractions.js";
import { citing } from "./rows.js";
import type { Marker, Settings } from "./settings.js";
import { pastNotes } from "./succession-notes.js";
import { takenBack } from "./taken-back.js";
import { changeNotes } from "./time-changes.js";
import { timeNotes } from "./time-notes.js";
import { panelsOf, type CountedPanel } from "./time-panels.js";
import { scaleTops } from "./time-scales.js";
import { timeSentence } from "./time-told.js";
import { toldChanges } from "./told-changes.js";
import type { Counted, Report, Row, ShownFigure, TimePanel, TimeView } from "./view.js";

/** Every report by the day its count refers to: replaced ones too, since they are how the figure moved. */
export function timeView(dataset: Dataset, settings: Settings, labels: Labels, locale: Locale): TimeView {
  const chosen = chosenTolls(dataset, settings);
  // A course of time is one of running totals; single incidents and periods stand for themselves where they are asked for.
  const totals = chosen.filter(({ basis }) => basis === "cumulative");
  const tolls = takenBack(asRetracted(dataset.tolls, settings.basis.length || totals.length === 0 ? chosen : totals));
  const people = peopleOf(tolls, labels, locale);
  const parts = comparables(dataset, tolls, settings.incidents, locale);
  const headed = parts.length > 1;
  const replaced = replacedAmong(dataset.tolls, tolls);
  const choice = { headed, measures: shownMeasures(tolls, settings), replaced, settings, people };
  const counted = withMoved(parts.flatMap((part) => panelsOf(part, choice, locale)));
  const told = toldChanges(counted, locale);
  const panels = drawnPanels(counted, told, settings);
  const byPanel = whatIsCounted(counted, people, locale);
  let rows: readonly Row[] | undefined;
  const markers = markersWithin(settings);
  const changes = changeNotes(counted, (toll) => people.says(toll), locale);
  const { past } = standingTolls(dataset.tolls, tolls);
  const pastOnes = past.length ? pastNotes(shownFigures(counted, people), past, locale) : [];
  return {
    kind: "time",
    settings,
    panels,
    counted: byPanel,
    get rows() {
      return (rows ??= rowsOf(counted, told, headed, dataset, people, locale));
    },
    markers,
    ...daysOf(panels, markers),
    notes: timeNotes(panels, byPanel, changes, pastOnes, tolls.length < chosen.length, settings, people, locale),
    sentence: timeSentence(counted, replaced, replacedAmong(dataset.tolls, standing(counted)), people, labels, locale),
  };
}

/** The panels with something to draw, on one scale or, with `scale="own"`, each on one of its own. */
function drawnPanels(
  counted: readonly CountedPanel[],
  told: ReadonlyMap<string, string>,
  settings: Settings,
): TimePanel[] {
  const highest = counted.map(({ top }) => top);
  const tops = settings.scale === "own" ? highest : scaleTops(highest);
  return counted.flatMap(({ name, about, lines, others, reports, top }, index): TimePanel[] =>
    reports.length
      ? [
          {
            name,
            about,
            lines,
            others,
            reports: told.size ? reports.map((each) => withTold(each, told)) : reports,
            top: tops[index] ?? top,
          },
        ]
      : [],
  );
}

function withTold(report: Report, told: ReadonlyMap<string, string>): Report {
  const words = told.get(report.toll.id);
  return words ? { ...report, told: words } : report;
}

/** The rows of each panel with whom and what they count, in words. */
function whatIsCounted(panels: readonly CountedPanel[], people: People, locale: Locale): Counted[] {
  return panels.flatMap(({ tolls }): Counted[] => {
    const [first] = tolls;
    if (!first) return [];
    return [{ population: capitalise(locale, people.name(first)), measure: measureWord(locale, first.measure), tolls }];
  });
}

/** Every row of each panel for the table, those without a number too. */
function rowsOf(
  counted: readonly CountedPanel[],
  told: ReadonlyMap<string, string>,
  headed: boolean,
  dataset: Dataset,
  people: People,
  locale: Locale,
): Row[] {
  const cite = citing(dataset);
  return counted.flatMap(({ tolls, heading }) =>
    tolls.map((toll): Row => ({
      population: capitalise(locale, people.name(toll)),
      ...(headed ? { about: heading || say(locale, COMPARISON_CATALOGS, "cumulative") } : {}),
      measure: measureWord(locale, toll.measure),
      toll,
      ...(told.has(toll.id) ? { told: told.get(toll.id) ?? "" } : {}),
      claimant: people.claimant(toll),
      says: people.says(toll),
      ...cite(toll),
    })),
  );
}

/** Every row with what notes say of it. */
function shownFigures(counted: readonly CountedPanel[], people: People): ShownFigure[] {
  return counted.flatMap(({ tolls, heading }) =>
    tolls.map((toll): ShownFigure => {
      const words = { population: people.name(toll), says: people.says(toll), ...(heading ? { counts: heading } : {}) };
      return { kind: "figure", toll, bounds: boundsOf(toll), reports: [toll], older: [], ...words };
    }),
  );
}

/** Marker dates within what is shown. */
function markersWithin({ markers, since, until, asOf }: Settings): Marker[] {
  return markers.filter(({ day }) => (!since || day >= since) && (!until || day <= until) && (!asOf || day <= asOf));
}

/** First and last day of the axis: of all reports and markers; both 0 where there are no reports. */
function daysOf(panels: readonly TimePanel[], markers: readonly Marker[]): Pick<TimeView, "first" | "last"> {
  const reported = panels.flatMap(({ reports }) =>
    reports.flatMap(({ from, to }) => (from === null ? [to] : [from, to])),
  );
  const days = reported.length ? [...reported, ...markers.map(({ day }) => dayNumber(day))] : [0];
  return {
    first: days.reduce((a, b) => Math.min(a, b)),
    last: days.reduce((a, b) => Math.max(a, b)),
  };
}

/** Rows that are neither taken back nor take one back. */
function standing(counted: readonly CountedPanel[]): Toll[] {
  return counted.flatMap(({ tolls }) =>
    tolls.filter(({ status, change }) => status !== "retracted" && change !== "retraction"),
  );
}
