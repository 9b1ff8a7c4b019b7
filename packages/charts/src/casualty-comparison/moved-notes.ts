import type { Toll } from "@counterclaim/claims";
import { isolate } from "../isolate.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { figureWords, measureWord } from "../toll-words.js";
import { differing, fromWords, reasonOf } from "./change-words.js";
import { NOTE_CATALOGS } from "./note-catalogs.js";
import type { People } from "./people.js";
import { SENTENCE_CATALOGS } from "./sentence-catalogs.js";

/**
 * A note for each figure that was put in the place of one given for something else: other people, another measure, another
 * span, or by somebody else. Where that one stood, an older figure stands again, or none: not without a word.
 * @param all rows of the story.
 * @param chosen the rows that the filters leave, those that are replaced among them.
 * @param tolls those of them that stand.
 * @param spanOf what span a row counts, in words.
 */
export function movedNotes(
  all: readonly Toll[],
  chosen: readonly Toll[],
  tolls: readonly Toll[],
  spanOf: (toll: Toll) => string,
  people: People,
  locale: Locale,
): string[] {
  if (!tolls.some(({ replaces }) => replaces !== null)) return [];
  const byId = new Map(all.map((toll) => [toll.id, toll]));
  const shown = new Set(chosen);
  const partsOf = (toll: Toll): string[] => [
    capitalise(locale, people.name(toll)),
    measureWord(locale, toll.measure),
    spanOf(toll),
    toll.basis === "cumulative" && toll.since
      ? say(locale, SENTENCE_CATALOGS, "since", { since: whenWords(locale, toll.since) })
      : "",
  ];
  const placeOf = (toll: Toll): string => JSON.stringify([people.key(toll), toll.claimant, ...partsOf(toll).slice(1)]);
  return tolls.flatMap((toll) => {
    const told = new Set([placeOf(toll)]);
    const notes: string[] = [];
    for (let from = older(toll); from; from = older(from)) {
      if (!shown.has(from) || told.has(placeOf(from))) continue;
      told.add(placeOf(from));
      const own = partsOf(toll);
      const differs = differing(
        partsOf(from).map((part, index) => [part, own[index] ?? ""] as const),
        locale,
      );
      notes.push(
        say(locale, NOTE_CATALOGS, "change-elsewhere", {
          name: isolate(own.slice(0, 2).join(locale.language.comma)),
          date: whenWords(locale, toll.asOf),
          to: figureWords(locale, toll),
          says: isolate(people.says(toll)),
          from: fromWords(from, toll, (each) => people.says(each), locale),
          what: differs || isolate(own[0] ?? ""),
          reason: reasonOf(toll, locale),
        }),
      );
    }
    return notes;
  });

  function older({ replaces }: Toll): Toll | undefined {
    return replaces === null ? undefined : byId.get(replaces);
  }
}
