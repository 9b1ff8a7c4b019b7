import { DESCRIPTOR_FILE } from "../descriptor.js";
import { SCHEMAS } from "../schemas.js";
import type { TableName } from "../vocabulary.js";
import { csvLine, guardFormula } from "../write-csv.js";
import { CLARITY } from "./codes.js";
import type { GedRow } from "./columns.js";
import { GED_SOURCE, incidentOfGed, tollOfGed, type MadeRow } from "./rows-of.js";

/** What an import is told of a story beside its events. */
export interface GedStory {
  /** Slug. */
  readonly name: string;
  readonly title: string;
  /** Name of the file that the events come from: it holds the version of the data set, which no column says. */
  readonly file: string;
}

const ADDRESS = "https://ucdp.uu.se/downloads/";
const DATA_SET = "UCDP Georeferenced Event Dataset (GED)";
const PUBLISHER = "Uppsala Conflict Data Program (UCDP)";

/**
 * A story of events of UCDP GED, as the text of each file by its name: a timeline of the events, and their best, low and high
 * figures as claims of UCDP. No comparison of figures is made: each is of another event, and nothing is added.
 */
export function storyOfGed(events: readonly GedRow[], story: GedStory): ReadonlyMap<string, string> {
  const source = {
    id: GED_SOURCE,
    publisher: PUBLISHER,
    title: DATA_SET,
    url: ADDRESS,
    note: `Read from ${story.file}`,
  };
  const tables = {
    incidents: csvOf("incidents", events, incidentOfGed),
    tolls: csvOf("tolls", events, tollOfGed),
    sources: csvOf("sources", [source], (row) => row),
  };
  const resources = Object.keys(tables).map((table) => ({
    name: table,
    path: `${table}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: SCHEMAS[table as TableName],
  }));
  const files = new Map([[DESCRIPTOR_FILE, `${JSON.stringify({ ...descriptorOf(story), resources }, null, 2)}\n`]]);
  for (const [table, text] of Object.entries(tables)) files.set(`${table}.csv`, text);
  return files;
}

function descriptorOf({ name, title }: GedStory): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    description: `Events as the ${PUBLISHER} records them, read from its ${DATA_SET}. Every figure is a claim of UCDP about one event.`,
    language: "en",
    contributors: [{ title: PUBLISHER, roles: ["dataCollector"] }],
    sources: [{ title: DATA_SET, path: ADDRESS }],
    gradeSchemes: [{ name: "ucdp", title: "UCDP event clarity", grades: CLARITY }],
    graphics: [
      {
        id: "timeline",
        type: "incident-timeline",
        title,
        summary: `Events as the ${PUBLISHER} records them. A bar is as wide as its date is uncertain.`,
        source: `Source: ${DATA_SET}`,
        options: { clocks: "happened", lanes: "category" },
      },
    ],
  };
}

/** Rows as CSV with those columns of their table that any of them fills. */
function csvOf<T>(table: TableName, records: readonly T[], rowOf: (record: T) => MadeRow): string {
  const rows = records.map(rowOf);
  const columns = SCHEMAS[table].fields.filter(({ name }) => rows.some((row) => (row[name] ?? "") !== ""));
  const lines = [csvLine(columns.map(({ name }) => name))];
  for (const row of rows)
    lines.push(
      csvLine(columns.map(({ name, type }) => (type === "string" ? guardFormula(row[name] ?? "") : (row[name] ?? "")))),
    );
  return lines.join("");
}
