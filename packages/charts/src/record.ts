import type { Attribution, Dataset, Incident, Source, StoryRecord, Toll } from "@counterclaim/claims";
import { historyOf } from "@counterclaim/claims";
import { FRAME_CATALOGS } from "./frame-catalogs.js";
import { labelsOf, type Labels } from "./labels.js";
import { sourceLink } from "./link.js";
import { quote } from "./locale/languages.js";
import { capitalise, say, type Locale } from "./locale/locale.js";
import { whenWords } from "./locale/when-words.js";
import { stanceKey, stanceWord } from "./stance-words.js";
import { figureWords, measureWord, statusWords } from "./toll-words.js";
import { h, type Child, type Tree } from "./tree.js";

type Row = readonly [term: string, details: Child];

/**
 * What a reader sees who opens a record: who says it, word for word, as of when, since when public, from which source and
 * CSV row, and what the same claimant said before and after. Null where no record has the id.
 */
export function recordTree(dataset: Dataset, id: string, locale: Locale, profile = ""): Tree | null {
  const labels = labelsOf(dataset, profile);
  const records: readonly StoryRecord[] = [...dataset.tolls, ...dataset.incidents, ...dataset.attributions];
  const record = records.find((each) => each.id === id);
  if (!record) return null;
  const rows = rowsOf(dataset, record, labels, locale);
  const history = historyOf(dataset, id);
  return h(
    "div",
    { class: "record", "data-claim": id },
    h("p", { class: "record-title" }, titleOf(record, labels, locale)),
    h(
      "dl",
      null,
      rows.map(([term, details]) => h("div", null, h("dt", null, term), h("dd", null, details))),
    ),
    history.length > 1 ? historyTree(history, id, labels, locale) : null,
  );
}

/** One line for a record: "19 killed, says the ombudsman". */
export function titleOf(record: StoryRecord, labels: Labels, locale: Locale): string {
  switch (record.kind) {
    case "toll":
      return `${capitalise(locale, labels.of("population", record.population))}: ${figureWords(locale, record)} ${measureWord(locale, record.measure)}`;
    case "incident":
      return record.title;
    case "attribution": {
      const stance = stanceWord(locale, stanceKey(record));
      return `${capitalise(locale, labels.of("actor", record.assessor))}: ${record.value ? `${stance}: ${record.value}` : stance}`;
    }
    case "source":
      return record.title ?? record.publisher;
    case "name":
      return record.name;
  }
}

function rowsOf(dataset: Dataset, record: StoryRecord, labels: Labels, locale: Locale): Row[] {
  const t = (key: Parameters<typeof say<keyof (typeof FRAME_CATALOGS)["en"]>>[2]): string =>
    say(locale, FRAME_CATALOGS, key);
  const rows: Row[] = [];
  const add = (term: string, details: Child): void => {
    if (details !== null && details !== undefined && details !== "") rows.push([term, details]);
  };
  const actor = (key: string | null): string | null => (key === null ? null : labels.of("actor", key));
  if (record.kind === "toll") {
    add(t("claimant"), actor(record.claimant) ?? t("claimantNotStated"));
    add(t("figure"), figureWords(locale, record));
    add(t("wording"), record.wording ? h("q", null, record.wording) : null);
    add(t("asOf"), whenWords(locale, record.asOf));
    add(t("since"), record.since ? whenWords(locale, record.since) : null);
    add(t("reportedOn"), record.reportedOn ? whenWords(locale, record.reportedOn) : t("dateNotStated"));
    add(t("relayedBy"), actor(record.relayedBy));
    add(t("status"), statusWords(locale, record.status));
  } else if (record.kind === "incident") {
    add(t("happened"), whenWords(locale, record.when));
    add(t("localTime"), record.localTime);
    add(t("place"), record.place ? labels.of("place", record.place) : null);
    add(t("weapon"), record.weapon ? labels.of("weapon", record.weapon) : null);
    add(t("status"), statusWords(locale, record.status));
  } else if (record.kind === "attribution") {
    add(t("wording"), hedgeWords(record));
    add(t("translation"), record.hedgeTranslation);
    add(t("quotedBy"), actor(record.quotedBy));
    add(t("evidence"), record.evidence);
    add(t("statedOn"), whenWords(locale, record.statedOn));
  }
  if (record.kind === "toll" || record.kind === "attribution")
    add(t("grade"), record.grade ? `${record.gradeScheme ?? ""} ${record.grade}`.trim() : null);
  if (record.kind === "toll" || record.kind === "attribution") add(t("replaced"), reasonOf(record, locale));
  if (record.kind !== "source" && record.kind !== "name")
    add(say(locale, FRAME_CATALOGS, "source", { sources: "" }).replace(/:\s*$/, ""), citation(dataset, record, locale));
  add(t("note"), record.note);
  add(t("row"), `${record.file}, ${String(record.line)}`);
  return rows;
}

function hedgeWords(record: Attribution): Child {
  const words = [record.hedge, record.wording].filter((each) => each !== null);
  return words.length
    ? words.map((each, i) => [i ? " " : null, h("q", { lang: each === record.hedge ? record.hedgeLang : null }, each)])
    : null;
}

function reasonOf(record: Toll | Attribution, locale: Locale): string | null {
  if (!record.replaces) return null;
  const change = record.change ? `${record.change}` : "";
  return [record.replaces, change, record.reason ? quote(locale.language, record.reason) : ""]
    .filter(Boolean)
    .join(", ");
}

function citation(dataset: Dataset, record: Toll | Incident | Attribution, locale: Locale): Child {
  const source: Source | undefined = dataset.sources.find((each) => each.id === record.source);
  const url = source?.url ?? record.sourceUrl;
  const words = source
    ? [source.publisher, source.title, source.publishedOn ? whenWords(locale, source.publishedOn) : null]
        .filter((each) => each !== null)
        .join(", ")
    : null;
  // Addresses are printed in full: in a sandboxed frame a link may not open.
  return [words, words && url ? h("br", null) : null, url ? sourceLink(url, url) : null];
}

function historyTree(history: readonly StoryRecord[], id: string, labels: Labels, locale: Locale): Tree {
  return h(
    "div",
    { class: "history" },
    h("p", null, say(locale, FRAME_CATALOGS, "history")),
    h(
      "ol",
      null,
      history.map((each) =>
        h("li", { "aria-current": each.id === id ? "true" : null, "data-claim": each.id }, [
          dateOf(each, locale),
          ": ",
          titleOf(each, labels, locale),
        ]),
      ),
    ),
  );
}

function dateOf(record: StoryRecord, locale: Locale): string {
  if (record.kind === "toll") return whenWords(locale, record.reportedOn ?? record.asOf);
  if (record.kind === "attribution") return whenWords(locale, record.statedOn);
  if (record.kind === "incident") return whenWords(locale, record.when);
  return "";
}
