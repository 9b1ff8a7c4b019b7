import type { Toll } from "@counterclaim/claims";
import { isolate } from "../isolate.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { figureWords, measureWord } from "../toll-words.js";
import { byIdOf } from "./by-id.js";
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
  const replacing = tolls.filter(({ replaces }) => replaces !== null);
  if (replacing.length === 0) return [];
  const byId = byIdOf(all);
  const shown = new Set(chosen.length === all.length ? [] : chosen);
  const isShown = (toll: Toll): boolean => chosen.length === all.length || shown.has(toll);
  const partsOf = (toll: Toll): string[] => [
    capitalise(locale, people.name(toll)),
    measureWord(locale, toll.measure),
    spanOf(toll),
    toll.basis === "cumulative" && toll.since
      ? say(locale, SENTENCE_CATALOGS, "since", { since: whenWords(locale, toll.since) })
      : "",
  ];
  const placeOf = (toll: Toll): string => JSON.stringify([people.key(toll), toll.claimant, ...partsOf(toll).slice(1)]);
  return replacing.flatMap((toll) => {
    let told: Set<string> | undefined;
    const notes: string[] = [];
    // Rows of a dataset made by hand may replace each other in a circle.
    const met = new Set<Toll>();
    for (let from = older(toll); from && !met.has(from); from = older(from)) {
      met.add(from);
      if (!isShown(from) || stayed(from, toll, people)) continue;
      told ??= new Set([placeOf(toll)]);
      if (told.has(placeOf(from))) continue;
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

/** Told without its words, of which a story with many corrections has thousands: a running total that is still one of the same. */
function stayed(from: Toll, toll: Toll, people: People): boolean {
  return (
    from.basis === "cumulative" &&
    toll.basis === "cumulative" &&
    from.measure === toll.measure &&
    from.claimant === toll.claimant &&
    from.since?.text === toll.since?.text &&
    people.key(from) === people.key(toll)
  );
}
