import type { Attribution, Incident, Source, Toll } from "./claim.js";
import type { Dataset } from "./dataset.js";
import type { Issue } from "./issue.js";
import type { Day, When } from "./when.js";

/** The day by which a date is over. Null where it is open at its end: nothing then shows that it was known on any day. */
function dayBy(when: When | null): Day | null {
  return when?.latest ?? null;
}

function sourceDay(sources: ReadonlyMap<string, Source>, key: string | null): Day | null {
  return key === null ? null : dayBy(sources.get(key)?.publishedOn ?? null);
}

function sourcesOf(dataset: Dataset): ReadonlyMap<string, Source> {
  return new Map(dataset.sources.map((source) => [source.id, source]));
}

/**
 * The day from which a record counts as known. A toll: the last day that `reported_on` can mean or, where that is empty,
 * that of `as_of`; where that end is open, the day its source was published. A statement: `stated_on`, else the day of its source. Null where none says.
 */
function knownFrom(record: Toll | Attribution, sources: ReadonlyMap<string, Source>): Day | null {
  if (record.kind === "attribution") return dayBy(record.statedOn) ?? sourceDay(sources, record.source);
  // A day of publication that is only bounded below says more than the day counted: it was not known before.
  return dayBy(record.reportedOn ?? record.asOf) ?? sourceDay(sources, record.source);
}

function known<R extends Toll | Attribution>(
  records: readonly R[],
  sources: ReadonlyMap<string, Source>,
  day: Day,
): R[] {
  return records.filter((record) => (knownFrom(record, sources) ?? "9999-99-99") <= day);
}

function current<R extends Toll | Attribution>(records: readonly R[]): R[] {
  const replaced = new Set(records.map((record) => record.replaces));
  return records.filter((record) => !replaced.has(record.id));
}

/** Ids of incidents that any record known by the day cites, replaced ones too, with the incidents they are part of. */
function citedIncidents(dataset: Dataset, sources: ReadonlyMap<string, Source>, day: Day): Set<string> {
  const cited = new Set<string>();
  for (const record of [...dataset.tolls, ...dataset.attributions]) {
    if (record.incident !== null && (knownFrom(record, sources) ?? "9999-99-99") <= day) cited.add(record.incident);
  }
  return cited;
}

function begun(incident: Incident, sources: ReadonlyMap<string, Source>, day: Day): boolean {
  if (incident.when !== null) return incident.when.earliest === null || incident.when.earliest <= day;
  return (sourceDay(sources, incident.source) ?? "") <= day;
}

function knownIncidents(dataset: Dataset, sources: ReadonlyMap<string, Source>, day: Day): Incident[] {
  const cited = citedIncidents(dataset, sources, day);
  const kept = new Set<string>();
  const parents = new Map(dataset.incidents.map((incident) => [incident.id, incident.partOf]));
  for (const incident of dataset.incidents) {
    if (!cited.has(incident.id) && !begun(incident, sources, day)) continue;
    for (let id: string | null = incident.id; id !== null && !kept.has(id); id = parents.get(id) ?? null) kept.add(id);
  }
  return dataset.incidents.filter((incident) => kept.has(incident.id));
}

/** Tolls and statements of which no date says by when they were known: no view as of a day can have them. */
export function neverKnown(dataset: Dataset): (Toll | Attribution)[] {
  const sources = sourcesOf(dataset);
  return [...dataset.tolls, ...dataset.attributions].filter((record) => knownFrom(record, sources) === null);
}

function undatedWarnings(dataset: Dataset): Issue[] {
  return neverKnown(dataset).map((record) => ({
    level: "warning",
    rule: "as-of-undated",
    file: record.file,
    line: record.line,
    column: 0,
    field: record.kind === "toll" ? "reported_on" : "stated_on",
    cell: "",
    message: "no date says by when this was known: it is left out of a view as of a day",
    hint: "write the day on which it was made public, or published_on of its source",
  }));
}

/**
 * The dataset as it was known by the end of a day. A toll or statement is known from the last day that `reported_on` or
 * `stated_on` can mean; where that is empty, from the last day of `as_of`; where that end is open, from the day its source
 * was published. Where none of them has an end nothing shows when it was known: it is left out, with a warning, see
 * `neverKnown`. A record that one known by then replaces is left out, though that one
 * be left out in turn. An incident is kept where it may have begun by then or anything known by then cites it; an
 * undated one unless its source came later. Sources and names stay. Counts and issues stay those of the files.
 */
export function asOf(dataset: Dataset, day: Day): Dataset {
  const then = knownBy(dataset, day);
  return Object.freeze({
    ...then,
    tolls: Object.freeze(current(then.tolls)),
    attributions: Object.freeze(current(then.attributions)),
  });
}

/** As `asOf`, with the records that had been replaced by then: for a picture of how figures moved. */
export function knownBy(dataset: Dataset, day: Day): Dataset {
  const sources = sourcesOf(dataset);
  return Object.freeze({
    ...dataset,
    tolls: Object.freeze(known(dataset.tolls, sources, day)),
    attributions: Object.freeze(known(dataset.attributions, sources, day)),
    incidents: Object.freeze(knownIncidents(dataset, sources, day)),
    issues: Object.freeze([...dataset.issues, ...undatedWarnings(dataset)]),
  });
}

/** Days on which something was said, sorted, each once: the days by which tolls and statements became known. */
export function reportDays(dataset: Dataset): Day[] {
  const sources = sourcesOf(dataset);
  const days = new Set<Day>();
  for (const record of [...dataset.tolls, ...dataset.attributions]) {
    const day = knownFrom(record, sources);
    if (day !== null) days.add(day);
  }
  return [...days].sort();
}

interface Chains {
  readonly byId: ReadonlyMap<string, Toll | Attribution>;
  /** Records by the id that they replace. */
  readonly after: ReadonlyMap<string, readonly (Toll | Attribution)[]>;
}

// A build asks for the history of every record of a dataset.
const chained = new WeakMap<Dataset, readonly Chains[]>();

function chainsOf(dataset: Dataset): readonly Chains[] {
  let chains = chained.get(dataset);
  if (chains === undefined) {
    chains = [dataset.tolls, dataset.attributions].map((records: readonly (Toll | Attribution)[]) => {
      const after = new Map<string, (Toll | Attribution)[]>();
      for (const record of records) {
        if (record.replaces === null) continue;
        const list = after.get(record.replaces);
        if (list === undefined) after.set(record.replaces, [record]);
        else list.push(record);
      }
      return { byId: new Map(records.map((record) => [record.id, record])), after };
    });
    chained.set(dataset, chains);
  }
  return chains;
}

/**
 * All records that a record replaces or is replaced by, itself among them, oldest first along `replaces`; looked for
 * among tolls, then attributions. Empty where no record has the id.
 */
export function historyOf(dataset: Dataset, id: string): readonly (Toll | Attribution)[] {
  for (const { byId, after } of chainsOf(dataset)) {
    const start = byId.get(id);
    if (start === undefined) continue;
    const seen = new Set([start.id]);
    let oldest = start;
    for (;;) {
      const older = oldest.replaces === null ? undefined : byId.get(oldest.replaces);
      if (older === undefined || seen.has(older.id)) break;
      seen.add(older.id);
      oldest = older;
    }
    const chain = new Set<Toll | Attribution>([oldest]);
    for (const record of chain) for (const next of after.get(record.id) ?? []) chain.add(next);
    return [...chain];
  }
  return [];
}
