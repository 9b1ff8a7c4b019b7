import { knownBy, type Attribution, type Dataset, type Day, type StoryRecord, type Toll } from "@counterclaim/claims";
import { FRAME_CATALOGS } from "./frame-catalogs.js";
import { asRetracted } from "./casualty-comparison/retractions.js";
import { takenBack } from "./casualty-comparison/taken-back.js";
import { labelsOf, type Labels } from "./labels.js";
import { say, type Locale } from "./locale/locale.js";
import { whenWords } from "./locale/when-words.js";
import { RECORD_CATALOGS } from "./record-catalogs.js";
import { historyFor, saidOn } from "./record-history.js";
import { recordRows } from "./record-rows.js";
import { spokenTree } from "./record-spoken.js";
import { titleOf } from "./record-title.js";
import { h, type Tree } from "./tree.js";

export { titleOf } from "./record-title.js";

/**
 * What a reader sees who opens a record: who says it, word for word with its language and translation, as of when, since
 * when public, from which source and CSV row, what it corrects, and what the same claimant said before and after.
 * Of an incident: every source that speaks of it with their origins, and what was said about it. All as known on `day`
 * (null: all that is known). `profile` is a name of `meta.nameProfiles`. Null where no toll, incident or attribution has the id.
 */
export function recordTree(
  dataset: Dataset,
  id: string,
  locale: Locale,
  profile = "",
  day: Day | null = null,
): Tree | null {
  const labels = labelsOf(dataset, profile);
  const records: readonly StoryRecord[] = [...dataset.tolls, ...dataset.incidents, ...dataset.attributions];
  const record = records.find((each) => each.id === id);
  if (!record) return null;
  const then = day === null ? dataset : knownBy(dataset, day);
  const known = record.kind === "incident" ? then : dataset;
  const rows = recordRows(known, record.kind === "toll" ? asTold(then, record) : record, labels, locale);
  const history = record.kind === "toll" || record.kind === "attribution" ? historyOn(dataset, record, day) : [];
  return h(
    "div",
    { class: "record", "data-claim": id },
    h("p", { class: "record-title" }, titleOf(record, labels, locale)),
    h(
      "dl",
      null,
      rows.map(([term, details]) => h("div", null, h("dt", null, term), h("dd", null, details))),
    ),
    history.length > 1 ? historyTree(history, then, id, labels, locale) : null,
    record.kind === "incident" ? spokenTree(known, record, labels, locale) : null,
  );
}

// A record that was not known on the day stands among all: it was opened all the same.
function historyOn(dataset: Dataset, record: Toll | Attribution, day: Day | null): readonly (Toll | Attribution)[] {
  const history = historyFor(day === null ? dataset : knownBy(dataset, day), record);
  return day === null || history.some(({ id }) => id === record.id) ? history : historyFor(dataset, record);
}

/** A figure with the status that pictures and tables tell: what was taken back is no claim any more. */
function asTold({ tolls }: Dataset, record: Toll): Toll {
  return takenBack(asRetracted(tolls, tolls)).find(({ id }) => id === record.id) ?? record;
}

/** @param known what was known by the day that is shown. */
function historyTree(
  history: readonly (Toll | Attribution)[],
  known: Dataset,
  id: string,
  labels: Labels,
  locale: Locale,
): Tree {
  // What was moved to other people or another measure has left this history: not without a word.
  const replacing = (each: Toll | Attribution): string => {
    const all: readonly (Toll | Attribution)[] = each.kind === "toll" ? known.tolls : known.attributions;
    const next = all.find(({ replaces }) => replaces === each.id);
    if (!next || history.some((shown) => shown.id === next.id)) return "";
    return ` (${say(locale, RECORD_CATALOGS, next.change === "scope-change" ? "countedLater" : "replacedLater", { record: titleOf(next, labels, locale) })})`;
  };
  return h(
    "div",
    { class: "history" },
    h("p", null, say(locale, FRAME_CATALOGS, "history")),
    h(
      "ol",
      null,
      history.map((each) => {
        const change = each.change === null ? null : say(locale, RECORD_CATALOGS, `change-${each.change}`);
        return h(
          "li",
          { "aria-current": each.id === id ? "true" : null, "data-claim": each.id },
          `${whenWords(locale, saidOn(each))}: ${titleOf(each, labels, locale)}`,
          replacing(each) || null,
          change === null ? null : ` (${change.toLocaleLowerCase(locale.tag)})`,
          each.id === id ? ` (${say(locale, RECORD_CATALOGS, "thisOne")})` : null,
        );
      }),
    ),
  );
}
