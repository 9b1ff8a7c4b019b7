import { VIOLENCE, WHERE_PRECISION } from "./codes.js";
import type { GedRow } from "./columns.js";
import { noteOfGed, partsOfGed } from "./note-of.js";
import { whenOfGed } from "./when-of.js";

/** Key of UCDP GED in the sources.csv that an import writes. */
export const GED_SOURCE = "ucdp-ged";

/** What stands in a row of incidents.csv, by column. */
export type MadeRow = Readonly<Record<string, string>>;

/** Where an event happened, in the narrowest words that the row has; empty where it has none. */
function placeOf(row: GedRow): string {
  return row.where_coordinates || row.adm_2 || row.adm_1 || row.country;
}

/** Degrees as a story takes them: at most twelve decimals, less than a thousandth of a millimetre. */
function degrees(text: string): string {
  return text.replace(/(\.\d{12})\d+$/, "$1");
}

/** An event as a row of incidents.csv. `status` is left out: UCDP GED does not say how well an event is established. */
export function incidentOfGed(row: GedRow): MadeRow {
  const violence = VIOLENCE[row.type_of_violence] ?? "";
  const sides = [row.side_a, row.side_b].filter((side) => side !== "").join(" – ");
  const place = placeOf(row);
  const what = sides === "" ? violence : `${violence}: ${sides}`;
  const territory = [row.adm_2, row.adm_1, row.country].filter((part) => part !== "" && part !== place);
  return {
    id: row.id,
    title: place === "" ? what : `${what}, ${place}`,
    place,
    territory: territory.join(", "),
    lat: degrees(row.latitude),
    lon: degrees(row.longitude),
    location_precision: WHERE_PRECISION[row.where_prec] ?? "",
    when: whenOfGed(row),
    category: violence,
    source: GED_SOURCE,
    note: noteOfGed(row),
  };
}

/**
 * An event's best, low and high as one row of tolls.csv, each as the file has it: an empty cell stays empty, and 0 stands
 * only where the file has it. They are one claim of UCDP about one event; nothing is added, not even its own parts.
 */
export function tollOfGed(row: GedRow): MadeRow {
  const none = row.best === "" && row.low === "" && row.high === "";
  return {
    id: `t${row.id}`,
    population: "All killed in the event",
    measure: "killed",
    value: row.best,
    low: row.low,
    high: row.high,
    figure: none ? "not-reported" : "",
    basis: "incident",
    incident: row.id,
    as_of: whenOfGed(row),
    claimant: "UCDP",
    grade_scheme: "ucdp",
    grade: row.event_clarity,
    source: GED_SOURCE,
    note: partsOfGed(row),
  };
}
