import type { Dataset, Day, Source, Toll, Incident, Attribution } from "@counterclaim/claims";
import { FRAME_CATALOGS } from "./frame-catalogs.js";
import { isolate } from "./isolate.js";
import { say, type Locale } from "./locale/locale.js";
import { formatSpan, whenWords } from "./locale/when-words.js";

type Cited = Toll | Incident | Attribution;

/** The sources of some records in file order, each once; records with an address of their own give a source by its host. */
export function sourcesOf(dataset: Dataset, ids: Iterable<string>): Source[] {
  const wanted = new Set(ids);
  const byId = new Map(dataset.sources.map((source) => [source.id, source]));
  const found = new Map<string, Source>();
  for (const table of [dataset.tolls, dataset.incidents, dataset.attributions] as readonly (readonly Cited[])[])
    for (const record of table) {
      if (!wanted.has(record.id)) continue;
      const source = record.source ? byId.get(record.source) : undefined;
      if (source) found.set(source.id, source);
      else if (record.sourceUrl && !found.has(record.sourceUrl))
        found.set(record.sourceUrl, hostSource(record.sourceUrl, record));
    }
  return [...found.values()];
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
