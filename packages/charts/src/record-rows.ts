import type { Attribution, Dataset, Incident, StoryRecord, Toll } from "@counterclaim/claims";
import { findingOf } from "./attribution-matrix/findings.js";
import { FRAME_CATALOGS } from "./frame-catalogs.js";
import type { Labels } from "./labels.js";
import { passagesOf, quote } from "./locale/languages.js";
import { capitalise, say, type Locale } from "./locale/locale.js";
import { whenWords } from "./locale/when-words.js";
import { citation, sourcesOf } from "./record-source.js";
import { languageKey, RECORD_CATALOGS } from "./record-catalogs.js";
import { titleOf } from "./record-title.js";
import { stanceKey, stanceWord } from "./stance-words.js";
import { figureWords, measureWord, statusWords } from "./toll-words.js";
import { h, type Child } from "./tree.js";

/** A term of the record panel with what stands under it. */
export type RecordRow = readonly [term: string, details: Child];

type FrameKey = keyof (typeof FRAME_CATALOGS)["en"];
type RecordKey = keyof (typeof RECORD_CATALOGS)["en"];

/** What a record says, term by term; what it does not say has no row, but a missing date or claimant is said. */
export function recordRows(dataset: Dataset, record: StoryRecord, labels: Labels, locale: Locale): RecordRow[] {
  const rows: RecordRow[] = [];
  const add = (term: string, details: Child): void => {
    if (details !== null && details !== undefined && details !== "") rows.push([term, details]);
  };
  const frame = (key: FrameKey): string => say(locale, FRAME_CATALOGS, key);
  const own = (key: RecordKey): string => say(locale, RECORD_CATALOGS, key);
  const actor = (key: string | null): Child => (key === null ? null : h("bdi", null, labels.of("actor", key)));
  if (record.kind === "toll") {
    add(frame("claimant"), actor(record.claimant) ?? frame("claimantNotStated"));
    add(own("counted"), countedWords(record, labels, locale));
    const figure = figureWords(locale, record);
    const measure = measureWord(locale, record.measure);
    add(frame("figure"), record.figure ? `${figure} (${measure})` : `${figure} ${measure}`);
    add(frame("wording"), record.wording === null ? null : quoted(record.wording, null, locale));
    add(own("basis"), basisWords(dataset, record, locale));
    add(frame("asOf"), whenWords(locale, record.asOf));
    add(frame("since"), record.since === null ? null : whenWords(locale, record.since));
    add(frame("reportedOn"), whenWords(locale, record.reportedOn));
    add(frame("relayedBy"), actor(record.relayedBy));
    add(frame("status"), statusWords(locale, record.status));
  } else if (record.kind === "incident") {
    const parent = dataset.incidents.find(({ id }) => id === record.partOf);
    add(frame("happened"), whenWords(locale, record.when));
    add(frame("localTime"), record.localTime);
    add(frame("place"), record.place === null ? record.territory : labels.of("place", record.place));
    add(frame("weapon"), record.weapon === null ? null : labels.of("weapon", record.weapon));
    add(own("category"), record.category);
    add(own("partOf"), parent?.title);
    add(frame("status"), statusWords(locale, record.status));
  } else if (record.kind === "attribution") {
    add(own("assessor"), actor(record.assessor));
    add(own("finding"), aboutWords(dataset, record, locale));
    add(own("stance"), stanceWord(locale, stanceKey(record)));
    add(own("value"), record.value === null ? null : h("bdi", null, record.value));
    add(frame("wording"), hedgeWords(record, locale));
    add(frame("translation"), record.hedgeTranslation === null ? null : quoted(record.hedgeTranslation, null, locale));
    add(frame("quotedBy"), actor(record.quotedBy));
    add(frame("evidence"), record.evidence);
    add(frame("statedOn"), whenWords(locale, record.statedOn));
  }
  if (record.kind === "toll" || record.kind === "attribution") {
    add(frame("grade"), gradeWords(dataset, record));
    add(frame("replaced"), changeWords(dataset, record, labels, locale));
    add(own("reason"), record.reason === null ? null : h("bdi", null, record.reason));
  }
  if (record.kind === "incident") add(own("sources"), sourcesOf(dataset, record, locale));
  else if (record.kind !== "source" && record.kind !== "name")
    add(say(locale, FRAME_CATALOGS, "source", { sources: "" }).replace(/\W*$/u, ""), citation(dataset, record, locale));
  add(frame("note"), record.note === null ? null : h("bdi", null, record.note));
  add(frame("row"), say(locale, RECORD_CATALOGS, "line", { file: record.file, line: String(record.line) }));
  return rows;
}

