import {
  compareWhen,
  type Attribution,
  type Cited,
  type Dataset,
  type Incident,
  type Source,
  type Toll,
} from "@counterclaim/claims";
import { originsOf } from "./incident-timeline/origins.js";
import { isolate } from "./isolate.js";
import { sourceLink } from "./link.js";
import { say, type Locale } from "./locale/locale.js";
import { whenWords } from "./locale/when-words.js";
import { languageKey, RECORD_CATALOGS } from "./record-catalogs.js";
import { h, type Child } from "./tree.js";

/**
 * Where a record comes from: publisher, title, date and language, which source it repeats, and the addresses in full,
 * since in a sandboxed frame a link may not open. Null where the record cites nothing that is there.
 */
export function citation(dataset: Dataset, record: Toll | Incident | Attribution, locale: Locale): Child {
  const source = dataset.sources.find(({ id }) => id === record.source);
  const url = source?.url ?? record.sourceUrl;
  const origin = dataset.sources.find(({ id }) => id === source?.origin);
  const words = source
    ? [
        isolate(source.publisher),
        source.title === null ? null : isolate(source.title),
        source.publishedOn === null ? null : whenWords(locale, source.publishedOn),
        languageOf(dataset, source.language, locale),
      ].filter((each) => each !== null)
    : [];
  const lines: Child[] = [
    words.length ? h("bdi", null, words.join(", ")) : null,
    origin ? say(locale, RECORD_CATALOGS, "repeats", { publisher: isolate(origin.publisher) }) : null,
    url ? sourceLink(url, url) : null,
    source?.archiveUrl
      ? [say(locale, RECORD_CATALOGS, "archived"), sourceLink(source.archiveUrl, source.archiveUrl)]
      : null,
  ].filter((each) => each !== null);
  return lines.length ? lines.map((each, index) => [index ? h("br", null) : null, each]) : (record.source ?? null);
}

function languageOf(dataset: Dataset, tag: string | null, locale: Locale): string | null {
  if (tag === null || tag === dataset.meta.language) return null;
  const key = languageKey(tag);
  return key === null ? tag : say(locale, RECORD_CATALOGS, key);
}

/**
 * Every source that speaks of an incident: its own and those of the statements and figures about it, by the day of
 * publication, undated ones last. More than one stand under their number and that of their origins: "3 reports, 1 origin".
 * Null where there is none.
 */
export function sourcesOf(dataset: Dataset, incident: Incident, locale: Locale): Child {
  const about = (records: readonly (Toll | Attribution)[]): (Toll | Attribution)[] =>
    records.filter((record) => record.incident === incident.id);
  const citing = new Map<string, Toll | Incident | Attribution>();
  for (const record of [incident, ...about(dataset.attributions), ...about(dataset.tolls)]) {
    const key = record.source ?? record.sourceUrl;
    if (key !== null && !citing.has(key)) citing.set(key, record);
  }
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const dayOf = ([key]: readonly [string, unknown]): Source["publishedOn"] => sources.get(key)?.publishedOn ?? null;
  const cited = [...citing].sort((a, b) => {
    const [first, second] = [dayOf(a), dayOf(b)];
    if (first === null || second === null) return (first === null ? 1 : 0) - (second === null ? 1 : 0);
    return compareWhen(first, second);
  });
  const [only] = cited;
  if (!only) return null;
  if (cited.length === 1) return citation(dataset, only[1], locale);
  const origins = say(locale, RECORD_CATALOGS, "origins", { n: originsOf(citing.keys(), sources) });
  return [
    `${say(locale, RECORD_CATALOGS, "reports", { n: cited.length })}, ${origins}`,
    h(
      "ul",
      null,
      cited.map(([, record]) => h("li", null, citation(dataset, record, locale))),
    ),
  ];
}

/** The publisher that a record cites, as a link where it has an address; else the address itself, or the key. Null for none. */
export function publisherLink(dataset: Dataset, { source: key, sourceUrl }: Cited): Child {
  const source = dataset.sources.find(({ id }) => id === key);
  const url = source?.url ?? sourceUrl;
  const name = source ? isolate(source.publisher) : (key ?? sourceUrl);
  return url && name ? sourceLink(url, name) : name;
}
