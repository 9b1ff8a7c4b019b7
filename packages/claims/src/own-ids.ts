import type { Attribution, Incident, StoryRecord, Toll } from "./claim.js";

/** The records that marks, addresses and events name by their id. */
export interface Claims {
  readonly tolls: readonly Toll[];
  readonly incidents: readonly Incident[];
  readonly attributions: readonly Attribution[];
}

/**
 * The records with ids that no two of them share. Where several tables have an id, as where each numbers its rows, that of a
 * toll or a statement becomes `toll 1` or `attribution 1`: no key holds a space. An incident keeps its own, which other
 * tables and options name.
 */
export function withOwnIds({ tolls, incidents, attributions }: Claims): Claims {
  if ([tolls, incidents, attributions].filter(({ length }) => length > 0).length < 2)
    return { tolls, incidents, attributions };
  const [happened, counted, stated] = [incidents, tolls, attributions].map(idsOf);
  return {
    tolls: told(tolls, [happened, stated]),
    incidents,
    attributions: told(attributions, [happened, counted]),
  };
}

/** An id as its row has it. */
export function writtenId(id: string): string {
  return id.slice(id.lastIndexOf(" ") + 1);
}

/** What a row has in a column whose value may be an id: `id`, and `replaces`, which names one of its own table. */
export function asWritten(column: string, value: unknown): unknown {
  return typeof value === "string" && (column === "id" || column === "replaces") ? writtenId(value) : value;
}

function idsOf(records: readonly StoryRecord[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

type Counted = Toll | Attribution;

function told<R extends Counted>(
  records: readonly R[],
  others: readonly (ReadonlySet<string> | undefined)[],
): readonly R[] {
  const isShared = (id: string): boolean => others.some((ids) => ids?.has(id));
  const touched = ({ id, replaces }: R): boolean => isShared(id) || (replaces !== null && isShared(replaces));
  if (!records.some(touched)) return records;
  const renamed = (record: R): R => {
    const own = (id: string): string => (isShared(id) ? `${record.kind} ${id}` : id);
    return { ...record, id: own(record.id), replaces: record.replaces === null ? null : own(record.replaces) };
  };
  return Object.freeze(records.map((record) => (touched(record) ? Object.freeze(renamed(record)) : record)));
}
