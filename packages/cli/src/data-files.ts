import type { GraphicType } from "@counterclaim/charts";
import { TABLES, toCsv, type Dataset, type StoryRecord, type TableName } from "@counterclaim/claims";

const MAIN: Readonly<Record<GraphicType, TableName>> = {
  "casualty-comparison": "tolls",
  "incident-timeline": "incidents",
  "attribution-matrix": "attributions",
};

/**
 * The records that a graphic shows as CSV files: `data.csv` for its own table, `data-<table>.csv` for each other one that it
 * draws from. Lossless, and no cell is a formula to a spreadsheet.
 */
export function dataFiles(
  type: GraphicType,
  claims: readonly string[],
  embedded: Dataset,
): ReadonlyMap<string, string> {
  const shown = new Set(claims);
  const files = new Map<string, string>();
  for (const table of TABLES) {
    const all: readonly StoryRecord[] = embedded[table];
    const records = table === "sources" || table === "names" ? all : all.filter(({ id }) => shown.has(id));
    if (table === MAIN[type]) files.set("data.csv", toCsv(table, records));
    else if (records.length) files.set(`data-${table}.csv`, toCsv(table, records));
  }
  return files;
}
