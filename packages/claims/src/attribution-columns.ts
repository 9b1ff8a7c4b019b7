import { column, type TableSchema } from "./schema.js";
import { CHANGES, STANCES } from "./vocabulary.js";

/** The columns of attributions.csv: one row is one statement by one assessor on one finding about one incident. */
export const ATTRIBUTION_COLUMNS: TableSchema = {
  title: "Attributions",
  description: "One row is one statement by one assessor on one finding about one incident.",
  primaryKey: ["id"],
  "counterclaim:oneOf": [["source", "source_url"]],
  fields: [
    column("id", "key", "Stable slug, unique in the file.", "amnesty-stepanakert-weapon", {
      constraints: { required: true },
      "counterclaim:filled": true,
    }),
    column("incident", "key", "The incident judged.", "stepanakert-1003", {
      constraints: { required: true },
      "counterclaim:key": "incidents",
      "counterclaim:filled": true,
    }),
    column(
      "finding",
      "key",
      "The question answered: a common finding, or one that datapackage.json defines.",
      "weapon",
      {
        constraints: { required: true },
        "counterclaim:filled": true,
      },
    ),
    column("value", "text", "What is said; empty only where the stance is inconclusive or no-comment.", "M095 DPICM", {
      constraints: { required: true },
    }),
    column("assessor", "label", "Who judges: a key into names.csv or a label.", "amnesty", {
      constraints: { required: true },
      "counterclaim:name": "actor",
      "counterclaim:filled": true,
    }),
    column("quoted_by", "label", "Who quotes the assessor inside a statement of their own.", "amnesty", {
      "counterclaim:name": "actor",
    }),
    column("stance", "category", "What the assessor does.", "finds", {
      constraints: { required: true, enum: STANCES },
      "counterclaim:filled": true,
    }),
    column("hedge", "text", "The hedge or the denial word for word.", "appear to have been"),
    column("hedge_language", "text", "Language of the hedge as a BCP 47 tag; empty means the story's.", "ru", {
      "counterclaim:property": "hedgeLang",
      constraints: { pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" },
    }),
    column("hedge_translation", "text", "Translation of the hedge into the story's language.", "as far as is known"),
    column("wording", "text", "The words in which it is said, where they are not a hedge.", "identified"),
    column("evidence", "text", "What it rests on: video, remnant, satellite, witness, document, statement.", "video"),
    column("stated_on", "when", "When it was said; empty where the source shows no date.", "2020-10-05", {
      constraints: { required: true },
    }),
    column("grade_scheme", "text", "Whose grade it is; never mapped to another scheme.", "admiralty"),
    column("grade", "text", "The recorder's own grade, kept as it is.", "B2"),
    column("source", "key", "Key into sources.csv.", "amnesty-1005", { "counterclaim:key": "sources" }),
    column("source_url", "url", "Address of the source, where there is no sources.csv.", "https://example.org/report"),
    column("replaces", "key", "Id of the statement that this one replaces.", "amnesty-stepanakert-0", {
      "counterclaim:key": "attributions",
    }),
    column("change", "category", "Why it replaces the older row.", "update", { constraints: { enum: CHANGES } }),
    column("reason", "text", "The reason in words for readers.", "A second video was examined."),
    column("note", "text", "For readers.", "The same sentence is hedged about the user."),
  ],
};
