import type { Dataset, Day, Source, Toll, Incident, Attribution } from "@counterclaim/claims";
import { FRAME_CATALOGS } from "./frame-catalogs.js";
import { isolate } from "./isolate.js";
import { say, type Locale } from "./locale/locale.js";
import { formatSpan, whenWords } from "./locale/when-words.js";

type Cited = Toll | Incident | Attribution;

/** The sources of some records in file order, each once; records with an address of their own give a source by its host. */
export function sourcesOf(dataset: Dataset, ids: Iterable<string>): Source[] {
  const wanted = new Set(ids);
  const found = new Map<string, Source>();
  citeAll(dataset, ({ id }, key, source) => {
    if (wanted.has(id) && !found.has(key)) found.set(key, source());
  });
  return [...found.values()];
}

// Calls for each record that cites something, in file order.
function citeAll(dataset: Dataset, cite: (record: Cited, key: string, source: () => Source) => void): void {
  const byId = new Map(dataset.sources.map((source) => [source.id, source]));
  for (const table of [dataset.tolls, dataset.incidents, dataset.attributions] as readonly (readonly Cited[])[])
    for (const record of table) {
      const source = record.source ? byId.get(record.source) : undefined;
      const { sourceUrl } = record;
      if (source) cite(record, source.id, () => source);
      else if (sourceUrl) cite(record, sourceUrl, () => hostSource(sourceUrl, record));
    }
}

// A reader who zooms or filters asks about one dataset again and again: from the second time on it is known what each
// record cites. Empty before that, and where two records have one id.
const cited = new WeakMap<Dataset, Cites>();
const asked = new WeakSet<Dataset>();

/** What each record cites, by its id, and how many different sources that are. */
interface Cites {
  readonly byRecord: ReadonlyMap<string, Source>;
  readonly sources: number;
}

const UNKNOWN: Cites = { byRecord: new Map(), sources: 0 };

function citedBy(dataset: Dataset): Cites {
  const known = cited.get(dataset);
  if (known) return known;
  if (!asked.has(dataset)) {
    asked.add(dataset);
    return UNKNOWN;
  }
  const sources = new Map<string, Source>();
  const byRecord = new Map<string, Source>();
  let records = 0;
  citeAll(dataset, ({ id }, key, make) => {
    const source = sources.get(key) ?? make();
    sources.set(key, source);
    byRecord.set(id, source);
    records += 1;
  });
  const made = byRecord.size === records ? { byRecord, sources: sources.size } : UNKNOWN;
  cited.set(dataset, made);
  return made;
}

// More sources than are named one by one: their order does not show. Null where there are fewer, or that is not known.
function manySources(dataset: Dataset, ids: Iterable<string>): readonly Source[] | null {
  const { byRecord, sources } = citedBy(dataset);
  const found = new Set<Source>();
  for (const id of ids) {
    const source = byRecord.get(id);
    if (source) found.add(source);
    // There are no others: among thousands of records each of a few sources is mostly cited soon.
    if (found.size >= sources) break;
  }
  return found.size > NAMED ? [...found] : null;
}

const NAMED = 4;

/**
 * The visible source line: publishers with their dates up to four sources ("Source: RFE/RL, 6 Oct 2020"),
 * beyond that their number and span ("Sources: 59 reports, 27 Sep – 4 Nov 2020"; "those with a date" where some show none). Empty where nothing is cited.
 */
export function sourceLine(dataset: Dataset, ids: Iterable<string>, locale: Locale): string {
  const sources = manySources(dataset, ids) ?? sourcesOf(dataset, ids);
  if (sources.length === 0) return "";
  if (sources.length <= NAMED) {
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
