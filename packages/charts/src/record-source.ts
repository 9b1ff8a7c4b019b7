import type { Attribution, Dataset, Incident, Toll } from "@counterclaim/claims";
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
