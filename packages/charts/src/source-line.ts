import type { Dataset, Day, Source, Toll, Incident, Attribution } from "@counterclaim/claims";
import { FRAME_CATALOGS } from "./frame-catalogs.js";
import { isolate } from "./isolate.js";
import { say, type Locale } from "./locale/locale.js";
import { formatSpan, whenWords } from "./locale/when-words.js";

type Cited = Toll | Incident | Attribution;

/** The sources of some records in file order, each once; records with an address of their own give a source by its host. */
export function sourcesOf(dataset: Dataset, ids: Iterable<string>): Source[] {
  const { records, placesOf, sources } = citingOf(dataset);
  const wanted = new Uint8Array(records.length);
  for (const id of ids) for (const place of placesOf.get(id) ?? []) wanted[place] = 1;
  const found = new Map<string, Source>();
  for (let place = 0; place < records.length; place += 1) {
    const record = records[place];
    if (!record || wanted[place] === 0) continue;
    const source = record.source ? sources.get(record.source) : undefined;
    if (source) found.set(source.id, source);
    else if (record.sourceUrl && !found.has(record.sourceUrl))
      found.set(record.sourceUrl, hostSource(record.sourceUrl, record));
  }
  return [...found.values()];
}

/** The records of a dataset that may cite something, where each id stands among them, and the sources by id. */
interface Citing {
  readonly records: readonly Cited[];
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  readonly sources: ReadonlyMap<string, Source>;
}

// The same data are asked about with each step of a zoom or of a history.
const citing = new WeakMap<Dataset, Citing>();

function citingOf(dataset: Dataset): Citing {
  const known = citing.get(dataset);
  if (known) return known;
  const records = [...dataset.tolls, ...dataset.incidents, ...dataset.attributions];
  const placesOf = new Map<string, number[]>();
  for (let place = 0; place < records.length; place += 1) {
    const { id, source, sourceUrl } = records[place] as Cited;
    if (!source && !sourceUrl) continue;
    const places = placesOf.get(id);
    if (places) places.push(place);
    else placesOf.set(id, [place]);
  }
  const made = { records, placesOf, sources: new Map(dataset.sources.map((source) => [source.id, source])) };
  citing.set(dataset, made);
  return made;
}

/**
 * The visible source line: publishers with their dates up to four sources ("Source: RFE/RL, 6 Oct 2020"),
 * beyond that their number and span ("Sources: 59 reports, 27 Sep – 4 Nov 2020"; "those with a date" where some show none). Empty where nothing is cited.
 */
export function sourceLine(dataset: Dataset, ids: Iterable<string>, locale: Locale): string {
  const sources = sourcesOf(dataset, ids);
  if (sources.length === 0) return "";
  if (sources.length <= 4) {
    const texts = sources.map((source) =>
      source.publishedOn
        ? `${isolate(source.publisher)}, ${whenWords(locale, source.publishedOn, { month: "short" })}`
        : isolate(source.publisher),
    );
    // Several reports that read alike stand once, with their number.
    const line = [...new Set(texts)].map((text) => {
      const n = texts.filter((other) => other === text).length;
      return n === 1 ? text : `${text} (${reportsWords(locale, "reports", n, "")})`;
    });
    return say(locale, FRAME_CATALOGS, sources.length === 1 ? "source" : "sources", { sources: line.join("; ") });
  }
  let first: Day | null = null;
  let last: Day | null = null;
  for (const { publishedOn } of sources)
    for (const day of [publishedOn?.earliest ?? null, publishedOn?.latest ?? null]) {
      if (day === null) continue;
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    }
  const dated = sources.every(({ publishedOn }) => publishedOn !== null);
  const span = first && last ? formatSpan(locale, first, last, { month: "short" }) : "";
  const reports = reportsWords(locale, dated || !span ? "reports" : "reportsDated", sources.length, span);
  return say(locale, FRAME_CATALOGS, "sources", { sources: reports });
}

function reportsWords(locale: Locale, key: "reports" | "reportsDated", n: number, span: string): string {
  return say(locale, FRAME_CATALOGS, key, { n, span }).replace(/, $/, "");
}

function hostSource(url: string, record: Cited): Source {
  return {
    kind: "source",
    id: url,
    sourceKind: null,
    title: null,
    // Data that nobody checked may hold anything here: then it is named as it stands.
    publisher: URL.canParse(url) ? new URL(url).hostname || url : url,
    url,
    archiveUrl: null,
    publishedOn: null,
    retrievedOn: null,
    language: null,
    origin: null,
    note: null,
    file: record.file,
    line: record.line,
  };
}
