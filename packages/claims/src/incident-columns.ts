import { column, type TableSchema } from "./schema.js";
import { LOCATION_PRECISIONS, STATUSES } from "./vocabulary.js";

/** The columns of incidents.csv: one row is one thing that happened, or is said to have happened. */
export const INCIDENT_COLUMNS: TableSchema = {
  title: "Incidents",
  description: "One row is one thing that happened, or is said to have happened.",
  primaryKey: ["id"],
  "counterclaim:oneOf": [],
  fields: [
    column("id", "key", "Stable slug, unique in the file.", "ganja-1011", {
      constraints: { required: true },
      "counterclaim:filled": true,
    }),
    column("title", "text", "What happened, in a few neutral words.", "Strike on a block of flats in Ganja", {
      constraints: { required: true },
      "counterclaim:filled": true,
    }),
    column("place", "label", "Where: a key into names.csv or a label.", "ganja", { "counterclaim:name": "place" }),
    column("territory", "text", "How the territory is described.", "Azerbaijan"),
    column("lat", "decimal", "Latitude in degrees, north positive.", "40.683", {
      constraints: { minimum: -90, maximum: 90 },
    }),
    column("lon", "decimal", "Longitude in degrees, east positive.", "46.361", {
      constraints: { minimum: -180, maximum: 180 },
    }),
    column("location_precision", "category", "How exactly the place is known.", "near", {
      constraints: { enum: LOCATION_PRECISIONS },
    }),
    column("when", "when", "When it happened; empty for an undated incident, which is never dropped.", "2020-10-11"),
    column("local_time", "text", "Time of day with its own zone.", "about 02:00 (+04:00)"),
    column("weapon", "label", "What is said to have been used: a key into names.csv or a label.", "ballistic missile", {
      "counterclaim:name": "weapon",
    }),
    column("category", "text", "A newsroom's own category.", "missile"),
    column("status", "category", "How well the incident is established; empty means claimed.", "claimed", {
      constraints: { enum: STATUSES },
      "counterclaim:default": "claimed",
    }),
    column(
      "weight",
      "order",
      "How important an editor holds it to be, from 0 to 100, larger for more important; empty means 0. Where a timeline cannot label all, labels go to the largest first. It changes nothing that is counted.",
      "80",
      { constraints: { minimum: 0, maximum: 100 } },
    ),
    column("part_of", "key", "Id of the incident of which this one is a part.", "ganja-october", {
      "counterclaim:key": "incidents",
    }),
    column("source", "key", "Key into sources.csv.", "rferl-1006", { "counterclaim:key": "sources" }),
    column("source_url", "url", "Address of the source, where there is no sources.csv.", "https://example.org/report"),
    column("note", "text", "For readers.", "The hour differs between the two reports."),
  ],
};
