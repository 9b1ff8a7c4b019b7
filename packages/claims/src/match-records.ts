import type { StoryRecord } from "./claim.js";
import { asWritten, writtenId } from "./own-ids.js";
import type { TableName } from "./vocabulary.js";

/** A record of one version, and the same one of the other. */
export interface RecordMatch {
  readonly before: StoryRecord;
  readonly after: StoryRecord;
}

/** Which records of two versions are the same ones. */
export interface MatchedRecords {
  /** In the order of the older version. */
  readonly matches: readonly RecordMatch[];
  readonly removed: readonly StoryRecord[];
  readonly added: readonly StoryRecord[];
}

/** Whether a record has no id of its own: `recordMaker` made one of its line. */
export function isNamedByLine(table: TableName, { id, line }: StoryRecord): boolean {
  return writtenId(id) === `${table}-${String(line)}`;
}

/** What a row has in a field: a date as its text, an id as it is written, any other value as it is. */
export function writtenValue(record: StoryRecord, field: string): unknown {
  const value = asWritten(field, Reflect.get(record, field));
  return typeof value === "object" && value !== null && "text" in value ? value.text : value;
}

/** What a record is about and who says it, narrowest first: never what it says of that. */
const ABOUT: Readonly<Record<TableName, readonly (readonly string[])[]>> = {
  tolls: [
    [
      ...["population", "civilianStatus", "measure", "claimant", "asOf", "reportedOn", "basis", "since", "incident"],
      ...["source", "sourceUrl", "relayedBy", "sumGroup"],
    ],
    ["population", "civilianStatus", "measure", "claimant", "asOf", "basis", "since", "incident"],
    ["population", "measure", "claimant", "asOf", "basis", "incident"],
  ],
  incidents: [
    ["title", "place", "when", "partOf"],
    ["title", "when"],
    ["title", "place"],
  ],
  attributions: [
    ["incident", "finding", "assessor", "quotedBy", "statedOn", "value"],
    ["incident", "finding", "assessor", "quotedBy", "statedOn"],
  ],
  sources: [["publisher", "title", "url"], ["url"]],
  names: [["nameKind", "name"]],
};

/**
 * Finds the same records in two versions of a table. Those with an id of their own in both are matched by it. The others
 * are matched by what they say: first those that are equal, in the order of their files, then those that alone on either
 * side are about one thing by one claimant. A line says nothing: a row put in above moves every id made of one.
 * What is about one thing with several others is never matched by guess: it is removed and added.
 */
export function matchRecords(
  table: TableName,
  before: readonly StoryRecord[],
  after: readonly StoryRecord[],
): MatchedRecords {
  const now = new Map(
    after.flatMap((record) => (isNamedByLine(table, record) ? [] : [[writtenId(record.id), record]])),
  );
  const found = new Map<StoryRecord, StoryRecord>();
  for (const record of before) {
    const same = isNamedByLine(table, record) ? undefined : now.get(writtenId(record.id));
    if (same) found.set(record, same);
  }
  const taken = new Set(found.values());
  const match = (keyOf: (record: StoryRecord) => string, several: boolean): void => {
    const left = grouped(
      before.filter((record) => !found.has(record)),
      keyOf,
    );
    const right = grouped(
      after.filter((record) => !taken.has(record)),
      keyOf,
    );
    for (const [key, olds] of left) {
      const news = right.get(key) ?? [];
      if (!several && (olds.length > 1 || news.length > 1)) continue;
      for (const [at, old] of olds.entries()) {
        const same = news[at];
        if (!same || !(isNamedByLine(table, old) || isNamedByLine(table, same))) continue;
        found.set(old, same);
        taken.add(same);
      }
    }
  };
  if ([...before, ...after].some((record) => isNamedByLine(table, record))) {
    match(contentOf, true);
    for (const fields of ABOUT[table]) match((record) => keyOf(record, fields), false);
  }
  return {
    matches: before.flatMap((record) => {
      const same = found.get(record);
      return same ? [{ before: record, after: same }] : [];
    }),
    removed: before.filter((record) => !found.has(record)),
    added: after.filter((record) => !taken.has(record)),
  };
}

function grouped(records: readonly StoryRecord[], keyOf: (record: StoryRecord) => string): Map<string, StoryRecord[]> {
  const groups = new Map<string, StoryRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

function contentOf(record: StoryRecord): string {
  const replaces = writtenValue(record, "replaces");
  return JSON.stringify({ ...record, replaces, id: "", file: "", line: 0 });
}

function keyOf(record: StoryRecord, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => writtenValue(record, field)));
}
