import { sumTolls, type SumReading, type Toll } from "@counterclaim/claims";
import { isolate } from "../isolate.js";
import type { Labels } from "../labels.js";
import { say, type Locale } from "../locale/locale.js";
import { figureWords, measureWord, statusWords } from "../toll-words.js";
import { NOTE_CATALOGS } from "./note-catalogs.js";
import type { Panel } from "./view.js";

/**
 * The totals that an editor asks for, one note for each measure of each panel: the sum where `sumTolls` makes it, else why
 * there is none, with the rows that clash. The only place of the comparison where a number is said that no row gives: the note
 * says that it was added here, and never puts it into the claimant's mouth.
 */
export function totalNotes(panels: readonly Panel[], labels: Labels, locale: Locale): string[] {
  return panels.flatMap(({ heading, columns, groups }) =>
    columns.flatMap(({ measure, label }, index) => {
      const cells = groups.flatMap(({ lines }) => lines.map((line) => line.cells[index]));
      const tolls = cells.flatMap((cell) => (cell?.kind === "figure" ? cell.toll : []));
      if (tolls.length === 0) return [];
      // A panel of one measure is headed by it.
      const word = measureWord(locale, measure);
      const what = [...(heading ?? label).split(": ").filter((part) => part !== label), word].join(": ");
      const sum = sumTolls(tolls);
      if (!sum.ok) {
        const more = sum.clashes.length - 1;
        const others = more > 0 ? say(locale, NOTE_CATALOGS, "totalOthers", { n: more }) : "";
        return [say(locale, NOTE_CATALOGS, "noTotal", { what, why: sum.clashes[0]?.message ?? sum.message, others })];
      }
      // A place without a row is nobody's zero: what is added is only what was given, and the note says of how many.
      return [
        say(locale, NOTE_CATALOGS, "total", {
          what,
          figure: figureWords(locale, summed(sum)),
          n: tolls.length,
          who: isolate(labels.of("actor", tolls[0]?.claimant ?? "")),
          group: isolate(tolls[0]?.sumGroup ?? ""),
          status: statusOf(tolls, sum, locale),
        }),
      ];
    }),
  );
}

type Sum = Extract<SumReading, { readonly ok: true }>;

/** The status of the sum in words; the weakest is said to be that where the rows differ. */
function statusOf(tolls: readonly Toll[], { status }: Sum, locale: Locale): string {
  const words = statusWords(locale, status);
  return tolls.every((toll) => toll.status === status)
    ? words
    : say(locale, NOTE_CATALOGS, "totalWeakest", { status: words });
}

/** The sum as a figure: an open bound stays open, and "about" stays about. */
function summed({ members, low, value, high, qualifier, status }: Sum): Toll {
  return { ...(members[0] as Toll), low, value, high, qualifier, status, wording: null };
}
