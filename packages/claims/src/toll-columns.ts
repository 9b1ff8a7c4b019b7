import { column, type TableSchema } from "./schema.js";
import { BASES, CHANGES, CIVILIAN_STATUSES, FIGURES, MEASURES, QUALIFIERS, STATUSES } from "./vocabulary.js";

/** The columns of tolls.csv: one row is one figure that one claimant gave. */
export const TOLL_COLUMNS: TableSchema = {
  title: "Tolls",
  description: "One row is one figure that one claimant gave.",
  primaryKey: ["id"],
  "counterclaim:oneOf": [
    ["value", "low", "high", "figure"],
    ["source", "source_url"],
  ],
  fields: [
    column("id", "key", "Stable slug, unique in the file; needed where other rows refer to it.", "nk-killed-1006"),
    column("population", "label", "Who is counted: a key into names.csv or a label.", "civilians-nk", {
      constraints: { required: true },
      "counterclaim:name": "population",
      "counterclaim:filled": true,
    }),
    column("civilian_status", "category", "Whether those counted are civilians, as the claimant says.", "civilian", {
      constraints: { enum: CIVILIAN_STATUSES },
    }),
    column("measure", "category", "What is counted.", "killed", {
      constraints: { required: true, enum: MEASURES },
      "counterclaim:filled": true,
    }),
    column(
      "value",
      "count",
      "The claimant's best figure, a whole number. 0 means that the claimant says nobody.",
      "19",
    ),
    column("low", "count", "Lower bound: “at least 5000” is low 5000 and no high.", "20"),
    column("high", "count", "Upper bound.", "25"),
    column("figure", "category", "Why there is no number; empty exactly where there is one.", "not-reported", {
      constraints: { enum: FIGURES },
    }),
    column("qualifier", "category", "How the claimant limits the number; empty means exact.", "about", {
      constraints: { enum: QUALIFIERS },
      "counterclaim:default": "exact",
    }),
    column("wording", "text", "The figure word for word, where it is not a bare number.", "about 80"),
    column("basis", "category", "What span the number covers; empty means cumulative.", "cumulative", {
      constraints: { enum: BASES },
      "counterclaim:default": "cumulative",
    }),
    column("since", "when", "Begin of the span that a cumulative or period figure covers.", "2020-09-27"),
    column("incident", "key", "The incident counted, for basis incident.", "ganja-1011", {
      "counterclaim:key": "incidents",
    }),
    column("as_of", "when", "What the count refers to.", "2020-10-04", {
      constraints: { required: true },
      "counterclaim:filled": true,
    }),
    column("reported_on", "when", "When it was made public; empty where the source shows no date.", "2020-10-06"),
    column(
      "claimant",
      "label",
      "Who says it: a key into names.csv or a label. Empty means not stated.",
      "nk-ombudsman",
      {
        constraints: { required: true },
        "counterclaim:name": "actor",
      },
    ),
    column("relayed_by", "label", "Who carried the claim, if not the source itself.", "armenpress", {
      "counterclaim:name": "actor",
    }),
    column("status", "category", "How well the claim is established; empty means claimed.", "claimed", {
      constraints: { enum: STATUSES },
      "counterclaim:default": "claimed",
    }),
    column("grade_scheme", "text", "Whose grade it is; never mapped to another scheme.", "airwars"),
    column("grade", "text", "The recorder's own grade, kept as it is.", "contested"),
    column("sum_group", "text", "Rows of one group are disjoint by declaration and may be added.", "districts-1006"),
    column("source", "key", "Key into sources.csv.", "rferl-1006", { "counterclaim:key": "sources" }),
    column("source_url", "url", "Address of the source, where there is no sources.csv.", "https://example.org/report"),
    column("replaces", "key", "Id of the row that this one replaces.", "nk-killed-1005", {
      "counterclaim:key": "tolls",
    }),
    column("change", "category", "Why it replaces the older row.", "correction", { constraints: { enum: CHANGES } }),
    column("reason", "text", "The reason in words for readers.", "The ministry corrected its count."),
    column("note", "text", "For readers.", "Printed two days after it was counted."),
  ],
};
