import type { Attribution, Toll, When } from "@counterclaim/claims";

/**
 * What one speaker made public on one date in one source about one incident, or about none: attributions and tolls that are one
 * statement.
 */
export interface Statement {
  /** Key of the assessor or claimant; null where no source names one. */
  readonly speaker: string | null;
  /** Key of who quotes the speaker; null where the speaker speaks directly. */
  readonly quotedBy: string | null;
  readonly when: When | null;
  /** Key of the source, or its address. */
  readonly source: string | null;
  /** In file order, attributions first; at least one. */
  readonly records: readonly (Attribution | Toll)[];
}

/**
 * Attributions and tolls grouped into statements: same speaker (and quoted by the same), same date as written, same source.
 * What is said of several incidents is a statement about each of them, so that a weapon or a perpetrator is never read for
 * another incident, nor one side's left out for want of room; a figure of no single incident stands apart, so that the toll of
 * a war is never read for that of a strike.
 * A figure whose claimant is not stated joins only figures of the same source and date, never anybody's words.
 */
export function groupStatements(attributions: readonly Attribution[], tolls: readonly Toll[]): Statement[] {
  const groups = new Map<string, { statement: Statement; records: (Attribution | Toll)[] }>();
  for (const record of [...attributions, ...tolls]) {
    const toll = record.kind === "toll";
    const speaker = toll ? record.claimant : record.assessor;
    const quotedBy = toll ? null : record.quotedBy;
    const when = toll ? record.reportedOn : record.statedOn;
    const source = record.source ?? record.sourceUrl;
    const key = JSON.stringify([speaker, quotedBy, when?.text ?? null, source]);
    const group = groups.get(key);
    if (group) group.records.push(record);
    else {
      const records = [record];
      groups.set(key, { records, statement: { speaker, quotedBy, when, source, records } });
    }
  }
  return [...groups.values()].flatMap(({ statement }) => byIncident(statement));
}

// In one walk: a recorder's whole set may be one statement, with a figure for each of thousands of incidents.
function byIncident(whole: Statement): Statement[] {
  const about = new Map<string | null, (Attribution | Toll)[]>();
  for (const record of whole.records) {
    const mine = about.get(record.incident);
    if (mine) mine.push(record);
    else about.set(record.incident, [record]);
  }
  return about.size < 2 ? [whole] : [...about.values()].map((records) => ({ ...whole, records }));
}
