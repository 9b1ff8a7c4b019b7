import { quote } from "../locale/languages.js";
import { formatList, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { figureWords } from "../toll-words.js";
import { NOTE_CATALOGS } from "./note-catalogs.js";
import type { Settings } from "./settings.js";
import { beginNotes } from "./succession-notes.js";
import type { Report, Row, TimePanel } from "./view.js";

// So many changes are told one by one; the rest is marked in the picture and stands in the table.
const MOST_CHANGES = 8;

/** What stands under a picture over time: every change of what is counted, and what could not be drawn. */
export function timeNotes(
  panels: readonly TimePanel[],
  rows: readonly Row[],
  leavesOut: boolean,
  settings: Settings,
  locale: Locale,
): string[] {
  const notes: string[] = [];
  const note = (key: Parameters<typeof say<keyof (typeof NOTE_CATALOGS)["en"]>>[2], slots = {}): void => {
    notes.push(say(locale, NOTE_CATALOGS, key, slots));
  };
  if (panels.some(({ lines }) => lines.some(({ steps }) => steps.length > 1))) note("steps");
  notes.push(
    ...beginNotes(
      rows.flatMap(({ toll }) => toll ?? []),
      locale,
    ),
  );
  const changes = panels.flatMap((panel) => changeNotes(panel, locale));
  notes.push(...changes.slice(0, MOST_CHANGES));
  if (changes.length > MOST_CHANGES) note("moreChanges");
  if (leavesOut) note("totalsOnly");
  if (settings.total) note("noTotalOverTime");
  if (panels.some(({ reports }) => reports.some(({ toll }) => toll.basis === "period"))) note("periods");
  if (new Set(panels.map(({ top }) => top)).size > 1) note("scales");
  const silent = rows.flatMap(({ toll, says }) => (toll?.figure ? [{ toll, says }] : []));
  if (silent.length)
    note("silent", {
      list: formatList(
        locale,
        silent
          .slice(0, 3)
          .map(({ toll, says }) => `${figureWords(locale, toll)} (${says}, ${whenWords(locale, toll.asOf)})`),
      ),
      more: silent.length > 3 ? say(locale, NOTE_CATALOGS, "others") : "",
    });
  if (panels.length > 1) note(`order-${settings.sort}`);
  return notes;
}

function changeNotes({ name, lines }: TimePanel, locale: Locale): string[] {
  return lines.flatMap(({ steps }) =>
    steps.flatMap((report, index) => {
      if (!report.change) return [];
      const before = steps[index - 1];
      return [
        say(locale, NOTE_CATALOGS, before ? `change-${report.change}` : "change-first", {
          name,
          date: whenWords(locale, report.toll.asOf),
          from: before ? words(before, locale) : "",
          to: words(report, locale),
          says: report.says,
          reason: report.toll.reason
            ? say(locale, NOTE_CATALOGS, "reason", { reason: quoteOnce(locale, report.toll.reason) })
            : report.change === "falls"
              ? say(locale, NOTE_CATALOGS, "noReason")
              : "",
        }),
      ];
    }),
  );
}

function words({ toll }: Report, locale: Locale): string {
  return figureWords(locale, toll);
}

/** A reason that already holds a quotation is printed as it is. */
function quoteOnce(locale: Locale, reason: string): string {
  return /["“”«»]/.test(reason) ? reason : quote(locale.language, reason);
}
