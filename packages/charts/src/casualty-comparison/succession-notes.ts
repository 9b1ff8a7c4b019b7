import { isPlainDay, type Toll } from "@counterclaim/claims";
import { isolate } from "../isolate.js";
import { capitalise, formatList, say, type Locale } from "../locale/locale.js";
import { formatDay, whenWords } from "../locale/when-words.js";
import { figureWords, measureWord } from "../toll-words.js";
import { compareKnown, countDay } from "./latest.js";
import { NOTE_CATALOGS } from "./note-catalogs.js";
import type { ShownFigure } from "./view.js";

/** So many figures are listed one by one in a note. */
const LISTED = 6;

/** When the figures shown count: the first and the last day, in the words of their dates. Empty where all count one day. */
export function dayNotes(figures: readonly ShownFigure[], locale: Locale): string[] {
  const tolls = figures.map(({ toll }) => toll).sort((a, b) => (countDay(a) < countDay(b) ? -1 : 1));
  const [first] = tolls;
  const last = tolls.at(-1);
  if (!first || !last || countDay(first) === countDay(last)) return [];
  const exact = isPlainDay(first.asOf) && isPlainDay(last.asOf);
  return exact
    ? [
        say(locale, NOTE_CATALOGS, "days", {
          from: formatDay(locale, countDay(first)),
          to: formatDay(locale, countDay(last)),
        }),
      ]
    : [
        say(locale, NOTE_CATALOGS, "daysInexact", {
          from: whenWords(locale, first.asOf),
          to: whenWords(locale, last.asOf),
        }),
      ];
}

/** Since when running totals count, where they do not all count from one day. */
export function beginNotes(tolls: readonly Toll[], locale: Locale): string[] {
  const begins = new Map(
    tolls.flatMap(({ basis, since }) => (basis === "cumulative" && since ? [[since.text, since]] : [])),
  );
  if (begins.size < 2) return [];
  const dates = formatList(
    locale,
    [...begins.values()].map((since) => whenWords(locale, since)),
  );
  return [say(locale, NOTE_CATALOGS, "begins", { dates })];
}

/**
 * What a figure drawn stands for, beside itself: other figures of its claimant for the same day, of which the file's order
 * alone tells the last, and later reports without a number.
 */
export function successionNotes(figures: readonly ShownFigure[], locale: Locale): string[] {
  return figures.flatMap((figure): string[] => {
    const { toll, older, later = [] } = figure;
    const same = toll.claimant === null ? [] : sameDay(older, toll);
    if (same.length === 0 && later.length === 0) return [];
    const says = isolate(figure.says);
    const label = labelOf(figure, locale);
    const given = [...new Set([...same, toll].map((each) => figureWords(locale, each)))];
    return [
      ...(given.length > 1
        ? [say(locale, NOTE_CATALOGS, "sameDay", { label, figures: formatList(locale, given), says })]
        : []),
      ...later.map((each) =>
        say(locale, NOTE_CATALOGS, "laterNone", {
          label,
          says,
          date: whenWords(locale, each.asOf),
          figure: figureWords(locale, each),
        }),
      ),
    ];
  });
}

/** Of the figures that a claimant's newest one follows those of its own day: the last ones. */
function sameDay(older: readonly Toll[], toll: Toll): readonly Toll[] {
  return older.slice(older.findLastIndex((each) => compareKnown(each, toll) !== 0) + 1);
}

/** Names the figures that stand only because what replaces them is not shown. */
export function pastNotes(figures: readonly ShownFigure[], past: readonly Toll[], locale: Locale): string[] {
  const ids = new Set(past.map(({ id }) => id));
  const mine = figures.filter(({ toll }) => ids.has(toll.id));
  if (mine.length === 0) return [];
  const list = formatList(
    locale,
    mine.slice(0, LISTED).map((figure) => `${labelOf(figure, locale)}: ${figureWords(locale, figure.toll)}`),
  );
  const left = mine.length - LISTED;
  return [
    say(locale, NOTE_CATALOGS, "past", {
      n: mine.length,
      list: left > 0 ? say(locale, NOTE_CATALOGS, "moreFigures", { figures: list, n: left }) : list,
    }),
  ];
}

function labelOf({ toll, population, counts }: ShownFigure, locale: Locale): string {
  return [
    counts === undefined ? counts : isolate(counts),
    isolate(capitalise(locale, population)),
    measureWord(locale, toll.measure),
  ]
    .filter((part) => part !== undefined)
    .join(locale.language.comma);
}
