import { isolate } from "../isolate.js";
import { formatList, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { figureWords } from "../toll-words.js";
import { NOTE_CATALOGS } from "./note-catalogs.js";
import type { Settings } from "./settings.js";
import { beginNotes } from "./succession-notes.js";
import { beadsOf, reportsIn } from "./time-beads.js";
import type { People } from "./people.js";
import type { Counted, TimePanel } from "./view.js";

// So many changes are told one by one; the rest is marked in the picture and stands in the table.
const MOST_CHANGES = 8;

/**
 * What stands under a picture over time: every change of what is counted, and what could not be drawn.
 * @param changes a note for each change, in the order of the picture.
 * @param past notes of figures whose replacement is not shown.
 */
export function timeNotes(
  panels: readonly TimePanel[],
  counted: readonly Counted[],
  changes: readonly string[],
  past: readonly string[],
  leavesOut: boolean,
  settings: Settings,
  people: People,
  locale: Locale,
): string[] {
  const notes: string[] = [];
  const note = (key: Parameters<typeof say<keyof (typeof NOTE_CATALOGS)["en"]>>[2], slots = {}): void => {
    notes.push(say(locale, NOTE_CATALOGS, key, slots));
  };
  if (panels.some(({ lines }) => lines.some(({ steps }) => steps.length > 1))) note("steps");
  notes.push(
    ...beginNotes(
      counted.flatMap(({ tolls }) => tolls),
      locale,
    ),
  );
  notes.push(...changes.slice(0, MOST_CHANGES));
  if (changes.length > MOST_CHANGES) note("moreChanges");
  notes.push(...past);
  const together = panels.flatMap((panel) => beadsOf(panel, reportsIn(panels)).flat()).length;
  if (together > 0) note("beads", { n: together });
  if (leavesOut) note("totalsOnly");
  if (settings.total) note("noTotalOverTime");
  if (panels.some(({ reports }) => reports.some(({ toll }) => toll.basis === "period"))) note("periods");
  if (new Set(panels.map(({ top }) => top)).size > 1) note("scales");
  const silent = counted.flatMap(({ tolls, population, measure }) =>
    tolls.flatMap((toll) => (toll.figure ? [{ toll, population, measure }] : [])),
  );
  const several = new Set(counted.map(({ population, measure }) => `${population}\u0000${measure}`)).size > 1;
  if (silent.length)
    note("silent", {
      list: formatList(
        locale,
        silent.slice(0, 3).map(({ toll, population, measure }) => {
          const whom = several ? [isolate(population), measure] : [];
          const said = [...whom, isolate(people.says(toll)), whenWords(locale, toll.asOf)].join(locale.language.comma);
          return `${figureWords(locale, toll)} (${said})`;
        }),
      ),
      more: silent.length > 3 ? say(locale, NOTE_CATALOGS, "others") : "",
    });
  if (panels.length > 1) note(`order-${settings.sort}`);
  return notes;
}
