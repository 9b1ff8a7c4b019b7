import type { GraphicSpec } from "./story.js";
import { reportFile, type Sheet } from "./sheet.js";
import type { Sheets } from "./sheets.js";
import type { TableName } from "./vocabulary.js";

/** The table that a graphic cannot do without. */
const DRAWN: ReadonlyMap<string, TableName> = new Map([
  ["casualty-comparison", "tolls"],
  ["incident-timeline", "incidents"],
  ["attribution-matrix", "attributions"],
]);

/**
 * Warns of a file that holds its header and no records: an empty sheet exported by mistake looks like one in which nobody
 * said anything. A new story begins with a header in each table, and most stories leave some tables so; it is said only of
 * tables that a graphic draws, and where there is no graphic only if no table holds a record, such as one file alone.
 * Sources and names that are missing are told by the rows that need them.
 */
export function checkRecords(sheets: Sheets, graphics: readonly GraphicSpec[]): void {
  const all = Object.values(sheets) as Sheet[];
  const drawn = new Set(graphics.map(({ type }) => DRAWN.get(type)));
  const none = graphics.length === 0 && all.every(({ entries }) => entries.length === 0);
  for (const sheet of all) {
    // Where the header was not read, that is what must be mended first.
    if (sheet.header === null || sheet.entries.length > 0 || (!none && !drawn.has(sheet.table))) continue;
    const hint = "export the sheet anew if it holds rows; else write the first record below the header";
    reportFile(sheet, null, { rule: "records-missing", message: "a header and no records below it", hint });
  }
}