/** Who is counted, with whether they are civilians: "Town, civilians". */
export function countedWords(toll: Toll, labels: Labels, locale: Locale): string {
  const who = labels.of("population", toll.population);
  if (toll.civilianStatus === null) return capitalise(locale, who);
  const status = say(locale, RECORD_CATALOGS, `civilian-${toll.civilianStatus}`);
  return say(locale, RECORD_CATALOGS, "claimantOf", { title: capitalise(locale, who), who: status });
}

function basisWords(dataset: Dataset, toll: Toll, locale: Locale): string {
  const words = say(locale, RECORD_CATALOGS, `basis-${toll.basis}`);
  const incident = dataset.incidents.find(({ id }) => id === toll.incident);
  return incident ? say(locale, RECORD_CATALOGS, "claimantOf", { title: words, who: incident.title }) : words;
}

function aboutWords(dataset: Dataset, { finding, incident }: Attribution, locale: Locale): string {
  const about = dataset.incidents.find(({ id }) => id === incident);
  const { title } = findingOf(dataset.meta, finding, locale);
  return say(locale, RECORD_CATALOGS, "claimantOf", { title, who: about?.title ?? incident });
}

/** Hedge and words of a statement, each as a quotation; null where it has neither. */
export function hedgeWords({ hedge, hedgeLang, wording }: Attribution, locale: Locale): Child {
  const parts = [
    hedge === null ? null : quoted(hedge, hedgeLang, locale),
    wording === null || wording === hedge ? null : quoted(wording, null, locale),
  ].filter((each) => each !== null);
  return parts.length ? parts.map((each, index) => [index ? " " : null, each]) : null;
}

/** A quotation in the language's marks, isolated, with its own language marked and named. */
export function quoted(words: string, lang: string | null, locale: Locale): Child {
  const { openQuote, closeQuote } = locale.language;
  const key = lang === null ? null : languageKey(lang);
  const language = key === null ? lang : say(locale, RECORD_CATALOGS, key);
  const passages = passagesOf(words).map((passage, index) => [
    index ? " … " : null,
    openQuote,
    h("bdi", { lang }, passage),
    closeQuote,
  ]);
  return [passages, language === null ? null : ` (${language})`];
}

function gradeWords(dataset: Dataset, { grade, gradeScheme }: Toll | Attribution): string | null {
  if (grade === null) return null;
  const scheme = dataset.meta.gradeSchemes.find(({ name }) => name === gradeScheme);
  const meaning = scheme?.grades[grade];
  return [`${scheme?.title ?? gradeScheme ?? ""} ${grade}`.trim(), meaning].filter(Boolean).join(": ");
}

function changeWords(dataset: Dataset, record: Toll | Attribution, labels: Labels, locale: Locale): string | null {
  if (record.replaces === null) return null;
  const all: readonly (Toll | Attribution | Incident)[] = record.kind === "toll" ? dataset.tolls : dataset.attributions;
  const older = all.find(({ id }) => id === record.replaces);
  const words = older
    ? quote(locale.language, titleOf(older, labels, locale))
    : say(locale, RECORD_CATALOGS, "earlierRecord");
  if (record.change === null) return words;
  const change = say(locale, RECORD_CATALOGS, `change-${record.change}`);
  return say(locale, RECORD_CATALOGS, "changeOf", { change, record: words });
}
